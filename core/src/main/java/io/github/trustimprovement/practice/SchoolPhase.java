// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A school that enters a phase of its trust's improvement model on a day, such as {@code s1} on 1 September.
 *
 * <p>{@code SchoolPhase.of("s1", "steady", LocalDate.of(2025, 9, 1))}. A phase may be entered again; nothing is
 * overwritten.
 *
 * <p>SDK interpretation of Rollett (2026), s. 3.3.8.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class SchoolPhase permits SchoolPhaseBuilder.ImmutableSchoolPhase {
    SchoolPhase() {}

    /**
     * The school's id.
     *
     * @return the id, not blank
     */
    public abstract String school();

    /**
     * The id of one of the model's phases.
     *
     * @return the id, not blank
     */
    public abstract String phase();

    /**
     * The day on which the school enters it.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * A remark on the entry.
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
     * A builder that starts with this entry's values.
     *
     * @return the builder
     */
    public abstract SchoolPhaseBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("SchoolPhase.school", school());
        Require.notBlank("SchoolPhase.phase", phase());
    }

    /** The entry on one line: school, phase and day. */
    @Override
    public String toString() {
        return Line.of(school()).and(phase()).part("from", date()).toString();
    }

    /**
     * A school that enters a phase.
     *
     * @param school the school's id
     * @param phase the phase's id
     * @param date the day
     * @return the entry
     * @throws io.github.trustimprovement.concept.InvalidModelException if an id is blank
     */
    public static SchoolPhase of(String school, String phase, LocalDate date) {
        return builder().school(school).phase(phase).date(date).build();
    }

    /**
     * A builder; school, phase and date are required.
     *
     * @return an empty builder
     */
    public static SchoolPhaseBuilder builder() {
        return new SchoolPhaseBuilder();
    }
}
