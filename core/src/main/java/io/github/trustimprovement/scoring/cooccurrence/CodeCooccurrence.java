// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.DefinedBuilder;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How two codes occur together: {@code c = n_AB / (n_A + n_B - n_AB)}, such as 5 of 105, with both conditional shares
 * {@code n_AB / n_A} and {@code n_AB / n_B}, and the number of leaders.
 *
 * <p>{@code CodeCooccurrence.of(CooccurrenceTally.of(study, Window.SAME_SEGMENT), Lever.COMMONALITY, Aim.CHILD_ORIENTED)}.
 * Every number is a share of a set: {@code c} never exceeds 1, also where segments overlap and software that counts
 * pairs of quotations goes beyond. Then n_AB is the segments that have one of the codes and overlap, or are, one with
 * the other, and the sum below is the segments with A or B. From a tally, each share has its range when each leader in
 * turn is left out.
 *
 * <p>Undefined: {@link UndefinedReason#ZERO_DENOMINATOR} where no unit has the codes of the denominator,
 * {@link UndefinedReason#NO_DATA} where nothing was looked at, {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED} for
 * numbers of leaders where nobody knows who speaks, {@link UndefinedReason#CODERS_NOT_RESOLVED} where several people
 * coded a segment and none was chosen.
 *
 * <p>Jaccard (1912), doi:10.1111/j.1469-8137.1912.tb05611.x; the 'c-coefficient' of the ATLAS.ti 22 manual. The formula
 * circulates also as {@code n_AB / (n_A + n_B) - n_AB}, with the bracket in the wrong place.
 *
 * @since 0.1.0
 */
public final class CodeCooccurrence extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("cooccurrence/code-cooccurrence")
            .title("Code co-occurrence")
            .question(
                    "How many of the units with either code have both, and how many of those with each have the other?")
            .formula("c = n_AB / (n_A + n_B - n_AB); shares n_AB / n_A and n_AB / n_B; n_A = units with A, n_AB = units"
                    + " with both. Where segments overlap: n_AB = segments with one code that overlap one with the other,"
                    + " over the segments with A or B; shares: those with A that overlap one with B, and the reverse")
            .range("0 to 1")
            .putUndefinedCase(UndefinedReason.NO_DATA, "nothing was looked at")
            .putUndefinedCase(UndefinedReason.ZERO_DENOMINATOR, "no unit has a code of the denominator")
            .putUndefinedCase(UndefinedReason.CODERS_NOT_RESOLVED, "several people coded a segment and none was chosen")
            .putUndefinedCase(
                    UndefinedReason.SPEAKERS_NOT_IDENTIFIED, "leaders are counted and no segment has one of the roster")
            .addSources(
                    "Jaccard (1912), doi:10.1111/j.1469-8137.1912.tb05611.x",
                    "ATLAS.ti 22 manual, 'Code co-occurrence table, c-coefficient'")
            .addCaveats(
                    Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
                    Caveat.PURPOSIVE_SAMPLE,
                    Caveat.PERCEPTION_NOT_EFFECT,
                    Caveat.CO_OCCURRENCE_IS_NO_LINK)
            .build();

    private final PairCounts<?> counts;
    private final Ranges ranges;

    private CodeCooccurrence(PairCounts<?> counts, Ranges ranges) {
        this.counts = counts;
        this.ranges = ranges;
    }

    /** How far each share rests on one leader. */
    private record Ranges(
            Optional<LeaveOneOut> jaccard,
            Optional<LeaveOneOut> ofA,
            Optional<LeaveOneOut> ofB,
            Optional<LeaveOneOut> leaders) {
        static final Ranges NONE = new Ranges(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The co-occurrence of two codes in a tally.
     *
     * @param tally the tally
     * @param a the one code
     * @param b the other code
     * @return the co-occurrence, with the ranges when each leader in turn is left out
     */
    public static CodeCooccurrence of(CooccurrenceTally<?> tally, Code a, Code b) {
        return of(
                tally.counts(a, b),
                tally.identifiedRoster().stream()
                        .<PairCounts<?>>map(leader -> tally.without(leader).counts(a, b))
                        .toList());
    }

    /** The co-occurrence of counts, with ranges over the counts without each leader. */
    static CodeCooccurrence of(PairCounts<?> counts, List<PairCounts<?>> omissions) {
        return new CodeCooccurrence(
                counts,
                new Ranges(
                        range(omissions, CodeCooccurrence::jaccard),
                        range(omissions, CodeCooccurrence::shareOfA),
                        range(omissions, CodeCooccurrence::shareOfB),
                        range(omissions, CodeCooccurrence::leadersWithBoth)));
    }

    /**
     * The co-occurrence of two codes in a study with one coder a segment.
     *
     * @param study the study
     * @param window when two codes are together
     * @param a the one code
     * @param b the other code
     * @return the co-occurrence, with the ranges when each leader in turn is left out
     */
    public static CodeCooccurrence of(Study study, Window window, Code a, Code b) {
        return of(study, window, a, b, CodingSelection.soleCoder());
    }

    /**
     * The co-occurrence of two codes in a study.
     *
     * @param study the study
     * @param window when two codes are together
     * @param a the one code
     * @param b the other code
     * @param selection whose codings count
     * @return the co-occurrence, with the ranges when each leader in turn is left out
     */
    public static CodeCooccurrence of(Study study, Window window, Code a, Code b, CodingSelection selection) {
        return of(CooccurrenceTally.of(study, window, selection), a, b);
    }

    /**
     * The co-occurrence of two codes of which the counts are known.
     *
     * @param counts the counts
     * @return the co-occurrence, without ranges
     */
    public static CodeCooccurrence of(PairCounts<?> counts) {
        return new CodeCooccurrence(counts, Ranges.NONE);
    }

    private static Optional<LeaveOneOut> range(
            List<PairCounts<?>> omissions, Function<CodeCooccurrence, Estimate> share) {
        double[] values = omissions.stream()
                .flatMapToDouble(rest -> share.apply(of(rest)).ifDefined().stream())
                .sorted()
                .toArray();
        return values.length == 0
                ? Optional.empty()
                : Optional.of(LeaveOneOut.of(
                        values[0], values[values.length - 1], omissions.size(), omissions.size() - values.length));
    }

    /**
     * The counts.
     *
     * @return n_A, n_B, n_AB and N
     */
    public PairCounts<?> counts() {
        return counts;
    }

    /**
     * Jaccard's coefficient, the 'c-coefficient': of the units with either code, those in which both are together.
     *
     * @return the share
     */
    public Estimate jaccard() {
        return share(counts.both(), counts.either(), PairLeaders::withEither, ranges.jaccard);
    }

    /**
     * Of the units with A, those that have B, or overlap a segment that has B.
     *
     * @return the share
     */
    public Estimate shareOfA() {
        return share(counts.aWithB(), counts.withA(), PairLeaders::withA, ranges.ofA);
    }

    /**
     * Of the units with B, those that have A, or overlap a segment that has A.
     *
     * @return the share
     */
    public Estimate shareOfB() {
        return share(counts.bWithA(), counts.withB(), PairLeaders::withB, ranges.ofB);
    }

    /**
     * Of the leaders of the roster, those with any unit in which both are together.
     *
     * @return the share
     */
    public Estimate leadersWithBoth() {
        List<Caveat> caveats = DESCRIPTION.caveatsWith(counts.basis());
        Optional<UndefinedReason> reason = counts.basis().whyUndefined();
        return reason.isPresent() || counts.leaders().isEmpty()
                ? Undefined.of(reason.orElse(UndefinedReason.SPEAKERS_NOT_IDENTIFIED), 0, caveats)
                : counts.leaders()
                        .map(leaders -> Defined.share(leaders.withBoth(), leaders.roster()))
                        .map(share -> share.method(counts.basis().method(DESCRIPTION))
                                .leaveOneOut(ranges.leaders)
                                .caveats(caveats)
                                .build())
                        .orElseThrow();
    }

    private Estimate share(long k, long n, Function<PairLeaders, Long> clusters, Optional<LeaveOneOut> range) {
        List<Caveat> caveats = DESCRIPTION.caveatsWith(counts.basis());
        Optional<UndefinedReason> reason = whyUndefined(counts, n);
        if (reason.isPresent()) {
            return Undefined.of(reason.get(), n, caveats);
        }
        DefinedBuilder share = Defined.share(k, n)
                .method(counts.basis().method(DESCRIPTION))
                .leaveOneOut(range)
                .caveats(caveats);
        counts.leaders()
                .filter(leaders -> !(counts.window() instanceof SameLeader))
                .ifPresent(leaders -> share.clusters(clusters.apply(leaders)));
        return share.build();
    }

    /** What stands against a number with a denominator. */
    static Optional<UndefinedReason> whyUndefined(PairCounts<?> counts, long denominator) {
        return counts.basis()
                .whyUndefined()
                .or(() -> counts.units() == 0 ? Optional.of(UndefinedReason.NO_DATA) : Optional.empty())
                .or(() -> denominator == 0 ? Optional.of(UndefinedReason.ZERO_DENOMINATOR) : Optional.empty());
    }

    /** The counts as steps; none where they are of a part only and no number can be made of them. */
    static List<Step> steps(PairCounts<?> counts) {
        if (counts.basis().whyUndefined().isPresent()) {
            return List.of();
        }
        String unit = counts.window().unit();
        Stream<Step> together = counts.window() instanceof UnitWindow
                ? Stream.of(Step.of("n_AB, " + unit + " with both", (double) counts.both()))
                : Stream.of(
                        Step.of(unit + " with A that are or overlap one with B", (double) counts.aWithB()),
                        Step.of(unit + " with B that are or overlap one with A", (double) counts.bWithA()),
                        Step.of("n_AB, both of these", (double) counts.both()));
        return Stream.concat(
                        Stream.of(
                                Step.of("N, " + unit, (double) counts.units()),
                                Step.of("n_A, " + unit + " with A", (double) counts.withA()),
                                Step.of("n_B, " + unit + " with B", (double) counts.withB())),
                        together)
                .toList();
    }

    /** The answers, under names that say what each is a share of. */
    List<NamedAnswer> answers(String before) {
        String unit = counts.window().unit();
        return List.of(
                NamedAnswer.of(before + "together, of " + unit + " with A or B (c)", jaccard()),
                NamedAnswer.of(before + "together with B, of " + unit + " with A", shareOfA()),
                NamedAnswer.of(before + "together with A, of " + unit + " with B", shareOfB()),
                NamedAnswer.of(before + "leaders with both together", leadersWithBoth()));
    }

    @Override
    public Explanation explain() {
        return Explanation.of(DESCRIPTION, counts.basis())
                .addAllSteps(steps(counts))
                .addAllAnswers(answers(""))
                .build();
    }
}
