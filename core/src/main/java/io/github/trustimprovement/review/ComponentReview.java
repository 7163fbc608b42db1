// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.organisation.OrganisationRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What someone made of one component of the helix in one organisation, such as 'use evidence' in the trust
 * {@code birch}.
 *
 * <p>{@code ComponentReview.of("r1", Component.USE_EVIDENCE, OrganisationRef.trust("birch"), date,
 * Rating.of("spread", "some")).withKind(ReviewKind.SELF)}.
 *
 * <p>SDK interpretation: Rollett (2024) rates nothing; a review is our addition, on a scale that its users declare. A
 * component is looked at again and again, and there is no rating at which it would be finished.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ComponentReview implements Review permits ComponentReviewBuilder.ImmutableComponentReview {
    ComponentReview() {}

    @Override
    public abstract String id();

    /**
     * The component that is reviewed.
     *
     * @return the component, or text that no vocabulary knows
     */
    public abstract Coded<Component> component();

    @Override
    public abstract OrganisationRef organisation();

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
    public abstract ComponentReview withKind(ReviewKind value);

    /**
     * The review with who assessed.
     *
     * @param value a role or a pseudonymous id
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract ComponentReview withAssessor(String value);

    /**
     * The review with what it came to.
     *
     * @param value the rating
     * @return a copy
     */
    public abstract ComponentReview withRating(Rating value);

    /**
     * The review with what it rests on.
     *
     * @param values the evidence
     * @return a copy
     */
    public abstract ComponentReview withEvidence(Evidence... values);

    /**
     * The review with a remark.
     *
     * @param value the note
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract ComponentReview withNote(String value);

    /**
     * A builder that starts with this review's values.
     *
     * @return the builder
     */
    public abstract ComponentReviewBuilder toBuilder();

    @Override
    public Coded<Component> reviewed() {
        return component();
    }

    @Value.Check
    void check() {
        Require.notBlank("ComponentReview.id", id());
        Require.notBlank("ComponentReview.assessor", assessor());
        Require.notBlank("ComponentReview.note", note());
    }

    /** The review on one line: id, what is reviewed, organisation, day, kind, assessor and rating. */
    @Override
    public String toString() {
        return id() + " " + component() + " in " + organisation() + " on " + date()
                + kind().map(kind -> " (" + kind.code() + ")").orElse("")
                + assessor().map(assessor -> " by " + assessor).orElse("") + ": " + rating();
    }

    /**
     * A review that came to a rating.
     *
     * @param id the id
     * @param component what is reviewed
     * @param organisation where
     * @param date the day
     * @param rating what it came to
     * @return the review
     * @throws io.github.trustimprovement.concept.InvalidModelException if the id is blank
     */
    public static ComponentReview of(
            String id, Component component, OrganisationRef organisation, LocalDate date, Rating rating) {
        return builder()
                .id(id)
                .component(Coded.of(component))
                .organisation(organisation)
                .date(date)
                .rating(rating)
                .build();
    }

    /**
     * A builder; id, component, organisation and date are required.
     *
     * @return an empty builder
     */
    public static ComponentReviewBuilder builder() {
        return new ComponentReviewBuilder();
    }
}
