// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.numeric.Combinations;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import io.github.trustimprovement.study.CodedMaterial;
import java.math.BigInteger;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How rare the observed difference of two groups is among all ways to assign the same roles to the same leaders:
 * {@code p = assignments at least as extreme / all assignments}, such as 9 of 3003 for 8 CEOs and 6 others.
 *
 * <p>{@code ExactRolePermutation.of(study, Lever.COMMONALITY).p(Tail.TWO_SIDED)}. All assignments
 * are taken, none is drawn at random. Whole leaders are assigned, never segments. With few leaders few values of p are
 * possible at all, and {@link #attainable} states them.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where a group has no leader;
 * {@link UndefinedReason#TOO_MANY_ASSIGNMENTS} where a statistic other than mentions has more than {@link #LIMIT}
 * assignments; {@link UndefinedReason#ZERO_DENOMINATOR} where it has no finite value under some assignment;
 * {@link UndefinedReason#METHODS_DIFFER} where the groups were counted in different ways;
 * {@link UndefinedReason#CODERS_NOT_RESOLVED} where several people coded a segment and none was chosen;
 * {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED} where no segment has a speaker of the roster.
 *
 * <p>Fisher (1935), 'The design of experiments', ch. 2; for mentions it is Fisher's exact test. SDK interpretation: 'at
 * least as extreme' on two sides means no more probable for mentions, as in Fisher's test, and no nearer to 0 for any
 * other statistic; it is decided in whole numbers, or for a caller's own function with
 * {@link RoleStatistic#TOLERANCE}.
 *
 * @since 0.1.0
 */
public final class ExactRolePermutation extends Result {
    /** How many assignments are gone through one by one at most; mentions are counted without going through them. */
    public static final long LIMIT = 1_000_000;

    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("comparison/exact-role-permutation")
            .title("Exact role permutation")
            .question("How rare is such a difference among all ways to assign the roles to these leaders?")
            .formula("p = assignments at least as extreme / all C(n1 + n2, n1) assignments of roles to whole leaders")
            .range("1 / C(n1 + n2, n1) to 1")
            .putUndefinedCase(UndefinedReason.NO_DATA, "one of the groups has no leader who was looked at")
            .putUndefinedCase(
                    UndefinedReason.TOO_MANY_ASSIGNMENTS,
                    "a statistic other than mentions, and more than " + LIMIT + " assignments")
            .putUndefinedCase(UndefinedReason.ZERO_DENOMINATOR, "the statistic has no finite value for an assignment")
            .putAllUndefinedCases(TwoGroups.undefinedCases())
            .addSources("Fisher (1935), The design of experiments, ch. 2")
            .addCaveats(
                    Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
                    Caveat.PURPOSIVE_SAMPLE,
                    Caveat.ROLES_NOT_ASSIGNED_BY_LOT,
                    Caveat.GROUPS_DIFFER,
                    Caveat.SMALL_N,
                    Caveat.MULTIPLE_COMPARISONS)
            .isOptIn(true)
            .build();

    private static final int MAX_LISTED = 50;

    private final Assignment assignment;
    private final Tail tail;

    private ExactRolePermutation(Assignment assignment, Tail tail) {
        this.assignment = assignment;
        this.tail = tail;
    }

    private static ExactRolePermutation of(Assignment assignment) {
        return new ExactRolePermutation(assignment, Tail.TWO_SIDED);
    }

    /**
     * Of how many CEOs and how many other leaders voice something.
     *
     * @param mentions every leader of the roster, with group; who has no stated group is left out
     * @return the permutation
     * @throws io.github.trustimprovement.concept.InvalidModelException if a leader is in it twice
     */
    public static ExactRolePermutation of(LeaderMentions mentions) {
        return of(TwoGroups.of(mentions));
    }

    /**
     * CEOs against the other leaders of a study or rows with one coder a segment: who speaks of a lever at all.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @return the permutation
     */
    public static ExactRolePermutation of(CodedMaterial material, Lever lever) {
        return of(material, lever, CodingSelection.soleCoder());
    }

    /**
     * CEOs against the other leaders of a study or rows: who speaks of a lever at all.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @param selection whose codings count
     * @return the permutation
     */
    public static ExactRolePermutation of(CodedMaterial material, Lever lever, CodingSelection selection) {
        return of(TwoGroups.of(material, lever, selection));
    }

    /**
     * Of how many leaders of one group and of another voice something.
     *
     * @param first the leaders of one group
     * @param second the leaders of the other
     * @return the permutation
     * @throws io.github.trustimprovement.concept.InvalidModelException if a leader is in it twice
     */
    public static ExactRolePermutation of(LeaderMentions first, LeaderMentions second) {
        return of(TwoGroups.of(first, second));
    }

    static ExactRolePermutation of(TwoGroups groups) {
        return of(Assignment.of(groups));
    }

    /**
     * Of a statistic of CEOs and other leaders, such as the difference of their shares of positive judgements.
     *
     * @param counts successes and trials of each leader, with group; who has no stated group is left out
     * @param statistic the statistic
     * @return the permutation
     */
    public static ExactRolePermutation of(ClusteredCounts counts, RoleStatistic<Cluster> statistic) {
        return of(Assignment.of(counts, statistic));
    }

    /**
     * Of any statistic of two groups of leaders.
     *
     * @param <T> what is known of a leader
     * @param basis where it comes from
     * @param first the leaders of one group, each once
     * @param second the leaders of the other, each once
     * @param statistic the statistic
     * @return the permutation
     */
    public static <T> ExactRolePermutation of(
            CountBasis basis, List<T> first, List<T> second, RoleStatistic<T> statistic) {
        return of(Assignment.of(
                new Assignment.Frame(basis, "first group", "second group"),
                List.copyOf(first),
                List.copyOf(second),
                statistic));
    }

    /**
     * The same permutation with another tail to report. Which one is for the caller to say before looking.
     *
     * @param value what counts as extreme
     * @return the permutation, whose estimate and explanation are those of that tail
     */
    public ExactRolePermutation withTail(Tail value) {
        return new ExactRolePermutation(assignment, value);
    }

    /**
     * The share of assignments that are at least as extreme as the one observed.
     *
     * @param tail what counts as extreme
     * @return p
     */
    public Estimate p(Tail tail) {
        return p(tail, distribution -> distribution.p(tail));
    }

    /**
     * The two-sided p, or that of the tail chosen.
     *
     * @return p
     */
    public Estimate estimate() {
        return p(tail);
    }

    /**
     * Every p that some assignment of the roles would have given; no other is possible with these leaders.
     *
     * @param tail what counts as extreme
     * @return the values, ascending; none where p is undefined
     */
    public List<Double> attainable(Tail tail) {
        return assignment
                .distribution()
                .map(distribution -> distribution.attainable(tail))
                .orElse(List.of());
    }

    /**
     * The smallest of the attainable values: no data with as many mentions could have given a smaller one.
     *
     * @param tail what counts as extreme
     * @return the smallest p
     */
    public Estimate smallestAttainable(Tail tail) {
        return p(tail, distribution -> distribution.attainable(tail).get(0));
    }

    private Estimate p(Tail tail, ToDoubleFunction<NullDistribution> p) {
        Answers answers = new Answers(DESCRIPTION, assignment.basis())
                .with("statistic", assignment.statistic())
                .with("tail", tail.wording())
                .with("counted as extreme", assignment.extreme());
        return answers.unless(
                assignment.reason(),
                assignment.n(),
                made -> made.value(p.applyAsDouble(assignment.distribution().orElseThrow()))
                        .smallestGroup(assignment.smallerGroup()));
    }

    @Override
    public Explanation explain() {
        String words = tail.wording(assignment.firstLabel());
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION, assignment.basis())
                .putOption("statistic", assignment.statistic())
                .putOption("counted as extreme", assignment.extreme())
                .addAllSteps(assignment.steps());
        assignment.distribution().ifPresent(distribution -> {
            addCount(explanation, "assignments", distribution.total());
            addCount(explanation, "assignments at least as extreme, " + words, distribution.extreme(tail));
            List<Double> attainable = distribution.attainable(tail);
            explanation.addSteps(Step.of("attainable values of p, " + words, attainable.size()));
            attainable.stream()
                    .limit(attainable.size() <= MAX_LISTED ? MAX_LISTED : 0)
                    .forEach(p -> explanation.addSteps(Step.of("attainable p, " + words, p)));
        });
        return explanation
                .addAnswers(
                        NamedAnswer.of("p, " + words, estimate()),
                        NamedAnswer.of("smallest attainable p, " + words, smallestAttainable(tail)))
                .build();
    }

    /** A count as a step, as long as a double holds it. */
    private static void addCount(ExplanationBuilder explanation, String what, BigInteger count) {
        if (count.bitLength() <= Combinations.EXACT_BITS) {
            explanation.addSteps(Step.of(what, count.doubleValue()));
        }
    }
}
