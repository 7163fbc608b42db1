// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.ReviewKind;
import io.github.trustimprovement.review.Scale;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HelixProfileRulesTest {
    private static final String WEAKEST = "helix/weakest-without-work";
    private static final String BELOW = "helix/review-below-earlier";
    private static final String TURN = "helix/missing-could-turn";
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    @Test
    void reportsALowestComponentThatNothingTouches() {
        assertThat(TrustFindings.of(WEAKEST, lowCycle().addInitiatives(running(Component.CONNECT))))
                .containsExactly("INFO /componentReviews: school/oak stands lowest, at 'none' on 'spread', on "
                        + "dna/component/adopt-a-cycle, and neither a practice nor an initiative that runs on 2025-10-01 "
                        + "touches that");
    }

    @Test
    void acceptsALowestComponentThatIsWorkedOn() {
        assertThat(TrustFindings.of(WEAKEST, lowCycle().addInitiatives(running(Component.ADOPT_A_CYCLE))))
                .isEmpty();
        assertThat(TrustFindings.of(
                        WEAKEST,
                        lowCycle()
                                .addInitiatives(running(Component.CONNECT))
                                .addPractices(Practice.of("p", "P", Component.ADOPT_A_CYCLE))))
                .isEmpty();
    }

    @Test
    void isSilentOnWorkWhereNothingRunsOrNothingIsLowest() {
        assertThat(TrustFindings.of(WEAKEST, lowCycle())).isEmpty();
        assertThat(TrustFindings.of(
                        WEAKEST,
                        record(review("r1", Component.CONNECT, DAY, "some"))
                                .addInitiatives(running(Component.CONNECT))))
                .isEmpty();
        assertThat(TrustFindings.of(
                        WEAKEST,
                        record(
                                        review("r1", Component.USE_EVIDENCE, DAY, "some"),
                                        review("r2", Component.ADOPT_A_CYCLE, DAY, "some"))
                                .addInitiatives(running(Component.CONNECT))))
                .as("all at one level")
                .isEmpty();
    }

    @Test
    void reportsReviewsThatLowerAndRaiseNone() {
        assertThat(TrustFindings.of(
                        BELOW,
                        record(
                                review("r1", Component.CONNECT, DAY.minusYears(1), "all"),
                                review("r2", Component.USE_EVIDENCE, DAY.minusYears(1), "some"),
                                review("r3", Component.CONNECT, DAY, "some"))))
                .containsExactly("INFO /componentReviews: school/oak (self) stands lower since 2025-10-01 on 'spread' "
                        + "on dna/component/connect, and nowhere higher; components that can be compared: 2");
    }

    @Test
    void acceptsReviewsThatRaiseOneComponentOrKeepAll() {
        ComponentReview connect = review("r1", Component.CONNECT, DAY.minusYears(1), "some");
        ComponentReview evidence = review("r2", Component.USE_EVIDENCE, DAY.minusYears(1), "some");

        assertThat(TrustFindings.of(
                        BELOW,
                        record(
                                connect,
                                evidence,
                                review("r3", Component.CONNECT, DAY, "none"),
                                review("r4", Component.USE_EVIDENCE, DAY, "all"))))
                .isEmpty();
        assertThat(TrustFindings.of(BELOW, record(connect, evidence, review("r3", Component.CONNECT, DAY, "some"))))
                .isEmpty();
        assertThat(TrustFindings.of(BELOW, record(connect, evidence))).isEmpty();
    }

    @Test
    void keepsKindsScalesAndDaysAfterTheRecordApart() {
        ComponentReview earlier = review("r1", Component.CONNECT, DAY.minusYears(1), "all");

        assertThat(TrustFindings.of(
                        BELOW,
                        record(
                                earlier,
                                review("r2", Component.CONNECT, DAY, "none").toBuilder()
                                        .kind(ReviewKind.PEER)
                                        .build(),
                                review("r3", Component.CONNECT, DAY.plusDays(1), "none"),
                                review("r4", Component.CONNECT, DAY.minusDays(1), "none")
                                        .withRating(Rating.of("other", "none")))))
                .isEmpty();
        assertThat(TrustFindings.of(
                        BELOW,
                        record(
                                earlier,
                                review("r2", Component.CONNECT, DAY, "all").withRating(Rating.notAssessed()))))
                .isEmpty();
    }

    @Test
    void reportsStrandsWhoseMissingRatingsCouldTurnThem() {
        assertThat(TrustFindings.of(TURN, "2", record(review("r1", Component.CONNECT, DAY, "some"))))
                .containsExactly(
                        "INFO /componentReviews: school/oak could stand, whatever is missing on 'spread', from "
                                + "'none' to 'all' in dna/strand/build-capability-and-capacity");
        assertThat(TrustFindings.of(TURN, "3", record(review("r1", Component.CONNECT, DAY, "some"))))
                .isEmpty();
        assertThat(TrustFindings.of(TURN, record(review("r1", Component.CONNECT, DAY, "some"))))
                .as("without a threshold")
                .isEmpty();
    }

    private static TrustRecordBuilder lowCycle() {
        return record(
                review("r1", Component.USE_EVIDENCE, DAY, "all"), review("r2", Component.ADOPT_A_CYCLE, DAY, "none"));
    }

    private static TrustRecordBuilder record(ComponentReview... reviews) {
        return TrustFindings.birch()
                .asOf(DAY)
                .addScales(Scale.ofOrdinal("spread", "none", "some", "all"))
                .addComponentReviews(reviews);
    }

    private static ComponentReview review(String id, Component component, LocalDate day, String level) {
        return ComponentReview.of(id, component, OrganisationRef.school("oak"), day, Rating.of("spread", level))
                .toBuilder()
                .kind(ReviewKind.SELF)
                .build();
    }

    private static Initiative running(Component component) {
        return Initiative.of("i1", "A plan").withComponents(component).withLog(Started.of(DAY.minusDays(1)));
    }
}
