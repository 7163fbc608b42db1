// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeaderMention;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/** Which leaders of one group voiced something, and which of another; no leader is in both. */
record TwoGroups(LeaderMentions first, LeaderMentions second, CountBasis basis) {
    /** CEOs and others; who has no stated group is left out, and a caveat says so. */
    static TwoGroups of(LeaderMentions both) {
        TwoGroups groups = of(both.of(CountedGroup.CEO), both.of(CountedGroup.NON_CEO));
        return groups.n() == both.counted().size()
                ? groups
                : new TwoGroups(
                        groups.first,
                        groups.second,
                        groups.basis.toBuilder()
                                .addCaveats(Caveat.GROUPS_UNSTATED)
                                .build());
    }

    static TwoGroups of(LeaderMentions first, LeaderMentions second) {
        Set<String> seen = new HashSet<>();
        Stream.concat(first.leaders().stream(), second.leaders().stream())
                .map(LeaderMention::leader)
                .filter(leader -> !seen.add(leader))
                .findFirst()
                .ifPresent(leader -> {
                    throw InvalidModelException.of("LeaderMentions.leaders", "each once, in one of two groups", leader);
                });
        return new TwoGroups(first, second, BasisPair.join(first.basis(), second.basis()));
    }

    /** CEOs and others of a study or rows: who speaks of a lever at all. */
    static TwoGroups of(CodedMaterial material, Lever lever, CodingSelection selection) {
        return of(mentions(material, lever, selection));
    }

    /** Who speaks of a lever at all, whatever the valence. */
    static LeaderMentions mentions(CodedMaterial material, Lever lever, CodingSelection selection) {
        return LeaderMentions.of(LeverValenceTally.of(material, CountingUnit.LEADER, selection), lever);
    }

    /** What stands against any measure of two groups, beside what is its own. */
    static Map<UndefinedReason, String> undefinedCases() {
        Map<UndefinedReason, String> cases = new LinkedHashMap<>();
        cases.put(UndefinedReason.METHODS_DIFFER, "the two groups were counted in different ways");
        cases.put(UndefinedReason.CODERS_NOT_RESOLVED, "several people coded a segment and none was chosen");
        cases.put(UndefinedReason.SPEAKERS_NOT_IDENTIFIED, "no segment has a speaker of the roster");
        return cases;
    }

    String firstLabel() {
        return BasisPair.label(first.basis(), second.basis(), "first group");
    }

    String secondLabel() {
        return BasisPair.label(second.basis(), first.basis(), "second group");
    }

    String differenceLabel() {
        return firstLabel() + " minus " + secondLabel();
    }

    long n1() {
        return first.counted().size();
    }

    long n2() {
        return second.counted().size();
    }

    long n() {
        return n1() + n2();
    }

    long k1() {
        return first.mentions();
    }

    long k2() {
        return second.mentions();
    }

    long smallerGroup() {
        return Math.min(n1(), n2());
    }

    Optional<UndefinedReason> whyUndefined() {
        return basis.whyUndefined()
                .or(() -> first.lookedAt() == 0 || second.lookedAt() == 0
                        ? Optional.of(UndefinedReason.NO_DATA)
                        : Optional.empty());
    }

    /** A number made of how many voice it, k, of how many, n, in either group; empty where there is none. */
    @FunctionalInterface
    interface Statistic {
        OptionalDouble of(long k1, long n1, long k2, long n2);
    }

    /** A number made of the counts, with its range when each leader in turn is left out, and an interval if asked for. */
    Estimate estimate(
            MeasureDescription measure,
            Optional<UndefinedReason> reason,
            Statistic statistic,
            OptionalDouble level,
            DoubleFunction<Interval> interval) {
        return new Answers(measure, basis)
                .unless(
                        whyUndefined().or(() -> reason),
                        n(),
                        made -> made.value(statistic.of(k1(), n1(), k2(), n2()).orElseThrow())
                                .smallestGroup(smallerGroup())
                                .leaveOneOut(leaveOneOut(statistic))
                                .interval(level.stream().mapToObj(interval).findFirst()));
    }

    /** Leaders of a group who voice it are alike, and so are those who do not: four omissions stand for all. */
    private Optional<LeaveOneOut> leaveOneOut(Statistic statistic) {
        List<Double> values = new ArrayList<>();
        long undefined = omit(first, (k, n) -> statistic.of(k, n, k2(), n2()), values)
                + omit(second, (k, n) -> statistic.of(k1(), n1(), k, n), values);
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(LeaveOneOut.of(Collections.min(values), Collections.max(values), n(), undefined));
    }

    /** Leaders of one group left out in turn; nothing is left without the only one who was looked at. */
    private static long omit(LeaderMentions group, LongBinaryOperation left, List<Double> values) {
        long k = group.mentions();
        long n = group.counted().size();
        long silent = n - group.lookedAt();
        boolean isOnly = group.lookedAt() == 1;
        return omit(k, isOnly ? OptionalDouble.empty() : left.of(k - 1, n - 1), values)
                + omit(n - silent - k, isOnly ? OptionalDouble.empty() : left.of(k, n - 1), values)
                + omit(silent, left.of(k, n - 1), values);
    }

    /** What is left of a group that has so many who voice it, of so many. */
    @FunctionalInterface
    private interface LongBinaryOperation {
        OptionalDouble of(long k, long n);
    }

    /** Notes the value that is left when one of so many leaders is; says for how many of them there is none. */
    private static long omit(long leaders, OptionalDouble value, List<Double> values) {
        if (leaders > 0) {
            value.ifPresent(values::add);
        }
        return value.isPresent() ? 0 : leaders;
    }

    /** The counts; none where there is nothing to count from. */
    List<Step> steps() {
        if (basis.whyUndefined().isPresent()) {
            return List.of();
        }
        return List.of(
                Step.of("k1, leaders who voice it: " + firstLabel(), (double) k1()),
                Step.of("n1, leaders: " + firstLabel(), (double) n1()),
                Step.of("k2, leaders who voice it: " + secondLabel(), (double) k2()),
                Step.of("n2, leaders: " + secondLabel(), (double) n2()));
    }
}
