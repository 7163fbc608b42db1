// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.LeaderCapability;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.MissingAttributesException;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.OrganisationRef;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewTest {
    private static final OrganisationRef BIRCH = OrganisationRef.trust("birch");
    private static final LocalDate MAY = LocalDate.of(2024, 5, 13);
    private static final Evidence OBSERVATIONS = Evidence.of("Lesson observations");
    private static final ComponentReview COMPONENT =
            ComponentReview.of("r1", Component.USE_EVIDENCE, BIRCH, MAY, Rating.of("spread", "some"));
    private static final CapabilityReview CAPABILITY =
            CapabilityReview.of("q1", LeaderCapability.ETHICAL_AWARENESS, BIRCH, MAY, Rating.of("spread", "some"));

    static Stream<Arguments> rejections() {
        return Stream.of(
                rejected(
                        "ComponentReview.id: not blank, was: \"\"",
                        () -> COMPONENT.toBuilder().id("").build()),
                rejected("ComponentReview.assessor: not blank, was: \"\"", () -> COMPONENT.withAssessor("")),
                rejected("ComponentReview.note: not blank, was: \"\"", () -> COMPONENT.withNote("")),
                rejected(
                        "CapabilityReview.id: not blank, was: \"\"",
                        () -> CAPABILITY.toBuilder().id("").build()),
                rejected("CapabilityReview.leader: not blank, was: \"\"", () -> CAPABILITY.withLeader("")),
                rejected("CapabilityReview.assessor: not blank, was: \"\"", () -> CAPABILITY.withAssessor("")),
                rejected("CapabilityReview.note: not blank, was: \"\"", () -> CAPABILITY.withNote("")),
                rejected("Evidence.id: not blank, was: \"\"", () -> OBSERVATIONS.withId("")),
                rejected("Evidence.kind: not blank, was: \"\"", () -> OBSERVATIONS.withKind("")),
                rejected("Evidence.description: not blank, was: \"\"", () -> Evidence.of("")),
                rejected("Evidence.reference: not blank, was: \"\"", () -> OBSERVATIONS.withReference("")));
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void rejects(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InvalidModelException.class).hasMessage(message);
    }

    @Test
    void needsWhatWhereAndWhen() {
        assertThatThrownBy(() -> ComponentReview.builder().build())
                .isInstanceOf(MissingAttributesException.class)
                .hasMessage("ComponentReview: required but not set: id, component, organisation, date");
    }

    @Test
    void isNotAssessedUnlessRated() {
        ComponentReview review = ComponentReview.builder()
                .id("r2")
                .component(Coded.unrecognised("dna/component/use-evidnce"))
                .organisation(BIRCH)
                .date(MAY)
                .build();

        assertThat(review.rating()).isEqualTo(Rating.notAssessed());
        assertThat(review.reviewed().code()).isEqualTo("dna/component/use-evidnce");
        assertThat(review.reviewed().known()).isEmpty();
    }

    @Test
    void bothTypesSayWhatIsReviewed() {
        assertThat(Stream.<Review>of(COMPONENT, CAPABILITY)
                        .map(review -> review.reviewed().code()))
                .containsExactly("dna/component/use-evidence", "aol/leader-capability/ethical-awareness");
    }

    @Test
    void copiesWithOtherParts() {
        ComponentReview review = COMPONENT
                .withRating(Rating.withheld())
                .withEvidence(OBSERVATIONS)
                .withNote("to be repeated");

        assertThat(review.rating()).isEqualTo(Rating.withheld());
        assertThat(review.evidence()).containsExactly(OBSERVATIONS);
        assertThat(review.note()).contains("to be repeated");
        assertThat(CAPABILITY
                        .withEvidence(OBSERVATIONS)
                        .withRating(Rating.withheld())
                        .rating())
                .isEqualTo(Rating.withheld());
    }

    @Test
    void evidenceSaysWhoVouchesForIt() {
        Evidence evidence = OBSERVATIONS
                .withId("e1")
                .withReference("file 7")
                .withCriticallyMediated(false)
                .withContextFit(true);

        assertThat(evidence.criticallyMediated()).contains(false);
        assertThat(evidence.contextFit()).contains(true);
        assertThat(OBSERVATIONS.contextFit()).isEmpty();
    }

    @Test
    void describesItselfOnOneLine() {
        assertThat(COMPONENT.withKind(ReviewKind.SELF).withAssessor("headteachers"))
                .hasToString("r1 dna/component/use-evidence in trust/birch on 2024-05-13 (self) by headteachers: "
                        + "spread: some");
        assertThat(CAPABILITY.withLeader("p01").withKind(ReviewKind.PEER))
                .hasToString("q1 aol/leader-capability/ethical-awareness of p01 in trust/birch on 2024-05-13 (peer): "
                        + "spread: some");
        assertThat(OBSERVATIONS.withId("e1").withKind("observation"))
                .hasToString("e1: Lesson observations (observation)");
    }

    private static Arguments rejected(String message, ThrowingCallable call) {
        return Arguments.of(message, call);
    }
}
