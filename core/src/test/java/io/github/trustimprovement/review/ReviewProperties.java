// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReviewProperties {
    @Provide
    Arbitrary<Scale> scales() {
        return ReviewArbitraries.scales();
    }

    @Provide
    Arbitrary<ComponentReview> componentReviews() {
        return ReviewArbitraries.componentReviews();
    }

    @Provide
    Arbitrary<CapabilityReview> capabilityReviews() {
        return ReviewArbitraries.capabilityReviews();
    }

    @Provide
    Arbitrary<LeverReading> readings() {
        return ReviewArbitraries.leverReadings();
    }

    @Provide
    Arbitrary<LeverSetting> settings() {
        return ReviewArbitraries.leverSettings();
    }

    @Provide
    Arbitrary<Composite> composites() {
        return ReviewArbitraries.composites();
    }

    @Property
    void compositesAreRebuiltFromTheirParts(@ForAll("composites") Composite composite) {
        assertThat(composite.toBuilder().build()).isEqualTo(composite);
        assertThat(composite.weights())
                .allSatisfy(line -> assertThat(line.toBuilder().build()).isEqualTo(line));
        assertThat(composite.toString()).startsWith(composite.id());
    }

    @Property
    void positionsFollowTheLevels(@ForAll("scales") Scale scale) {
        assertThat(scale.levels())
                .extracting(level -> scale.position(level.id()).orElseThrow())
                .containsExactlyElementsOf(
                        IntStream.range(0, scale.levels().size()).boxed().toList());
        assertThat(scale.level(scale.highest().id())).contains(scale.highest());
    }

    @Property
    void aScaleIsRebuiltFromItsParts(@ForAll("scales") Scale scale) {
        assertThat(scale.toBuilder().build()).isEqualTo(scale);
        assertThat(scale.levels())
                .allSatisfy(level -> assertThat(level.toBuilder().build()).isEqualTo(level));
    }

    @Property
    void reviewsAreRebuiltFromTheirParts(
            @ForAll("componentReviews") ComponentReview component,
            @ForAll("capabilityReviews") CapabilityReview capability) {
        assertThat(component.toBuilder().build()).isEqualTo(component);
        assertThat(capability.toBuilder().build()).isEqualTo(capability);
        assertThat(component.evidence())
                .allSatisfy(evidence -> assertThat(evidence.toBuilder().build()).isEqualTo(evidence));
    }

    @Property
    void readingsAndSettingsAreRebuiltFromTheirParts(
            @ForAll("readings") LeverReading reading, @ForAll("settings") LeverSetting setting) {
        assertThat(reading.toBuilder().build()).isEqualTo(reading);
        assertThat(reading.context().toBuilder().build()).isEqualTo(reading.context());
        assertThat(reading.conditions())
                .allSatisfy(state -> assertThat(state.toBuilder().build()).isEqualTo(state));
        assertThat(setting.toBuilder().build()).isEqualTo(setting);
    }

    @Property
    void aLineNamesTheIdFirst(
            @ForAll("componentReviews") ComponentReview review, @ForAll("readings") LeverReading reading) {
        assertThat(review.toString()).startsWith(review.id() + " " + review.component());
        assertThat(reading.toString()).startsWith(reading.id() + " " + reading.judgement());
    }
}
