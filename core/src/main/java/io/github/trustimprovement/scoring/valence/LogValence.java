// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.clustered.AskedInterval;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.Optional;

/**
 * The log of the odds that a judgement is positive: {@code ln((p + 0.5) / (n + 0.5))}, such as 0.44 for 8 against 5.
 *
 * <p>{@code LogValence.of(study, Lever.COMMONALITY)}. The halves keep it finite and pull small counts towards 0.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where nothing is judged either way, though the formula would give 0;
 * {@link UndefinedReason#CODERS_NOT_RESOLVED} where several people coded a segment and none was chosen.
 *
 * <p>Lowe, Benoit, Mikhaylov and Laver (2011), 'Scaling policy preferences from coded political texts', Legislative
 * Studies Quarterly 36(1), doi:10.1111/j.1939-9162.2010.00006.x. SDK interpretation: the framework nets no valences; so
 * nothing computes this unless it is named.
 *
 * @since 0.1.0
 */
public final class LogValence extends PooledMeasure {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("valence/log-valence")
            .title("Log valence")
            .question("How far do positive judgements outweigh negative ones, as a log of odds?")
            .formula("ln((p + 0.5) / (n + 0.5)); standard error sqrt(1 / (p + 0.5) + 1 / (n + 0.5))")
            .range("any number; 0 where p = n")
            .putUndefinedCase(
                    UndefinedReason.NO_DATA, "nothing was coded, or no segment judges it positive or negative")
            .putUndefinedCase(UndefinedReason.CODERS_NOT_RESOLVED, "several people coded a segment and none was chosen")
            .addSources("Lowe, Benoit, Mikhaylov and Laver (2011), 'Scaling policy preferences from coded political"
                    + " texts', doi:10.1111/j.1939-9162.2010.00006.x")
            .addCaveats(
                    Caveat.VALENCE_IS_CONTEXTUAL,
                    Caveat.FREQUENCY_IS_NOT_IMPORTANCE,
                    Caveat.PERCEPTION_NOT_EFFECT,
                    Caveat.PURPOSIVE_SAMPLE,
                    Caveat.CLUSTERED_SEGMENTS)
            .isOptIn(true)
            .build();

    private static final double OFFSET = 0.5;

    private final Optional<Estimate> standardError;

    private LogValence(ClusteredCounts counts, boolean hasStandardError) {
        super(
                DESCRIPTION,
                "log valence",
                counts,
                AskedInterval.NONE,
                PooledValence.estimate(
                        DESCRIPTION,
                        counts,
                        UndefinedReason.NO_DATA,
                        (positive, negative) -> StrictMath.log(positive + OFFSET) - StrictMath.log(negative + OFFSET)));
        standardError = hasStandardError ? Optional.of(standardError(estimate(), counts)) : Optional.empty();
    }

    private static Estimate standardError(Estimate estimate, ClusteredCounts counts) {
        long positive = counts.successes();
        long negative = counts.trials() - positive;
        return estimate instanceof Defined defined
                ? Defined.builder()
                        .from(defined)
                        .value(StrictMath.sqrt(1 / (positive + OFFSET) + 1 / (negative + OFFSET)))
                        .leaveOneOut(Optional.empty())
                        .method(defined.method().toBuilder()
                                .putOption("statistic", "standard error")
                                .build())
                        .build()
                : estimate;
    }

    /**
     * The log valence of a lever in a study or rows with one coder a segment.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @return the log valence
     */
    public static LogValence of(CodedMaterial material, Lever lever) {
        return of(material, lever, CodingSelection.soleCoder());
    }

    /**
     * The log valence of a lever in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param lever the lever
     * @param selection whose codings count
     * @return the log valence
     */
    public static LogValence of(CodedMaterial material, Lever lever, CodingSelection selection) {
        return of(LeverValenceTally.of(material, CountingUnit.SEGMENT, selection), lever);
    }

    /**
     * The log valence of a lever in tallied segments.
     *
     * @param tally the tally
     * @param lever the lever
     * @return the log valence
     */
    public static LogValence of(LeverValenceTally<SegmentUnit> tally, Lever lever) {
        return of(ClusteredCounts.ofValence(tally, lever));
    }

    /**
     * The log valence of judgements by leader.
     *
     * @param counts positive judgements among those with a valence, leader by leader
     * @return the log valence
     */
    public static LogValence of(ClusteredCounts counts) {
        return new LogValence(counts, false);
    }

    /**
     * The same log valence with its standard error beside it.
     *
     * <p>The error holds for judgements that are independent of each other; segments of one leader are not, so that it
     * is a lower bound.
     *
     * @return the log valence with a standard error
     */
    public LogValence withStandardError() {
        return new LogValence(counts(), true);
    }

    /**
     * The standard error, if it was asked for.
     *
     * @return the standard error, undefined where the log valence is, or empty
     */
    public Optional<Estimate> standardError() {
        return standardError;
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = explanation();
        standardError.ifPresent(error -> explanation.addAnswers(NamedAnswer.of("standard error", error)));
        return explanation.build();
    }
}
