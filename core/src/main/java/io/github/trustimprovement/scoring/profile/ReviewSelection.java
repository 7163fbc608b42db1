// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.review.ReviewKind;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which of several reviews of one component in one organisation count, such as the latest up to a day.
 *
 * <p>{@code ReviewSelection.latestUpTo(day).withKind(ReviewKind.SELF)}. There is no default: the choice is part of the
 * method of every number.
 *
 * <p>SDK interpretation: the latest review counts whatever it came to, so that one that was not assessed takes the place
 * of an earlier rating. Reviews of the same latest day all count, since nothing tells which of them is later.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ReviewSelection permits ReviewSelectionBuilder.ImmutableReviewSelection {
    ReviewSelection() {}

    /**
     * The first day whose reviews count.
     *
     * @return the day, or empty where there is no first
     */
    public abstract Optional<LocalDate> first();

    /**
     * The last day whose reviews count.
     *
     * @return the day, or empty where there is no last
     */
    public abstract Optional<LocalDate> last();

    /**
     * The kind of reviews that count.
     *
     * @return the kind, or empty where all kinds count, stated or not
     */
    public abstract Optional<ReviewKind> kind();

    /**
     * Whether, of one component in one organisation, only the reviews of the latest day count.
     *
     * @return true if so
     */
    @Value.Default
    public boolean isLatestOnly() {
        return false;
    }

    /**
     * The selection of reviews of one kind.
     *
     * @param value who looked
     * @return a copy
     */
    public abstract ReviewSelection withKind(ReviewKind value);

    /**
     * A builder that starts with this selection's values.
     *
     * @return the builder
     */
    public abstract ReviewSelectionBuilder toBuilder();

    boolean admits(LocalDate day, Optional<ReviewKind> who) {
        return first().map(from -> !day.isBefore(from)).orElse(true)
                && last().map(to -> !day.isAfter(to)).orElse(true)
                && kind().map(Optional::of).map(who::equals).orElse(true);
    }

    @Value.Check
    void check() {
        if (first().isPresent() && last().isPresent() && last().get().isBefore(first().get())) {
            throw InvalidModelException.of(
                    "ReviewSelection.last", "not before the first day, " + first().get(), last().get());
        }
    }

    /** The selection in words, such as {@code latest up to 2025-07-18, self}. */
    @Override
    public String toString() {
        return (isLatestOnly() ? "latest" : "all")
                + first().map(day -> " from " + day).orElse("")
                + last().map(day -> " up to " + day).orElse("")
                + kind().map(who -> ", " + who.code()).orElse("");
    }

    /**
     * All reviews.
     *
     * @return the selection
     */
    public static ReviewSelection all() {
        return builder().build();
    }

    /**
     * All reviews of some days, such as those of one term.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return the selection
     * @throws InvalidModelException if the last day is before the first
     */
    public static ReviewSelection between(LocalDate first, LocalDate last) {
        return builder().first(first).last(last).build();
    }

    /**
     * The latest reviews as of a day.
     *
     * @param last the last day whose reviews count
     * @return the selection
     */
    public static ReviewSelection latestUpTo(LocalDate last) {
        return builder().last(last).isLatestOnly(true).build();
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static ReviewSelectionBuilder builder() {
        return new ReviewSelectionBuilder();
    }
}
