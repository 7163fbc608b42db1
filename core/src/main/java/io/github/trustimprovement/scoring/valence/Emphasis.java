// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Cluster;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountedLeader;
import io.github.trustimprovement.scoring.CountedSpeakers;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import io.github.trustimprovement.scoring.clustered.AskedInterval;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How much of the talk about levers is about one of them: {@code T / A}, such as 47 of 374 segments.
 *
 * <p>{@code Emphasis.of(study, Lever.COMMONALITY)}. T counts the segments that carry the lever, with a valence or
 * without, and A those that carry any, each once. Over all levers the shares add up to 1 only where every segment
 * carries one lever; where some carry several, to more. Beside the share stands its range when each leader in turn is
 * left out.
 *
 * <p>Undefined: {@link UndefinedReason#ZERO_DENOMINATOR} where no segment carries a lever,
 * {@link UndefinedReason#NO_DATA} where nothing was coded, {@link UndefinedReason#CODERS_NOT_RESOLVED} where several
 * people coded a segment and none was chosen.
 *
 * <p>Called 'saliency' by Lowe, Benoit, Mikhaylov and Laver (2011), doi:10.1111/j.1939-9162.2010.00006.x. SDK
 * interpretation: much said is not much mattering (Rollett 2026, s. 4.6), so that levers are not put in order by it.
 *
 * @since 0.1.0
 */
public final class Emphasis extends PooledMeasure {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("valence/emphasis")
            .title("Emphasis")
            .question("How much of the talk about levers is about this one?")
            .formula("T / A; T = segments that carry the lever, A = segments that carry any lever, each once")
            .range("0 to 1; over all levers 1 in sum only where no segment carries two")
            .putUndefinedCase(UndefinedReason.NO_DATA, "nothing was coded")
            .putUndefinedCase(UndefinedReason.CODERS_NOT_RESOLVED, "several people coded a segment and none was chosen")
            .putUndefinedCase(UndefinedReason.ZERO_DENOMINATOR, "no segment carries a lever")
            .addSources(
                    "Lowe, Benoit, Mikhaylov and Laver (2011), 'Scaling policy preferences from coded political"
                            + " texts', doi:10.1111/j.1939-9162.2010.00006.x, on saliency",
                    "Korn and Graubard (1998), 'Confidence intervals for proportions with small expected number of"
                            + " positive counts estimated from survey data', Survey Methodology 24(2), on the interval")
            .addCaveats(Caveat.FREQUENCY_IS_NOT_IMPORTANCE, Caveat.PURPOSIVE_SAMPLE, Caveat.CLUSTERED_SEGMENTS)
            .build();

    private Emphasis(ClusteredCounts counts, AskedInterval asked) {
        super(
                DESCRIPTION,
                "segments that carry the lever",
                counts,
                asked,
                asked.beside(PooledValence.share(DESCRIPTION, counts), UnaryOperator.identity()));
    }

    /**
     * The emphasis of a lever in a study or rows with one coder a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @return the emphasis
     */
    public static Emphasis of(CodedMaterial material, Lever lever) {
        return of(material, lever, CodingSelection.soleCoder());
    }

    /**
     * The emphasis of a lever in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @param selection whose codings count
     * @return the emphasis
     */
    public static Emphasis of(CodedMaterial material, Lever lever, CodingSelection selection) {
        return of(LeverValenceTally.of(material, CountingUnit.SEGMENT, selection), lever);
    }

    /**
     * The emphasis of a lever in tallied segments.
     *
     * @param tally the tally
     * @param lever the lever
     * @return the emphasis
     */
    public static Emphasis of(LeverValenceTally<SegmentUnit> tally, Lever lever) {
        return of(counts(tally, lever));
    }

    /**
     * The emphasis in segments by leader.
     *
     * @param counts segments that carry the lever among those that carry any, leader by leader
     * @return the emphasis
     */
    public static Emphasis of(ClusteredCounts counts) {
        return new Emphasis(counts, AskedInterval.NONE);
    }

    private static ClusteredCounts counts(LeverValenceTally<SegmentUnit> tally, Lever lever) {
        List<Cluster> leaders = new ArrayList<>();
        tally.leaders().forEach((id, group) -> {
            CountedLeader leader = CountedLeader.of(id);
            leaders.add(Cluster.of(
                    id,
                    group,
                    tally.count(lever, leader),
                    tally.countsOfAnyLever(leader).units()));
        });
        CountedSpeakers all = CountedSpeakers.all();
        return ClusteredCounts.builder()
                .basis(tally.basis(all).toBuilder()
                        .putSubject("lever", lever.code())
                        .build())
                .clusters(leaders)
                .unassignedSuccesses(tally.count(lever)
                        - leaders.stream().mapToLong(Cluster::successes).sum())
                .unassignedTrials(tally.countsOfAnyLever(all).units()
                        - leaders.stream().mapToLong(Cluster::trials).sum())
                .build();
    }

    /**
     * The same emphasis with Korn and Graubard's interval, as {@link PositiveShare#withInterval} has it.
     *
     * @param level the nominal coverage, above 0 and below 1
     * @return the emphasis with an interval; with {@link Caveat#NO_INTERVAL} where fewer than two leaders speak of any
     *     lever or some are not known; one that is undefined stays so
     * @throws io.github.trustimprovement.concept.InvalidModelException if the level is out of range
     */
    public Emphasis withInterval(double level) {
        return new Emphasis(counts(), AskedInterval.kornGraubard(counts(), level, "segments"));
    }

    @Override
    List<Step> steps() {
        return PooledValence.ifResolved(
                counts().basis(),
                Answers.step("T, segments that carry the lever", counts().successes()),
                Answers.step("A, segments that carry any lever", counts().trials()));
    }
}
