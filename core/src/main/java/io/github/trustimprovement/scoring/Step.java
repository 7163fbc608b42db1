// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;

/**
 * One number on the way to a result, such as {@code p = 23}: judgements that are positive.
 *
 * @param what what the number is, in words or as in the formula
 * @param value the number, finite
 * @since 0.1.0
 */
public record Step(String what, double value) {
    /**
     * Creates a step.
     *
     * @param what what the number is
     * @param value the number, finite
     * @throws InvalidModelException if the text is blank or the number not finite
     */
    public Step {
        Require.notBlank("Step.what", what);
        if (!Double.isFinite(value)) {
            throw InvalidModelException.of("Step.value", "finite", value);
        }
    }

    /**
     * A step.
     *
     * @param what what the number is
     * @param value the number, finite
     * @return the step
     * @throws InvalidModelException if the text is blank or the number not finite
     */
    public static Step of(String what, double value) {
        return new Step(what, value);
    }

    /** The step on a line, such as {@code positive judgements = 23}. */
    @Override
    public String toString() {
        return what + " = " + NumberText.of(value);
    }
}
