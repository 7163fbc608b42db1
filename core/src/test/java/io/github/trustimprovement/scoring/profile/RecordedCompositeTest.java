// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ASH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.DAY;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.DEPTH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ELM;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_ASSESSED;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.OAK;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.SPREAD;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.reviews;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.tally;
import static io.github.trustimprovement.scoring.profile.StrandProfileTest.k;
import static io.github.trustimprovement.scoring.profile.StrandProfileTest.reason;
import static io.github.trustimprovement.scoring.profile.StrandProfileTest.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.AggregationKind;
import io.github.trustimprovement.review.ComponentWeight;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.review.CompositeBuilder;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Composites that a trust's record holds, as measures read them. */
class RecordedCompositeTest {
    private static final Composite HEADLINE = Composite.of(
                    "headline",
                    "depth",
                    AggregationKind.WEIGHTED_MEAN,
                    ComponentWeight.of(Component.SET_QUALITY_GOALS, Decimal.of(3)),
                    ComponentWeight.of(Component.ALIGN_STRATEGY, Decimal.of(1)))
            .withWeightsSetBy("executive team");

    private static final ReviewSelection LATEST = ReviewSelection.latestUpTo(DAY);

    private static TrustRecord record(Composite... composites) {
        return TrustRecord.builder()
                .id("r")
                .trust(Trust.of(
                        "birch",
                        School.of("oak"),
                        School.of("elm"),
                        School.of("ash").toBuilder().left(DAY).build()))
                .addScales(DEPTH)
                .addAllComponentReviews(reviews(OAK, DEPTH, 3, 0))
                .addAllComponentReviews(reviews(ELM, DEPTH, 1, 1))
                .addAllComponentReviews(reviews(ASH, DEPTH, 0, 0))
                .addComposites(composites)
                .build();
    }

    @Test
    void isComputedOfASchoolWithTheWeightsOfTheRecord() {
        WeightedComposite composite = WeightedComposite.of(record(HEADLINE), "headline", OAK, LATEST);

        assertThat(value(composite.estimate())).isEqualTo((3 * 5 + 1) / 4.0);
        assertThat(composite.explain().options())
                .containsEntry("composite", "headline")
                .containsEntry("weights set by", "executive team")
                .containsEntry("weights", "set-quality-goals 3, align-strategy 1")
                .containsEntry("aggregation", "weighted mean");
        assertThat(WeightedComposite.of(
                                tally(OAK, DEPTH, 3, 0), DEPTH, ComponentWeights.of(HEADLINE), Aggregation.of(HEADLINE))
                        .explain()
                        .options())
                .doesNotContainKeys("composite", "weights set by");
    }

    @Test
    void looksHowFarSchoolsOfTheTrustRestOnTheWeights() {
        WeightSensitivity sensitivity = WeightSensitivity.ofSchools(record(HEADLINE), "headline", LATEST);

        assertThat(sensitivity.inOrder()).containsExactly(OAK, ELM);
        assertThat(k(sensitivity.stepsOnWeights())).isEqualTo(1);
        assertThat(sensitivity.withDraws(10, 1).explain().subject()).containsEntry("no members then", "school/ash");
        assertThat(sensitivity.treatingOrdinalAsInterval().explain().options())
                .containsEntry("members on", "2025-03-01");
        assertThat(WeightSensitivity.of(tally(OAK, DEPTH, 3, 0), DEPTH, HEADLINE)
                        .explain()
                        .subject())
                .doesNotContainKey("no members then");
    }

    @Test
    void isPutTogetherAsTheRecordSays() {
        CompositeBuilder composite = HEADLINE.toBuilder();

        assertThat(Aggregation.of(HEADLINE)).hasToString("weighted mean");
        assertThat(Aggregation.of(composite.aggregation(AggregationKind.MINIMUM).build()))
                .hasToString("minimum");
        assertThat(Aggregation.of(composite
                        .aggregation(AggregationKind.POWER_MEAN)
                        .order(Decimal.of(-0.5))
                        .build()))
                .hasToString("power mean of order -0.5");
        assertThat(Aggregation.of(HEADLINE.toBuilder()
                        .aggregation(AggregationKind.ORDERED_MEAN)
                        .addPlaceWeights(Decimal.of(0.25), Decimal.of(0.75))
                        .build()))
                .hasToString("ordered mean 0.25 0.75");
        assertThat(ComponentWeights.of(HEADLINE))
                .isEqualTo(
                        ComponentWeights.of(Map.of(Component.SET_QUALITY_GOALS, 3.0, Component.ALIGN_STRATEGY, 1.0)));
    }

    @Test
    void takesOrdinalLevelsForNumbersWhereTheRecordSaysSo() {
        Composite spread = HEADLINE.toBuilder().scale("spread").build();
        RatingTally tally = tally(OAK, SPREAD, 0, 3);

        assertThat(reason(WeightedComposite.of(tally, SPREAD, spread).estimate()))
                .isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
        assertThat(reason(WeightedComposite.of(tally, SPREAD, spread.withOrdinalAsInterval(false))
                        .estimate()))
                .isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
        assertThat(WeightedComposite.of(tally, SPREAD, spread.withOrdinalAsInterval(true))
                        .estimate()
                        .caveats())
                .contains(Caveat.ORDINAL_TREATED_AS_INTERVAL);
    }

