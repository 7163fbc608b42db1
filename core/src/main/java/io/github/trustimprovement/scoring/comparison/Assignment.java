// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.numeric.Combinations;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Leaders with roles, and what a statistic would be if the roles were assigned otherwise; or why it cannot be said.
 *
 * @param extreme what counts as at least as extreme on two sides, in words
 */
record Assignment(
        Frame frame,
        long first,
        long second,
        String statistic,
        String extreme,
        List<Step> steps,
        Optional<NullDistribution> distribution,
        Optional<UndefinedReason> reason) {
    /** Where the groups come from, and what they are called. */
    record Frame(CountBasis basis, String firstLabel, String secondLabel) {}

    static Assignment of(TwoGroups groups) {
        Optional<UndefinedReason> reason = groups.whyUndefined();
        return new Assignment(
                new Frame(groups.basis(), groups.firstLabel(), groups.secondLabel()),
                groups.n1(),
                groups.n2(),
                "leaders who voice it",
                "what is no more probable",
                groups.steps(),
                reason.isPresent()
                        ? Optional.empty()
                        : Optional.of(NullDistribution.ofMentions(groups.n1(), groups.n2(), groups.k1(), groups.k2())),
                reason);
    }

    static Assignment of(ClusteredCounts counts, RoleStatistic<Cluster> statistic) {
        List<Cluster> first = ofGroup(counts, CountedGroup.CEO);
        List<Cluster> second = ofGroup(counts, CountedGroup.NON_CEO);
        String ceo = CountedGroup.CEO.label();
        String nonCeo = CountedGroup.NON_CEO.label();
        CountBasisBuilder basis = counts.basis().toBuilder().putSubject("group", ceo + " v " + nonCeo);
        if (first.size() + second.size() < counts.clusters().size()) {
            basis.addCaveats(Caveat.GROUPS_UNSTATED);
        }
        if (counts.unassignedTrials() > 0) {
            basis.addCaveats(Caveat.SPEAKERS_NOT_IDENTIFIED);
        }
        return of(new Frame(basis.build(), ceo, nonCeo), first, second, statistic);
    }

    static <T> Assignment of(Frame frame, List<T> allFirst, List<T> allSecond, RoleStatistic<T> statistic) {
        List<T> first = allFirst.stream().filter(statistic::isAssigned).toList();
        List<T> second = allSecond.stream().filter(statistic::isAssigned).toList();
        Optional<UndefinedReason> reason = frame.basis().whyUndefined().or(() -> whyNot(first, second));
        Optional<NullDistribution> distribution = reason.isPresent()
                ? Optional.empty()
                : statistic.distribution(
                        Stream.concat(first.stream(), second.stream()).toList(), first.size());
        Stream<Step> sizes = Stream.of(
                        Step.of("leaders assigned: " + frame.firstLabel(), first.size()),
                        Step.of("leaders assigned: " + frame.secondLabel(), second.size()))
                .filter(any -> frame.basis().whyUndefined().isEmpty());
        Stream<Step> observed = distribution.stream()
                .map(any -> Step.of("observed: " + statistic.name(), statistic.value(first, second)));
        return new Assignment(
                frame,
                first.size(),
                second.size(),
                statistic.name(),
                "what is no nearer to 0",
                Stream.concat(sizes, observed).toList(),
                distribution,
                distribution.isPresent()
                        ? Optional.empty()
                        : reason.or(() -> Optional.of(UndefinedReason.ZERO_DENOMINATOR)));
    }

    private static Optional<UndefinedReason> whyNot(List<?> first, List<?> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.of(UndefinedReason.NO_DATA);
        }
        BigInteger assignments = Combinations.choose(first.size() + second.size(), first.size());
        return assignments.compareTo(BigInteger.valueOf(ExactRolePermutation.LIMIT)) > 0
                ? Optional.of(UndefinedReason.TOO_MANY_ASSIGNMENTS)
                : Optional.empty();
    }

    private static List<Cluster> ofGroup(ClusteredCounts counts, CountedGroup group) {
        return counts.clusters().stream()
                .filter(cluster -> cluster.group() == group)
                .toList();
    }

    long n() {
        return first + second;
    }

    long smallerGroup() {
        return Math.min(first, second);
    }

    CountBasis basis() {
        return frame.basis();
    }

    String firstLabel() {
        return frame.firstLabel();
    }
}
