// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A value that a trust says it holds, such as that no school is left alone, and where it is lived.
 *
 * <p>{@code StatedValue.of("v1", "No school is left alone").withLivedIn("p1")}.
 *
 * <p>SDK interpretation of 'Culture' in Rollett (2026), s. 3.3.6 and s. 4.5, where it matters that a culture is lived
 * and not only proclaimed.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class StatedValue permits StatedValueBuilder.ImmutableStatedValue {
    StatedValue() {}

    /**
     * The value's id.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * What the trust says.
     *
     * @return the text, not blank
     */
    public abstract String statement();

    /**
     * The ids of the practices in which it can be seen.
     *
     * @return the ids, in the order given; may be empty
     */
    public abstract List<String> livedIn();

    /**
     * The ids of the practices that go against it.
     *
     * @return the ids, in the order given; may be empty
     */
    public abstract List<String> contradictedBy();

    /**
     * A remark on the value.
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
     * The value with other practices in which it can be seen.
     *
     * @param values the practices' ids
     * @return a copy
     */
    public abstract StatedValue withLivedIn(String... values);

    /**
     * The value with other practices that go against it.
     *
     * @param values the practices' ids
     * @return a copy
     */
    public abstract StatedValue withContradictedBy(String... values);

    /**
     * A builder that starts with this value's values.
     *
     * @return the builder
     */
    public abstract StatedValueBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("StatedValue.id", id());
        Require.notBlank("StatedValue.statement", statement());
    }

    /** The value on one line: id, statement and practices. */
    @Override
    public String toString() {
        return Line.of(id())
                .quoted(statement())
                .list("lived in", livedIn())
                .list("contradicted by", contradictedBy())
                .toString();
    }

    /**
     * A value that the trust states.
     *
     * @param id the id
     * @param statement what the trust says
     * @return the value
     * @throws io.github.trustimprovement.concept.InvalidModelException if a text is blank
     */
    public static StatedValue of(String id, String statement) {
        return builder().id(id).statement(statement).build();
    }

    /**
     * A builder; id and statement are required.
     *
     * @return an empty builder
     */
    public static StatedValueBuilder builder() {
        return new StatedValueBuilder();
    }
}
