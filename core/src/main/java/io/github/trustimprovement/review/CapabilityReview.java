// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.aol.LeaderCapability;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.organisation.OrganisationRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What someone made of one capability of leaders in one organisation, such as 'diagnostic capability' in the trust
 * {@code birch}.
 *
 * <p>{@code CapabilityReview.of("q1", LeaderCapability.ETHICAL_AWARENESS, OrganisationRef.trust("birch"), date,
 * Rating.of("spread", "some")).withLeader("p01")}.
 *
 * <p>The capabilities are those of Rollett (2026), s. 5. SDK interpretation: the paper rates nobody; a review is our
 * addition, and reviews of the four give a profile and no total.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class CapabilityReview implements Review
        permits CapabilityReviewBuilder.ImmutableCapabilityReview {
    CapabilityReview() {}

    @Override
    public abstract String id();

    /**
     * The capability that is reviewed.
     *
     * @return the capability, or text that no vocabulary knows
     */
    public abstract Coded<LeaderCapability> capability();

    @Override
    public abstract OrganisationRef organisation();

    /**
     * Whose capability it is: a role or a pseudonymous id, never a name.
     *
     * @return the leader, not blank; or empty where the leaders of the organisation are meant together
     */
    public abstract Optional<String> leader();

    @Override
    public abstract LocalDate date();

    @Override
    public abstract Optional<ReviewKind> kind();

    @Override
    public abstract Optional<String> assessor();

    @Override
    @Value.Default
    public Rating rating() {
        return Rating.notAssessed();
    }

    @Override
    public abstract List<Evidence> evidence();

    @Override
    public abstract Optional<String> note();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * The review with who looked.
     *
     * @param value the kind
     * @return a copy
     */
    public abstract CapabilityReview withKind(ReviewKind value);

    /**
     * The review with who assessed.
     *
     * @param value a role or a pseudonymous id
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract CapabilityReview withAssessor(String value);

    /**
     * The review with what it came to.
     *
     * @param value the rating
     * @return a copy
     */
    public abstract CapabilityReview withRating(Rating value);

    /**
     * The review with what it rests on.
     *
     * @param values the evidence
     * @return a copy
     */
    public abstract CapabilityReview withEvidence(Evidence... values);

    /**
     * The review with a remark.
     *
     * @param value the note
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract CapabilityReview withNote(String value);

    /**
     * The review with whose capability it is.
     *
     * @param value a role or a pseudonymous id
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract CapabilityReview withLeader(String value);

    /**
     * A builder that starts with this review's values.
     *
     * @return the builder
     */
    public abstract CapabilityReviewBuilder toBuilder();

    @Override
    public Coded<LeaderCapability> reviewed() {
        return capability();
    }

    @Value.Check
    void check() {
        Require.notBlank("CapabilityReview.id", id());
        Require.notBlank("CapabilityReview.leader", leader());
        Require.notBlank("CapabilityReview.assessor", assessor());
        Require.notBlank("CapabilityReview.note", note());
    }

    /** The review on one line: id, what is reviewed, whose, organisation, day, kind, assessor and rating. */
    @Override
    public String toString() {
        return id() + " " + capability()
                + leader().map(leader -> " of " + leader).orElse("") + " in " + organisation() + " on " + date()
                + kind().map(kind -> " (" + kind.code() + ")").orElse("")
                + assessor().map(assessor -> " by " + assessor).orElse("") + ": " + rating();
    }

    /**
     * A review that came to a rating.
     *
     * @param id the id
     * @param capability what is reviewed
     * @param organisation where
     * @param date the day
     * @param rating what it came to
     * @return the review
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static CapabilityReview of(
            String id, LeaderCapability capability, OrganisationRef organisation, LocalDate date, Rating rating) {
        return builder()
                .id(id)
                .capability(Coded.of(capability))
                .organisation(organisation)
                .date(date)
                .rating(rating)
                .build();
    }

    /**
     * A builder; id, capability, organisation and date are required.
     *
     * @return an empty builder
     */
    public static CapabilityReviewBuilder builder() {
        return new CapabilityReviewBuilder();
    }
}
