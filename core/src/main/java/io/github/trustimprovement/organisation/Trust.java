// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A trust: one organisation that runs a number of schools, such as {@code birch} with its schools {@code oak} and
 * {@code elm}.
 *
 * <p>{@code Trust.of("birch", School.of("oak"), School.of("elm"))}. Two schools with one id can exist; a rule reports
 * it.
 *
 * <p>A trust in the sense of Rollett (2024), 'The conceptual model'. SDK interpretation: no size, type or degree of
 * central control is asked for, because 'trust-led' implies none.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Trust permits TrustBuilder.ImmutableTrust {
    Trust() {}

    /**
     * The id by which the document's records point at the trust.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * What the trust is called.
     *
     * @return the name, not blank; or empty
     */
    public abstract Optional<String> name();

    /**
     * Its identifier in England's national register.
     *
     * @return the identifier, or empty
     */
    public abstract Optional<Uid> uid();

    /**
     * Its group id in that register.
     *
     * @return the id, or empty
     */
    public abstract Optional<GroupId> groupId();

    /**
     * Its provider reference number.
     *
     * @return the number, or empty
     */
    public abstract Optional<Ukprn> ukprn();

    /**
     * Its number as a company.
     *
     * @return the number, or empty
     */
    public abstract Optional<CompaniesHouseNumber> companiesHouse();

    /**
     * What describes it beside other trusts.
     *
     * @return the attributes, or empty where none was recorded
     */
    public abstract Optional<TrustAttributes> attributes();

    /**
     * The schools that it runs or ran.
     *
     * @return the schools, in the order given; may be empty
     */
    public abstract List<School> schools();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * The trust with a name.
     *
     * @param value the name
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract Trust withName(String value);

    /**
     * The trust with what describes it.
     *
     * @param value the attributes
     * @return a copy
     */
    public abstract Trust withAttributes(TrustAttributes value);

    /**
     * The trust with other schools.
     *
     * @param values the schools
     * @return a copy
     */
    public abstract Trust withSchools(School... values);

    /**
     * A builder that starts with this trust's values.
     *
     * @return the builder
     */
    public abstract TrustBuilder toBuilder();

    /**
     * The pointer by which records of any level name the trust.
     *
     * @return the reference, such as {@code trust/birch}
     */
    public OrganisationRef reference() {
        return OrganisationRef.trust(id());
    }

    /**
     * The first school with the given id.
     *
     * @param schoolId the school's id
     * @return the school, or empty if the trust has none with the id
     */
    public Optional<School> school(String schoolId) {
        return schools().stream().filter(school -> school.id().equals(schoolId)).findFirst();
    }

    /**
     * The schools that belong to the trust at the end of a day, as {@link School#isMemberAt} has it.
     *
     * @param day the day
     * @return the schools, in the order given
     */
    public List<School> schoolsAt(LocalDate day) {
        return schools().stream().filter(school -> school.isMemberAt(day)).toList();
    }

    @Value.Check
    void check() {
        Require.notBlank("Trust.id", id());
        Require.notBlank("Trust.name", name());
    }

    /** The trust on one line: id, name, identifier, and the ids of its schools. */
    @Override
    public String toString() {
        return id()
                + name().map(name -> " '" + name + "'").orElse("")
                + uid().map(uid -> ", UID " + uid).orElse("")
                + schools().stream().map(School::id).collect(Collectors.joining(", ", " [", "]"));
    }

    /**
     * A trust and its schools.
     *
     * @param id the id
     * @param schools the schools
     * @return the trust
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static Trust of(String id, School... schools) {
        return builder().id(id).addSchools(schools).build();
    }

    /**
     * A builder; the id is required.
     *
     * @return an empty builder
     */
    public static TrustBuilder builder() {
        return new TrustBuilder();
    }
}
