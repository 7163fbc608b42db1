// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedMaterial;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.function.Supplier;

/**
 * How two codes occur together: {@code c = n_AB / (n_A + n_B - n_AB)}, such as 5 of 105, with both conditional shares
 * {@code n_AB / n_A} and {@code n_AB / n_B}, and the number of leaders.
 *
 * <p>{@code CodeCooccurrence.of(study, Window.SAME_SEGMENT, Lever.COMMONALITY, Aim.CHILD_ORIENTED)}.
 * Every number is a share of a set: {@code c} never exceeds 1, also where segments overlap and software that counts
 * pairs of quotations goes beyond. Then n_AB is the segments that have one of the codes and overlap, or are, one with
 * the other, and the sum below is the segments with A or B. Except from bare counts, each share has its range when each
 * leader in turn is left out.
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
                    "ATLAS.ti 22 manual, 'Code co-occurrence table, c-coefficient'",
                    "Korn and Graubard (1998), 'Confidence intervals for proportions with small expected number of"
                            + " positive counts estimated from survey data', Survey Methodology 24(2), on the interval")
            .caveats(PairBasis.CAVEATS)
            .build();

    private final PairEstimates shares;
    private final Supplier<PairShares> byLeader;

    private CodeCooccurrence(PairEstimates shares, Supplier<PairShares> byLeader) {
        this.shares = shares;
        this.byLeader = byLeader;
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
        return of(tally.counts(a, b), tally.omissions(a, b), () -> PairShares.of(tally, a, b));
    }

    /** The co-occurrence of counts, with ranges over the counts without each leader, and the segments of each. */
    static CodeCooccurrence of(PairCounts<?> counts, List<PairCounts<?>> omissions, Supplier<PairShares> byLeader) {
        return new CodeCooccurrence(PairEstimates.of(counts).with(PairRanges.of(omissions)), byLeader);
    }

    /**
     * The co-occurrence of two codes in a study or rows with one coder a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @param window when two codes are together
     * @param a the one code
     * @param b the other code
     * @return the co-occurrence, with the ranges when each leader in turn is left out
     */
    public static CodeCooccurrence of(CodedMaterial material, UnitWindow window, Code a, Code b) {
        return of(material, window, a, b, CodingSelection.soleCoder());
    }

    /**
     * The co-occurrence of two codes in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param window when two codes are together
     * @param a the one code
     * @param b the other code
     * @param selection whose codings count
     * @return the co-occurrence, with the ranges when each leader in turn is left out
     */
    public static CodeCooccurrence of(
            CodedMaterial material, UnitWindow window, Code a, Code b, CodingSelection selection) {
        return of(CooccurrenceTally.of(material, window, selection), a, b);
    }

    /**
     * The co-occurrence of two codes in segments that overlap, in a study with one coder a segment.
     *
     * @param study the study
     * @param window {@link Window#OVERLAP}
     * @param a the one code
     * @param b the other code
     * @return the co-occurrence, with the ranges when each leader in turn is left out
     */
    public static CodeCooccurrence of(Study study, Overlap window, Code a, Code b) {
        return of(study, window, a, b, CodingSelection.soleCoder());
    }

    /**
     * The co-occurrence of two codes in segments that overlap; of flat rows, which do not say where a segment lies, it
     * does not compile.
     *
     * @param study the study
     * @param window {@link Window#OVERLAP}
     * @param a the one code
     * @param b the other code
     * @param selection whose codings count
     * @return the co-occurrence, with the ranges when each leader in turn is left out
     */
    public static CodeCooccurrence of(Study study, Overlap window, Code a, Code b, CodingSelection selection) {
        return of(CooccurrenceTally.of(study, window, selection), a, b);
    }

    /**
     * The co-occurrence of two codes of which the counts are known.
     *
     * @param counts the counts
     * @return the co-occurrence, without ranges
     */
    public static CodeCooccurrence of(PairCounts<?> counts) {
        return new CodeCooccurrence(PairEstimates.of(counts), () -> PairShares.of(counts));
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
        PairCounts<?> counts = shares.counts();
        return new CodeCooccurrence(
                shares.with(
                        counts.window() instanceof SameLeader
                                ? PairIntervals.wilson(counts, level)
                                : PairIntervals.kornGraubard(counts, byLeader.get(), level)),
                byLeader);
    }

    /**
     * The counts.
     *
     * @return n_A, n_B, n_AB and N
     */
    public PairCounts<?> counts() {
        return shares.counts();
    }

    /**
     * Jaccard's coefficient, the 'c-coefficient': of the units with either code, those in which both are together.
     *
     * @return the share
     */
    public Estimate jaccard() {
        return shares.jaccard();
    }

    /**
     * Of the units with A, those that have B, or overlap a segment that has B.
     *
     * @return the share
     */
    public Estimate shareOfA() {
        return shares.ofA();
    }

    /**
     * Of the units with B, those that have A, or overlap a segment that has A.
     *
     * @return the share
     */
    public Estimate shareOfB() {
        return shares.ofB();
    }

    /**
     * Of the leaders of the roster who count, those with any unit in which both are together. Where segments overlap,
     * both are segments of that leader: one who has only one of the codes never has them together.
     *
     * @return the share
     */
    public Estimate leadersWithBoth() {
        return shares.leadersWithBoth();
    }

    /** The answers, under names that say what each is a share of. */
    List<NamedAnswer> answers(String before) {
        return shares.answers(before);
    }

    @Override
    public Explanation explain() {
        return Explanation.of(DESCRIPTION, shares.counts().basis())
                .addAllSteps(PairBasis.steps(shares.counts()))
                .addAllSteps(shares.asked().steps())
                .addAllAnswers(answers(""))
                .build();
    }
}
