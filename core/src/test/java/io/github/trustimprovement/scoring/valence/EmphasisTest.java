// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.scoring.valence.PositiveShareTest.assertUndefined;
import static io.github.trustimprovement.scoring.valence.PositiveShareTest.defined;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmphasisTest {
    /** Five baskets, of which each has kidney beans, four eggs and three onions. */
    @ParameterizedTest
    @CsvSource({"CONNECTEDNESS, 1.0, 5", "COMMONALITY, 0.8, 4", "LEADERSHIP, 0.6, 3"})
    @Proves(
            measure = "valence/emphasis",
            by = Proof.REFERENCE,
            source =
                    "support of kidney beans, eggs and onions in the five baskets of mlxtend test_association_rules.py")
    void isTheSupportOfALever(Lever lever, double support, long segments) {
        Study study = study(
                segment("p01", Lever.CONNECTEDNESS, Lever.COMMONALITY, Lever.LEADERSHIP),
                segment("p01", Lever.CONNECTEDNESS, Lever.COMMONALITY, Lever.LEADERSHIP),
                segment("p02", Lever.CONNECTEDNESS, Lever.COMMONALITY),
                segment("p02", Lever.CONNECTEDNESS),
                segment("p02", Lever.CONNECTEDNESS, Lever.COMMONALITY, Lever.LEADERSHIP));

        assertThat(defined(Emphasis.of(study, lever).estimate()).value()).isEqualTo(support);
        assertThat(defined(Emphasis.of(study, lever).estimate()).k()).hasValue(segments);
    }

    @Test
    void countsSegmentsWithAnyLeverOnce() {
        Study study = study(
                segment("p01", Lever.COMMONALITY, Lever.LEADERSHIP),
                segment("p02", Lever.LEADERSHIP),
                segment("p02", Aim.CHILD_ORIENTED),
                segment("p09", Lever.COMMONALITY));
        Emphasis emphasis = Emphasis.of(study, Lever.COMMONALITY);

        assertThat(emphasis.estimate()).hasToString("0.6666666666666666 (2 of 3)");
        assertThat(defined(emphasis.estimate()).clusters()).hasValue(2);
        assertThat(defined(emphasis.estimate()).leaveOneOut()).contains(LeaveOneOut.of(0.5, 1, 2, 0));
        assertThat(emphasis.estimate().caveats())
                .contains(
                        Caveat.FREQUENCY_IS_NOT_IMPORTANCE, Caveat.CLUSTERED_SEGMENTS, Caveat.SPEAKERS_NOT_IDENTIFIED);
    }

    @Test
    void givesTheIntervalOfThePositiveShareOfTheSameCounts() {
        Emphasis emphasis = Emphasis.of(Leaders.counts("3/5 2/2 0/4 1/1")).withInterval(0.95);

        assertThat(defined(emphasis.estimate()).interval())
                .isPresent()
                .isEqualTo(defined(PositiveShare.of(Leaders.counts("3/5 2/2 0/4 1/1"))
                                .withInterval(0.95)
                                .estimate())
                        .interval());
        assertThat(emphasis.explain().steps())
                .extracting(Object::toString)
                .anyMatch(step -> step.startsWith("effective number of segments = "));
        assertThat(Emphasis.of(Leaders.counts("1/2"))
                        .withInterval(0.95)
                        .estimate()
                        .caveats())
                .contains(Caveat.NO_INTERVAL);
    }

    @Test
    void readsTheCodingsOfOneCoder() {
        Study study = study(segment("p01", Lever.COMMONALITY, Lever.LEADERSHIP), segment("p02", Lever.LEADERSHIP));
        CodingSelection any = CodingSelection.anyCoder();

        assertThat(Emphasis.of(study, Lever.COMMONALITY, any).estimate()).hasToString("0.5 (1 of 2)");
        assertThat(PositiveShare.of(study, Lever.COMMONALITY, any).estimate()).hasToString("1 (1 of 1)");
        assertThat(NetValence.of(study, Lever.COMMONALITY, any).estimate()).hasToString("1 (n = 1)");
        assertThat(Contestedness.of(study, Lever.COMMONALITY, any).explain().answers())
                .isNotEmpty();
        assertThat(ContestationSplit.of(study, Lever.COMMONALITY, any).total()).hasToString("0 (n = 1)");
        assertThat(LogValence.of(study, Lever.COMMONALITY, any).explain().answers())
                .isNotEmpty();
        assertThat(LeaderPrevalence.of(study, Lever.COMMONALITY, any).estimate())
                .hasToString("0.5 (1 of 2)");
        assertThat(LeaderPrevalence.of(study, Lever.COMMONALITY).estimate()).hasToString("0.5 (1 of 2)");
        assertThat(LeaderPrevalence.of(study, (Code) Lever.LEADERSHIP).estimate())
                .hasToString("1 (2 of 2)");
        assertThat(Emphasis.of(study, Lever.COMMONALITY, CodingSelection.coder("c9"))
                        .estimate())
                .hasToString("undefined: there is nothing to count from (n = 0)");
    }

    @Test
    void isUndefinedWithoutALever() {
        assertUndefined(
                Emphasis.of(study(segment("p01", Aim.CHILD_ORIENTED)), Lever.COMMONALITY)
                        .estimate(),
                UndefinedReason.ZERO_DENOMINATOR);
        assertUndefined(Emphasis.of(study(), Lever.COMMONALITY).estimate(), UndefinedReason.NO_DATA);
    }

    @Test
    void printsATable() {
        Emphasis emphasis = Emphasis.of(study(segment("p01", Lever.COMMONALITY)), Lever.COMMONALITY);

        assertThat(emphasis.explain().steps())
                .extracting(Object::toString)
                .containsExactly("T, segments that carry the lever = 1", "A, segments that carry any lever = 1");
        assertThat(emphasis.toTextTable().rows())
                .containsExactly(List.of("segments that carry the lever", "1 of 1", "1", "1"));
        assertThat(emphasis).hasToString(emphasis.toTextTable().toString());
    }

    static Segment segment(String speaker, Lever... levers) {
        return Leaders.segment(
                speaker,
                Arrays.stream(levers)
                        .map(lever -> Coding.of(lever, Valence.POSITIVE))
                        .toArray(Coding[]::new));
    }

    private static Segment segment(String speaker, Aim aim) {
        return segment(speaker).toBuilder().addCodings(Coding.of(aim)).build();
    }

    static Study study(Segment... segments) {
        return Study.builder()
                .id("demo")
                .addParticipants(Participant.of("p01", LeaderGroup.CEO), Participant.of("p02", LeaderGroup.NON_CEO))
                .addSegments(segments)
                .build();
    }
}
