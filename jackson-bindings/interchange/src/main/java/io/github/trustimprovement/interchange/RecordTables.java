// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents as tables to look at; what was said is not shown. */
final class RecordTables {
    private static final int MAX_WIDTH = 100;

    private RecordTables() {}

    /** A row a coding, and one for each segment without any. */
    static TextTable codings(Study study) {
        TextTableBuilder table = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title("Codings of " + study.id())
                .column("Segment", Alignment.LEFT)
                .column("Leader", Alignment.LEFT)
                .column("Group", Alignment.LEFT)
                .column("Lever or code", Alignment.LEFT)
                .column("Theme", Alignment.LEFT)
                .column("Valence", Alignment.LEFT)
                .column("Coder", Alignment.LEFT);
        study.codedSegments().map(RecordTables::cells).forEach(table::row);
        return table.note("n = " + study.segments().size() + " segments of "
                        + study.participants().size() + " leaders; coders: "
                        + study.coders().size() + ".")
                .build();
    }

    private static List<String> cells(CodedSegment row) {
        return List.of(
                row.segment(),
                row.participant().orElse(TextTable.MISSING),
                row.leaderGroup().map(LeaderGroup::label).orElse(TextTable.MISSING),
                row.lever()
                        .map(Coded::code)
                        .or(() -> row.code().map(Code::code))
                        .map(RecordTables::label)
                        .orElse(TextTable.MISSING),
                row.theme()
                        .map(Coded<LeverTheme>::code)
                        .map(RecordTables::label)
                        .orElse(TextTable.MISSING),
                row.valence().map(valence -> valence.id().slug()).orElse(TextTable.MISSING),
                row.coder().orElse(TextTable.MISSING));
    }

    private static String label(String code) {
        Optional<Concept> concept = Vocabulary.standard().lookUp(code);
        return concept.map(Concept::label).orElse(code);
    }

    /** The counts first, and place and message together, so that a reader of the first lines knows how much there is. */
    static TextTable findings(ValidationReport report) {
        String counts = Stream.of(Severity.values())
                .map(severity -> report.of(severity).size() + " " + severity)
                .collect(Collectors.joining(", "));
        TextTableBuilder table = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title("Findings: " + counts)
                .column("Severity", Alignment.LEFT)
                .column("Rule", Alignment.LEFT)
                .column("Finding", Alignment.LEFT);
        for (Finding finding : report.findings()) {
            String place = finding.pointer()
                    + finding.place().map(at -> " (" + at + ")").orElse("");
            table.row(
                    finding.severity().name(),
                    finding.rule(),
                    place.isEmpty() ? finding.message() : place.strip() + ": " + finding.message());
        }
        return table.build();
    }

    /** A row for each list of the record, in the order in which documents have them. */
    static TextTable parts(TrustRecord trust) {
        TextTableBuilder table = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title(trust.title().orElse(trust.id()))
                .column("Part", Alignment.LEFT)
                .column("n", Alignment.RIGHT);
        row(table, "schools", trust.trust().schools());
        row(table, "partnerTrusts", trust.partnerTrusts());
        row(table, "trustGroups", trust.trustGroups());
        row(table, "statedValues", trust.statedValues());
        row(table, "goals", trust.goals());
        row(table, "decisions", trust.decisions());
        row(table, "practices", trust.practices());
        row(table, "partnerPractices", trust.partnerPractices());
        row(table, "initiatives", trust.initiatives());
        row(table, "capacities", trust.capacities());
        row(table, "qualityAssuranceActivities", trust.qualityAssuranceActivities());
        row(table, "scales", trust.scales());
        row(table, "componentReviews", trust.componentReviews());
        row(table, "capabilityReviews", trust.capabilityReviews());
        row(table, "leverReadings", trust.leverReadings());
        row(table, "leverSettings", trust.leverSettings());
        row(table, "composites", trust.composites());
        row(table, "outcomeMeasures", trust.outcomeMeasures());
        row(table, "observations", trust.observations());
        return table.note(trust.asOf()
                        .map(day -> "Kept up to " + day + ".")
                        .orElse("Not said up to which day it was kept."))
                .note("How much is recorded says nothing of how well it goes.")
                .build();
    }

    private static void row(TextTableBuilder table, String part, List<?> records) {
        table.row(part, Integer.toString(records.size()));
    }
}
