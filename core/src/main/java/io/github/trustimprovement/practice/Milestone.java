// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that shows on the way whether an initiative is on course, such as a first unit taught in all schools.
 *
 * <p>{@code Milestone.of("m1", "first unit taught", LocalDate.of(2026, 3, 1))}. A milestone belongs to an initiative,
 * never to a strand: strands are not finished.
 *
 * <p>Rollett (2024), component 'Anticipate and adapt'.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Milestone permits MilestoneBuilder.ImmutableMilestone {
    Milestone() {}

    /**
     * The milestone's id.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * What would be so.
     *
     * @return the text, not blank
     */
    public abstract String description();

    /**
     * By when.
     *
     * @return the day, or empty
     */
    public abstract Optional<LocalDate> due();

    /**
     * The day on which it was so.
     *
     * @return the day, or empty where it is not or nobody said
     */
    public abstract Optional<LocalDate> metOn();

    /**
     * A remark on the milestone.
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
     * A builder that starts with this milestone's values.
     *
     * @return the builder
     */
    public abstract MilestoneBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("Milestone.id", id());
        Require.notBlank("Milestone.description", description());
    }

    /** The milestone on one line: id, description, due day and the day on which it was met. */
    @Override
    public String toString() {
        return Line.of(id())
                .quoted(description())
                .part("due", due())
                .part("met", metOn())
                .toString();
    }

    /**
     * A milestone with its day.
     *
     * @param id the id
     * @param description what would be so
     * @param due by when
     * @return the milestone
     * @throws io.github.trustimprovement.concept.InvalidModelException if id or description is blank
     */
    public static Milestone of(String id, String description, LocalDate due) {
        return builder().id(id).description(description).due(due).build();
    }

    /**
     * A builder; id and description are required.
     *
     * @return an empty builder
     */
    public static MilestoneBuilder builder() {
        return new MilestoneBuilder();
    }
}
