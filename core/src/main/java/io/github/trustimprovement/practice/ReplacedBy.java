// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The end of an initiative in favour of another, such as of an older reading scheme for a newer one.
 *
 * <p>{@code ReplacedBy.of(LocalDate.of(2026, 7, 20), "i2")}. It ends the initiative as a stop does.
 *
 * <p>Rollett (2024), component 'De-implement'.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ReplacedBy implements InitiativeEvent permits ReplacedByBuilder.ImmutableReplacedBy {
    ReplacedBy() {}

    @Override
    public abstract LocalDate date();

    /**
     * The id of the initiative that takes its place.
     *
     * @return the id, not blank
     */
    public abstract String initiative();

    @Override
    public abstract Optional<String> note();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this event's values.
     *
     * @return the builder
     */
    public abstract ReplacedByBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("ReplacedBy.initiative", initiative());
    }

    /** The event on one line. */
    @Override
    public String toString() {
        return Line.of(date() + " replaced by").and(initiative()).quoted(note()).toString();
    }

    /**
     * The event on a day.
     *
     * @param date the day
     * @param initiative the id of the initiative that takes its place
     * @return the event
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static ReplacedBy of(LocalDate date, String initiative) {
        return builder().date(date).initiative(initiative).build();
    }

    /**
     * A builder; date and initiative are required.
     *
     * @return an empty builder
     */
    public static ReplacedByBuilder builder() {
        return new ReplacedByBuilder();
    }
}
