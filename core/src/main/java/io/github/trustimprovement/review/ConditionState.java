// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.aol.LeverCondition;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Whether one condition of a lever was believed to hold, such as 'the purpose is shared: holds'.
 *
 * <p>{@code ConditionState.of(condition, Holding.HOLDS)}.
 *
 * <p>The conditions are those of Rollett (2026), s. 4.5. That a condition holds is a belief about a context; it
 * predicts nothing and carries no sign.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ConditionState permits ConditionStateBuilder.ImmutableConditionState {
    ConditionState() {}

    /**
     * The condition.
     *
     * @return the condition, or text that no vocabulary knows
     */
    public abstract Coded<LeverCondition> condition();

    /**
     * Whether it holds.
     *
     * @return the state
     */
    public abstract Holding state();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this state's values.
     *
     * @return the builder
     */
    public abstract ConditionStateBuilder toBuilder();

    /** The state on one line, such as {@code aol/condition/...: holds}. */
    @Override
    public String toString() {
        return condition() + ": " + state().code();
    }

    /**
     * The state of a condition.
     *
     * @param condition the condition
     * @param state whether it holds
     * @return the state
     */
    public static ConditionState of(LeverCondition condition, Holding state) {
        return builder().condition(Coded.of(condition)).state(state).build();
    }

    /**
     * A builder; condition and state are required.
     *
     * @return an empty builder
     */
    public static ConditionStateBuilder builder() {
        return new ConditionStateBuilder();
    }
}
