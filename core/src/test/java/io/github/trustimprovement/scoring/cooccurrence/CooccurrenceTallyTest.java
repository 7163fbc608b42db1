// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodePoints;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Locator;
import io.github.trustimprovement.study.Page;
import io.github.trustimprovement.study.Paragraph;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Segments;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.TimeSpan;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CooccurrenceTallyTest {
    private static final Code A = Lever.COMMONALITY;
    private static final Code B = Aim.CHILD_ORIENTED;

    @Test
    void countsSegmentsThatHaveBoth() {
        CooccurrenceTally<SameSegment> tally = CooccurrenceTally.of(
                study(
                        segment("i1", "p1", Locator.none(), A, B),
                        segment("i1", "p1", Locator.none(), A),
                        segment("i2", "p2", Locator.none(), A, B),
                        segment("i2", "p2", Locator.none(), Aim.FAITH_ORIENTED)),
                Window.SAME_SEGMENT);

        PairCounts<SameSegment> counts = tally.counts(A, B);
        assertThat(counts).hasToString("A 3, B 2, both 2 of 4 segments (same segment)");
        assertThat(counts.leaders()).contains(new PairLeaders(3, 2, 2, 2, 2));
        assertThat(counts.basis().subject()).containsEntry("A", "aol/lever/commonality");
        assertThat(counts.basis().caveats())
                .containsExactly(Caveat.CLUSTERED_SEGMENTS, Caveat.LEADERS_WITHOUT_SEGMENTS);
        assertThat(tally).hasToString("same segment, segments: 4; one coder a segment");
        assertThat(tally.codes()).containsExactly(B, Aim.FAITH_ORIENTED, A);
        assertThat(tally.selection()).isEqualTo(CodingSelection.soleCoder());
    }

    @Test
    void countsLeadersWhoVoiceBothAnywhere() {
        CooccurrenceTally<SameLeader> tally = CooccurrenceTally.of(
                study(
                        segment("i1", "p1", Locator.none(), A),
                        segment("i1", "p1", Locator.none(), B),
                        segment("i2", "p2", Locator.none(), A),
                        segment("i2", "p9", Locator.none(), A, B)),
                Window.SAME_LEADER);

        assertThat(tally.counts(A, B)).hasToString("A 2, B 1, both 1 of 3 leaders (same leader)");
        assertThat(tally.counts(A, B).basis().caveats())
                .containsExactly(Caveat.SPEAKERS_NOT_IDENTIFIED, Caveat.LEADERS_WITHOUT_SEGMENTS);
        assertThat(tally.window()).isEqualTo(Window.SAME_LEADER);
    }

    @Test
    void countsEachOverlappingSegmentOnce() {
        PairCounts<Overlap> counts = CooccurrenceTally.of(
                        study(
                                segment("i1", "p1", CodePoints.of(0, 100), A),
                                segment("i1", "p1", CodePoints.of(0, 10), B),
                                segment("i1", "p1", CodePoints.of(20, 30), B),
                                segment("i1", "p1", CodePoints.of(90, 110), B),
                                segment("i1", "p1", CodePoints.of(100, 120), B),
                                segment("i2", "p2", CodePoints.of(0, 100), A)),
                        Window.OVERLAP)
                .counts(A, B);

        assertThat(counts.withA()).isEqualTo(2);
        assertThat(counts.withB()).isEqualTo(4);
        assertThat(counts.aWithB()).isEqualTo(1);
        assertThat(counts.bWithA()).isEqualTo(3);
        assertThat(counts.both()).isEqualTo(4);
        assertThat(counts.either()).isEqualTo(6);
        assertThat(counts.units()).isEqualTo(6);
        assertThat(counts.leaders()).contains(new PairLeaders(3, 2, 1, 2, 1));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(CodePoints.of(0, 5), CodePoints.of(4, 9), true),
                Arguments.of(CodePoints.of(0, 5), CodePoints.of(5, 9), false),
                Arguments.of(CodePoints.of(0, 9), CodePoints.of(3, 3), false),
                Arguments.of(CodePoints.of(3, 3), CodePoints.of(3, 3), false),
                Arguments.of(CodePoints.of(0, 9), CodePoints.of(5, 2), false),
                Arguments.of(span(0, 5), span(4, 9), true),
                Arguments.of(span(0, 5), span(5, 9), false),
                Arguments.of(
                        TimeSpan.of(Duration.ofSeconds(Long.MAX_VALUE - 1), Duration.ofSeconds(Long.MAX_VALUE)),
                        TimeSpan.of(Duration.ZERO, Duration.ofSeconds(Long.MAX_VALUE, 1)),
                        true),
                Arguments.of(Paragraph.of(3), Paragraph.of(3), true),
                Arguments.of(Paragraph.of(3), Paragraph.of(4), false),
                Arguments.of(Page.of(3), Page.of(3), true),
                Arguments.of(Page.of(3), Paragraph.of(3), false),
                Arguments.of(CodePoints.of(0, 9), span(0, 9), false),
                Arguments.of(Locator.none(), Locator.none(), false),
                Arguments.of(Locator.none(), CodePoints.of(0, 9), false));
    }

    @ParameterizedTest
    @MethodSource("places")
    void overlapsPlacesOfOneKind(Locator one, Locator other, boolean isOverlap) {
        Study study = study(segment("i1", "p1", one, A), segment("i1", "p2", other, B));
        Study reversed = study(segment("i1", "p1", other, A), segment("i1", "p2", one, B));

        for (Study each : List.of(study, reversed)) {
            assertThat(CooccurrenceTally.of(each, Window.OVERLAP).counts(A, B).both())
                    .isEqualTo(isOverlap ? 2 : 0);
        }
    }

    @Test
    void aSegmentOverlapsItselfWhereverItLies() {
        CooccurrenceTally<Overlap> tally =
                CooccurrenceTally.of(study(segment("i1", "p1", Locator.none(), A, B)), Window.OVERLAP);

        assertThat(tally.counts(A, B).both()).isEqualTo(1);
        assertThat(tally.counts(A, B).basis().caveats())
                .containsExactly(
                        Caveat.CLUSTERED_SEGMENTS, Caveat.PLACES_NOT_RECORDED, Caveat.LEADERS_WITHOUT_SEGMENTS);
    }

    @Test
    void mergesPartsThatCutThroughASource() {
        Study context = study();
        CooccurrenceTally<Overlap> one = Stream.of(segment("i1", "p1", CodePoints.of(0, 9), A))
                .collect(CooccurrenceTally.collecting(context, Window.OVERLAP, CodingSelection.soleCoder()));
        CooccurrenceTally<Overlap> other = Stream.of(segment("i1", "p1", CodePoints.of(5, 6), B))
                .collect(CooccurrenceTally.collecting(context, Window.OVERLAP, CodingSelection.soleCoder()));

        assertThat(one.merge(other).counts(A, B).both()).isEqualTo(2);
    }

    @Test
    void saysWhyNothingCanBeCounted() {
        Study nobody = study();
        Study unknown = study(segment("i1", "p9", Locator.none(), A));
        Study twice = study(segment("i1", "p1", Locator.none(), A)
                .withCodings(Coding.of(A).withCoder("c1"), Coding.of(B).withCoder("c2")));

        assertThat(reason(nobody, Window.SAME_SEGMENT)).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(unknown, Window.SAME_LEADER)).isEqualTo(UndefinedReason.SPEAKERS_NOT_IDENTIFIED);
        assertThat(reason(unknown.toBuilder().participants(List.of()).build(), Window.SAME_LEADER))
                .isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(twice, Window.OVERLAP)).isEqualTo(UndefinedReason.CODERS_NOT_RESOLVED);
        assertThat(CooccurrenceTally.of(twice, Window.OVERLAP).unresolvedSegments())
                .isEqualTo(1);
        assertThat(CooccurrenceTally.of(unknown, Window.SAME_SEGMENT)
                        .counts(A, B)
                        .leaders())
                .isEmpty();
    }

    @Test
    void rejectsAnotherSelection() {
        CooccurrenceTally<SameSegment> one = CooccurrenceTally.empty(Window.SAME_SEGMENT, CodingSelection.coder("c1"));
        CooccurrenceTally<SameSegment> other = CooccurrenceTally.empty(Window.SAME_SEGMENT, CodingSelection.agreed());

        assertThatThrownBy(() -> one.merge(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("merge: both of one selection, was: 'the codings of c1' and 'what all coders of a segment"
                        + " agreed on'");
        assertThat(one)
                .isNotEqualTo(other)
                .isNotEqualTo(CooccurrenceTally.empty(Window.OVERLAP, CodingSelection.coder("c1")))
                .isNotEqualTo("tally");
    }

    @Test
    void aThemeIsTogetherWithItsLever() {
        CooccurrenceTally<SameSegment> tally = CooccurrenceTally.of(
                study(segment("i1", "p1", Locator.none(), LeverTheme.ALIGNMENT)), Window.SAME_SEGMENT);

        assertThat(tally.counts(Lever.COMMONALITY, LeverTheme.ALIGNMENT).both()).isEqualTo(1);
    }

    private static UndefinedReason reason(Study study, Window window) {
        return study.segments().stream()
                .collect(CooccurrenceTally.collecting(study, window, CodingSelection.soleCoder()))
                .counts(A, B)
                .basis()
                .whyUndefined()
                .orElseThrow();
    }

    private static TimeSpan span(int start, int end) {
        return TimeSpan.of(Duration.ofMillis(start), Duration.ofMillis(end));
    }

    static Study study(Segment... segments) {
        return Study.builder()
                .id("study")
                .addParticipants(Participant.of("p1"), Participant.of("p2"), Participant.of("p3"))
                .addSegments(segments)
                .build();
    }

    static Segment segment(String source, String speaker, Locator locator, Code... codes) {
        return Segments.coded("s", source, speaker, codes).toBuilder()
                .locator(locator)
                .build();
    }
}
