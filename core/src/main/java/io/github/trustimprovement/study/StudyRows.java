// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.ValidationReport;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a study of flat rows: what several rows say of one thing is taken from the first, and must agree. */
final class StudyRows {
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Optional<LeaderGroup>> groupByParticipant = new LinkedHashMap<>();
    private final Map<String, Map<String, Extension>> keptByParticipant = new LinkedHashMap<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> coders = new LinkedHashSet<>();
    private final Map<SegmentKey, OpenSegment> segments = new LinkedHashMap<>();

    private record SegmentKey(String source, String id) {}

    /** A segment whose further rows may come later. */
    private record OpenSegment(CodedSegment first, List<Coding> codings) {}

    static Parsed<Study> study(String id, Iterable<CodedSegment> rows) {
        StudyRows study = new StudyRows();
        int row = 0;
        for (CodedSegment each : rows) {
            study.add(each, "/" + row);
            row++;
        }
        return Parsed.of(study.build(id), ValidationReport.of(study.findings));
    }

    private Study build(String id) {
        return Study.builder()
                .id(id)
                .participants(groupByParticipant.entrySet().stream()
                        .map(entry -> Participant.builder()
                                .id(entry.getKey())
                                .leaderGroup(entry.getValue())
                                .extensions(keptByParticipant.getOrDefault(entry.getKey(), Map.of()))
                                .build())
                        .toList())
                .sources(sources.stream().map(Source::of).toList())
                .coders(coders.stream().map(Coder::of).toList())
                .segments(segments.values().stream()
                        .map(open -> segment(open.first()).toBuilder()
                                .codings(open.codings())
                                .build())
                        .toList())
                .build();
    }

    private static Segment segment(CodedSegment row) {
        return Segment.builder()
                .id(row.segment())
                .source(row.source())
                .speaker(speaker(row))
                .text(row.text())
                .extensions(keptOfSegment(row))
                .build();
    }

    /** What nobody knows is for each coding, and for the segment where there is none. */
    private static Map<String, Extension> keptOfSegment(CodedSegment row) {
        boolean isCoded = lever(row).isPresent() || row.code().isPresent();
        return isCoded ? RowPart.kept(row, RowPart.SEGMENT) : RowPart.kept(row, RowPart.SEGMENT, RowPart.UNKNOWN);
    }

    private static Speaker speaker(CodedSegment row) {
        return row.participant()
                .map(Speaker::of)
                .or(() -> row.leaderGroup().map(Speaker::ofGroup))
                .orElseGet(Speaker::unknown);
    }

    private void add(CodedSegment row, String pointer) {
        sources.add(row.source());
        row.coder().ifPresent(coders::add);
        row.participant().ifPresent(participant -> addParticipant(participant, row, pointer));
        OpenSegment open = segments.computeIfAbsent(
                new SegmentKey(row.source(), row.segment()), any -> new OpenSegment(row, new ArrayList<>()));
        agree(open.first().text(), row.text(), "text", pointer + "/text");
        agree(Optional.of(speaker(open.first())), Optional.of(speaker(row)), "speaker", pointer);
        agreeOnKept(keptOfSegment(open.first()), keptOfSegment(row), pointer);
        open.codings().addAll(codings(row, pointer));
        reportLeftOut(row, pointer);
    }

    private void addParticipant(String participant, CodedSegment row, String pointer) {
        Optional<LeaderGroup> group = groupByParticipant.merge(
                participant, row.leaderGroup(), (first, other) -> first.isPresent() ? first : other);
        agree(group, row.leaderGroup(), "leader group", pointer + "/leaderGroup");
        Map<String, Extension> kept = RowPart.kept(row, RowPart.PARTICIPANT);
        agreeOnKept(keptByParticipant.computeIfAbsent(participant, any -> kept), kept, pointer);
    }

    private void agreeOnKept(Map<String, Extension> first, Map<String, Extension> other, String pointer) {
        other.forEach((property, text) ->
                agree(Optional.ofNullable(first.get(property)), Optional.of(text), property, pointer + "/" + property));
    }

    /** Reports what the row keeps as text of a property whose part of the study is not made of it. */
    private void reportLeftOut(CodedSegment row, String pointer) {
        if (row.extensions().isEmpty()) {
            return;
        }
        Set<RowPart> made = EnumSet.of(RowPart.SEGMENT);
        row.participant().ifPresent(any -> made.add(RowPart.PARTICIPANT));
        lever(row).ifPresent(any -> made.addAll(List.of(RowPart.JUDGEMENT, RowPart.CODING)));
        row.code().ifPresent(any -> made.addAll(List.of(RowPart.CODE, RowPart.CODING)));
        row.extensions().keySet().stream()
                .filter(property -> RowPart.isLeftOut(property, made))
                .forEach(property -> report(
                        RowRule.NO_PLACE_FOR_TEXT,
                        pointer + "/" + property,
                        "kept as text, and without a place in the study, left out: " + property));
    }

    /** Reports where a row says otherwise than the first one; a row that says nothing agrees. */
    private <V> void agree(Optional<V> first, Optional<V> other, String what, String pointer) {
        if (other.isPresent() && !other.equals(first)) {
            report(
                    RowRule.DISAGREE,
                    pointer,
                    "another " + what + " than an earlier row gives, left out: " + other.get());
        }
    }

    private List<Coding> codings(CodedSegment row, String pointer) {
        List<Coding> codings = new ArrayList<>();
        Optional<Coded<Lever>> lever = lever(row);
        lever.ifPresent(found -> codings.add(details(row, RowPart.CODING, RowPart.UNKNOWN)
                .judgement(judgement(found, row))
                .build()));
        row.code()
                .ifPresent(code -> codings.add(details(row, RowPart.CODING, RowPart.UNKNOWN, RowPart.CODE)
                        .code(code)
                        .build()));
        boolean isJudged = row.theme().isPresent()
                || row.valence().isPresent()
                || !row.bases().isEmpty();
        if (lever.isEmpty() && isJudged) {
            report(RowRule.JUDGEMENT_WITHOUT_LEVER, pointer, "a theme, valence or basis without a lever, left out");
        } else if (codings.isEmpty()
                && (row.coder().isPresent()
                        || row.date().isPresent()
                        || row.accountability().isPresent())) {
            report(RowRule.CODING_WITHOUT_CODE, pointer, "a coder, date or accountability without a code, left out");
        }
        return codings;
    }

    private static Optional<Coded<Lever>> lever(CodedSegment row) {
        return row.lever().or(() -> row.theme().flatMap(theme -> theme.known()).map(theme -> Coded.of(theme.lever())));
    }

    private static CodingBuilder details(CodedSegment row, RowPart... parts) {
        return Coding.builder()
                .accountability(row.accountability())
                .coder(row.coder())
                .date(row.date())
                .extensions(RowPart.kept(row, parts));
    }

    private static LeverJudgement judgement(Coded<Lever> lever, CodedSegment row) {
        return LeverJudgement.builder()
                .lever(lever)
                .theme(row.theme())
                .valence(row.valence())
                .bases(row.bases())
                .extensions(RowPart.kept(row, RowPart.JUDGEMENT))
                .build();
    }

    private void report(RowRule rule, String pointer, String message) {
        findings.add(Finding.builder()
                .rule(rule.code())
                .severity(rule.severity())
                .pointer(pointer)
                .message(message)
                .build());
    }
}
