// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.study.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.numeric.SplitMix64;
import io.github.trustimprovement.scoring.AnswerContent;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Study;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositiveShareTest {
    private static final String MEASURE = "valence/positive-share";
    private static final String WHY =
            "; computed with numpy and scipy from the cited formula, for no printed one was found";

    @ParameterizedTest
    @CsvSource({
        "1, 0, 1.0",
        "0, 1, 0.0",
        "3, 3, 0.5",
        "5, 1, 0.8333333333333334",
        "10, 10, 0.5",
        "12, 4, 0.75",
        "20, 5, 0.8",
        "40, 7, 0.851063829787234"
    })
    @Proves(measure = MEASURE, by = Proof.DERIVED, source = "arithmetic of the formula; nothing printed was found")
    void isTheShareOfPositiveJudgements(long positive, long negative, double share) {
        Defined defined =
                defined(PositiveShare.of(Leaders.oneLeader(positive, negative)).estimate());

        assertThat(defined.value()).isEqualTo(share);
        assertThat(defined.k()).hasValue(positive);
        assertThat(defined.n()).isEqualTo(positive + negative);
    }

    @ParameterizedTest
    @CsvSource({
        "13/13 12/12 9/9 9/9 8/8 8/8 12/13 11/12 9/10 9/10 8/9 11/13 4/5 5/7 7/10 7/10,"
                + " 0.8987341772151899, 1.2324953943067687, 110.0877655042448, 0.8266215791502557, 0.9480773930982676",
        "1/12 1/7 4/6 0/6 0/7 0/8 0/10 0/7 1/8 0/6 2/11 0/7 5/8 2/9 1/2 2/7 0/9 0/7 1/11 0/10 0/4 0/8 0/10 3/12 2/8 4/7"
                + " 0/8, 0.13488372093023257, 2.3344740031161635, 84.68847112944746, 0.07034307097748053,"
                + " 0.22643478135263118",
        "2/4 3/4 2/9 1/8 2/9 3/7 0/8 4/9 0/6 0/4 4/6 0/7 0/3 6/13 6/6 5/8 4/11 1/7 0/6 3/10 6/6,"
                + " 0.3443708609271523, 2.4287689683385048, 55.783995851937135, 0.22226465592387332, 0.48363242965578807"
    })
    @Proves(
            measure = MEASURE,
            by = Proof.DERIVED,
            source = "rats of Weil (1970), controls, and rabbits of Paul (1982), groups C and M, as in R package aod"
                    + WHY)
    void givesTheIntervalOfKornAndGraubard(
            String litters, double share, double designEffect, double effectiveN, double lower, double upper) {
        PositiveShare result = PositiveShare.of(Leaders.counts(litters)).withInterval(0.95);
        Defined defined = defined(result.estimate());

        assertThat(defined.value()).isEqualTo(share);
        assertThat(defined.interval()).hasValueSatisfying(interval -> {
            assertThat(interval.lower()).isEqualTo(lower, within(1e-12));
            assertThat(interval.upper()).isEqualTo(upper, within(1e-12));
            assertThat(interval.method()).isEqualTo("Korn-Graubard");
        });
        assertThat(result.explain().steps().get(3).value()).isEqualTo(designEffect, within(1e-12));
        assertThat(result.explain().steps().get(4).value()).isEqualTo(effectiveN, within(1e-10));
    }

    @Test
    @Proves(
            measure = MEASURE,
            by = Proof.DERIVED,
            source = "shares of 0.5 without each of six leaders of five judgements, by arithmetic")
    void givesTheRangeWithoutEachLeader() {
        assertThat(defined(PositiveShare.of(Leaders.counts("5/5 5/5 5/5 0/5 0/5 0/5"))
                                .estimate())
                        .leaveOneOut())
                .contains(LeaveOneOut.of(0.4, 0.6, 6, 0));
        assertThat(defined(PositiveShare.of(Leaders.counts("2/5 3/5 2/5 3/5 2/5 3/5"))
                                .estimate())
                        .leaveOneOut())
                .contains(LeaveOneOut.of(0.48, 0.52, 6, 0));
        assertThat(defined(PositiveShare.of(Leaders.counts("2/5")).estimate()).leaveOneOut())
                .isEmpty();
    }

    @Test
    void countsASegmentThatGoesBothWaysOnceInEach() {
        Study study = Study.builder()
                .id("demo")
                .addParticipants(Participant.of("p01", LeaderGroup.CEO))
                .addSegments(segment(
                        "s1",
                        "i01",
                        "p01",
                        Coding.of(Lever.COMMONALITY, Valence.NEGATIVE),
                        Coding.of(Lever.COMMONALITY, Valence.POSITIVE)))
                .build();

        assertThat(PositiveShare.of(study, Lever.COMMONALITY).estimate()).hasToString("0.5 (1 of 2)");
        assertThat(PositiveShare.of(study, Lever.LEADERSHIP).estimate())
                .hasToString("undefined: what it would be divided by is 0 (n = 0)");
    }

    @ParameterizedTest
    @CsvSource({"3/3 4/4 1/1, 0.2924, 1.0", "0/3 0/4 0/1, 0.0, 0.7076"})
    void takesEachLeaderForOneTrialWhereAllJudgeAlike(String leaders, double lower, double upper) {
        PositiveShare result = PositiveShare.of(Leaders.counts(leaders)).withInterval(0.95);

        assertThat(defined(result.estimate()).interval()).hasValueSatisfying(interval -> {
            assertThat(interval.lower()).isEqualTo(lower, within(5e-5));
            assertThat(interval.upper()).isEqualTo(upper, within(5e-5));
            assertThat(interval.method()).isEqualTo("Clopper-Pearson on leaders");
        });
        assertThat(result.explain().steps())
                .extracting(Object::toString)
                .contains("leaders, each taken for one of the judgements = 3");
    }

    @Test
    void takesEachJudgementForOneWhereAllLeadersHaveTheSameShare() {
        assertThat(PositiveShare.of(Leaders.counts("1/2 2/4 3/6"))
                        .withInterval(0.95)
                        .explain()
                        .steps())
                .extracting(Object::toString)
                .contains("design effect = 0", "effective number of judgements = 12");
    }

    @Test
    void saysWhereNoIntervalCanBeGiven() {
        ClusteredCounts oneLeader = Leaders.counts("2/5 0/0");
        ClusteredCounts unassigned = Leaders.counts("2/5 3/5").toBuilder()
                .unassignedSuccesses(1)
                .unassignedTrials(1)
                .build();
        ClusteredCounts alike = Leaders.counts("1/2 2/4");

        assertNoInterval(PositiveShare.of(oneLeader).withInterval(0.95));
        assertNoInterval(PositiveShare.of(oneLeader).withBootstrap(0.95, 200, 1));
        assertNoInterval(PositiveShare.of(unassigned).withInterval(0.95));
        assertNoInterval(PositiveShare.of(unassigned).withBootstrap(0.95, 200, 1));
        assertNoInterval(PositiveShare.of(alike).withBootstrap(0.95, 200, 1));
        assertThat(PositiveShare.of(unassigned).estimate().caveats()).contains(Caveat.SPEAKERS_NOT_IDENTIFIED);
        assertThat(PositiveShare.of(unassigned).estimate()).hasToString("0.5454545454545454 (6 of 11)");
        assertThat(PositiveShare.of(unassigned.toBuilder()
                                .basis(Leaders.BASIS.toBuilder()
                                        .addCaveats(Caveat.SPEAKERS_NOT_IDENTIFIED)
                                        .build())
                                .build())
                        .estimate()
                        .caveats())
                .containsOnlyOnce(Caveat.SPEAKERS_NOT_IDENTIFIED);
    }

    @Test
    void saysWhereAnIntervalRestsOnFewLeaders() {
        PositiveShare few =
                PositiveShare.of(Leaders.counts("1/3 2/3 " + "1/2 ".repeat(17).strip()));
        PositiveShare many =
                PositiveShare.of(Leaders.counts("1/3 2/3 " + "1/2 ".repeat(18).strip()));

        assertThat(few.estimate().caveats()).doesNotContain(Caveat.FEW_CLUSTERS);
        assertThat(few.withInterval(0.95).estimate().caveats())
                .as("Korn and Graubard's allows for it")
                .doesNotContain(Caveat.FEW_CLUSTERS);
        assertThat(few.withBootstrap(0.95, 200, 1).estimate().caveats()).contains(Caveat.FEW_CLUSTERS);
        assertThat(many.withInterval(0.95).estimate().caveats())
                .contains(Caveat.PURPOSIVE_SAMPLE, Caveat.CLUSTERED_SEGMENTS)
                .doesNotContain(Caveat.FEW_CLUSTERS);
        assertThat(many.withBootstrap(0.95, 200, 1).estimate().caveats()).doesNotContain(Caveat.FEW_CLUSTERS);
    }

    @Test
    void drawsLeadersFromASeedWhateverTheNumberOfThreads() throws InterruptedException, ExecutionException {
        PositiveShare share = PositiveShare.of(Leaders.counts("5/5 4/5 3/5 1/2 0/7 2/3"));
        Defined drawn = defined(share.withBootstrap(0.9, 1000, 42).estimate());

        assertThat(drawn.seed()).hasValue(42);
        assertThat(drawn.method()).hasToString("valence/positive-share (unit: segments)");
        assertThat(drawn.interval())
                .map(Interval::method)
                .contains("cluster bootstrap, percentile, 1000 replicates, SplitMix64");
        for (int threads = 1; threads <= 4; threads++) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            assertThat(pool.submit(() -> share.withBootstrap(0.9, 1000, 42).estimate())
                            .get())
                    .isEqualTo(drawn);
            pool.shutdown();
        }
        assertThat(share.withBootstrap(0.9, 1000, 43).estimate()).isNotEqualTo(drawn);
    }

    @Test
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the same draws replayed, leaders copied out into a list, shares as BigDecimal fractions")
    void agreesWithDrawsThatAreReplayedOneByOne() {
        long seed = 2026;
        int replicates = 60;
        // in the order of trials, then successes, in which the measure keeps leaders
        List<List<Integer>> leaders =
                List.of(List.of(1, 2), List.of(2, 3), List.of(3, 5), List.of(4, 5), List.of(5, 5), List.of(0, 7));
        List<BigDecimal> shares = new ArrayList<>();
        for (int replicate = 0; replicate < replicates; replicate++) {
            SplitMix64 random = SplitMix64.ofReplicate(seed, replicate);
            List<List<Integer>> drawn = new ArrayList<>();
            while (drawn.size() < leaders.size()) {
                drawn.add(leaders.get(random.nextInt(leaders.size())));
            }
            BigDecimal positive = BigDecimal.ZERO;
            BigDecimal judgements = BigDecimal.ZERO;
            for (List<Integer> leader : drawn) {
                positive = positive.add(BigDecimal.valueOf(leader.get(0)));
                judgements = judgements.add(BigDecimal.valueOf(leader.get(1)));
            }
            shares.add(positive.divide(judgements, MathContext.DECIMAL128));
        }
        shares.sort(null);

        // 0.1 of 60 is left out, 3 at each end
        assertThat(defined(PositiveShare.of(Leaders.counts("5/5 4/5 3/5 1/2 0/7 2/3"))
                                .withBootstrap(0.9, replicates, seed)
                                .estimate())
                        .interval())
                .hasValueSatisfying(interval -> {
                    assertThat(interval.lower()).isEqualTo(shares.get(3).doubleValue());
                    assertThat(interval.upper()).isEqualTo(shares.get(56).doubleValue());
                });
    }

    @Test
    void isUndefinedWhereNothingIsJudgedEitherWay() {
        PositiveShare none = PositiveShare.of(Leaders.counts("0/0 0/0"));

        assertUndefined(none.estimate(), UndefinedReason.ZERO_DENOMINATOR);
        assertUndefined(none.withInterval(0.95).estimate(), UndefinedReason.ZERO_DENOMINATOR);
        assertUndefined(none.withBootstrap(0.95, 40, 1).estimate(), UndefinedReason.ZERO_DENOMINATOR);
    }

    @Test
    void isUndefinedWhereTheCountsSaySo() {
        ClusteredCounts counts = Leaders.counts("1/2").toBuilder()
                .basis(Leaders.BASIS.toBuilder()
                        .whyUndefined(UndefinedReason.CODERS_NOT_RESOLVED)
                        .build())
                .build();

        assertUndefined(PositiveShare.of(counts).estimate(), UndefinedReason.CODERS_NOT_RESOLVED);
        assertThat(PositiveShare.of(counts).withInterval(0.95).explain().steps())
                .isEmpty();
    }

    @Test
    void rejectsWhatIsNoIntervalToAskFor() {
        PositiveShare share = PositiveShare.of(Leaders.counts("1/2 2/2"));

        assertThatThrownBy(() -> share.withInterval(95))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval.level: above 0 and below 1, was: 95.0");
        assertThatThrownBy(() -> share.withBootstrap(95, 100, 1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval.level: above 0 and below 1, was: 95.0");
        assertThatThrownBy(() -> share.withBootstrap(0.95, 39, 1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ClusterBootstrap.replicates: at least 40 at level 0.95, was: 39");
    }

    @Test
    void printsATableWithLeadersAndCaveats() {
        assertThat(PositiveShare.of(Leaders.counts("3/5 2/2 0/4 1/1")).withInterval(0.95))
                .hasToString("""
                        Positive share: lever aol/lever/commonality
                                                        Value   n  Leaders  One leader out        Interval
                        ----------------------------  -------  --  -------  --------------  --------------
                        judgements that are positive  6 of 12  12        4  0.400 to 0.750  0.021 to 0.979
                        Options: unit segments.
                        Interval: Korn-Graubard, level 0.95.
                        Valence is a judgement in a context, not a trait of a lever. (Rollett 2026, s. 3.3, 'Lever valence')
                        How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
                        These are views that leaders voiced; no effect was measured. (Rollett 2026, s. 2.4)
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        Segments of one leader hang together, so that there is less evidence than segments.
                        """);
    }

    private static void assertNoInterval(PositiveShare share) {
        Defined defined = defined(share.estimate());

        assertThat(defined.interval()).isEmpty();
        assertThat(defined.seed()).isEmpty();
        assertThat(defined.caveats()).contains(Caveat.NO_INTERVAL).doesNotContain(Caveat.FEW_CLUSTERS);
    }

    static Defined defined(Estimate estimate) {
        assertThat(estimate).isInstanceOf(Defined.class);
        return (Defined) estimate;
    }

    static void assertUndefined(Estimate estimate, UndefinedReason reason) {
        assertThat(AnswerContent.reason(estimate)).isEqualTo(reason);
    }
}
