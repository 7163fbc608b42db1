// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static io.github.trustimprovement.scoring.AnswerContent.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.LeaderMention;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

class ExactRolePermutationProperties extends GeneratedRoles {
    private static final String MEASURE = "comparison/exact-role-permutation";

    @Property(tries = 100)
    @Proves(measure = MEASURE, by = Proof.SECOND_IMPLEMENTATION, source = "going through every set of leaders as bits")
    void mentionsAgreeWithGoingThroughEveryAssignment(@ForAll("bothGroups") LeaderMentions mentions) {
        int n = mentions.leaders().size();
        long[] ways = ways(mentions);
        int k1 = (int) mentions.of(CountedGroup.CEO).mentions();
        double total = IntStream.rangeClosed(0, n).mapToLong(k -> ways[k]).sum();

        ExactRolePermutation permutation = ExactRolePermutation.of(mentions);

        assertThat(value(permutation.p(Tail.GREATER)))
                .isEqualTo(IntStream.rangeClosed(k1, n).mapToLong(k -> ways[k]).sum() / total);
        assertThat(value(permutation.p(Tail.LESS)))
                .isEqualTo(IntStream.rangeClosed(0, k1).mapToLong(k -> ways[k]).sum() / total);
        assertThat(value(permutation.p(Tail.TWO_SIDED))).isEqualTo(twoSided(mentions, k1));
    }

    /** How many assignments give the CEOs how many mentions, going through all sets of leaders. */
    static long[] ways(LeaderMentions mentions) {
        int ceos = mask(mentions, leader -> leader.group() == CountedGroup.CEO);
        int voiced = mask(mentions, LeaderMention::isMentioned);
        long[] ways = new long[mentions.leaders().size() + 1];
        for (int set = 0; set < 1 << mentions.leaders().size(); set++) {
            if (Integer.bitCount(set) == Integer.bitCount(ceos)) {
                ways[Integer.bitCount(set & voiced)]++;
            }
        }
        return ways;
    }

