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
 * Positive judgements less negative ones, among both: {@code (p - n) / (p + n)}, such as 0.23 for 8 against 5.
 *
 * <p>{@code NetValence.of(study, Lever.COMMONALITY)}. It is {@code 2 s - 1} for the {@linkplain PositiveShare positive
 * share} s and says the same; its interval is that of s, stretched alike. A 0 may be silence on both sides or praise
 * and blame in equal measure: see {@link Contestedness}, and {@link ValenceProfile} for what was said at all.
 *
 * <p>Undefined: {@link UndefinedReason#ZERO_DENOMINATOR} where nothing is judged either way,
 * {@link UndefinedReason#NO_DATA} where nothing was coded, {@link UndefinedReason#CODERS_NOT_RESOLVED} where several
 * people coded a segment and none was chosen.
 *
 * <p>Laver and Garry (2000), 'Estimating policy positions from political texts', doi:10.2307/2669268. SDK
 * interpretation: the framework nets no valences, and shows every lever from both sides (Rollett 2026, s. 3.3); so
 * nothing computes this unless it is named.
 *
 * @since 0.1.0
 */
public final class NetValence extends PooledMeasure {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = PooledValence.describe()
            .code("valence/net-valence")
            .title("Net valence")
            .question("How far do positive judgements outweigh negative ones?")
            .formula("(p - n) / (p + n) = 2 s - 1; p, n and s as in the positive share")
            .range("-1 to 1")
            .addSources(
                    "Laver and Garry (2000), 'Estimating policy positions from political texts', doi:10.2307/2669268",
                    "Lowe, Benoit, Mikhaylov and Laver (2011), 'Scaling policy preferences from coded political texts',"
                            + " doi:10.1111/j.1939-9162.2010.00006.x")
            .isOptIn(true)
            .build();

    private NetValence(ClusteredCounts counts, AskedInterval asked) {
        super(
                DESCRIPTION,
                "net valence",
                counts,
                asked,
                asked.beside(
                        PooledValence.estimate(
                                DESCRIPTION,
                                counts,
                                UndefinedReason.ZERO_DENOMINATOR,
                                (positive, negative) -> (double) (positive - negative) / (positive + negative)),
                        NetValence::image));
    }

    private static Interval image(Interval share) {
        return Interval.of(2 * share.lower() - 1, 2 * share.upper() - 1, share.level(), share.method());
    }

    /**
     * The net valence of a lever in a study or rows with one coder a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @return the net valence
     */
    public static NetValence of(CodedMaterial material, Lever lever) {
        return of(material, lever, CodingSelection.soleCoder());
    }

    /**
     * The net valence of a lever in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @param selection whose codings count
     * @return the net valence
     */
    public static NetValence of(CodedMaterial material, Lever lever, CodingSelection selection) {
        return of(LeverValenceTally.of(material, CountingUnit.SEGMENT, selection), lever);
    }

    /**
     * The net valence of a lever in tallied segments.
     *
     * @param tally the tally
     * @param lever the lever
     * @return the net valence
     */
    public static NetValence of(LeverValenceTally<SegmentUnit> tally, Lever lever) {
        return of(ClusteredCounts.ofValence(tally, lever));
    }

    /**
     * The net valence of judgements by leader.
     *
     * @param counts positive judgements among those with a valence, leader by leader
     * @return the net valence
     */
    public static NetValence of(ClusteredCounts counts) {
        return new NetValence(counts, AskedInterval.NONE);
    }

    /**
     * The same net valence with Korn and Graubard's interval, made from that of the positive share.
     *
     * @param level the nominal coverage, above 0 and below 1
     * @return the net valence with an interval, or without as {@link PositiveShare#withInterval} says
     * @throws io.github.trustimprovement.concept.InvalidModelException if the level is out of range
     */
    public NetValence withInterval(double level) {
        return new NetValence(counts(), AskedInterval.kornGraubard(counts(), level, "judgements"));
    }

    /**
     * The same net valence with a percentile interval from leaders drawn again.
     *
     * @param level the nominal coverage, above 0 and below 1
     * @param replicates how often to draw, at least {@code 2 / (1 - level)}, so that one at least lies outside each
     *     end
     * @param seed where the random numbers start
     * @return the net valence with an interval, or without as {@link PositiveShare#withBootstrap} says
     * @throws io.github.trustimprovement.concept.InvalidModelException if the level is out of range or the
     *     replicates are too few
     */
    public NetValence withBootstrap(double level, int replicates, long seed) {
        return new NetValence(counts(), AskedInterval.bootstrap(counts(), level, replicates, seed));
    }
}
