// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.organisation.OrganisationRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What someone made of one thing in one organisation on one day, such as a trust's own view of its use of evidence.
 *
 * <p>A review never overwrites another; the latest is the one with the latest day. What is reviewed differs by type
 * ({@link ComponentReview}, {@link CapabilityReview}), the rest is common, so that a profile of either is drawn in one
 * way.
 *
 * @since 0.1.0
 */
public sealed interface Review permits ComponentReview, CapabilityReview {
    /**
     * The id, unique among the reviews of a document.
     *
     * @return the id, not blank
     */
    String id();

    /**
     * What is reviewed, whichever type the review has.
     *
     * @return the concept, or text that no vocabulary knows
     */
    Coded<? extends Concept> reviewed();

    /**
     * The organisation that is reviewed.
     *
     * @return the reference
     */
    OrganisationRef organisation();

    /**
     * The day of the review.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * Who looked, as seen from the organisation.
     *
     * @return the kind, or empty where it is not stated
     */
    Optional<ReviewKind> kind();

    /**
     * Who assessed: a role or a pseudonymous id, never a name.
     *
     * @return the assessor, not blank; or empty where it is not stated
     */
    Optional<String> assessor();

    /**
     * What the review came to; not assessed unless stated.
     *
     * @return the rating
     */
    Rating rating();

    /**
     * What the rating rests on.
     *
     * @return the evidence, in the order given; may be empty
     */
    List<Evidence> evidence();

    /**
     * A remark on the review.
     *
     * @return the note, not blank; or empty
     */
    Optional<String> note();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    Map<String, Extension> extensions();
}
