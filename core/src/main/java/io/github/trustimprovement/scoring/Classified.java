// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A class with what it rests on, such as {@code reached} of n = 14 interviews.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Classified implements Classification permits ClassifiedBuilder.ImmutableClassified {
    Classified() {}

    /**
     * The name of the class, lower case with hyphens.
     *
     * @return the name, not blank
     */
    public abstract String value();

    @Override
    public abstract long n();

    /**
     * How the class was found.
     *
     * @return the measure and its options
     */
    public abstract Method method();

    @Override
    public abstract List<Caveat> caveats();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this class's values.
     *
     * @return the builder
     */
    public abstract ClassifiedBuilder toBuilder();

    @Override
    public String explain() {
        return AnswerText.of(this + "\n" + method(), caveats());
    }

    @Value.Check
    void check() {
        Require.notBlank("Classified.value", value());
        Require.count("Classified.n", n());
    }

    /** The class and n, such as {@code reached (n = 14)}. */
    @Override
    public String toString() {
        return value() + " (n = " + n() + ")";
    }

    /**
     * A builder; value, n and method are required.
     *
     * @return an empty builder
     */
    public static ClassifiedBuilder builder() {
        return new ClassifiedBuilder();
    }
}
