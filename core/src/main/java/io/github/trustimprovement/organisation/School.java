// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A school that a trust runs or ran, such as {@code oak}, 'Oak Primary School'.
 *
 * <p>{@code School.of("oak").withName("Oak Primary School").withUrn(Urn.of("123456"))}. A joining day after the
 * leaving day can exist; a rule reports it.
 *
 * <p>SDK interpretation: the papers speak of schools without describing one; the attributes are those that join
 * records to England's national register.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class School permits SchoolBuilder.ImmutableSchool {
    School() {}

    /**
     * The id by which the document's records point at the school.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * What the school is called.
     *
     * @return the name, not blank; or empty
     */
    public abstract Optional<String> name();

    /**
     * Its unique reference number.
     *
     * @return the number, or empty
     */
    public abstract Optional<Urn> urn();

    /**
     * Its number within its local authority.
     *
     * @return the number, or empty
     */
    public abstract Optional<LaEstab> laEstab();

    /**
     * Its provider reference number.
     *
     * @return the number, or empty
     */
    public abstract Optional<Ukprn> ukprn();

    /**
     * The phase of education in the record keeper's words, such as 'primary'.
     *
     * @return the phase, not blank; or empty
     */
    public abstract Optional<String> phase();

    /**
     * The day on which it joined the trust.
     *
     * @return the day, or empty where it is not known
     */
    public abstract Optional<LocalDate> joined();

    /**
     * The day on which it left the trust.
     *
     * @return the day, or empty where it has not left or the day is not known
     */
    public abstract Optional<LocalDate> left();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * Whether the school belongs to the trust at the end of a day: from the day on which it joined until the day before it
     * left. A day that nobody recorded sets no limit.
     *
     * @param day the day
     * @return true if so
     */
    public boolean isMemberAt(LocalDate day) {
        return joined().filter(day::isBefore).isEmpty()
                && left().filter(date -> !day.isBefore(date)).isEmpty();
    }

    /**
     * The school with a name.
     *
     * @param value the name
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract School withName(String value);

    /**
     * The school with a unique reference number.
     *
     * @param value the number
     * @return a copy
     */
    public abstract School withUrn(Urn value);

    /**
     * The school with a phase of education.
     *
     * @param value the phase
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract School withPhase(String value);

    /**
     * The school with the day on which it joined the trust.
     *
     * @param value the day
     * @return a copy
     */
    public abstract School withJoined(LocalDate value);

    /**
     * The school with the day on which it left the trust.
     *
     * @param value the day
     * @return a copy
     */
    public abstract School withLeft(LocalDate value);

    /**
     * A builder that starts with this school's values.
     *
     * @return the builder
     */
    public abstract SchoolBuilder toBuilder();

    /**
     * The pointer by which records of any level name the school.
     *
     * @return the reference, such as {@code school/oak}
     */
    public OrganisationRef reference() {
        return OrganisationRef.school(id());
    }

    @Value.Check
    void check() {
        Require.notBlank("School.id", id());
        Require.notBlank("School.name", name());
        Require.notBlank("School.phase", phase());
    }

    /** The school on one line: id, name, number, phase, and the days of joining and leaving. */
    @Override
    public String toString() {
        return id()
                + name().map(name -> " '" + name + "'").orElse("")
                + urn().map(urn -> ", URN " + urn).orElse("")
                + phase().map(phase -> ", " + phase).orElse("")
                + joined().map(day -> ", joined " + day).orElse("")
                + left().map(day -> ", left " + day).orElse("");
    }

    /**
     * A school of which the id alone is recorded.
     *
     * @param id the id
     * @return the school
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static School of(String id) {
        return builder().id(id).build();
    }

    /**
     * A builder; the id is required.
     *
     * @return an empty builder
     */
    public static SchoolBuilder builder() {
        return new SchoolBuilder();
    }
}
