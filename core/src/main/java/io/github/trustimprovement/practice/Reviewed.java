// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.review.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A review of an initiative and what someone concluded, such as that it does not work.
 *
 * <p>{@code Reviewed.of(LocalDate.of(2026, 3, 1), EffectivenessVerdict.NOT_EFFECTIVE)}. The verdict is a perception
 * of the assessor, not a measured effect; an earlier one is kept beside a later one.
 *
 * <p>Rollett (2024), component 'De-implement'.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Reviewed implements InitiativeEvent permits ReviewedBuilder.ImmutableReviewed {
    Reviewed() {}

    @Override
    public abstract LocalDate date();

    /**
     * What was concluded.
     *
     * @return the verdict, or empty
     */
    public abstract Optional<EffectivenessVerdict> verdict();

    /**
     * The ids of the initiatives that are seen to work better for the same purpose.
     *
     * @return the ids, in the order given; may be empty
     */
    public abstract List<String> lessEffectiveThan();

    /**
     * The role that concluded it; never the name of a person.
     *
     * @return the role, not blank; or empty
     */
    public abstract Optional<String> assessor();

    /**
     * What the verdict rests on.
     *
     * @return the evidence, in the order given; may be empty
     */
    public abstract List<Evidence> evidence();

    @Override
    public abstract Optional<String> note();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * The event with another verdict.
     *
     * @param value the verdict
     * @return a copy
     */
    public abstract Reviewed withVerdict(EffectivenessVerdict value);

    /**
     * The event with initiatives that are seen to work better.
     *
     * @param values their ids
     * @return a copy
     */
    public abstract Reviewed withLessEffectiveThan(String... values);

    /**
     * A builder that starts with this event's values.
     *
     * @return the builder
     */
    public abstract ReviewedBuilder toBuilder();

    @Value.Check
    void check() {
        assessor().ifPresent(value -> Require.notBlank("Reviewed.assessor", value));
    }

    /** The event on one line. */
    @Override
    public String toString() {
        return Line.of(date() + " reviewed")
                .part("", verdict().map(EffectivenessVerdict::code))
                .list("less effective than", lessEffectiveThan())
                .part("by", assessor())
                .quoted(note())
                .toString();
    }

    /**
     * A review on a day that concluded nothing yet.
     *
     * @param date the day
     * @return the event
     */
    public static Reviewed of(LocalDate date) {
        return builder().date(date).build();
    }

    /**
     * A review on a day.
     *
     * @param date the day
     * @param verdict what was concluded
     * @return the event
     */
    public static Reviewed of(LocalDate date, EffectivenessVerdict verdict) {
        return of(date).withVerdict(verdict);
    }

    /**
     * A builder; the date is required.
     *
     * @return an empty builder
     */
    public static ReviewedBuilder builder() {
        return new ReviewedBuilder();
    }
}
