// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import io.github.trustimprovement.review.AggregationKind;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.ComponentWeight;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.review.ScaleLevel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositeRulesTest {
    private static final String OWNER = "composite/owner-missing";
    private static final String WEAK = "composite/level-too-weak";
    private static final String HIDDEN = "composite/low-component-hidden";
    private static final String ORDER = "composite/order-rests-on-weights";

    private static final Scale SPREAD = Scale.ofOrdinal("spread", "none", "some", "most", "all");
    private static final Scale DEPTH = Scale.of(
            "depth",
            LevelOfMeasurement.RATIO,
            ScaleLevel.of("none", "one", Decimal.of(1)),
            ScaleLevel.of("some", "two", Decimal.of(2)),
            ScaleLevel.of("most", "four", Decimal.of(4)),
            ScaleLevel.of("all", "nine", Decimal.of(9)));
    private static final Composite HEADLINE = headline("spread").withOrdinalAsInterval(true);

    private static Composite headline(String scale) {
        return Composite.of(
                "headline",
                scale,
                AggregationKind.WEIGHTED_MEAN,
                ComponentWeight.of(Component.USE_EVIDENCE, Decimal.of(2)),
                ComponentWeight.of(Component.CONNECT, Decimal.of(1)));
    }

    private static List<ComponentReview> reviews(String scale, String school, String evidence, String connect) {
        OrganisationRef organisation = OrganisationRef.school(school);
        LocalDate day = LocalDate.of(2025, 10, 1);
        return List.of(
                ComponentReview.of(school + 1, Component.USE_EVIDENCE, organisation, day, Rating.of(scale, evidence)),
                ComponentReview.of(school + 2, Component.CONNECT, organisation, day, Rating.of(scale, connect)));
    }

    private static TrustRecordBuilder oakAndElm(Composite composite, String... levels) {
        return TrustFindings.birch()
                .addScales(SPREAD, DEPTH)
                .addAllComponentReviews(reviews(composite.scale(), "oak", levels[0], levels[1]))
                .addAllComponentReviews(reviews(composite.scale(), "elm", levels[2], levels[3]))
                .addComposites(composite);
    }

    @Test
    void asksWhoSetTheWeights() {
        assertThat(TrustFindings.of(
                        OWNER,
                        TrustFindings.birch().addComposites(HEADLINE.withWeightsSetBy("executive team"), HEADLINE)))
                .containsExactly("WARNING /composites/1: composite 'headline' does not say who set its weights");
    }

    @Test
    void asksNobodyForTheWeightsOfAMinimumWhichHasNone() {
        assertThat(TrustFindings.of(
                        OWNER,
                        TrustFindings.birch()
                                .addComposites(HEADLINE.toBuilder()
                                        .aggregation(AggregationKind.MINIMUM)
                                        .build())))
                .isEmpty();
    }

    @Test
    void reportsAScaleThatCarriesNoMean() {
        Composite power = headline("spread").toBuilder()
                .id("power")
                .aggregation(AggregationKind.POWER_MEAN)
                .order(Decimal.of(0))
                .ordinalAsInterval(true)
                .build();
        TrustRecordBuilder trust = TrustFindings.birch().addScales(SPREAD, DEPTH);

        assertThat(TrustFindings.of(WEAK, trust.addComposites(headline("spread"), power, HEADLINE, headline("depth"))))
                .containsExactly(
                        "WARNING /composites/0/aggregation: 'weighted-mean' needs more than the scale 'spread' says of its "
                                + "levels, which is ordinal",
                        "WARNING /composites/1/aggregation: 'power-mean' needs more than the scale 'spread' says of its "
                                + "levels, which is ordinal");
    }

    @Test
    void saysWhetherDistancesOrATrueZeroAreMissing() {
        Scale heat = Scale.of(
                "heat",
                LevelOfMeasurement.INTERVAL,
                ScaleLevel.of("cold", "cold", Decimal.of(-2)),
                ScaleLevel.of("warm", "warm", Decimal.of(3)));

        assertThat(TrustFindings.of(TrustFindings.birch()
                        .addScales(SPREAD, heat)
                        .addComposites(headline("spread"), power("spread", 1), power("spread", -1), power("heat", 0))
                        .build()))
                .filteredOn(finding -> finding.rule().equals(WEAK))
                .extracting(finding -> finding.hint().orElseThrow())
                .containsExactly(
                        "say that the levels are taken as if they lay equally far apart, where that is meant and enough, "
                                + "or show the ratings themselves",
                        "say that the levels are taken as if they lay equally far apart, where that is meant and enough, "
                                + "or show the ratings themselves",
                        "put it together in a way that needs no true zero, such as the weighted mean, or show the "
                                + "ratings themselves",
                        "put it together in a way that needs no true zero, such as the weighted mean, or show the "
                                + "ratings themselves");
        assertThat(TrustFindings.of(WEAK, TrustFindings.birch().addScales(heat).addComposites(power("heat", 1))))
                .as("a power mean of order 1 is the weighted mean")
                .isEmpty();
    }

    private static Composite power(String scale, double order) {
        return headline(scale).toBuilder()
                .aggregation(AggregationKind.POWER_MEAN)
                .order(Decimal.of(order))
                .build();
    }

    @Test
    void takesAMinimumForALevelOfAnyScale() {
        Composite lowest = headline("spread").toBuilder()
                .aggregation(AggregationKind.MINIMUM)
                .build();

        assertThat(TrustFindings.of(
                        WEAK, TrustFindings.birch().addScales(SPREAD).addComposites(lowest)))
                .isEmpty();
    }

    @Test
    void readsNoCompositeOfWhichThePartsAreUnclear() {
        Composite unknown = headline("spread").toBuilder()
                .addWeights(ComponentWeight.builder()
                        .component(Coded.unrecognised("dna/component/listen"))
                        .weight(Decimal.of(1))
                        .build())
                .build();

        assertThat(TrustFindings.of(
                        WEAK,
                        TrustFindings.birch().addScales(SPREAD).addComposites(unknown, headline("no such scale"))))
                .isEmpty();
        assertThat(TrustFindings.of(
                        WEAK, TrustFindings.birch().addScales(SPREAD, SPREAD).addComposites(headline("spread"))))
                .as("on a scale that is declared twice")
                .isEmpty();
    }

    @Test
    void reportsAComponentThatAMeanHides() {
        assertThat(TrustFindings.of(HIDDEN, "0.5", oakAndElm(HEADLINE, "all", "none", "all", "some")))
                .containsExactly("INFO /composites/0/aggregation: 'headline' stands at 0.5 of the way up its scale or "
                        + "above, with a component at the lowest level, in 1 of its schools: school/oak "
                        + "(dna/component/connect)");
        assertThat(TrustFindings.of(HIDDEN, "0.66", oakAndElm(headline("depth"), "all", "none", "none", "all")))
                .as("2/3 of the way from 1 to 9, and 1/3")
                .containsExactly("INFO /composites/0/aggregation: 'headline' stands at 0.66 of the way up its scale or "
                        + "above, with a component at the lowest level, in 1 of its schools: school/oak "
                        + "(dna/component/connect)");
    }

    /** 0.1 of 1 and 0.9 of 6 add up to a little less than 5.5, which is 0.9 of the way from 1 to 6. */
    @Test
    void reportsACompositeThatStandsExactlyAtTheThreshold() {
        Scale six = Scale.ofOrdinal("six", "l1", "l2", "l3", "l4", "l5", "l6");
        Composite composite = Composite.of(
                        "headline",
                        "six",
                        AggregationKind.WEIGHTED_MEAN,
                        ComponentWeight.of(Component.USE_EVIDENCE, Decimal.of(1)),
                        ComponentWeight.of(Component.CONNECT, Decimal.of(9)))
                .withOrdinalAsInterval(true);

        assertThat(TrustFindings.of(
                        HIDDEN,
                        "0.9",
                        oakAndElm(composite, "l1", "l6", "l1", "l5").addScales(six)))
                .singleElement()
                .asString()
                .endsWith("in 1 of its schools: school/oak (dna/component/use-evidence)");
        assertThat(TrustFindings.of(
                        HIDDEN,
                        "0.900000001",
                        oakAndElm(composite, "l1", "l6", "l1", "l5").addScales(six)))
                .isEmpty();
    }

    @Test
    void findsNothingHiddenWhereTheCompositeOrItsPartsSaySo() {
        assertThat(TrustFindings.of(HIDDEN, "0.67", oakAndElm(HEADLINE, "all", "none", "none", "none")))
                .isEmpty();
        assertThat(TrustFindings.of(HIDDEN, "0.1", oakAndElm(HEADLINE, "all", "some", "some", "some")))
                .isEmpty();
        assertThat(TrustFindings.of(HIDDEN, "0.1", oakAndElm(headline("spread"), "all", "none", "all", "none")))
                .as("without a composite")
                .isEmpty();
        assertThat(TrustFindings.of(
                        HIDDEN,
                        "0.1",
                        oakAndElm(HEADLINE, "all", "some", "all", "some")
                                .addComponentReviews(ComponentReview.of(
                                        "other",
                                        Component.ADOPT_A_CYCLE,
                                        OrganisationRef.school("oak"),
                                        LocalDate.of(2025, 10, 1),
                                        Rating.of("spread", "none")))))
                .as("a component that takes no part")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.01"})
    void hidesNothingAtAPartThatIsNone(String threshold) {
        assertThat(TrustFindings.of(HIDDEN, threshold, oakAndElm(HEADLINE, "all", "none", "all", "none")))
                .isEmpty();
    }

    @Test
    void reportsAnOrderThatOtherWeightsTurn() {
        assertThat(TrustFindings.of(ORDER, oakAndElm(HEADLINE, "all", "none", "some", "most")))
                .containsExactly("INFO /composites/0/weights: other weights turn round 1 of 1 steps in the order of 2 "
                        + "schools by 'headline'; those that turn, by id: school/elm and school/oak");
    }

    @Test
    void pointsAtTheWeightsOfPlacesWhereTheseDecide() {
        assertThat(TrustFindings.of(
                        ORDER,
                        oakAndElm(
                                HEADLINE.toBuilder()
                                        .aggregation(AggregationKind.ORDERED_MEAN)
                                        .addPlaceWeights(Decimal.of(0.75), Decimal.of(0.25))
                                        .build(),
                                "none",
                                "all",
                                "some",
                                "most")))
                .singleElement()
                .asString()
                .startsWith("INFO /composites/0/placeWeights: other weights turn round 1 of 1 steps");
    }

    @Test
    void takesNoEqualCompositesForAnOrder() {
        Composite even = HEADLINE.toBuilder()
                .weights(List.of(
                        ComponentWeight.of(Component.USE_EVIDENCE, Decimal.of(1)),
                        ComponentWeight.of(Component.CONNECT, Decimal.of(1))))
                .build();

        assertThat(TrustFindings.of(ORDER, oakAndElm(even, "none", "most", "most", "none")))
                .isEmpty();
    }

    @Test
    void acceptsAnOrderThatNoWeightsTurn() {
        assertThat(TrustFindings.of(ORDER, oakAndElm(HEADLINE, "all", "none", "some", "none")))
                .isEmpty();
        assertThat(TrustFindings.of(
                        ORDER,
                        oakAndElm(
                                HEADLINE.toBuilder()
                                        .aggregation(AggregationKind.MINIMUM)
                                        .build(),
                                "all",
                                "none",
                                "some",
                                "most")))
                .isEmpty();
        assertThat(TrustFindings.of(
                        ORDER, TrustFindings.birch().addScales(SPREAD).addComposites(HEADLINE)))
                .as("without any rating")
                .isEmpty();
    }
}
