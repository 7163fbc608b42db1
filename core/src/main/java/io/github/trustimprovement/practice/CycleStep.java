// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.dna.ApproachStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step taken in an improvement cycle, such as 'Study'.
 *
 * <p>{@code CycleStep.of(LocalDate.of(2025, 11, 3), ApproachStep.PDSA_DO).withScope(CycleScope.WIDER)}. Any order can
 * be recorded; a rule notes what is skipped.
 *
 * <p>The steps are those that Rollett (2024) names. SDK interpretation: prediction, small scale and measures, which
 * studies of such cycles look for.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class CycleStep implements InitiativeEvent permits CycleStepBuilder.ImmutableCycleStep {
    CycleStep() {}

    @Override
    public abstract LocalDate date();

    /**
     * The step.
     *
     * @return the step, or text that no vocabulary knows
     */
    public abstract Coded<ApproachStep> step();

    /**
     * What kind of work the cycle is used for.
     *
     * @return the scope, or empty
     */
    public abstract Optional<CycleScope> scope();

    /**
     * What is expected to happen, where that was stated beforehand.
     *
     * @return the prediction, or empty
     */
    public abstract Optional<String> prediction();

    /**
     * Whether the change is tried on a small scale.
     *
     * @return true or false, or empty where nobody said
     */
    public abstract Optional<Boolean> smallScale();

    /**
     * The ids of the outcome measures whose data are looked at.
     *
     * @return the ids, in the order given; may be empty
     */
    public abstract List<String> measures();

    @Override
    public abstract Optional<String> note();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * The event with another scope.
     *
     * @param value the scope
     * @return a copy
     */
    public abstract CycleStep withScope(CycleScope value);

    /**
     * A builder that starts with this event's values.
     *
     * @return the builder
     */
    public abstract CycleStepBuilder toBuilder();

    /** The event on one line. */
    @Override
    public String toString() {
        return Line.of(date() + " step")
                .and(step().code())
                .part("", scope().map(CycleScope::code))
                .quoted(note())
                .toString();
    }

    /**
     * The event on a day.
     *
     * @param date the day
     * @param step the step
     * @return the event
     */
    public static CycleStep of(LocalDate date, ApproachStep step) {
        return builder().date(date).step(Coded.of(step)).build();
    }

    /**
     * A builder; date and step are required.
     *
     * @return an empty builder
     */
    public static CycleStepBuilder builder() {
        return new CycleStepBuilder();
    }
}
