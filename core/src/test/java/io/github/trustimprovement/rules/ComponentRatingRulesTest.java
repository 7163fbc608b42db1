// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentRatingRulesTest {
    private static final OrganisationRef BIRCH = OrganisationRef.trust("birch");
    private static final OrganisationRef OAK = OrganisationRef.school("oak");
    private static final OrganisationRef ELM = OrganisationRef.school("elm");
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final Scale SPREAD = Scale.ofOrdinal("spread", "none", "some", "most", "all");

    private static final String STRAND = "helix/strand-not-rated";
    private static final String FEW = "helix/few-components-rated";
    private static final String OUTSIDE = "helix/trust-rating-outside-schools";

    private static ComponentReview review(
            OrganisationRef organisation, Component component, LocalDate day, String level) {
        return ComponentReview.of("r", component, organisation, day, Rating.of("spread", level));
    }

    private static TrustRecordBuilder reviewed(ComponentReview... reviews) {
        return TrustFindings.birch().addScales(SPREAD).addComponentReviews(reviews);
    }

    @Test
    void namesTheStrandsOfWhichNothingIsRated() {
        assertThat(TrustFindings.of(
                        STRAND,
                        reviewed(
                                review(OAK, Component.CONNECT, DAY, "some"),
                                review(OAK, Component.USE_EVIDENCE, DAY, "some").withRating(Rating.notAssessed()))))
                .containsExactly(
                        "WARNING /componentReviews: no component of the strand dna/strand/curate-clear-goals is rated",
                        "WARNING /componentReviews: no component of the strand "
                                + "dna/strand/implement-improvement-initiatives is rated");
    }

    @Test
    void findsNothingWhereEachStrandIsRatedOrNone() {
        assertThat(TrustFindings.of(
                        STRAND,
                        reviewed(
                                review(OAK, Component.CONNECT, DAY, "some"),
                                review(ELM, Component.USE_EVIDENCE, DAY, "some"),
                                review(BIRCH, Component.ADOPT_A_CYCLE, DAY, "some")
                                        .withRating(Rating.of("depth", "1")))))
                .isEmpty();
        assertThat(TrustFindings.of(STRAND, TrustFindings.birch())).isEmpty();
        assertThat(TrustFindings.of(
                        STRAND, TrustFindings.birch().addComponentReviews(review(OAK, Component.CONNECT, DAY, "some"))))
                .as("on a scale that nobody declared")
                .isEmpty();
    }

    @Test
    void looksAtTheLatestRatingsOfAStrandUpToTheDayOfTheRecord() {
        ComponentReview goals = review(OAK, Component.CONNECT, DAY, "some");
        ComponentReview evidence = review(OAK, Component.USE_EVIDENCE, DAY, "some");
        ComponentReview cycle = review(OAK, Component.ADOPT_A_CYCLE, DAY.plusDays(1), "some");

        assertThat(TrustFindings.of(STRAND, reviewed(goals, evidence, cycle))).isEmpty();
        assertThat(TrustFindings.of(STRAND, reviewed(goals, evidence, cycle).asOf(DAY)))
                .hasSize(1);
        assertThat(TrustFindings.of(
                        STRAND,
                        reviewed(
                                goals,
                                evidence,
                                cycle,
                                review(OAK, Component.ADOPT_A_CYCLE, DAY.plusDays(2), "some")
                                        .withRating(Rating.notAssessed()))))
                .hasSize(1);
    }

    private static List<String> few(String threshold, ComponentReview... reviews) {
        return TrustFindings.of(
                FEW,
                reviewed(reviews),
                Profile.builder()
                        .name("p")
                        .putThreshold(FEW, new BigDecimal(threshold))
                        .build());
    }

    @Test
    void namesOrganisationsWithFewComponentsRated() {
        ComponentReview connect = review(OAK, Component.CONNECT, DAY, "some");
        ComponentReview evidence = review(OAK, Component.USE_EVIDENCE, DAY, "some");
        ComponentReview none = review(OAK, Component.ADOPT_A_CYCLE, DAY, "some")
                .withRating(Rating.notApplicable("a school has no cycle of its own"));
        ComponentReview elm = review(ELM, Component.CONNECT, DAY, "all");

        assertThat(few("0.15", connect, evidence, none, elm))
                .containsExactly("INFO /componentReviews: school/elm has 1 of 12 applicable components rated on the "
                        + "scale 'spread', below the share 0.15");
        assertThat(few("0.08", connect, evidence, none, elm)).isEmpty();
        assertThat(TrustFindings.of(FEW, reviewed(connect))).isEmpty();
    }

    @Test
    void countsTheLatestRatingsUpToTheDayOfTheRecord() {
        ComponentReview connect = review(OAK, Component.CONNECT, DAY, "some");
        ComponentReview evidence = review(OAK, Component.USE_EVIDENCE, DAY, "some");
        ComponentReview withdrawn =
                review(OAK, Component.USE_EVIDENCE, DAY.plusDays(1), "some").withRating(Rating.notAssessed());
        ComponentReview elsewhere =
                review(OAK, Component.CONNECT, DAY.plusDays(1), "some").withRating(Rating.of("depth", "1"));
        Profile least = Profile.builder()
                .name("p")
                .putThreshold(FEW, new BigDecimal("0.15"))
                .build();

        assertThat(few("0.15", connect, evidence)).isEmpty();
        assertThat(few("0.15", connect, evidence, withdrawn))
                .containsExactly("INFO /componentReviews: school/oak has 1 of 12 applicable components rated on the "
                        + "scale 'spread', below the share 0.15");
        assertThat(TrustFindings.of(FEW, reviewed(connect, evidence, withdrawn).asOf(DAY), least))
                .isEmpty();
        assertThat(few("0.15", connect, elsewhere))
                .as("of a scale that is no longer used")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10"})
    void callsNothingFewForAShareThatIsNone(String threshold) {
        assertThat(few(threshold, review(OAK, Component.CONNECT, DAY, "some"))).isEmpty();
    }

    @Test
    void reportsARatingOfTheTrustAboveOrBelowAllItsSchools() {
        assertThat(outside(reviewed(
                        review(OAK, Component.CONNECT, DAY, "some"),
                        review(ELM, Component.CONNECT, DAY, "most"),
                        review(BIRCH, Component.CONNECT, DAY, "all"),
                        review(OAK, Component.USE_EVIDENCE, DAY, "some"),
                        review(ELM, Component.USE_EVIDENCE, DAY, "some"),
                        review(BIRCH, Component.USE_EVIDENCE, DAY, "none"))))
                .containsExactly(
                        "INFO /componentReviews/2/rating/level: the trust stands at 'all' on dna/component/connect, and "
                                + "its 2 rated schools from 'some' to 'most'",
                        "INFO /componentReviews/5/rating/level: the trust stands at 'none' on "
                                + "dna/component/use-evidence, and its 2 rated schools from 'some' to 'some'");
    }

    @Test
    void leavesSchoolsThatLeftOutOfTheComparison() {
        OrganisationRef ash = OrganisationRef.school("ash");
        TrustRecordBuilder left = reviewed(
                        review(OAK, Component.CONNECT, DAY, "some"),
                        review(ash, Component.CONNECT, DAY, "most"),
                        review(ELM, Component.CONNECT, DAY.minusYears(1), "all"),
                        review(BIRCH, Component.CONNECT, DAY, "all"))
                .trust(Trust.of(
                        "birch",
                        School.of("oak"),
                        School.of("ash"),
                        School.of("elm").withLeft(DAY.minusDays(30))));

        assertThat(outside(left)).singleElement().asString().endsWith("its 2 rated schools from 'some' to 'most'");
        assertThat(outside(left.asOf(DAY))).hasSize(1);
    }

    @Test
    void findsNothingWhereTheTrustLiesAmongItsSchools() {
        assertThat(outside(reviewed(
                        review(OAK, Component.CONNECT, DAY, "some"),
                        review(ELM, Component.CONNECT, DAY, "most"),
                        review(BIRCH, Component.CONNECT, DAY, "most"))))
                .isEmpty();
    }

    @Test
    void comparesTheLatestReviewsOfTwoSchoolsOrMore() {
        ComponentReview oak = review(OAK, Component.CONNECT, DAY, "some");
        ComponentReview elm = review(ELM, Component.CONNECT, DAY, "some");
        ComponentReview trust = review(BIRCH, Component.CONNECT, DAY, "all");

        assertThat(outside(reviewed(oak, trust))).isEmpty();
        assertThat(outside(reviewed(oak, elm, trust))).hasSize(1);
        assertThat(outside(reviewed(oak, elm, trust, review(BIRCH, Component.CONNECT, DAY.plusDays(1), "some"))))
                .isEmpty();
        assertThat(outside(reviewed(oak, elm, trust, review(ELM, Component.CONNECT, DAY.plusDays(1), "all"))))
                .isEmpty();
        assertThat(outside(reviewed(oak, elm, trust, review(ELM, Component.CONNECT, DAY.plusDays(1), "all"))
                        .asOf(DAY)))
                .hasSize(1);
        assertThat(outside(reviewed(oak, elm, trust).asOf(DAY.minusDays(1)))).isEmpty();
    }

    @Test
    void leavesAloneWhatItCannotPlace() {
        ComponentReview oak = review(OAK, Component.CONNECT, DAY, "some");
        ComponentReview elm = review(ELM, Component.CONNECT, DAY, "some");
        ComponentReview trust = review(BIRCH, Component.CONNECT, DAY, "every");
        ComponentReview elsewhere = trust.withRating(Rating.of("depth", "1"));
        ComponentReview missing = trust.withRating(Rating.withheld());
        ComponentReview unknown = trust.toBuilder()
                .component(Coded.unrecognised("dna/component/listen"))
                .build();

        assertThat(outside(reviewed(oak, elm, trust, elsewhere, missing, unknown)))
                .isEmpty();
        assertThat(outside(reviewed(
                        review(OrganisationRef.school("fir"), Component.CONNECT, DAY, "some"),
                        review(BIRCH, Component.CONNECT, DAY, "all"))))
                .isEmpty();
    }

    private static List<String> outside(TrustRecordBuilder trust) {
        return TrustFindings.of(OUTSIDE, trust);
    }
}
