// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an initiative is to be put into practice: behaviours, contextual factors, infrastructure, people, strategies.
 *
 * <p>{@code ImplementationPlan.builder().addBehaviours(BehaviourPlan.of(ImplementationBehaviour.ENGAGE,
 * "...")).build()}. Every part may be missing; a rule lists what is.
 *
 * <p>Rollett (2024), component 'Adopt a cycle', and the guidance cited in section 'Implementing improvement'. The
 * phases of the work are in the log of the {@link Initiative}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ImplementationPlan permits ImplementationPlanBuilder.ImmutableImplementationPlan {
    ImplementationPlan() {}

    /**
     * How the behaviours are attended to.
     *
     * @return the behaviours, in the order given; may be empty
     */
    public abstract List<BehaviourPlan> behaviours();

    /**
     * What was found about the contextual factors.
     *
     * @return the answers, in the order given; may be empty
     */
    public abstract List<FactorAnswer> factors();

    /**
     * What supports the work, such as time, systems and rooms.
     *
     * @return the text, or empty
     */
    public abstract Optional<String> infrastructure();

    /**
     * The roles that carry the work; never names of persons.
     *
     * @return the roles, in the order given; may be empty
     */
    public abstract List<String> people();

    /**
     * By what means people are supported.
     *
     * @return the strategies, in the order given; may be empty
     */
    public abstract List<ImplementationStrategy> strategies();

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
    public abstract ImplementationPlanBuilder toBuilder();

    /** The plan on one line: how many behaviours, factors, roles and strategies. */
    @Override
    public String toString() {
        return Line.of("implementation plan:")
                .count(behaviours().size(), "behaviour")
                .count(factors().size(), "factor")
                .count(people().size(), "role")
                .count(strategies().size(), "implementation strategy", "implementation strategies")
                .toString();
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static ImplementationPlanBuilder builder() {
        return new ImplementationPlanBuilder();
    }
}
