// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationArbitraries;
import io.github.trustimprovement.organisation.Period;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OutcomeProperties {
    @Provide
    Arbitrary<Panel> panels() {
        return OutcomeArbitraries.panels();
    }

    @Provide
    Arbitrary<OutcomeMeasure> measures() {
        return OutcomeArbitraries.measures();
    }

    @Provide
    Arbitrary<ComparablePeriods> runs() {
        return OutcomeArbitraries.runs();
    }

    @Provide
    Arbitrary<Period> periods() {
        return OrganisationArbitraries.periods();
    }

    @Provide
    Arbitrary<Decimal> decimals() {
        return OrganisationArbitraries.decimals();
    }

    @Property
    void everyObservationIsFoundOnce(@ForAll("panels") Panel panel) {
        List<Observation> byOrganisation = panel.organisations().stream()
                .flatMap(organisation -> panel.observations(organisation).stream())
                .toList();
        List<Observation> byPeriod = panel.periods().stream()
                .flatMap(period -> panel.observations(period).stream())
                .toList();

        assertThat(byOrganisation).containsExactlyInAnyOrderElementsOf(panel.observations());
        assertThat(byPeriod).containsExactlyInAnyOrderElementsOf(panel.observations());
    }

    @Property
    void anOrganisationsObservationsAreInTheOrderOfTheirPeriods(@ForAll("panels") Panel panel) {
        assertThat(panel.organisations())
                .allSatisfy(organisation -> assertThat(panel.observations(organisation))
                        .extracting(Observation::period)
                        .isSorted());
    }

    @Property
    void aPanelIsRebuiltFromItsParts(@ForAll("panels") Panel panel) {
        assertThat(panel.toBuilder().build()).isEqualTo(panel).hasSameHashCodeAs(panel);
        assertThat(panel.observations())
                .allSatisfy(observation ->
                        assertThat(observation.toBuilder().build()).isEqualTo(observation));
    }

    @Property
    void aMeasureIsRebuiltFromItsParts(@ForAll("measures") OutcomeMeasure measure) {
        assertThat(measure.toBuilder().build()).isEqualTo(measure);
        assertThat(measure.comparable())
                .allSatisfy(run -> assertThat(run.toBuilder().build()).isEqualTo(run));
    }

    @Property
    void comparabilityIsSymmetricAndReflexive(
            @ForAll("measures") OutcomeMeasure measure,
            @ForAll("periods") Period one,
            @ForAll("periods") Period other) {
        assertThat(measure.isComparable(one, one)).isTrue();
        assertThat(measure.isComparable(one, other)).isEqualTo(measure.isComparable(other, one));
    }

    @Property
    void aRunHoldsThePartsOfWhatItHolds(
            @ForAll("runs") ComparablePeriods run, @ForAll("periods") Period whole, @ForAll("periods") Period part) {
        if (run.contains(whole) && part.isWithin(whole)) {
            assertThat(run.contains(part)).isTrue();
        }
    }

    @Property
    void oneOfTwoDifferentValuesIsBetter(
            @ForAll Direction direction, @ForAll("decimals") Decimal one, @ForAll("decimals") Decimal other) {
        assertThat(direction.isBetter(one, other) ^ direction.isBetter(other, one))
                .isEqualTo(!one.equals(other));
    }
}
