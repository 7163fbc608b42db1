// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.dna.ContextualFactor;
import io.github.trustimprovement.review.Evidence;
import io.github.trustimprovement.review.Holding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was found when a contextual factor of implementation was considered, such as that an approach is feasible.
 *
 * <p>{@code FactorAnswer.of(ContextualFactor.FEASIBLE_TO_IMPLEMENT, Holding.HOLDS)}.
 *
 * <p>The factors are those of the guidance cited in Rollett (2024), section 'Implementing improvement'. SDK
 * interpretation: the answer.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class FactorAnswer permits FactorAnswerBuilder.ImmutableFactorAnswer {
    FactorAnswer() {}

    /**
     * The factor.
     *
     * @return the factor, or text that no vocabulary knows; empty where it was not said
     */
    public abstract Optional<Coded<ContextualFactor>> factor();

    /**
     * Whether it is in place.
     *
     * @return the state, or empty where it was not considered
     */
    public abstract Optional<Holding> state();

    /**
     * Why it is seen so.
     *
     * @return the reason, or empty
     */
    public abstract Optional<String> reason();

    /**
     * What the answer rests on.
     *
     * @return the evidence, in the order given; may be empty
     */
    public abstract List<Evidence> evidence();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this answer's values.
     *
     * @return the builder
     */
    public abstract FactorAnswerBuilder toBuilder();

    /** The answer on one line: factor and state. */
    @Override
    public String toString() {
        return Line.of(factor().map(Coded::code).orElse("factor not stated"))
                .part("", state().map(Holding::code))
                .toString();
    }

    /**
     * A factor and whether it is in place.
     *
     * @param factor the factor
     * @param state the state
     * @return the answer
     */
    public static FactorAnswer of(ContextualFactor factor, Holding state) {
        return builder().factor(Coded.of(factor)).state(state).build();
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static FactorAnswerBuilder builder() {
        return new FactorAnswerBuilder();
    }
}
