// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.scoring.valence.PositiveShareTest.defined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.numeric.Bootstrap;
import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.SlowDistributions;
import io.github.trustimprovement.scoring.clustered.ClusterBootstrap;
import io.github.trustimprovement.scoring.clustered.KornGraubard;
import io.github.trustimprovement.scoring.clustered.Voicing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PositiveShareProperties extends GeneratedCounts {
    private static final String MEASURE = "valence/positive-share";

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.LAW,
            source = "swapping positive and negative gives 1 - s, and mirrors the interval")
    void mirrorsTheComplement(@ForAll("counts") ClusteredCounts counts, @ForAll("levels") double level) {
        Assume.that(counts.trials() > 0);
        Defined share = defined(PositiveShare.of(counts).withInterval(level).estimate());
        Defined mirrored = defined(
                PositiveShare.of(Leaders.complement(counts)).withInterval(level).estimate());

        assertThat(mirrored.value()).isEqualTo(1 - share.value(), within(1e-15));
        assertThat(mirrored.interval().isPresent()).isEqualTo(share.interval().isPresent());
        share.interval().ifPresent(interval -> {
            Interval other = mirrored.interval().orElseThrow();
            assertThat(other.lower()).isEqualTo(1 - interval.upper(), within(1e-9));
            assertThat(other.upper()).isEqualTo(1 - interval.lower(), within(1e-9));
        });
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "a pooled share lies between those without each leader")
    void liesInTheRangeWithoutEachLeader(@ForAll("counts") ClusteredCounts counts) {
        Assume.that(counts.trials() > 0);
        Defined share = defined(PositiveShare.of(counts).estimate());

        share.leaveOneOut().ifPresent(range -> assertThat(share.value()).isBetween(range.lowest(), range.highest()));
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.LAW,
            source = "the order of leaders, and leaders without a trial, change no bit")
    void ignoresTheOrderOfLeadersAndTheSilent(@ForAll("counts") ClusteredCounts counts, @ForAll long seed) {
        Assume.that(counts.trials() > 0);
        List<Cluster> shuffled = new ArrayList<>(counts.clusters());
        shuffled.add(Leaders.cluster(99, 0, 0));
        Collections.shuffle(shuffled, new Random(seed));
        PositiveShare share = PositiveShare.of(counts);
        PositiveShare other = PositiveShare.of(Leaders.of(shuffled));

        assertThat(other.withInterval(0.95).estimate())
                .isEqualTo(share.withInterval(0.95).estimate());
        assertThat(other.withBootstrap(0.95, 50, seed).estimate())
                .isEqualTo(share.withBootstrap(0.95, 50, seed).estimate());
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.LAW,
            source =
                    "Korn-Graubard holds the share, stays in the unit interval, and takes no more trials than there are")
    void intervalHoldsTheShare(@ForAll("counts") ClusteredCounts counts, @ForAll("levels") double level) {
        KornGraubard.of(counts, level).ifPresent(of -> {
            Interval interval = of.interval();
            assertThat(interval.contains((double) counts.successes() / counts.trials()))
                    .isTrue();
            assertThat(interval.lower()).isGreaterThanOrEqualTo(0);
            assertThat(interval.upper()).isLessThanOrEqualTo(1);
            assertThat(of.effectiveN()).isGreaterThan(0).isLessThanOrEqualTo((double) counts.trials());
        });
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.LAW,
            source = "leaders with one judgement each have a design effect of N / (N - 1)")
    void designEffectOfSingleJudgements(
            @ForAll @IntRange(min = 1, max = 20) int p, @ForAll @IntRange(min = 1, max = 20) int n) {
        KornGraubard of = KornGraubard.of(
                        Leaders.counts("1/1 ".repeat(p) + "0/1 ".repeat(n).strip()), 0.95)
                .orElseThrow();

        assertThat(of.designEffect().orElseThrow()).isEqualTo((p + n) / (p + n - 1.0), within(1e-12));
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.LAW,
            source =
                    "every leader twice multiplies the variance by (L - 1) / (2 L - 1), the design effect by twice that")
    void designEffectOfLeadersTwice(@ForAll("counts") ClusteredCounts counts) {
        List<Cluster> twice = Stream.concat(
                        counts.clusters().stream(),
                        counts.clusters().stream()
                                .map(each -> Cluster.of(
                                        each.id() + "-again", each.group(), each.successes(), each.trials())))
                .toList();
        KornGraubard.of(counts, 0.95)
                .flatMap(once -> KornGraubard.of(Leaders.of(twice), 0.95).map(both -> new KornGraubard[] {once, both}))
                .ifPresent(pair -> {
                    double leaders = Voicing.of(counts).size();
                    if (pair[0].designEffect().isPresent()) {
                        assertThat(pair[1].designEffect().orElseThrow())
                                .isEqualTo(
                                        pair[0].designEffect().orElseThrow() * 2 * (leaders - 1) / (2 * leaders - 1),
                                        within(1e-9));
                    }
                });
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "the bootstrap stays within the shares of single leaders")
    void bootstrapStaysWithinTheSharesOfLeaders(
            @ForAll("counts") ClusteredCounts counts,
            @ForAll("levels") double level,
            @ForAll @IntRange(min = 1, max = 60) int replicates) {
        double[] shares = counts.clusters().stream()
                .filter(leader -> leader.trials() > 0)
                .mapToDouble(leader -> (double) leader.successes() / leader.trials())
                .sorted()
                .toArray();
        ClusterBootstrap.of(counts, level, Bootstrap.leastReplicates(level) + replicates, 7)
                .ifPresent(interval -> {
                    assertThat(interval.lower()).isGreaterThanOrEqualTo(shares[0]);
                    assertThat(interval.upper()).isLessThanOrEqualTo(shares[shares.length - 1]);
                });
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "counting judgements one by one, and again without each leader")
    void isCountedJudgementByJudgement(@ForAll("counts") ClusteredCounts counts) {
        Assume.that(counts.trials() > 0);
        List<Leaders.Judgement> all = Leaders.judgements(counts);
        Defined share = defined(PositiveShare.of(counts).estimate());
        List<Double> without = all.stream()
                .map(Leaders.Judgement::leader)
                .distinct()
                .map(leader -> all.stream()
                        .filter(each -> !each.leader().equals(leader))
                        .toList())
                .filter(rest -> !rest.isEmpty())
                .map(PositiveShareProperties::share)
                .sorted()
                .toList();

        assertThat(share.value()).isEqualTo(share(all));
        assertThat(share.leaveOneOut().map(LeaveOneOut::lowest))
                .isEqualTo(without.stream().findFirst());
        assertThat(share.leaveOneOut().map(LeaveOneOut::highest))
                .isEqualTo(without.stream().reduce((first, second) -> second));
    }

    @Property(tries = 100)
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the printed formula in doubles, with quantiles by integration and bisection")
    void intervalIsTheFormula(@ForAll("counts") ClusteredCounts counts, @ForAll("levels") double level) {
        long trials = counts.trials();
        List<Cluster> leaders =
                counts.clusters().stream().filter(each -> each.trials() > 0).toList();
        Assume.that(leaders.size() > 1 && counts.successes() > 0 && counts.successes() < trials);
        double share = (double) counts.successes() / trials;
        double tail = (1 - level) / 2;
        double sum = 0;
        for (Cluster leader : leaders) {
            sum += Math.pow(leader.successes() - leader.trials() * share, 2);
        }
        double variance = leaders.size() / (leaders.size() - 1.0) * sum / trials / trials;
        double ratio =
                SlowDistributions.student(trials - 1, tail) / SlowDistributions.student(leaders.size() - 1, tail);
        double effective = Math.min((double) trials, share * (1 - share) / variance * ratio * ratio);
        KornGraubard of = KornGraubard.of(counts, level).orElseThrow();

        assertThat(of.effectiveN()).isEqualTo(effective, within(1e-8 * effective));
        assertThat(of.interval().lower())
                .isEqualTo(SlowDistributions.beta(effective * share, effective * (1 - share) + 1, tail), within(1e-8));
        assertThat(of.interval().upper())
                .isEqualTo(
                        SlowDistributions.beta(effective * share + 1, effective * (1 - share), 1 - tail), within(1e-8));
    }

    private static double share(List<Leaders.Judgement> judgements) {
        long positive =
                judgements.stream().filter(Leaders.Judgement::isPositive).count();
        return (double) positive / judgements.size();
    }
}
