// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.outcome;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was observed of one organisation in one period on one measure, such as 104.2 for {@code school/oak} in
 * {@code 2023/24}.
 *
 * <p>{@code Observation.of("ks2-reading", OrganisationRef.school("oak"), AcademicYear.of(2023),
 * Decimal.of(104.2)).withCohortSize(58)}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Observation permits ObservationBuilder.ImmutableObservation {
    Observation() {}

    /**
     * The id of the {@link OutcomeMeasure}.
     *
     * @return the id, not blank
     */
    public abstract String measure();

    /**
     * The organisation that was observed.
     *
     * @return the reference
     */
    public abstract OrganisationRef organisation();

    /**
     * The period to which the value belongs.
     *
     * @return the period
     */
    public abstract Period period();

    /**
     * What was observed; missing unless stated.
     *
     * @return the number, or that it is missing
     */
    @Value.Default
    public ObservedValue value() {
        return ObservedValue.missing();
    }

    /**
     * How many pupils the value rests on.
     *
     * @return the number, from 0 to 2^53; or empty where it is not known
     */
    public abstract Optional<Long> cohortSize();

    /**
     * The standard error of the value, in the unit of the measure.
     *
     * @return the standard error, not negative; or empty where it is not known
     */
    public abstract Optional<Decimal> standardError();

    /**
     * A remark on the observation.
     *
     * @return the note, not blank; or empty
     */
    public abstract Optional<String> note();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * The observation with how many pupils it rests on.
     *
     * @param value the number
     * @return a copy
     * @throws InvalidModelException if it is negative or above 2^53
     */
    public abstract Observation withCohortSize(long value);

    /**
     * The observation with a standard error.
     *
     * @param value the standard error
     * @return a copy
     * @throws InvalidModelException if it is negative
     */
    public abstract Observation withStandardError(Decimal value);

    /**
     * The observation with a remark.
     *
     * @param value the note
     * @return a copy
     * @throws InvalidModelException if it is blank
     */
    public abstract Observation withNote(String value);

    /**
     * A builder that starts with this observation's values.
     *
     * @return the builder
     */
    public abstract ObservationBuilder toBuilder();

    /**
     * The number, if one was measured.
     *
     * @return the number, or empty where the value is missing
     */
    public Optional<Decimal> measured() {
        return value() instanceof Measured measured ? Optional.of(measured.value()) : Optional.empty();
    }

    @Value.Check
    void check() {
        Require.notBlank("Observation.measure", measure());
        cohortSize().ifPresent(size -> Require.count("Observation.cohortSize", size));
        if (standardError().isPresent() && standardError().get().compareTo(Decimal.of(0)) < 0) {
            throw InvalidModelException.of(
                    "Observation.standardError", "not negative", standardError().get());
        }
        Require.notBlank("Observation.note", note());
    }

    /** The observation on one line: measure, organisation, period, value, standard error and cohort size. */
    @Override
    public String toString() {
        return measure() + " " + organisation() + " " + period() + ": " + value()
                + standardError().map(error -> " (SE " + error + ")").orElse("")
                + cohortSize().map(size -> ", n=" + size).orElse("");
    }

    /**
     * An observation of a number.
     *
     * @param measure the id of the {@link OutcomeMeasure}
     * @param organisation the organisation
     * @param period the period
     * @param value the number
     * @return the observation
     * @throws InvalidModelException if the id is blank
     */
    public static Observation of(String measure, OrganisationRef organisation, Period period, Decimal value) {
        return of(measure, organisation, period, ObservedValue.of(value));
    }

    /**
     * An observation, of a number or that it is missing.
     *
     * @param measure the id of the {@link OutcomeMeasure}
     * @param organisation the organisation
     * @param period the period
     * @param value the value
     * @return the observation
     * @throws InvalidModelException if the id is blank
     */
    public static Observation of(String measure, OrganisationRef organisation, Period period, ObservedValue value) {
        return builder()
                .measure(measure)
                .organisation(organisation)
                .period(period)
                .value(value)
                .build();
    }

    /**
     * A builder; measure, organisation and period are required.
     *
     * @return an empty builder
     */
    public static ObservationBuilder builder() {
        return new ObservationBuilder();
    }
}
