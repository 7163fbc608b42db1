// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.outcome;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.organisation.Period;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A run of periods in which the values of a measure can be compared with each other, such as {@code 2022/23} and all
 * that follow.
 *
 * <p>{@code ComparablePeriods.from(AcademicYear.of(2022))}. A run ends where the instrument, or the way of marking
 * it, changes. A run whose end lies before its start can exist; a rule reports it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ComparablePeriods permits ComparablePeriodsBuilder.ImmutableComparablePeriods {
    ComparablePeriods() {}

    /**
     * The first period of the run.
     *
     * @return the period
     */
    public abstract Period first();

    /**
     * The last period of the run.
     *
     * @return the period, or empty where the run goes on
     */
    public abstract Optional<Period> last();

    /**
     * What sets the run apart.
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
     * The run with a note on what sets it apart.
     *
     * @param value the note
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract ComparablePeriods withNote(String value);

    /**
     * A builder that starts with this run's values.
     *
     * @return the builder
     */
    public abstract ComparablePeriodsBuilder toBuilder();

    /**
     * Tells whether a period is known to belong to the run.
     *
     * @param period the period
     * @return true if it lies within the first or the last period or between them; false also where the order is not
     *     known, as of a term and a day of one year
     */
    public boolean contains(Period period) {
        boolean isFromFirst = period.isWithin(first()) || first().isBefore(period);
        boolean isUntilLast = last().map(last -> period.isWithin(last) || period.isBefore(last))
                .orElse(true);
        return isFromFirst && isUntilLast;
    }

    @Value.Check
    void check() {
        Require.notBlank("ComparablePeriods.note", note());
    }

    /** The run on one line, such as {@code 2016/17 to 2018/19} or {@code from 2022/23}. */
    @Override
    public String toString() {
        return last().map(last -> first() + " to " + last).orElse("from " + first());
    }

    /**
     * A run of periods.
     *
     * @param first the first period
     * @param last the last period, included
     * @return the run
     */
    public static ComparablePeriods of(Period first, Period last) {
        return builder().first(first).last(last).build();
    }

    /**
     * A run that goes on.
     *
     * @param first the first period
     * @return the run
     */
    public static ComparablePeriods from(Period first) {
        return builder().first(first).build();
    }

    /**
     * A builder; the first period is required.
     *
     * @return an empty builder
     */
    public static ComparablePeriodsBuilder builder() {
        return new ComparablePeriodsBuilder();
    }
}
