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
 * What an initiative needs of a team in a period, such as three days of the literacy team in 2025/26; or an unknown
 * amount.
 *
 * <p>{@code CapacityDemand.of("literacy", AcademicYear.of(2025), Decimal.of(3), "day")}. An unknown amount is not
 * zero: a measure of load gives bounds then.
 *
 * <p>Rollett (2024), component 'Leverage capacity'. SDK interpretation: the measure of it.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class CapacityDemand permits CapacityDemandBuilder.ImmutableCapacityDemand {
    CapacityDemand() {}

    /**
     * The team; the same text in supply and demand.
     *
     * @return the team, not blank
     */
    public abstract String team();

    /**
     * The id of the school in which it is needed.
     *
     * @return the id, not blank; or empty for the whole trust
     */
    public abstract Optional<String> school();

    /**
     * When it is needed.
     *
     * @return the period
     */
    public abstract Period period();

    /**
     * How much is needed.
     *
     * @return the amount in units, not negative; empty where it is unknown
     */
    public abstract Optional<Decimal> amount();

    /**
     * The unit, such as {@code day} or {@code GBP}.
     *
     * @return the unit, not blank
     */
    public abstract String unit();

    /**
     * A remark on the demand.
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
     * A builder that starts with this demand's values.
     *
     * @return the builder
     */
    public abstract CapacityDemandBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("CapacityDemand.team", team());
        school().ifPresent(value -> Require.notBlank("CapacityDemand.school", value));
        Require.notBlank("CapacityDemand.unit", unit());
        amount().ifPresent(amount -> Require.notNegative("CapacityDemand.amount", amount.number()));
    }

    /** The demand on one line: team, school, period, amount and unit. */
    @Override
    public String toString() {
        return Line.of(team())
                .part("in", school())
                .and(period() + ":")
                .and(amount().map(Decimal::toString).orElse("unknown"))
                .and(unit())
                .toString();
    }

    /**
     * What is needed of a team.
     *
     * @param team the team
     * @param period when
     * @param amount how much
     * @param unit the unit
     * @return the demand
     * @throws io.github.trustimprovement.concept.InvalidModelException if a text is blank, or the amount is negative
     */
    public static CapacityDemand of(String team, Period period, Decimal amount, String unit) {
        return unknown(team, period, unit).toBuilder().amount(amount).build();
    }

    /**
     * A need of which nobody knows how much it is.
     *
     * @param team the team
     * @param period when
     * @param unit the unit
     * @return the demand
     * @throws io.github.trustimprovement.concept.InvalidModelException if a text is blank
     */
    public static CapacityDemand unknown(String team, Period period, String unit) {
        return builder().team(team).period(period).unit(unit).build();
    }

    /**
     * A builder; team, period and unit are required.
     *
     * @return an empty builder
     */
    public static CapacityDemandBuilder builder() {
        return new CapacityDemandBuilder();
    }
}
