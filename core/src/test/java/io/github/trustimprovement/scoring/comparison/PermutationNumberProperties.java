// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static io.github.trustimprovement.scoring.AnswerChecks.assertClose;
import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;

import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.LeaderStanding;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The p that is reported and the smallest that could have been, by taking each assignment in turn for the observed one. */
class PermutationNumberProperties extends GeneratedRoles {
    private static final String MEASURE = "comparison/exact-role-permutation";
    private static final double NEAR = 1e-9;
    private static final double EXACT = 1e-12;

    @Property(tries = 100)
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "each number of mentions that some set of leaders gives, taken for the observed one")
    void mentionsGiveTheSmallestOfAllThatCouldBeObserved(
            @ForAll("rosters") LeaderMentions mentions, @ForAll Tail tail) {
        ExactRolePermutation found = ExactRolePermutation.of(mentions).withTail(tail);
        LeaderMentions counted = mentions.toBuilder()
                .leaders(mentions.counted().stream()
                        .filter(leader -> leader.group() != CountedGroup.UNSTATED)
                        .toList())
                .build();
        int n = counted.leaders().size();
        if (isWithoutData(mentions, CountedGroup.CEO) || isWithoutData(mentions, CountedGroup.NON_CEO)) {
            assertUndefined(found.estimate(), UndefinedReason.NO_DATA, n);
            assertUndefined(found.smallestAttainable(tail), UndefinedReason.NO_DATA, n);
            return;
        }
        long[] ways = ExactRolePermutationProperties.ways(counted);
        int k1 = (int) counted.of(CountedGroup.CEO).mentions();

        assertClose(found.estimate(), p(ways, k1, tail), n, EXACT);
        for (Tail each : Tail.values()) {
            double smallest = IntStream.rangeClosed(0, n)
                    .filter(k -> ways[k] > 0)
                    .mapToDouble(k -> p(ways, k, each))
                    .min()
                    .orElseThrow();
            assertClose(found.smallestAttainable(each), smallest, n, EXACT);
        }
    }

    private static boolean isWithoutData(LeaderMentions mentions, CountedGroup group) {
        return mentions.leaders().stream()
                .noneMatch(leader -> leader.group() == group && leader.standing() == LeaderStanding.LOOKED_AT);
    }

    /** The share of assignments that give as much, as little, or as few ways to come about. */
    private static double p(long[] ways, int observed, Tail tail) {
        long extreme = 0;
        long all = 0;
        for (int k = 0; k < ways.length; k++) {
            boolean isExtreme = switch (tail) {
                case GREATER -> k >= observed;
                case LESS -> k <= observed;
                case TWO_SIDED -> ways[k] <= ways[observed];
            };
            extreme += isExtreme ? ways[k] : 0;
            all += ways[k];
        }
        return (double) extreme / all;
    }

    @Property(tries = 200)
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "shares in decimals of each set of leaders, each taken for the observed one")
    void sharesGiveTheSmallestOfAllThatCouldBeObserved(
            @ForAll("clusteredCounts") ClusteredCounts counts, @ForAll Tail tail) {
        List<Cluster> leaders = counts.clusters().stream()
                .filter(cluster -> cluster.trials() > 0)
                .toList();
        int ceos = IntStream.range(0, leaders.size())
                .filter(i -> leaders.get(i).group() == CountedGroup.CEO)
                .map(i -> 1 << i)
                .sum();
        ExactRolePermutation found = ExactRolePermutation.of(counts, RoleStatistic.pooledShareDifference())
                .withTail(tail);
        if (ceos == 0 || ceos == (1 << leaders.size()) - 1) {
            assertUndefined(found.estimate(), UndefinedReason.NO_DATA, leaders.size());
            assertUndefined(found.smallestAttainable(tail), UndefinedReason.NO_DATA, leaders.size());
            return;
        }
        double[] differences = IntStream.range(0, 1 << leaders.size())
                .filter(set -> Integer.bitCount(set) == Integer.bitCount(ceos))
                .mapToDouble(set -> difference(leaders, set))
                .toArray();

        double observed = difference(leaders, ceos);
        double smallest = Arrays.stream(differences)
                .map(each -> p(differences, each, tail))
                .min()
                .orElseThrow();

        assertClose(found.estimate(), p(differences, observed, tail), leaders.size(), EXACT);
        for (Tail each : Tail.values()) {
            assertValue(found.p(each), p(differences, observed, each), leaders.size());
        }
        assertClose(found.smallestAttainable(tail), smallest, leaders.size(), EXACT);
    }

    private static double p(double[] differences, double observed, Tail tail) {
        return IntStream.range(0, differences.length)
                        .filter(i -> switch (tail) {
                            case GREATER -> differences[i] >= observed - NEAR;
                            case LESS -> differences[i] <= observed + NEAR;
                            case TWO_SIDED -> Math.abs(differences[i]) >= Math.abs(observed) - NEAR;
                        })
                        .count()
                / (double) differences.length;
    }

    /** The share of some leaders less that of the others. */
    private static double difference(List<Cluster> leaders, int set) {
        return share(leaders, set).subtract(share(leaders, ~set)).doubleValue();
    }

    private static BigDecimal share(List<Cluster> leaders, int set) {
        long successes = 0;
        long trials = 0;
        for (int i = 0; i < leaders.size(); i++) {
            if ((set >> i & 1) == 1) {
                successes += leaders.get(i).successes();
                trials += leaders.get(i).trials();
            }
        }
        return BigDecimal.valueOf(successes).divide(BigDecimal.valueOf(trials), Decimals.PRECISE);
    }
}
