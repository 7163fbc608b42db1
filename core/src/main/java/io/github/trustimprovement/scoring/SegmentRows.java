// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.CodingBuilder;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.SegmentBuilder;
import io.github.trustimprovement.study.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of one segment, put together to what they are rows of. */
final class SegmentRows extends OpenRows<SegmentRows> {
    private SegmentBuilder segment = Segment.builder();
    private final List<Coding> codings = new ArrayList<>();

    @Override
    void begin(CodedSegment row) {
        codings.clear();
        segment = Segment.builder()
                .id(row.segment())
                .source(row.source())
                .text(row.text())
                .speaker(row.participant()
                        .filter(participant -> !participant.isBlank())
                        .map(Speaker::of)
                        .or(() -> row.leaderGroup().map(Speaker::ofGroup))
                        .orElseGet(Speaker::unknown));
    }

    @Override
    void read(CodedSegment row) {
        judgement(row).map(Coding.builder()::judgement).ifPresent(coding -> add(row, coding));
        unrecognisedTheme(row).map(Coding.builder()::code).ifPresent(coding -> add(row, coding));
        row.code().map(Coding.builder()::code).ifPresent(coding -> add(row, coding));
    }

    private void add(CodedSegment row, CodingBuilder coding) {
        codings.add(coding.coder(row.coder().filter(coder -> !coder.isBlank()))
                .date(row.date())
                .accountability(row.accountability())
                .build());
    }

    /** What a row says of a lever; a theme that is known names its lever. */
    private static Optional<LeverJudgement> judgement(CodedSegment row) {
        return row.lever()
                .or(() -> row.theme().flatMap(Coded::known).map(theme -> Coded.of(theme.lever())))
                .map(lever -> LeverJudgement.builder()
                        .lever(lever)
                        .theme(row.theme())
                        .valence(row.valence())
                        .bases(row.bases().stream().distinct().toList())
                        .build());
    }

    private static Optional<Code> unrecognisedTheme(CodedSegment row) {
        return row.theme()
                .filter(theme -> row.lever().isEmpty() && theme.known().isEmpty())
                .map(theme -> new UnrecognisedCode(theme.code()));
    }

    @Override
    void readAll(SegmentRows more) {
        codings.addAll(more.codings);
    }

    Segment toSegment() {
        return segment.codings(codings).build();
    }
}
