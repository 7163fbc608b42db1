// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.InvalidModelException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodedSegmentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    private final Study study = Study.builder()
            .id("demo")
            .addParticipants(Participant.of("p01", LeaderGroup.CEO))
            .addSources(Source.of("i01"))
            .addSegments(
                    Segment.builder()
                            .id("s1")
                            .source("i01")
                            .speaker(Speaker.of("p01"))
                            .text("What was said.")
                            .addCodings(
                                    Coding.of(LeverTheme.ALIGNMENT, Valence.NEGATIVE)
                                            .withBases(CodingBasis.MECHANISM)
                                            .withCoder("c1")
                                            .withDate(DAY),
                                    Coding.of(Aim.CHILD_ORIENTED))
                            .build(),
                    Segment.builder()
                            .id("s2")
                            .source("i01")
                            .speaker(Speaker.ofGroup(LeaderGroup.NON_CEO))
                            .build(),
                    Segment.builder()
                            .id("s3")
                            .source("i01")
                            .addCodings(Coding.of(Lever.LEADERSHIP))
                            .build())
            .build();

    private final List<CodedSegment> rows = study.codedSegments().toList();

    @Test
    void saysTheSameOfAnotherSegment() {
        CodedSegment row = rows.get(0);
        assertThat(row.withSegment("s9"))
                .isEqualTo(row.toBuilder().segment("s9").build());
    }

    @Test
    void saysWhetherAccountabilityIsTheReason() {
        Segment segment = Segment.builder()
                .id("s9")
                .source("i01")
                .addCodings(Coding.of(Aim.CHILD_ORIENTED).withAccountability(true), Coding.of(Aim.CHILD_ORIENTED))
                .build();

        assertThat(CodedSegment.rowsOf(segment, study))
                .extracting(CodedSegment::accountability)
                .containsExactly(Optional.of(true), Optional.empty());
    }

    @Test
    void isARowForEachCodingAndForEachSegmentWithoutOne() {
        assertThat(rows)
                .extracting(CodedSegment::toString)
                .containsExactly(
                        "s1 in i01: aol/theme/alignment negative",
                        "s1 in i01: aol/aim/child-oriented",
                        "s2 in i01: no code",
                        "s3 in i01: aol/lever/leadership");
    }

    @Test
    void holdsAJudgement() {
        assertThat(rows.get(0))
                .isEqualTo(CodedSegment.builder()
                        .segment("s1")
                        .source("i01")
                        .participant("p01")
                        .leaderGroup(LeaderGroup.CEO)
                        .lever(Coded.of(Lever.COMMONALITY))
                        .theme(Coded.of(LeverTheme.ALIGNMENT))
                        .valence(Valence.NEGATIVE)
                        .addBases(CodingBasis.MECHANISM)
                        .coder("c1")
                        .date(DAY)
                        .text("What was said.")
                        .build());
    }

    @Test
    void holdsAPlainCode() {
        assertThat(rows.get(1))
                .isEqualTo(CodedSegment.builder()
                        .segment("s1")
                        .source("i01")
                        .participant("p01")
                        .leaderGroup(LeaderGroup.CEO)
                        .code(Aim.CHILD_ORIENTED)
                        .text("What was said.")
                        .build());
    }

    @Test
    void knowsTheGroupWhereTheSpeakerIsNotIdentified() {
        assertThat(rows.get(2).participant()).isEmpty();
        assertThat(rows.get(2).leaderGroup()).contains(LeaderGroup.NON_CEO);
        assertThat(rows.get(3).leaderGroup()).isEmpty();
    }

    @Test
    void isEmptyForAStudyWithoutSegments() {
        assertThat(Study.builder().id("empty").build().codedSegments()).isEmpty();
    }

    @Test
    void rejectsBlankIds() {
        assertThatThrownBy(
                        () -> CodedSegment.builder().segment(" ").source("i01").build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CodedSegment.segment: not blank, was: \" \"");
        assertThatThrownBy(() -> CodedSegment.builder().segment("s1").source("").build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CodedSegment.source: not blank, was: \"\"");
    }
}
