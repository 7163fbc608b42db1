// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * The absence of a number or class, and why, such as several coders of one segment and nobody chosen.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Undefined implements Estimate, Classification permits UndefinedBuilder.ImmutableUndefined {
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

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this absence's values.
     *
     * @return the builder
     */
    public abstract UndefinedBuilder toBuilder();

    @Override
    public OptionalDouble ifDefined() {
        return OptionalDouble.empty();
    }

    @Override
    public String explain() {
        return AnswerText.of(toString(), caveats());
    }

    @Value.Check
    void check() {
        Require.count("Undefined.n", n());
    }

    /** The reason and n, such as {@code undefined: there is nothing to count from (n = 0)}. */
    @Override
    public String toString() {
        return "undefined: " + reason().wording() + " (n = " + n() + ")";
    }

    /**
     * No number, for a reason.
     *
     * @param reason why
     * @param n how many things were looked at
     * @param caveats what it must not be taken for
     * @return the absence
     */
    public static Undefined of(UndefinedReason reason, long n, List<Caveat> caveats) {
        return builder().reason(reason).n(n).caveats(caveats).build();
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
