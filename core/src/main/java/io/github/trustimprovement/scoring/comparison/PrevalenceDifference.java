// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.ProportionInterval;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.valence.LeaderPrevalence;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much larger a share of one group of leaders voices something than of another: {@code d = k1/n1 - k2/n2}, such as
 * 7 of 8 CEOs against 3 of 6 others, 0.375.
 *
 * <p>{@code PrevalenceDifference.of(study, Lever.COMMONALITY).estimate()}. Beside it stand both
 * shares as k of n and the range when each leader in turn is left out; an interval only if asked for.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where a group has no leader; {@link UndefinedReason#METHODS_DIFFER}
 * where the two were counted in different ways; {@link UndefinedReason#CODERS_NOT_RESOLVED} where several people coded
 * a segment and none was chosen; {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED} where no segment has a speaker of the
 * roster.
 *
 * <p>Interval: method 10 of Newcombe (1998), 'Interval estimation for the difference between independent proportions',
 * doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I. SDK interpretation: Rollett (2026),
 * s. 4.6, tells the groups apart by how often they speak of something and gives no numbers; shares of leaders keep a
 * larger or more talkative group from counting for more.
 *
 * @since 0.1.0
 */
public final class PrevalenceDifference extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("comparison/prevalence-difference")
            .title("Prevalence difference")
            .question("How much larger a share of one group of leaders voices it than of another?")
            .formula("d = k1 / n1 - k2 / n2; k = leaders of a group who voice it, n = leaders of that group")
            .range("-1 to 1")
            .putUndefinedCase(UndefinedReason.NO_DATA, "one of the groups has no leader who was looked at")
            .putAllUndefinedCases(TwoGroups.undefinedCases())
            .addSources("Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I")
            .addCaveats(
                    Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
                    Caveat.PURPOSIVE_SAMPLE,
                    Caveat.GROUPS_DIFFER,
                    Caveat.SMALL_N,
                    Caveat.MULTIPLE_COMPARISONS)
            .build();

    private static final String NEWCOMBE = "Newcombe hybrid score";

    private final TwoGroups groups;
    private final OptionalDouble level;

    private PrevalenceDifference(TwoGroups groups, OptionalDouble level) {
        this.groups = groups;
        this.level = level;
    }

    private static PrevalenceDifference of(TwoGroups groups) {
        return new PrevalenceDifference(groups, OptionalDouble.empty());
    }

    /**
     * CEOs against the other leaders.
     *
     * @param mentions every leader of the roster, with group; who has no stated group is left out
     * @return the difference, CEOs first
     * @throws io.github.trustimprovement.concept.InvalidModelException if a leader is in it twice
     */
    public static PrevalenceDifference of(LeaderMentions mentions) {
        return of(TwoGroups.of(mentions));
    }

    /**
     * CEOs against the other leaders of a study or rows with one coder a segment: who speaks of a lever at all.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @return the difference, CEOs first
     */
    public static PrevalenceDifference of(CodedMaterial material, Lever lever) {
        return of(material, lever, CodingSelection.soleCoder());
    }

    /**
     * CEOs against the other leaders of a study or rows: who speaks of a lever at all.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @param selection whose codings count
     * @return the difference, CEOs first
     */
    public static PrevalenceDifference of(CodedMaterial material, Lever lever, CodingSelection selection) {
        return of(TwoGroups.of(material, lever, selection));
    }

    /**
     * One group of leaders against another, of whatever kind.
     *
     * @param first the leaders of one group
     * @param second the leaders of the other
     * @return the difference, first minus second
     * @throws io.github.trustimprovement.concept.InvalidModelException if a leader is in it twice
     */
    public static PrevalenceDifference of(LeaderMentions first, LeaderMentions second) {
        return of(TwoGroups.of(first, second));
    }

    /**
     * The same difference with Newcombe's hybrid score interval, made of the Wilson intervals of both shares.
     *
     * @param value the nominal coverage, above 0 and below 1
     * @return the difference with an interval; one that is undefined stays so
     * @throws io.github.trustimprovement.concept.InvalidModelException if the level is out of range
     */
    public PrevalenceDifference withInterval(double value) {
        return new PrevalenceDifference(groups, OptionalDouble.of(Interval.requireLevel(value)));
    }

    /**
     * The share of the first group.
     *
     * @return k1 of n1
     */
    public Estimate first() {
        return LeaderPrevalence.of(groups.first()).estimate();
    }

    /**
     * The share of the second group.
     *
     * @return k2 of n2
     */
    public Estimate second() {
        return LeaderPrevalence.of(groups.second()).estimate();
    }

    /**
     * The difference of the shares, with the range when each leader in turn is left out.
     *
     * @return the estimate; its n is that of both groups
     */
    public Estimate estimate() {
        return groups.estimate(
                DESCRIPTION, Optional.empty(), PrevalenceDifference::differenceIfAny, level, this::newcombe);
    }

    TwoGroups groups() {
        return groups;
    }

    /** One division, so that exchanged groups give the same digits. */
    private static double difference(long k1, long n1, long k2, long n2) {
        return (double) (k1 * n2 - k2 * n1) / (n1 * n2);
    }

    private static OptionalDouble differenceIfAny(long k1, long n1, long k2, long n2) {
        return n1 == 0 || n2 == 0 ? OptionalDouble.empty() : OptionalDouble.of(difference(k1, n1, k2, n2));
    }

    private Interval newcombe(double coverage) {
        double p1 = (double) groups.k1() / groups.n1();
        double p2 = (double) groups.k2() / groups.n2();
        double d = difference(groups.k1(), groups.n1(), groups.k2(), groups.n2());
        Interval one = wilson(groups.k1(), groups.n1(), coverage);
        Interval other = wilson(groups.k2(), groups.n2(), coverage);
        return Interval.of(
                Math.max(-1, d - root(p1 - one.lower(), other.upper() - p2)),
                Math.min(1, d + root(one.upper() - p1, p2 - other.lower())),
                coverage,
                NEWCOMBE);
    }

    private static Interval wilson(long k, long n, double coverage) {
        return ProportionInterval.WILSON.of(k, n, coverage);
    }

    private static double root(double one, double other) {
        return Math.sqrt(one * one + other * other);
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation =
                Explanation.of(DESCRIPTION, groups.basis()).addAllSteps(groups.steps());
        if (level.isPresent() && groups.whyUndefined().isEmpty()) {
            Interval one = wilson(groups.k1(), groups.n1(), level.getAsDouble());
            Interval other = wilson(groups.k2(), groups.n2(), level.getAsDouble());
            explanation.addSteps(
                    Step.of("l1, lower end of k1/n1, Wilson", one.lower()),
                    Step.of("u1, upper end of k1/n1, Wilson", one.upper()),
                    Step.of("l2, lower end of k2/n2, Wilson", other.lower()),
                    Step.of("u2, upper end of k2/n2, Wilson", other.upper()));
        }
        return explanation
                .addAnswers(
                        NamedAnswer.of(groups.firstLabel(), first()),
                        NamedAnswer.of(groups.secondLabel(), second()),
                        NamedAnswer.of(groups.differenceLabel(), estimate()))
                .build();
    }
}
