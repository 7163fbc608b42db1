// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.MissingAttributesException;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.Decimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CompositeTest {
    private static final ComponentWeight EVIDENCE = ComponentWeight.of(Component.USE_EVIDENCE, Decimal.of(2));
    private static final ComponentWeight CONNECT = ComponentWeight.of(Component.CONNECT, Decimal.of(0.5));
    private static final Composite HEADLINE =
            Composite.of("headline", "depth", AggregationKind.WEIGHTED_MEAN, EVIDENCE, CONNECT);

    static Stream<Arguments> rejections() {
        return Stream.of(
                rejected("Composite.id: not blank, was: \"\"", builder().id("")),
                rejected("Composite.title: not blank, was: \" \"", builder().title(" ")),
                rejected("Composite.scale: not blank, was: \"\"", builder().scale("")),
                rejected(
                        "Composite.weightsSetBy: not blank, was: \"\"",
                        builder().weightsSetBy("")),
                rejected("Composite.reason: not blank, was: \"\"", builder().reason("")),
                rejected("Composite.note: not blank, was: \"\"", builder().note("")),
                rejected("Composite.weights: at least one, was: []", builder().weights(List.of())),
                rejected(
                        "Composite.weights: each id once, was: \"dna/component/connect\"",
                        builder().addWeights(ComponentWeight.of(Component.CONNECT, Decimal.of(3)))),
                rejected(
                        "Composite.order: stated for a power mean and for nothing else, was: \"none for power-mean\"",
                        builder().aggregation(AggregationKind.POWER_MEAN)),
                rejected(
                        "Composite.order: stated for a power mean and for nothing else, was: \"-1 for weighted-mean\"",
                        builder().order(Decimal.of(-1))),
                rejected(
                        "Composite.placeWeights: one a component for an ordered mean and none for anything else, 2, "
                                + "was: 1",
                        ordered(1)),
                rejected(
                        "Composite.placeWeights: one a component for an ordered mean and none for anything else, 0, "
                                + "was: 2",
                        ordered(0.5, 0.5).aggregation(AggregationKind.MINIMUM)),
                rejected(
                        "Composite.placeWeights: each from 0 to 1, with the sum 1, was: [0.5, 0.499]",
                        ordered(0.5, 0.499)),
                rejected(
                        "Composite.placeWeights: each from 0 to 1, with the sum 1, was: [1.5, -0.5]",
                        ordered(1.5, -0.5)),
                rejected(
                        "Composite.leastShareRated: from 0 to 1, was: 1.1",
                        builder().leastShareRated(Decimal.of(1.1))),
                rejected(
                        "Composite.leastShareRated: from 0 to 1, was: -0.1",
                        builder().leastShareRated(Decimal.of(-0.1))));
    }

    private static Arguments rejected(String message, CompositeBuilder composite) {
        return Arguments.of(message, (ThrowingCallable) composite::build);
    }

    private static CompositeBuilder builder() {
        return HEADLINE.toBuilder();
    }

    private static CompositeBuilder ordered(double... places) {
        return builder()
                .aggregation(AggregationKind.ORDERED_MEAN)
                .placeWeights(Arrays.stream(places).mapToObj(Decimal::of).toList());
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void rejects(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InvalidModelException.class).hasMessage(message);
    }

    @ParameterizedTest
    @EnumSource(AggregationKind.class)
    void isPutTogetherInEachWay(AggregationKind kind) {
        CompositeBuilder composite = builder().aggregation(kind);
        switch (kind) {
            case POWER_MEAN -> composite.order(Decimal.of(0));
            case ORDERED_MEAN -> composite.addPlaceWeights(Decimal.of(0), Decimal.of(1));
            default -> {}
        }

        assertThat(composite.build().aggregation()).isEqualTo(kind);
    }

    @Test
    void takesThirdsForPlaces() {
        Decimal third = Decimal.parse("0.333333333333333");
        Composite thirds = Composite.builder()
                .id("thirds")
                .scale("depth")
                .addWeights(EVIDENCE, CONNECT, ComponentWeight.of(Component.ADOPT_A_CYCLE, Decimal.of(1)))
                .aggregation(AggregationKind.ORDERED_MEAN)
                .addPlaceWeights(third, third, third)
                .build();

        assertThat(thirds.placeWeights()).containsExactly(third, third, third);
    }

    @Test
    void saysNothingUnlessTold() {
        assertThat(HEADLINE.ordinalAsInterval()).isEmpty();
        assertThat(HEADLINE.leastShareRated()).isEmpty();
        assertThat(HEADLINE.weightsSetBy()).isEmpty();
        assertThat(HEADLINE.evidence()).isEmpty();
        assertThat(HEADLINE.withOrdinalAsInterval(true).ordinalAsInterval()).contains(true);
        assertThatThrownBy(() -> Composite.builder().id("c").scale("s").build())
                .isInstanceOf(MissingAttributesException.class)
                .hasMessageContaining("aggregation");
    }

    @Test
    void standsOnOneLine() {
        assertThat(HEADLINE)
                .hasToString("headline on depth: weighted-mean of [dna/component/use-evidence 2, "
                        + "dna/component/connect 0.5]");
        assertThat(HEADLINE.toBuilder().title("Headline").build().withWeightsSetBy("executive team"))
                .hasToString("headline 'Headline' on depth: weighted-mean of [dna/component/use-evidence 2, "
                        + "dna/component/connect 0.5], weights set by executive team");
    }

    @Test
    void weighsMoreThanNothing() {
        Coded<Component> unknown = Coded.unrecognised("dna/component/listen");

        assertThat(ComponentWeight.builder()
                        .component(unknown)
                        .weight(Decimal.of(1))
                        .build())
                .hasToString("dna/component/listen 1");
        for (int weight : new int[] {0, -1}) {
            assertThatThrownBy(() -> ComponentWeight.of(Component.CONNECT, Decimal.of(weight)))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessage("ComponentWeight.weight: positive, was: " + weight);
        }
    }
}
