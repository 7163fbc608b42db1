// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.scoring.Estimate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is settled about giving an initiative up, such as a signal, and a day of review that has passed.
 *
 * @param trust the id of the trust
 * @param initiative the initiative
 * @param hasSignal whether a signal of failure is named
 * @param hasReviewDate whether a day of review is named
 * @param overdueSince the earliest day of review that has passed without a review on or after it; empty where none has
 * @param overdueDays how many days ago that was, 0 where none has passed; undefined without a day of review
 * @since 0.1.0
 */
public record ExitPlan(
        String trust,
        Initiative initiative,
        boolean hasSignal,
        boolean hasReviewDate,
        Optional<LocalDate> overdueSince,
        Estimate overdueDays) {
    /**
     * Tells whether it can be told when to stop, and when that is asked.
     *
     * @return true if it has a signal and a day of review
     */
    public boolean isSet() {
        return hasSignal && hasReviewDate;
    }
}
