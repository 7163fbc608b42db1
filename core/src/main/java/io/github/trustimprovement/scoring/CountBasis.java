// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where counts come from: what they are about, how they were taken, and what stands against using them, such as
 * lever commonality, counted in segments of coder c1.
 *
 * <p>Counts carry it from the tally to every measure that is made of them, so that no caveat gets lost on the way.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class CountBasis permits CountBasisBuilder.ImmutableCountBasis {
    CountBasis() {}

    /**
     * What the counts are about, such as {@code lever} = {@code aol/lever/commonality}.
     *
     * @return the subject, by name, in the order given
     */
    public abstract Map<String, String> subject();

    /**
     * How the counts were taken, such as {@code unit} = {@code segments}.
     *
     * @return options of the tally, by name, in the order given; they become part of a {@link Method}
     */
    public abstract Map<String, String> options();

    /**
     * What a number made of the counts must not be taken for.
     *
     * @return the caveats, each once
     */
    public abstract List<Caveat> caveats();

    /**
     * Numbers that the caveats speak of, such as how many leaders are left out.
     *
     * @return the steps, which are the first of every {@link Explanation}
     */
    public abstract List<Step> steps();

    /**
     * Why no number can be made of the counts, such as {@link UndefinedReason#CODERS_NOT_RESOLVED}.
     *
     * @return the reason, or empty
     */
    public abstract Optional<UndefinedReason> whyUndefined();

    /**
     * A builder that starts with this basis's values.
     *
     * @return the builder
     */
    public abstract CountBasisBuilder toBuilder();

    /**
     * The method of a measure made of these counts.
     *
     * @param measure the measure
     * @return measure and options
     */
    public Method method(MeasureDescription measure) {
        return Method.builder().measure(measure.code()).putAllOptions(options()).build();
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static CountBasisBuilder builder() {
        return new CountBasisBuilder();
    }
}