    @Test
    void asksForAsManyRatingsAsTheRecordSaysAndAnOrderForAll() {
        RatingTally tally = tally(OAK, DEPTH, 3, NOT_ASSESSED);
        Composite half = HEADLINE.toBuilder().leastShareRated(Decimal.of(0.5)).build();

        assertThat(reason(WeightedComposite.of(tally, DEPTH, HEADLINE).estimate()))
                .isEqualTo(UndefinedReason.MISSING_ABOVE_LIMIT);
        assertThat(value(WeightedComposite.of(tally, DEPTH, half).estimate())).isEqualTo(5);
        assertThat(reason(WeightSensitivity.of(tally, DEPTH, half).reference(OAK)))
                .isEqualTo(UndefinedReason.MISSING_ABOVE_LIMIT);
    }

    @Test
    void saysWhatIsNotAsTheRecordHasIt() {
        RatingTally tally = tally(OAK, DEPTH, 3, 0);
        WeightedComposite composite = WeightedComposite.of(tally, DEPTH, HEADLINE);
        Composite spread = HEADLINE.toBuilder().scale("spread").build();

        assertThat(composite
                        .withLeastShareRated(new BigDecimal("0.5"))
                        .explain()
                        .options())
                .containsEntry("composite", "headline")
                .containsEntry("not as recorded", "least share rated");
        assertThat(WeightedComposite.of(tally(OAK, SPREAD, 0, 3), SPREAD, spread)
                        .treatingOrdinalAsInterval()
                        .withLeastShareRated(BigDecimal.ZERO)
                        .explain()
                        .options())
                .containsEntry("not as recorded", "least share rated, levels");
        assertThat(WeightSensitivity.of(
                                tally,
                                DEPTH,
                                HEADLINE.toBuilder()
                                        .leastShareRated(Decimal.of(0.5))
                                        .build())
                        .explain()
                        .options())
                .containsEntry("not as recorded", "least share rated");
        assertThat(composite.treatingOrdinalAsInterval().explain().options())
                .as("a scale of ratios is left as it is")
                .doesNotContainKey("not as recorded");
        assertThat(composite
                        .withLeastShareRated(new BigDecimal("1.0"))
                        .explain()
                        .options())
                .doesNotContainKey("not as recorded");
        assertThat(WeightedComposite.of(tally(OAK, SPREAD, 0, 3), SPREAD, spread.withOrdinalAsInterval(true))
                        .treatingOrdinalAsInterval()
                        .explain()
                        .options())
                .doesNotContainKey("not as recorded");
    }

    @Test
    void namesNobodyWhoSetWeightsOfAMinimum() {
        Composite minimum =
                HEADLINE.toBuilder().aggregation(AggregationKind.MINIMUM).build();

        assertThat(WeightSensitivity.of(tally(OAK, DEPTH, 3, 0), DEPTH, minimum)
                        .explain()
                        .options())
                .containsEntry("composite", "headline")
                .doesNotContainKeys("weights", "weights set by");
    }

    @Test
    void namesWhoSetTheWeightsOfPlaces() {
        Composite ordered = HEADLINE.toBuilder()
                .aggregation(AggregationKind.ORDERED_MEAN)
                .addPlaceWeights(Decimal.of(0.25), Decimal.of(0.75))
                .build();

        assertThat(WeightSensitivity.of(tally(OAK, DEPTH, 3, 0), DEPTH, ordered)
                        .explain()
                        .options())
                .containsEntry("aggregation", "ordered mean 0.25 0.75")
                .containsEntry("weights set by", "executive team")
                .containsEntry("components", "set-quality-goals, align-strategy")
                .doesNotContainKey("weights");
    }

    @Test
    void saysWhatTheRecordLacks() {
        Composite elsewhere =
                HEADLINE.toBuilder().id("elsewhere").scale("spread").build();
        Composite unknown = HEADLINE.toBuilder()
                .addWeights(ComponentWeight.builder()
                        .component(Coded.unrecognised("dna/component/listen"))
                        .weight(Decimal.of(1))
                        .build())
                .build();

        assertThatThrownBy(() -> WeightedComposite.of(record(HEADLINE), "headlin", OAK, LATEST))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("TrustRecord.composites: one of [headline], was: headlin");
        assertThatThrownBy(() -> WeightSensitivity.ofSchools(record(elsewhere), "elsewhere", LATEST))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("TrustRecord.scales: one of [depth], was: spread");
        assertThatThrownBy(() -> WeightedComposite.of(tally(OAK, DEPTH, 3, 0), DEPTH, elsewhere))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Composite.scale: that of the scale given, depth, was: \"spread\"");
        assertThatThrownBy(() -> ComponentWeights.of(unknown))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Composite.weights: components that are known, was: dna/component/listen");
    }
}
