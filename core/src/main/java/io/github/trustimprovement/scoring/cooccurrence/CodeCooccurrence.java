// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.DefinedBuilder;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.clustered.AskedInterval;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
    /** What none of the measures of two codes shows. */
    static final List<Caveat> CAVEATS = List.of(
            Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
            Caveat.PURPOSIVE_SAMPLE,
            Caveat.PERCEPTION_NOT_EFFECT,
            Caveat.CO_OCCURRENCE_IS_NO_LINK);

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
                    "ATLAS.ti 22 manual, 'Code co-occurrence table, c-coefficient'",
                    "Korn and Graubard (1998), 'Confidence intervals for proportions with small expected number of"
                            + " positive counts estimated from survey data', Survey Methodology 24(2), on the interval")
            .caveats(CAVEATS)
            .build();

    private final PairCounts<?> counts;
    private final Ranges ranges;
    private final Supplier<PairShares> byLeader;
    private final Asked asked;

    private CodeCooccurrence(PairCounts<?> counts, Ranges ranges, Supplier<PairShares> byLeader, Asked asked) {
        this.counts = counts;
        this.ranges = ranges;
        this.byLeader = byLeader;
        this.asked = asked;
    }

    /** The intervals of each share, if anybody asked. */
    private record Asked(AskedInterval jaccard, AskedInterval ofA, AskedInterval ofB, AskedInterval leaders) {
        static final Asked NONE =
                new Asked(AskedInterval.NONE, AskedInterval.NONE, AskedInterval.NONE, AskedInterval.NONE);

        List<Step> steps() {
            return Stream.of(
                            steps("c", jaccard),
                            steps("share of those with A", ofA),
                            steps("share of those with B", ofB))
                    .flatMap(each -> each)
                    .toList();
        }

        private static Stream<Step> steps(String share, AskedInterval asked) {
            return asked.steps().stream().map(step -> Step.of(step.what() + ", " + share, step.value()));
        }
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
                        .toList(),
                () -> PairShares.of(tally, a, b));
    }

    /** The co-occurrence of counts, with ranges over the counts without each leader, and the segments of each. */
    static CodeCooccurrence of(PairCounts<?> counts, List<PairCounts<?>> omissions, Supplier<PairShares> byLeader) {
        return new CodeCooccurrence(
                counts,
                new Ranges(
                        range(omissions, CodeCooccurrence::jaccard),
                        range(omissions, CodeCooccurrence::shareOfA),
                        range(omissions, CodeCooccurrence::shareOfB),
                        range(omissions, CodeCooccurrence::leadersWithBoth)),
                byLeader,
                Asked.NONE);
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
        return new CodeCooccurrence(counts, Ranges.NONE, () -> PairShares.of(counts), Asked.NONE);
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
     * The same shares with intervals: Korn and Graubard's around shares of segments, with leaders as clusters, and
     * Wilson's around shares of leaders.
     *
     * <p>Korn and Graubard's is Clopper and Pearson's at the number of segments that would say as much if each were a
     * leader's only one, as {@link io.github.trustimprovement.scoring.valence.PositiveShare#withInterval} has it. Where
     * segments overlap, a segment belongs to the leader who voices it. SDK interpretation: {@code c} is a share of
     * segments like the others.
     *
     * @param level the nominal coverage, above 0 and below 1
     * @return the co-occurrence with intervals; a share of segments has {@link Caveat#NO_INTERVAL} where fewer than two
     *     leaders voice them or some are not known, as in bare counts; one that is undefined stays so
     * @throws io.github.trustimprovement.concept.InvalidModelException if the level is out of range
     */
    public CodeCooccurrence withInterval(double level) {
        Interval.requireLevel(level);
        AskedInterval leaders = counts.leaders()
                .map(of -> AskedInterval.wilson(of.withBoth(), of.roster(), level))
                .orElse(AskedInterval.NONE);
        if (counts.window() instanceof SameLeader) {
            return with(new Asked(
                    AskedInterval.wilson(counts.both(), counts.either(), level),
                    AskedInterval.wilson(counts.aWithB(), counts.withA(), level),
                    AskedInterval.wilson(counts.bWithA(), counts.withB(), level),
                    leaders));
        }
        PairShares shares = byLeader.get();
        String trials = counts.window().unit();
        return with(new Asked(
                AskedInterval.kornGraubard(shares.either(), level, trials),
                AskedInterval.kornGraubard(shares.ofA(), level, trials),
                AskedInterval.kornGraubard(shares.ofB(), level, trials),
                leaders));
    }

    private CodeCooccurrence with(Asked intervals) {
        return new CodeCooccurrence(counts, ranges, byLeader, intervals);
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
        return share(counts.both(), counts.either(), PairLeaders::withEither, ranges.jaccard, asked.jaccard);
    }

    /**
     * Of the units with A, those that have B, or overlap a segment that has B.
     *
     * @return the share
     */
    public Estimate shareOfA() {
        return share(counts.aWithB(), counts.withA(), PairLeaders::withA, ranges.ofA, asked.ofA);
    }

    /**
     * Of the units with B, those that have A, or overlap a segment that has A.
     *
     * @return the share
     */
    public Estimate shareOfB() {
        return share(counts.bWithA(), counts.withB(), PairLeaders::withB, ranges.ofB, asked.ofB);
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
                        .map(share -> asked.leaders.beside(
                                share.method(counts.basis().method(DESCRIPTION))
                                        .leaveOneOut(ranges.leaders)
                                        .caveats(caveats)
                                        .build(),
                                UnaryOperator.identity()))
                        .orElseThrow();
    }

    private Estimate share(
            long k, long n, Function<PairLeaders, Long> clusters, Optional<LeaveOneOut> range, AskedInterval interval) {
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
        return interval.beside(share.build(), UnaryOperator.identity());
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
                .addAllSteps(asked.steps())
                .addAllAnswers(answers(""))
                .build();
    }
}
