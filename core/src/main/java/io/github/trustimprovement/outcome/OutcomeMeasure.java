// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.outcome;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.review.LevelOfMeasurement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is measured of schools or trusts again and again, such as {@code ks2-reading}, the mean scaled score
 * in reading.
 *
 * <p>{@code OutcomeMeasure.of("ks2-reading", Direction.HIGHER_IS_BETTER).withUnit("scaled
 * score").withComparable(ComparablePeriods.from(AcademicYear.of(2022)))}.
 *
 * <p>Rollett (2024), 'Evaluate insights', names an assessment that a whole trust shares, so that its schools can be
 * compared. SDK interpretation: values are comparable if instrument and year group are the same, which is why a
 * measure has one of each, and if a declared run of periods holds both. That a value rose does not say that a school
 * improved.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class OutcomeMeasure permits OutcomeMeasureBuilder.ImmutableOutcomeMeasure {
    OutcomeMeasure() {}

    /**
     * The id by which observations point at the measure.
     *
     * @return the id, not blank
     */
    public abstract String id();

    /**
     * What the measure is called.
     *
     * @return the label, not blank; or empty
     */
    public abstract Optional<String> label();

    /**
     * The unit in the record keeper's words, such as 'scaled score'.
     *
     * @return the unit, not blank; or empty
     */
    public abstract Optional<String> unit();

    /**
     * Which way it gets better.
     *
     * @return the direction
     */
    public abstract Direction direction();

    /**
     * What may be computed with its values.
     *
     * @return the level, or empty where nobody says
     */
    public abstract Optional<LevelOfMeasurement> levelOfMeasurement();

    /**
     * What it is measured with, such as a test and its edition.
     *
     * @return the instrument, not blank; or empty
     */
    public abstract Optional<String> instrument();

    /**
     * The year group that is measured, in the record keeper's words, such as 'Year 6'.
     *
     * @return the year group, not blank; or empty
     */
    public abstract Optional<String> yearGroup();

    /**
     * The lowest value that the instrument gives.
     *
     * @return the value, or empty where there is none or nobody says
     */
    public abstract Optional<Decimal> minimum();

    /**
     * The highest value that the instrument gives.
     *
     * @return the value, or empty where there is none or nobody says
     */
    public abstract Optional<Decimal> maximum();

    /**
     * The least distance between two different values of one pupil or school.
     *
     * @return the distance, above 0; or empty where nobody says
     */
    public abstract Optional<Decimal> step();

    /**
     * The runs of periods in which its values are comparable.
     *
     * @return the runs, in the order given; empty where nobody says
     */
    public abstract List<ComparablePeriods> comparable();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * The measure with a label.
     *
     * @param value the label
     * @return a copy
     * @throws InvalidModelException if it is blank
     */
    public abstract OutcomeMeasure withLabel(String value);

    /**
     * The measure with a unit.
     *
     * @param value the unit
     * @return a copy
     * @throws InvalidModelException if it is blank
     */
    public abstract OutcomeMeasure withUnit(String value);

    /**
     * The measure with what may be computed with its values.
     *
     * @param value the level
     * @return a copy
     */
    public abstract OutcomeMeasure withLevelOfMeasurement(LevelOfMeasurement value);

    /**
     * The measure with what it is measured with.
     *
     * @param value the instrument
     * @return a copy
     * @throws InvalidModelException if it is blank
     */
    public abstract OutcomeMeasure withInstrument(String value);

    /**
     * The measure with a year group.
     *
     * @param value the year group
     * @return a copy
     * @throws InvalidModelException if it is blank
     */
    public abstract OutcomeMeasure withYearGroup(String value);

    /**
     * The measure with other runs of comparable periods.
     *
     * @param values the runs
     * @return a copy
     */
    public abstract OutcomeMeasure withComparable(ComparablePeriods... values);

    /**
     * A builder that starts with this measure's values.
     *
     * @return the builder
     */
    public abstract OutcomeMeasureBuilder toBuilder();

    /**
     * Tells whether values of two periods are known to be comparable.
     *
     * @param one a period
     * @param other another
     * @return true if the periods are equal, or one of the runs holds both
     */
    public boolean isComparable(Period one, Period other) {
        return one.equals(other) || comparable().stream().anyMatch(run -> run.contains(one) && run.contains(other));
    }

    @Value.Check
    void check() {
        Require.notBlank("OutcomeMeasure.id", id());
        Require.notBlank("OutcomeMeasure.label", label());
        Require.notBlank("OutcomeMeasure.unit", unit());
        Require.notBlank("OutcomeMeasure.instrument", instrument());
        Require.notBlank("OutcomeMeasure.yearGroup", yearGroup());
        if (minimum().isPresent()
                && maximum().isPresent()
                && minimum().get().compareTo(maximum().get()) >= 0) {
            throw InvalidModelException.of(
                    "OutcomeMeasure.minimum",
                    "below the maximum",
                    minimum().get() + " and " + maximum().get());
        }
        if (step().isPresent() && step().get().compareTo(Decimal.of(0)) <= 0) {
            throw InvalidModelException.of("OutcomeMeasure.step", "above 0", step().get());
        }
    }

    /** The measure on one line: id, label, unit, direction and year group. */
    @Override
    public String toString() {
        return id() + label().map(label -> " '" + label + "'").orElse("")
                + unit().map(unit -> ", " + unit).orElse("") + ", "
                + direction().code()
                + yearGroup().map(group -> ", " + group).orElse("");
    }

    /**
     * A measure.
     *
     * @param id the id
     * @param direction which way it gets better
     * @return the measure
     * @throws InvalidModelException if the id is blank
     */
    public static OutcomeMeasure of(String id, Direction direction) {
        return builder().id(id).direction(direction).build();
    }

    /**
     * A builder; id and direction are required.
     *
     * @return an empty builder
     */
    public static OutcomeMeasureBuilder builder() {
        return new OutcomeMeasureBuilder();
    }
}
