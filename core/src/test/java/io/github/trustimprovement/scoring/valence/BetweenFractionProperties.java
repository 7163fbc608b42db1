// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.valence.PositiveShareTest.defined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Ranges;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.clustered.Voicing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BetweenFractionProperties extends GeneratedCounts {
    private static final String MEASURE = "valence/contestation-split";

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.LAW,
            source = "the adjusted fraction is not above the raw one, and both are 1 only where no leader mixes")
    void adjustedFractionIsAtMostTheRawOne(@ForAll("counts") ClusteredCounts counts) {
        Assume.that(counts.trials() > 0);
        ContestationSplit split = ContestationSplit.of(counts);

        if (split.betweenFraction().adjusted() instanceof Defined adjusted) {
            double raw = defined(split.betweenFraction().raw()).value();
            boolean isUnmixed = defined(split.within()).value() == 0;
            assertThat(adjusted.value()).isLessThanOrEqualTo(raw + 1e-12);
            assertThat(raw).isBetween(0.0, 1.0);
            assertThat(adjusted.value() > 1 - 1e-9).isEqualTo(isUnmixed);
        }
    }

    @Property(tries = 60)
    @Proves(
            measure = MEASURE,
            by = Proof.LAW,
            source =
                    "over all ways in which positive judgements can fall on leaders, the adjusted fraction is 0 on average,"
                            + " and the raw one (L - 1) / (N - 1)")
    void adjustedFractionIsZeroOnAverage(@ForAll("sizes") List<Integer> sizes, @ForAll int any) {
        int trials = sizes.stream().mapToInt(Integer::intValue).sum();
        Assume.that(trials > sizes.size());
        int positive = 1 + Math.floorMod(any, trials - 1);
        double raw = 0;
        double adjusted = 0;
        int ways = 0;
        for (int way = 0; way < 1 << trials; way++) {
            if (Integer.bitCount(way) == positive) {
                BetweenFraction fraction =
                        ContestationSplit.of(dealt(sizes, way)).betweenFraction();
                raw += defined(fraction.raw()).value();
                adjusted += defined(fraction.adjusted()).value();
                ways++;
            }
        }

        assertThat(raw / ways).isEqualTo((sizes.size() - 1.0) / (trials - 1), within(1e-12));
        assertThat(adjusted / ways).isEqualTo(0, within(1e-12));
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the raw fraction from pairs of judgements, again without each leader")
    void theRawFractionIsThatOfPairs(@ForAll("fewCounts") ClusteredCounts counts) {
        Estimate found = ContestationSplit.of(counts).betweenFraction().raw();
        List<Cluster> leaders =
                counts.clusters().stream().filter(each -> each.trials() > 0).toList();
        Optional<UndefinedReason> why = whyNoFraction(leaders);

        assertThat(found.n()).isEqualTo(counts.trials());
        if (why.isPresent()) {
            assertThat(reason(found)).isEqualTo(why.get());
            return;
        }
        assertThat(defined(found).value()).isEqualTo(fraction(leaders).getAsDouble(), within(1e-12));
        Ranges.assertThatOf(
                found,
                leaders.stream()
                        .map(omitted -> fraction(leaders.stream()
                                .filter(leader -> !leader.equals(omitted))
                                .toList()))
                        .toList());
    }

    private static Optional<UndefinedReason> whyNoFraction(List<Cluster> leaders) {
        List<Leaders.Judgement> all = Leaders.judgements(Leaders.of(leaders));
        if (all.isEmpty()) {
            return Optional.of(UndefinedReason.ZERO_DENOMINATOR);
        }
        if (leaders.size() == 1) {
            return Optional.of(UndefinedReason.TOO_FEW_CLUSTERS);
        }
        if (ContestationSplitProperties.differing(all) == 0) {
            return Optional.of(UndefinedReason.ONE_CATEGORY);
        }
        return all.size() == leaders.size() ? Optional.of(UndefinedReason.TOO_FEW_UNITS) : Optional.empty();
    }

    private static OptionalDouble fraction(List<Cluster> leaders) {
        if (whyNoFraction(leaders).isPresent()) {
            return OptionalDouble.empty();
        }
        List<Leaders.Judgement> all = Leaders.judgements(Leaders.of(leaders));
        double within = leaders.stream()
                .map(leader -> Leaders.judgements(Leaders.of(List.of(leader))))
                .mapToDouble(own -> ContestationSplitProperties.differing(own) * own.size() / all.size())
                .sum();
        return OptionalDouble.of(1 - within / ContestationSplitProperties.differing(all));
    }

    @Provide
    Arbitrary<ClusteredCounts> fewCounts() {
        return Arbitraries.of(0, 1, 1, 2, 4)
                .flatMap(trials -> Arbitraries.integers()
                        .between(0, trials)
                        .map(successes -> Leaders.cluster(1, successes, trials)))
                .list()
                .ofMaxSize(5)
                .map(leaders -> Leaders.of(IntStream.range(0, leaders.size())
                        .mapToObj(i -> Leaders.cluster(
                                i + 1,
                                leaders.get(i).successes(),
                                leaders.get(i).trials()))
                        .toList()));
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "Kelley's epsilon squared from mean squares: 1 - (within / (N - L)) / (total / (N - 1))")
    void adjustedFractionIsEpsilonSquared(@ForAll("counts") ClusteredCounts counts) {
        long leaders = Voicing.of(counts).size();
        long trials = counts.trials();
        Assume.that(leaders > 1 && trials > leaders && counts.successes() > 0 && counts.successes() < trials);
        double mean = (double) counts.successes() / trials;
        double total = counts.successes() * (1 - mean);
        double within = 0;
        for (Cluster leader : Voicing.of(counts)) {
            within += leader.successes() * (1 - (double) leader.successes() / leader.trials());
        }
        double adjusted = defined(ContestationSplit.of(counts).betweenFraction().adjusted())
                .value();

        assertThat(adjusted).isEqualTo(1 - within / (trials - leaders) / (total / (trials - 1)), within(1e-12));
        assertThat(adjusted).isLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<List<Integer>> sizes() {
        return Arbitraries.integers().between(1, 3).list().ofMinSize(2).ofMaxSize(3);
    }

    private static ClusteredCounts dealt(List<Integer> sizes, int way) {
        List<Cluster> leaders = new ArrayList<>();
        int from = 0;
        for (int size : sizes) {
            int own = Integer.bitCount(way >> from & (1 << size) - 1);
            leaders.add(Leaders.cluster(leaders.size() + 1, own, size));
            from += size;
        }
        return Leaders.of(leaders);
    }
}
