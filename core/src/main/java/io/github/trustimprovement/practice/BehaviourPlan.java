// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.dna.ImplementationBehaviour;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one behaviour that drives implementation is attended to, such as how people are engaged.
 *
 * <p>{@code BehaviourPlan.of(ImplementationBehaviour.ENGAGE, "a working group drafts the timetable")}.
 *
 * <p>The behaviours are those of the guidance cited in Rollett (2024), section 'Implementing improvement'.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class BehaviourPlan permits BehaviourPlanBuilder.ImmutableBehaviourPlan {
    BehaviourPlan() {}

    /**
     * The behaviour.
     *
     * @return the behaviour, or text that no vocabulary knows; empty where it was not said
     */
    public abstract Optional<Coded<ImplementationBehaviour>> behaviour();

    /**
     * What is done about it.
     *
     * @return the text, or empty
     */
    public abstract Optional<String> how();

    /**
     * A remark on the plan.
     *
     * @return the note, or empty
     */
    public abstract Optional<String> note();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this plan's values.
     *
     * @return the builder
     */
    public abstract BehaviourPlanBuilder toBuilder();

    /** The plan on one line: behaviour and what is done. */
    @Override
    public String toString() {
        return Line.of(behaviour().map(Coded::code).orElse("behaviour not stated"))
                .quoted(how())
                .toString();
    }

    /**
     * A behaviour and what is done about it.
     *
     * @param behaviour the behaviour
     * @param how what is done
     * @return the plan
     */
    public static BehaviourPlan of(ImplementationBehaviour behaviour, String how) {
        return builder().behaviour(Coded.of(behaviour)).how(how).build();
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static BehaviourPlanBuilder builder() {
        return new BehaviourPlanBuilder();
    }
}
