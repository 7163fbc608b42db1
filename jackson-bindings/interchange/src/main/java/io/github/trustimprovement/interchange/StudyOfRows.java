// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.FindingBuilder;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.interchange.csv.CsvRowReader;
import io.github.trustimprovement.interchange.csv.CsvTable;
import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.RowIterator;
import io.github.trustimprovement.wire.RowReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Studies from files of coded segments; what is found among several rows stands at the later one, as in the file. */
final class StudyOfRows {
    private StudyOfRows() {}

    /** Where a row comes from; it puts a finding there, of which it knows the property, such as {@code /text}. */
    @FunctionalInterface
    private interface Origin {
        Finding locate(Finding finding, String property);
    }

    static Parsed<Study> ofTable(Path file, ReadPolicy policy) {
        try (CsvRowReader<CodedSegment> rows = CsvTable.segments().rows(file, ReadPolicy.LENIENT)) {
            Parsed<Study> study = read(file, policy, rows, () -> inTable(rows.pointer(), rows.row(), rows.place()));
            return rows.hasHeader() ? study : Parsed.failed(study.report());
        }
    }

    static Parsed<Study> ofLines(Path file, ReadPolicy policy) {
        try (RowReader<CodedSegment> rows = TrustImprovementJson.rows(file, CodedSegment.class, ReadPolicy.LENIENT)) {
            return read(file, policy, rows, () -> inLines(rows.count() - 1));
        }
    }

    /** Reads all that can be read, so that with either policy all is found. */
    private static Parsed<Study> read(
            Path file, ReadPolicy policy, RowIterator<CodedSegment> rows, Supplier<Origin> origin) {
        List<CodedSegment> read = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        while (rows.hasNext()) {
            rows.next().value().ifPresent(row -> {
                read.add(row);
                origins.add(origin.get());
            });
        }
        Parsed<Study> study = Study.from(Forms.nameWithoutEnding(file), read);
        List<Finding> found = study.report().findings().stream()
                .map(finding -> located(finding, origins))
                .toList();
        ValidationReport report = rows.report().merge(ValidationReport.of(found));
        return policy == ReadPolicy.STRICT && report.hasErrors()
                ? Parsed.failed(report)
                : new Parsed<>(study.value(), report);
    }

    private static Finding located(Finding finding, List<Origin> origins) {
        String[] steps = finding.pointer().split("/", 3);
        String property = steps.length > 2 ? "/" + steps[2] : "";
        return origins.get(Integer.parseInt(steps[1])).locate(finding, property);
    }

    private static Origin inTable(String pointer, int row, TextPlace place) {
        return (finding, property) -> {
            FindingBuilder located = finding.toBuilder()
                    .pointer(pointer + property)
                    .place(place)
                    .putAttribute(CsvTable.ROW, Integer.toString(row));
            if (!property.isEmpty()) {
                located.putAttribute(CsvTable.HEADING, property.substring(1));
            }
            return located.build();
        };
    }

    private static Origin inLines(long record) {
        return (finding, property) ->
                finding.toBuilder().pointer("/" + record + property).build();
    }
}
