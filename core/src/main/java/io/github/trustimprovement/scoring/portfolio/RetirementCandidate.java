// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Reviewed;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An initiative that goes on although a review speaks against it, with the reviews.
 *
 * @param trust the id of the trust
 * @param initiative the initiative
 * @param reasons why it is a candidate; at least one
 * @param reviews the reviews that give the reasons, the earliest first
 * @param alternatives the ids of initiatives that are seen to work better, or that have the same focus and are seen to
 *     work; in alphabetical order
 * @since 0.1.0
 */
public record RetirementCandidate(
        String trust,
        Initiative initiative,
        Set<RetirementReason> reasons,
        List<Reviewed> reviews,
        List<String> alternatives) {
    /**
     * Creates a candidate.
     *
     * @param trust the id of the trust
     * @param initiative the initiative
     * @param reasons why it is a candidate; at least one
     * @param reviews the reviews that give the reasons, the earliest first
     * @param alternatives the ids of initiatives that are seen to work better, or that have the same focus and are seen
     *     to work; in alphabetical order
     */
    public RetirementCandidate {
        reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
        reviews = List.copyOf(reviews);
        alternatives = List.copyOf(alternatives);
    }
}
