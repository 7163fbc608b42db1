// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The absence of a number, and why, such as several coders of one segment and nobody chosen.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Undefined implements Estimate permits UndefinedBuilder.ImmutableUndefined {
    Undefined() {}

    /**
     * Why there is no number.
     *
     * @return the reason
     */
    public abstract UndefinedReason reason();

    @Override
    public abstract long n();

    @Override
    public abstract List<Caveat> caveats();

    @Override
    public OptionalDouble ifDefined() {
        return OptionalDouble.empty();
    }

    @Override
    public String explain() {
        return this + "\n"
                + caveats().stream().map(caveat -> caveat.toLine() + "\n").collect(Collectors.joining());
    }

    @Value.Check
    void check() {
        if (n() < 0) {
            throw InvalidModelException.of("Undefined.n", "not negative", n());
        }
    }

    /** The reason and n, such as {@code undefined: there is nothing to count from (n = 0)}. */
    @Override
    public String toString() {
        return "undefined: " + reason().wording() + " (n = " + n() + ")";
    }

    /**
     * A builder; reason and n are required.
     *
     * @return an empty builder
     */
    public static UndefinedBuilder builder() {
        return new UndefinedBuilder();
    }
}
