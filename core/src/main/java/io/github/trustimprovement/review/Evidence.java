// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a review, a reading or a decision rests on, such as a set of lesson observations.
 *
 * <p>{@code Evidence.of("Lesson observations in four schools").withContextFit(true)}.
 *
 * <p>SDK interpretation: leaders in Rollett (2026), s. 3.3.2, ask for discernment, that is, for evidence that was
 * weighed critically and that fits the context. The two flags record whether someone says so; they grade nothing.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Evidence permits EvidenceBuilder.ImmutableEvidence {
    Evidence() {}

    /**
     * The id, where something points at it.
     *
     * @return the id, not blank; or empty
     */
    public abstract Optional<String> id();

    /**
     * The kind of evidence in the record keeper's words, such as 'pupil voice'.
     *
     * @return the kind, not blank; or empty
     */
    public abstract Optional<String> kind();

    /**
     * What it is.
     *
     * @return the description, not blank
     */
    public abstract String description();

    /**
     * Where it can be found, such as a web address or a file number.
     *
     * @return the reference, not blank; or empty
     */
    public abstract Optional<String> reference();

    /**
     * Whether someone weighed it critically before it was used.
     *
     * @return true or false, or empty where nobody says
     */
    public abstract Optional<Boolean> criticallyMediated();

    /**
     * Whether someone judged that it fits the context in which it is used.
     *
     * @return true or false, or empty where nobody says
     */
    public abstract Optional<Boolean> contextFit();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * The item with an id.
     *
     * @param value the id
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract Evidence withId(String value);

    /**
     * The item with a kind.
     *
     * @param value the kind
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract Evidence withKind(String value);

    /**
     * The item with where it can be found.
     *
     * @param value the reference
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract Evidence withReference(String value);

    /**
     * The item with whether it was weighed critically.
     *
     * @param value true or false
     * @return a copy
     */
    public abstract Evidence withCriticallyMediated(boolean value);

    /**
     * The item with whether it fits the context.
     *
     * @param value true or false
     * @return a copy
     */
    public abstract Evidence withContextFit(boolean value);

    /**
     * A builder that starts with this item's values.
     *
     * @return the builder
     */
    public abstract EvidenceBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("Evidence.id", id());
        Require.notBlank("Evidence.kind", kind());
        Require.notBlank("Evidence.description", description());
        Require.notBlank("Evidence.reference", reference());
    }

    /** The item on one line: id, description and kind. */
    @Override
    public String toString() {
        return id().map(id -> id + ": ").orElse("")
                + description()
                + kind().map(kind -> " (" + kind + ")").orElse("");
    }

    /**
     * An item of evidence.
     *
     * @param description what it is
     * @return the item
     * @throws io.github.trustimprovement.concept.InvalidModelException if the description is blank
     */
    public static Evidence of(String description) {
        return builder().description(description).build();
    }

    /**
     * A builder; the description is required.
     *
     * @return an empty builder
     */
    public static EvidenceBuilder builder() {
        return new EvidenceBuilder();
    }
}
