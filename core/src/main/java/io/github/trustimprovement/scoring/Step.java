// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.text.NumberText;
import java.util.Map;
import org.immutables.value.Value;

/**
 * One number on the way to a result, such as {@code p = 23}: judgements that are positive.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Step permits StepBuilder.ImmutableStep {
    Step() {}

    /**
     * What the number is, in words or as in the formula.
     *
     * @return the text, not blank
     */
    public abstract String what();

    /**
     * The number.
     *
     * @return the number, finite; never -0
     */
    public abstract double value();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this step's values.
     *
     * @return the builder
     */
    public abstract StepBuilder toBuilder();

    @Value.Check
    Step check() {
        Require.notBlank("Step.what", what());
        Require.finite("Step.value", value());
        return Zero.isNegative(value()) ? toBuilder().value(0).build() : this;
    }

    /** The step on a line, such as {@code positive judgements = 23}. */
    @Override
    public String toString() {
        return what() + " = " + NumberText.of(value());
    }

    /**
     * A step.
     *
     * @param what what the number is, not blank
     * @param value the number, finite
     * @return the step
     * @throws io.github.trustimprovement.concept.InvalidModelException if the text is blank or the number not finite
     */
    public static Step of(String what, double value) {
        return builder().what(what).value(value).build();
    }

    /**
     * A builder; both are required.
     *
     * @return an empty builder
     */
    public static StepBuilder builder() {
        return new StepBuilder();
    }
}
