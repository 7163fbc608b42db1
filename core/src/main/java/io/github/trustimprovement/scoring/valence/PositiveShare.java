// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.clustered.AskedInterval;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.function.UnaryOperator;

/**
 * How much of what is judged either way is judged positive: {@code s = p / (p + n)}, such as 8 of 13 judgements.
 *
 * <p>{@code PositiveShare.of(study, Lever.COMMONALITY).withInterval(0.95)}. A segment that judges a lever both ways
 * counts once in p and once in n; one without a valence in neither. Beside the share stands its range when each leader
 * in turn is left out. Segments of one leader hang together, so that an interval, if asked for, rests on leaders.
 *
 * <p>Undefined: {@link UndefinedReason#ZERO_DENOMINATOR} where nothing is judged either way,
 * {@link UndefinedReason#NO_DATA} where nothing was coded, {@link UndefinedReason#CODERS_NOT_RESOLVED} where several
 * people coded a segment and none was chosen.
 *
 * <p>SDK interpretation: the framework counts judgements by valence (Rollett 2026, s. 3.3) and divides nothing.
 *
 * @since 0.1.0
 */
public final class PositiveShare extends PooledMeasure {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = PooledValence.describe()
            .code("valence/positive-share")
            .title("Positive share")
            .question("How much of what is judged either way is judged positive?")
            .formula(
                    "s = p / (p + n); p and n = segments that judge it positive and negative, one that does both in each")
            .range("0 to 1")
            .addSources(
                    "Korn and Graubard (1998), 'Confidence intervals for proportions with small expected number of"
                            + " positive counts estimated from survey data', Survey Methodology 24(2), on the interval",
                    "Efron and Tibshirani (1993), 'An introduction to the bootstrap', ch. 13, on the percentile interval")
            .build();

    private PositiveShare(ClusteredCounts counts, AskedInterval asked) {
        super(
                DESCRIPTION,
                "judgements that are positive",
                counts,
                asked,
                asked.beside(PooledValence.share(DESCRIPTION, counts), UnaryOperator.identity()));
    }

    /**
     * The positive share of a lever in a study or rows with one coder a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @return the positive share
     */
    public static PositiveShare of(CodedMaterial material, Lever lever) {
        return of(material, lever, CodingSelection.soleCoder());
    }

    /**
     * The positive share of a lever in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @param selection whose codings count
     * @return the positive share
     */
    public static PositiveShare of(CodedMaterial material, Lever lever, CodingSelection selection) {
        return of(LeverValenceTally.of(material, CountingUnit.SEGMENT, selection), lever);
    }

    /**
     * The positive share of a lever in tallied segments.
     *
     * @param tally the tally
     * @param lever the lever
     * @return the positive share
     */
    public static PositiveShare of(LeverValenceTally<SegmentUnit> tally, Lever lever) {
        return of(ClusteredCounts.ofValence(tally, lever));
    }

    /**
     * The share of positive among judgements by leader.
     *
     * @param counts positive judgements among those with a valence, leader by leader
     * @return the share
     */
    public static PositiveShare of(ClusteredCounts counts) {
        return new PositiveShare(counts, AskedInterval.NONE);
    }

    /**
     * The same share with Korn and Graubard's interval.
     *
     * <p>It is Clopper and Pearson's at the number of judgements that would say as much if each were a leader's only
     * one: {@code min(N, N / deff * (t(N-1) / t(L-1))^2)} for N judgements of L leaders, with the design effect
     * {@code deff = L / (L-1) * sum (y_l - n_l s)^2 / (N s (1-s))}. SDK interpretation: L counts leaders with any
     * judgement; where all judgements are alike, the design effect is 0 divided by 0, and the interval is Clopper and
     * Pearson's with L in place of N. This departs from the usual rule, which then takes N as the effective number and
     * so treats all judgements as independent; with L the interval is wider, and never too narrow for that reason.
     *
     * @param level the nominal coverage, above 0 and below 1
     * @return the share with an interval; with {@link Caveat#NO_INTERVAL} where fewer than two leaders judge it or some
     *     are not known; one that is undefined stays so
     * @throws io.github.trustimprovement.concept.InvalidModelException if the level is out of range
     */
    public PositiveShare withInterval(double level) {
        return new PositiveShare(counts(), AskedInterval.kornGraubard(counts(), level, "judgements"));
    }

    /**
     * The same share with a percentile interval from leaders drawn again, whole and with replacement.
     *
     * <p>With few leaders it covers too seldom: {@link #withInterval} is the better choice. Of the sorted replicates,
     * {@code (1 - level) / 2} of their number, rounded down, is left out at each end.
     *
     * @param level the nominal coverage, above 0 and below 1
     * @param replicates how often to draw, at least {@code 2 / (1 - level)}, so that one at least lies outside each
     *     end
     * @param seed where the random numbers start; the same seed gives the same interval
     * @return the share with an interval; with {@link Caveat#NO_INTERVAL} where fewer than two leaders judge it, some
     *     are not known, or all have the same share; one that is undefined stays so
     * @throws io.github.trustimprovement.concept.InvalidModelException if the level is out of range or the
     *     replicates are too few
     */
    public PositiveShare withBootstrap(double level, int replicates, long seed) {
        return new PositiveShare(counts(), AskedInterval.bootstrap(counts(), level, replicates, seed));
    }
}