    /** The two-sided p of so many mentions of CEOs, by counting assignments. */
    static double twoSided(LeaderMentions mentions, int k1) {
        long[] ways = ways(mentions);
        return (double) LongStream.of(ways).filter(way -> way <= ways[k1]).sum()
                / LongStream.of(ways).sum();
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "transposing the table of roles and mentions changes no p")
    void aTransposedTableHasTheSameP(
            @ForAll @IntRange(max = 9) int k1,
            @ForAll @IntRange(max = 9) int b,
            @ForAll @IntRange(max = 9) int k2,
            @ForAll @IntRange(max = 9) int d) {
        Assume.that(k1 + b > 0 && k2 + d > 0 && k1 + k2 > 0 && b + d > 0);
        ExactRolePermutation here = ExactRolePermutation.of(ComparisonArbitraries.mentions(k1, k1 + b, k2, k2 + d));
        ExactRolePermutation there = ExactRolePermutation.of(ComparisonArbitraries.mentions(k1, k1 + k2, b, b + d));

        for (Tail tail : Tail.values()) {
            assertThat(value(there.p(tail))).isEqualTo(value(here.p(tail)));
        }
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "one side is Fisher's: the hypergeometric distribution")
    void oneSideIsHypergeometric(@ForAll("bothGroups") LeaderMentions mentions) {
        long n1 = mentions.of(CountedGroup.CEO).leaders().size();
        long k1 = mentions.of(CountedGroup.CEO).mentions();
        HypergeometricDistribution fisher =
                HypergeometricDistribution.of(mentions.leaders().size(), (int) mentions.mentions(), (int) n1);

        assertThat(value(ExactRolePermutation.of(mentions).p(Tail.LESS)))
                .isEqualTo(fisher.cumulativeProbability((int) k1), within(1e-12));
        assertThat(value(ExactRolePermutation.of(mentions).p(Tail.GREATER)))
                .isEqualTo(fisher.survivalProbability((int) k1 - 1), within(1e-12));
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "mentions are the mean difference of 0 and 1, one-sided")
    void mentionsAreTheGeneralVersionOfZeroAndOne(@ForAll("bothGroups") LeaderMentions mentions) {
        ExactRolePermutation general = ExactRolePermutation.of(
                mentions.basis(),
                mentions.of(CountedGroup.CEO).leaders(),
                mentions.of(CountedGroup.NON_CEO).leaders(),
                RoleStatistic.meanDifference("mentions", leader -> leader.isMentioned() ? 1 : 0));

        for (Tail tail : List.of(Tail.GREATER, Tail.LESS)) {
            assertThat(value(general.p(tail)))
                    .isEqualTo(value(ExactRolePermutation.of(mentions).p(tail)));
        }
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "the order of leaders makes no difference, to the last bit")
    void theOrderOfLeadersChangesNothing(@ForAll("clusteredCounts") ClusteredCounts counts, @ForAll Random random) {
        List<Cluster> shuffled = new ArrayList<>(counts.clusters());
        Collections.shuffle(shuffled, random);
        ClusteredCounts other = counts.toBuilder().clusters(shuffled).build();

        for (RoleStatistic<Cluster> statistic :
                List.of(RoleStatistic.pooledShareDifference(), RoleStatistic.meanShareDifference())) {
            assertThat(ExactRolePermutation.of(other, statistic).explain())
                    .isEqualTo(ExactRolePermutation.of(counts, statistic).explain());
        }
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "p is one of the attainable values, of which 1 is the largest")
    void isAttainable(@ForAll("bothGroups") LeaderMentions mentions) {
        ExactRolePermutation permutation = ExactRolePermutation.of(mentions);

        for (Tail tail : Tail.values()) {
            assertThat(permutation.attainable(tail))
                    .contains(value(permutation.p(tail)))
                    .isSorted()
                    .endsWith(1.0);
        }
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "exchanged groups exchange the sides")
    void exchangedGroupsExchangeTheSides(@ForAll("bothGroups") LeaderMentions mentions) {
        ExactRolePermutation here = ExactRolePermutation.of(mentions);
        ExactRolePermutation there = ExactRolePermutation.of(ComparisonArbitraries.exchanged(mentions));

        assertThat(value(there.p(Tail.TWO_SIDED))).isEqualTo(value(here.p(Tail.TWO_SIDED)));
        assertThat(value(there.p(Tail.LESS))).isEqualTo(value(here.p(Tail.GREATER)));
    }

    @Property
    void aFunctionGivesWhatFractionsGive(@ForAll("clusteredCounts") ClusteredCounts counts) {
        RoleStatistic<Cluster> exact = RoleStatistic.meanShareDifference();
        List<Cluster> first = speaking(counts, CountedGroup.CEO);
        List<Cluster> second = speaking(counts, CountedGroup.NON_CEO);
        Assume.that(!first.isEmpty() && !second.isEmpty());
        RoleStatistic<Cluster> function = RoleStatistic.of("means", (one, other) -> mean(one) - mean(other));

        for (Tail tail : Tail.values()) {
            Estimate p = ExactRolePermutation.of(counts.basis(), first, second, function)
                    .p(tail);
            assertThat(value(p))
                    .isEqualTo(value(ExactRolePermutation.of(counts, exact).p(tail)));
        }
    }

    private static int mask(LeaderMentions mentions, Predicate<LeaderMention> property) {
        return IntStream.range(0, mentions.leaders().size())
                .filter(i -> property.test(mentions.leaders().get(i)))
                .map(i -> 1 << i)
                .sum();
    }

    private static List<Cluster> speaking(ClusteredCounts counts, CountedGroup group) {
        return counts.clusters().stream()
                .filter(cluster -> cluster.group() == group && cluster.trials() > 0)
                .toList();
    }

    private static double mean(List<Cluster> group) {
        return group.stream()
                        .mapToDouble(cluster -> (double) cluster.successes() / cluster.trials())
                        .reduce(0, Double::sum)
                / group.size();
    }
}
