// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.clustered.AskedInterval;
import io.github.trustimprovement.study.CodedMaterial;

/**
 * How evenly judgements fall on both sides: {@code 2 min(p, n) / (p + n)}, such as 0.77 for 8 against 5.
 *
 * <p>{@code Contestedness.of(study, Lever.COMMONALITY)}. It is 0 where all judgements agree and 1 where the sides are
 * equal. Whether leaders disagree with each other or each sees both sides, {@link ContestationSplit} says.
 *
 * <p>With two valences every index of this kind (entropy, Reynal-Querol's 4 p n / (p + n)^2) orders levers alike, so
 * there is one. Unlike Kaplan's own, it does not grow with how much was said.
 *
 * <p>Undefined: {@link UndefinedReason#ZERO_DENOMINATOR} where nothing is judged either way,
 * {@link UndefinedReason#NO_DATA} where nothing was coded, {@link UndefinedReason#CODERS_NOT_RESOLVED} where several
 * people coded a segment and none was chosen.
 *
 * <p>After Kaplan (1972), doi:10.1037/h0032590, divided by p + n. SDK interpretation: the framework finds every lever
 * to have both valences (Rollett 2026, s. 3.3) and measures no degree of it.
 *
 * @since 0.1.0
 */
public final class Contestedness extends PooledMeasure {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = PooledValence.describe()
            .code("valence/contestedness")
            .title("Contestedness")
            .question("How evenly do judgements fall on both sides?")
            .formula("2 min(p, n) / (p + n); p and n = segments that judge it positive and negative, one that does both"
                    + " in each")
            .range("0 (all alike) to 1 (half and half)")
            .addSources("Kaplan (1972), 'On the ambivalence-indifference problem in attitude theory and measurement',"
                    + " doi:10.1037/h0032590, divided by p + n")
            .build();

    private Contestedness(ClusteredCounts counts, AskedInterval asked) {
        super(
                DESCRIPTION,
                "contestedness",
                counts,
                asked,
                asked.beside(
                        PooledValence.estimate(
                                DESCRIPTION,
                                counts,
                                UndefinedReason.ZERO_DENOMINATOR,
                                (positive, negative) -> 2.0 * Math.min(positive, negative) / (positive + negative)),
                        Contestedness::image));
    }

    /** All values of {@code 2 min(s, 1-s)} for shares s of an interval. */
    private static Interval image(Interval share) {
        double atLower = 2 * Math.min(share.lower(), 1 - share.lower());
        double atUpper = 2 * Math.min(share.upper(), 1 - share.upper());
        return Interval.of(
                Math.min(atLower, atUpper),
                share.contains(0.5) ? 1 : Math.max(atLower, atUpper),
                share.level(),
                share.method());
    }

    /**
     * The contestedness of a lever in a study or rows with one coder a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @return the contestedness
     */
    public static Contestedness of(CodedMaterial material, Lever lever) {
        return of(material, lever, CodingSelection.soleCoder());
    }

    /**
     * The contestedness of a lever in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @param selection whose codings count
     * @return the contestedness
     */
    public static Contestedness of(CodedMaterial material, Lever lever, CodingSelection selection) {
        return of(LeverValenceTally.of(material, CountingUnit.SEGMENT, selection), lever);
    }

    /**
     * The contestedness of a lever in tallied segments.
     *
     * @param tally the tally
     * @param lever the lever
     * @return the contestedness
     */
    public static Contestedness of(LeverValenceTally<SegmentUnit> tally, Lever lever) {
        return of(ClusteredCounts.ofValence(tally, lever));
    }

    /**
     * The contestedness of judgements by leader.
     *
     * @param counts positive judgements among those with a valence, leader by leader
     * @return the contestedness
     */
    public static Contestedness of(ClusteredCounts counts) {
        return new Contestedness(counts, AskedInterval.NONE);
    }

    /**
     * The same contestedness with all values that Korn and Graubard's interval of the positive share allows.
     *
     * @param level the nominal coverage of that interval, above 0 and below 1
     * @return the contestedness with an interval, or without as {@link PositiveShare#withInterval} says
     * @throws io.github.trustimprovement.concept.InvalidModelException if the level is out of range
     */
    public Contestedness withInterval(double level) {
        return new Contestedness(counts(), AskedInterval.kornGraubard(counts(), level, "judgements"));
    }
}
