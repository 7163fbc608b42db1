// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One means by which people are supported in changing what they do, such as coaching.
 *
 * <p>{@code ImplementationStrategy.training("two days in June")}, {@code ImplementationStrategy.other("coaching")}.
 *
 * <p>The source asks for variety, of which training is only one kind: guidance cited in Rollett (2024), section
 * 'Implementing improvement'.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ImplementationStrategy
        permits ImplementationStrategyBuilder.ImmutableImplementationStrategy {
    ImplementationStrategy() {}

    /**
     * Whether it is training.
     *
     * @return the kind, or empty where it was not said
     */
    public abstract Optional<StrategyKind> kind();

    /**
     * What it is.
     *
     * @return the text, not blank
     */
    public abstract String description();

    /**
     * A remark on the strategy.
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
     * A builder that starts with this strategy's values.
     *
     * @return the builder
     */
    public abstract ImplementationStrategyBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("ImplementationStrategy.description", description());
    }

    /** The strategy on one line: description and kind. */
    @Override
    public String toString() {
        return Line.of(description()).part("", kind().map(StrategyKind::code)).toString();
    }

    /**
     * A strategy that is training.
     *
     * @param description what it is
     * @return the strategy
     * @throws io.github.trustimprovement.concept.InvalidModelException if the description is blank
     */
    public static ImplementationStrategy training(String description) {
        return builder().kind(StrategyKind.TRAINING).description(description).build();
    }

    /**
     * A strategy that is not training.
     *
     * @param description what it is
     * @return the strategy
     * @throws io.github.trustimprovement.concept.InvalidModelException if the description is blank
     */
    public static ImplementationStrategy other(String description) {
        return builder().kind(StrategyKind.OTHER).description(description).build();
    }

    /**
     * A builder; the description is required.
     *
     * @return an empty builder
     */
    public static ImplementationStrategyBuilder builder() {
        return new ImplementationStrategyBuilder();
    }
}
