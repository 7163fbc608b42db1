// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is foreseen about the failure of an initiative: causes, signals, milestones, responses and days of review.
 *
 * <p>{@code FailurePlan.builder().addSignals(FailureSignal.of("f1", "...")).addReviewDates(LocalDate.of(2026, 3,
 * 1)).build()}. Every part may be missing; a rule lists what is.
 *
 * <p>Rollett (2024), component 'Anticipate and adapt'. SDK interpretation: the parts.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class FailurePlan permits FailurePlanBuilder.ImmutableFailurePlan {
    FailurePlan() {}

    /**
     * What could make it fail.
     *
     * @return the causes, in the order given; may be empty
     */
    public abstract List<String> causes();

    /**
     * By what one would see it.
     *
     * @return the signals, in the order given; may be empty
     */
    public abstract List<FailureSignal> signals();

    /**
     * What shows on the way that it is on course.
     *
     * @return the milestones, in the order given; may be empty
     */
    public abstract List<Milestone> milestones();

    /**
     * What is then done.
     *
     * @return the responses, in the order given; may be empty
     */
    public abstract List<PlannedResponse> responses();

    /**
     * The days on which it is looked at.
     *
     * @return the days, in the order given; may be empty
     */
    public abstract List<LocalDate> reviewDates();

    /**
     * A remark on the plan.
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
     * A builder that starts with this plan's values.
     *
     * @return the builder
     */
    public abstract FailurePlanBuilder toBuilder();

    /**
     * The signal with an id.
     *
     * @param signalId the id
     * @return the first such signal, or empty
     */
    public Optional<FailureSignal> signal(String signalId) {
        return signals().stream().filter(signal -> signal.id().equals(signalId)).findFirst();
    }

    /** The plan on one line: how many causes, signals, milestones, responses and reviews. */
    @Override
    public String toString() {
        return Line.of("failure plan:")
                .count(causes().size(), "cause")
                .count(signals().size(), "signal")
                .count(milestones().size(), "milestone")
                .count(responses().size(), "response")
                .count(reviewDates().size(), "review")
                .toString();
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static FailurePlanBuilder builder() {
        return new FailurePlanBuilder();
    }
}
