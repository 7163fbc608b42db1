// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Segments;
import io.github.trustimprovement.study.Study;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairAssociationTest {
    @ParameterizedTest
    @CsvSource({"onion, eggs, 1.25", "eggs, kidney-beans, 1.0", "kidney-beans, eggs, 1.0"})
    @Proves(
            measure = "cooccurrence/lift",
            by = Proof.REFERENCE,
            source = "mlxtend, test_association_rules.py, column lift")
    void givesTheLiftOfARule(String a, String b, double lift) {
        assertThat(value(Lift.of(Transactions.tally(), Transactions.code(a), Transactions.code(b))
                        .estimate()))
                .isEqualTo(lift);
    }

    /** Half of 200 segments have A, and half of those with B: the two are independent, though c is 0.048. */
    @Test
    @Proves(
            measure = "cooccurrence/lift",
            by = Proof.DERIVED,
            source = "5 / 200 = 100 / 200 times 10 / 200, so exactly 1")
    @Proves(
            measure = "cooccurrence/normalised-pmi",
            by = Proof.DERIVED,
            source = "no published table was found; independence, so exactly 0")
    @Proves(
            measure = "cooccurrence/phi-coefficient",
            by = Proof.DERIVED,
            source = "no published table was found; independence, so exactly 0")
    void independentCodesHaveACoefficientAboveZero() {
        PairCounts<SameSegment> counts = PairCounts.of(Window.SAME_SEGMENT, 100, 10, 5, 200);

        assertThat(value(CodeCooccurrence.of(counts).jaccard())).isEqualTo(0.048, within(0.0005));
        assertThat(value(Lift.of(counts).estimate())).isEqualTo(1);
        assertThat(value(NormalisedPmi.of(counts).estimate())).isZero();
        assertThat(NormalisedPmi.of(counts).explain().steps()).last().hasToString("mutual information in bits = 0");
        assertThat(value(PhiCoefficient.of(counts).estimate())).isZero();
    }

    @Test
    @Proves(
            measure = "cooccurrence/normalised-pmi",
            by = Proof.DERIVED,
            source = "onion and eggs of mlxtend's baskets: log2(1.25) / -log2(0.6), worked by hand: 0.3219 / 0.7370")
    @Proves(
            measure = "cooccurrence/phi-coefficient",
            by = Proof.DERIVED,
            source = "the same baskets: (3 * 5 - 3 * 4) / sqrt(3 * 4 * 2 * 1) = 3 / sqrt(24)")
    void givesTheNumbersOfASmallTable() {
        CooccurrenceTally<SameSegment> tally = Transactions.tally();

        assertThat(value(NormalisedPmi.of(tally, Transactions.code("onion"), Transactions.code("eggs"))
                        .estimate()))
                .isEqualTo(0.4368, within(0.0001));
        assertThat(value(PhiCoefficient.of(tally, Transactions.code("onion"), Transactions.code("eggs"))
                        .estimate()))
                .isEqualTo(0.6124, within(0.0001));
    }

    @Test
    void saysWhyThereIsNoNumber() {
        PairCounts<SameLeader> noA = PairCounts.of(Window.SAME_LEADER, 0, 3, 0, 14);
        PairCounts<SameLeader> noB = PairCounts.of(Window.SAME_LEADER, 3, 0, 0, 14);
        PairCounts<SameLeader> apart = PairCounts.of(Window.SAME_LEADER, 3, 3, 0, 14);
        PairCounts<SameLeader> always = PairCounts.of(Window.SAME_LEADER, 14, 14, 14, 14);
        PairCounts<SameLeader> oneSided = PairCounts.of(Window.SAME_LEADER, 3, 14, 3, 14);
        PairCounts<SameLeader> nothing = PairCounts.of(Window.SAME_LEADER, 0, 0, 0, 0);

        assertThat(reason(Lift.of(noA).estimate())).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThat(reason(Lift.of(noB).estimate())).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThat(reason(Lift.of(nothing).estimate())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(value(Lift.of(apart).estimate())).isZero();
        assertThat(reason(NormalisedPmi.of(noA).estimate())).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThat(reason(NormalisedPmi.of(noB).estimate())).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThat(reason(NormalisedPmi.of(apart).estimate())).isEqualTo(UndefinedReason.NON_POSITIVE_VALUE);
        assertThat(reason(NormalisedPmi.of(always).estimate())).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThat(reason(NormalisedPmi.of(nothing).estimate())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(NormalisedPmi.of(apart).explain().steps()).hasSize(4);
        assertThat(reason(PhiCoefficient.of(noA).estimate())).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThat(reason(PhiCoefficient.of(always).estimate())).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThat(reason(PhiCoefficient.of(oneSided).estimate())).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThat(reason(PhiCoefficient.of(nothing).estimate())).isEqualTo(UndefinedReason.NO_DATA);
    }

    /** Without p1 nobody has both; without p3 or p4 three are left, of whom two have A. */
    @Test
    void hasTheRangeWithoutEachLeader() {
        Study study = Study.builder()
                .id("pairs")
                .addParticipants(Participant.of("p1"), Participant.of("p2"), Participant.of("p3"), Participant.of("p4"))
                .addSegments(
                        segment("p1", Lever.COMMONALITY, Aim.CHILD_ORIENTED),
                        segment("p2", Lever.COMMONALITY),
                        segment("p3", Aim.CHILD_ORIENTED),
                        segment("p4", Aim.FAITH_ORIENTED))
                .build();
        CooccurrenceTally<SameLeader> tally = CooccurrenceTally.of(study, Window.SAME_LEADER);

        assertThat(range(Lift.of(tally, Lever.COMMONALITY, Aim.CHILD_ORIENTED))).contains(LeaveOneOut.of(0, 1.5, 4, 0));
        assertThat(range(PhiCoefficient.of(tally, Lever.COMMONALITY, Aim.CHILD_ORIENTED)))
                .contains(LeaveOneOut.of(-0.5, 0.5, 4, 0));
        assertThat(range(NormalisedPmi.of(tally, Lever.COMMONALITY, Aim.CHILD_ORIENTED)))
                .hasValueSatisfying(range -> {
                    assertThat(range.omissions()).isEqualTo(4);
                    assertThat(range.undefined()).isEqualTo(1);
                });
        assertThat(range(Lift.of(tally.counts(Lever.COMMONALITY, Aim.CHILD_ORIENTED))))
                .isEmpty();
    }

    private static Optional<LeaveOneOut> range(PairAssociation association) {
        return ((Defined) association.estimate()).leaveOneOut();
    }

    private static Segment segment(String leader, Code... codes) {
        return Segments.coded("s" + leader, "i1", leader, codes);
    }

    @Test
    void printsItsTable() {
        PairCounts<SameSegment> counts = PairCounts.of(Window.SAME_SEGMENT, 100, 10, 5, 200);

        assertThat(Lift.of(counts).toString()).startsWith("""
                Lift
                         Value    n
                -------  -----  ---
                A and B      1  200
                Options: window same segment, unit segments.
                """);
        assertThat(NormalisedPmi.of(counts).toString()).startsWith("Normalised pointwise mutual information\n");
        assertThat(PhiCoefficient.of(counts).toString()).startsWith("Phi coefficient\n");
    }
}
