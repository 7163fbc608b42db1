// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Period;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a team can give in a period, such as twelve days of the literacy team in 2025/26.
 *
 * <p>{@code Capacity.of("literacy", AcademicYear.of(2025), Decimal.of(12), "day")}. Supply and {@link CapacityDemand}
 * meet where team, period and unit are the same text; units are never converted. What is kept for one school serves
 * that school alone, and the rest serves any.
 *
 * <p>Rollett (2024), component 'Leverage capacity'. SDK interpretation: the measure of it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Capacity permits CapacityBuilder.ImmutableCapacity {
    Capacity() {}

    /**
     * The team; the same text in supply and demand.
     *
     * @return the team, not blank
     */
    public abstract String team();

    /**
     * The id of the school for which the capacity is kept.
     *
     * @return the id, not blank; or empty for the whole trust
     */
    public abstract Optional<String> school();

    /**
     * When it is there.
     *
     * @return the period
     */
    public abstract Period period();

    /**
     * How much there is.
     *
     * @return the amount in units, not negative
     */
    public abstract Decimal amount();

    /**
     * The unit, such as {@code day} or {@code GBP}.
     *
     * @return the unit, not blank
     */
    public abstract String unit();

    /**
     * A remark on the capacity.
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
     * A builder that starts with this capacity's values.
     *
     * @return the builder
     */
    public abstract CapacityBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("Capacity.team", team());
        school().ifPresent(value -> Require.notBlank("Capacity.school", value));
        Require.notBlank("Capacity.unit", unit());
        Require.notNegative("Capacity.amount", amount().number());
    }

    /** The capacity on one line: team, school, period, amount and unit. */
    @Override
    public String toString() {
        return Line.of(team())
                .part("in", school())
                .and(period() + ":")
                .and(amount().toString())
                .and(unit())
                .toString();
    }

    /**
     * What a team can give anywhere in the trust.
     *
     * @param team the team
     * @param period when
     * @param amount how much
     * @param unit the unit
     * @return the capacity
     * @throws io.github.trustimprovement.concept.InvalidModelException if a text is blank, or the amount is negative
     */
    public static Capacity of(String team, Period period, Decimal amount, String unit) {
        return builder().team(team).period(period).amount(amount).unit(unit).build();
    }

    /**
     * A builder; team, period, amount and unit are required.
     *
     * @return an empty builder
     */
    public static CapacityBuilder builder() {
        return new CapacityBuilder();
    }
}
