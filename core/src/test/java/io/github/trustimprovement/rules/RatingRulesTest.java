// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.LeaderCapability;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import io.github.trustimprovement.review.CapabilityReview;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.LeverContext;
import io.github.trustimprovement.review.LeverSetting;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingRulesTest {
    private static final OrganisationRef OAK = OrganisationRef.school("oak");
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final Scale SPREAD = Scale.ofOrdinal("spread", "none", "some", "all");

    private static final String UNDECLARED = "helix/rating-on-undeclared-scale";
    private static final String UNKNOWN = "helix/rating-level-unknown";
    private static final String MIXED = "helix/mixed-scales";

    @Test
    void reportsAScaleThatIsNotDeclaredWhereverARatingStands() {
        assertThat(TrustFindings.of(UNDECLARED, rated("spraed", "some").addScales(SPREAD)))
                .containsExactly(
                        "ERROR /componentReviews/0/rating/scale: there is no scale 'spraed'",
                        "ERROR /capabilityReviews/0/rating/scale: there is no scale 'spraed'",
                        "ERROR /leverSettings/0/rating/scale: there is no scale 'spraed'");
    }

    @Test
    void suggestsTheScaleThatIsNear() {
        assertThat(TrustFindings.of(rated("spraed", "some").addScales(SPREAD).build()))
                .filteredOn(finding -> finding.rule().equals(UNDECLARED))
                .first()
                .extracting(Finding::suggestions)
                .isEqualTo(List.of("spread"));
    }

    @Test
    void reportsALevelThatTheScaleDoesNotHave() {
        assertThat(TrustFindings.of(UNKNOWN, rated("spread", "most").addScales(SPREAD)))
                .containsExactly(
                        "ERROR /componentReviews/0/rating/level: scale 'spread' has no level 'most'",
                        "ERROR /capabilityReviews/0/rating/level: scale 'spread' has no level 'most'",
                        "ERROR /leverSettings/0/rating/level: scale 'spread' has no level 'most'");
    }

    @Test
    void acceptsALevelOfADeclaredScale() {
        TrustRecordBuilder good = rated("spread", "some").addScales(SPREAD);

        assertThat(TrustFindings.of(UNDECLARED, good)).isEmpty();
        assertThat(TrustFindings.of(UNKNOWN, good)).isEmpty();
    }

    @Test
    void doesNotChooseBetweenTwoScalesOfOneId() {
        assertThat(TrustFindings.of(
                        UNKNOWN, rated("spread", "most").addScales(SPREAD, Scale.ofOrdinal("spread", "few", "most"))))
                .isEmpty();
    }

    @Test
    void reportsEachRatingOfASeriesOnSeveralScales() {
        assertThat(TrustFindings.of(
                        MIXED,
                        TrustFindings.birch()
                                .addComponentReviews(
                                        review("r1", OAK, Rating.of("spread", "some")),
                                        review("r2", OrganisationRef.school("elm"), Rating.of("depth", "1")),
                                        review("r3", OAK, Rating.of("depth", "1")),
                                        review("r4", OAK, Rating.notAssessed()))))
                .containsExactly(
                        "WARNING /componentReviews/0/rating/scale: dna/component/connect in school/oak is rated on "
                                + "the scales [depth, spread]",
                        "WARNING /componentReviews/2/rating/scale: dna/component/connect in school/oak is rated on "
                                + "the scales [depth, spread]");
    }

    @Test
    void namesAFewOfManyScales() {
        TrustRecordBuilder trust = TrustFindings.birch();
        for (int i = 1; i <= 7; i++) {
            trust.addComponentReviews(review("r" + i, OAK, Rating.of("s" + i, "some")));
        }

        assertThat(TrustFindings.of(MIXED, trust))
                .hasSize(7)
                .contains("WARNING /componentReviews/6/rating/scale: dna/component/connect in school/oak is rated on "
                        + "the scales [s1, s2, s3, s4, s5 and 2 more]");
    }

    @Test
    void suggestsALevelThatIsNear() {
        assertThat(TrustFindings.of(rated("spread", "smoe").addScales(SPREAD).build()))
                .filteredOn(finding -> finding.rule().equals(UNKNOWN))
                .first()
                .extracting(Finding::suggestions)
                .isEqualTo(List.of("some"));
    }

    @Test
    void keepsTheRatingsOfDifferentLeadersApart() {
        assertThat(TrustFindings.of(
                        MIXED,
                        TrustFindings.birch()
                                .addCapabilityReviews(
                                        capability("spread", "some").withLeader("p1"),
                                        capability("depth", "1").withLeader("p2"))))
                .isEmpty();
    }

    @Test
    void reportsARatedReviewWithoutAssessor() {
        assertThat(TrustFindings.of(
                        "helix/review-without-assessor",
                        TrustFindings.birch()
                                .addComponentReviews(
                                        review("r1", OAK, Rating.of("spread", "some")),
                                        review("r2", OAK, Rating.of("spread", "some"))
                                                .withAssessor("head of school"),
                                        review("r3", OAK, Rating.notAssessed()))
                                .addCapabilityReviews(capability("spread", "some"))))
                .containsExactly(
                        "WARNING /componentReviews/0: review 'r1' does not say who assessed",
                        "WARNING /capabilityReviews/0: review 'q' does not say who assessed");
    }

    private static TrustRecordBuilder rated(String scale, String level) {
        return TrustFindings.birch()
                .addComponentReviews(review("r", OAK, Rating.of(scale, level)))
                .addCapabilityReviews(capability(scale, level))
                .addLeverSettings(
                        LeverSetting.of("m", Lever.COMMONALITY, LeverContext.of(OAK, DAY), Rating.of(scale, level)));
    }

    private static ComponentReview review(String id, OrganisationRef organisation, Rating rating) {
        return ComponentReview.of(id, Component.CONNECT, organisation, DAY, rating);
    }

    private static CapabilityReview capability(String scale, String level) {
        return CapabilityReview.of("q", LeaderCapability.ETHICAL_AWARENESS, OAK, DAY, Rating.of(scale, level));
    }
}
