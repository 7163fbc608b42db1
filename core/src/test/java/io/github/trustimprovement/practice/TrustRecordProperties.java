// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TrustRecordProperties {
    private static final int TRIES = 200;

    @Provide
    Arbitrary<TrustRecord> trustRecords() {
        return TrustRecordArbitraries.trustRecords();
    }

    @Property(tries = TRIES)
    void aBuilderStartsWithAllValues(@ForAll("trustRecords") TrustRecord record) {
        assertThat(record.toBuilder().build()).isEqualTo(record).hasSameHashCodeAs(record);
        assertThat(record.practices())
                .allSatisfy(part -> assertThat(part.toBuilder().build()).isEqualTo(part));
        assertThat(record.partnerPractices())
                .allSatisfy(part -> assertThat(part.toBuilder().build()).isEqualTo(part));
        assertThat(record.initiatives())
                .allSatisfy(part -> assertThat(part.toBuilder().build()).isEqualTo(part));
        assertThat(record.goals())
                .allSatisfy(part -> assertThat(part.toBuilder().build()).isEqualTo(part));
        assertThat(record.decisions())
                .allSatisfy(part -> assertThat(part.toBuilder().build()).isEqualTo(part));
        assertThat(record.capacities())
                .allSatisfy(part -> assertThat(part.toBuilder().build()).isEqualTo(part));
        assertThat(record.statedValues())
                .allSatisfy(part -> assertThat(part.toBuilder().build()).isEqualTo(part));
        assertThat(record.improvementModel().stream())
                .allSatisfy(part -> assertThat(part.toBuilder().build()).isEqualTo(part));
        assertThat(record.qualityAssuranceActivities())
                .allSatisfy(part -> assertThat(part.toBuilder().build()).isEqualTo(part));
    }

    @Property(tries = TRIES)
    void everyRecordIsOnOneLine(@ForAll("trustRecords") TrustRecord record) {
        assertThat(parts(record))
                .allSatisfy(part -> assertThat(part.toString()).isNotBlank().doesNotContain("\n", "\t"));
    }

    @Property(tries = TRIES)
    void aLookUpTakesTheFirstOfAnId(@ForAll("trustRecords") TrustRecord record) {
        for (Practice practice : record.practices()) {
            assertThat(record.practice(practice.id()))
                    .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(practice.id()));
        }
        record.initiatives().stream()
                .findFirst()
                .ifPresent(first -> assertThat(record.initiative(first.id())).containsSame(first));
    }

    @Property(tries = TRIES)
    void panelsHoldTheObservationsOfTheirMeasure(@ForAll("trustRecords") TrustRecord record) {
        assertThat(record.outcomeMeasures())
                .allSatisfy(measure -> assertThat(record.panel(measure.id()).observations())
                        .containsExactlyElementsOf(record.observations().stream()
                                .filter(observation -> observation.measure().equals(measure.id()))
                                .toList()));
    }

    private static List<Object> parts(TrustRecord record) {
        List<Object> parts = new ArrayList<>(List.of(record));
        Stream.<Collection<?>>of(
                        record.practices(),
                        record.partnerPractices(),
                        record.practices().stream()
                                .flatMap(part -> part.adaptation().stream())
                                .toList(),
                        record.goals(),
                        record.decisions(),
                        record.statedValues(),
                        record.improvementModel().stream().toList(),
                        record.improvementModel().stream()
                                .flatMap(model -> model.phases().stream())
                                .toList(),
                        record.improvementModel().stream()
                                .flatMap(model -> model.schoolPhases().stream())
                                .toList(),
                        record.capacities(),
                        record.qualityAssuranceActivities(),
                        record.qualityAssuranceActivities().stream()
                                .flatMap(part -> part.findings().stream())
                                .toList())
                .forEach(parts::addAll);
        record.initiatives().forEach(initiative -> addParts(initiative, parts));
        return parts;
    }

    private static void addParts(Initiative initiative, List<Object> parts) {
        parts.add(initiative);
        parts.addAll(initiative.log());
        parts.addAll(initiative.capacityDemands());
        parts.addAll(initiative.externalEffects());
        initiative.implementationPlan().ifPresent(plan -> {
            parts.add(plan);
            parts.addAll(plan.behaviours());
            parts.addAll(plan.factors());
            parts.addAll(plan.strategies());
        });
        initiative.failurePlan().ifPresent(plan -> {
            parts.add(plan);
            parts.addAll(plan.signals());
            parts.addAll(plan.milestones());
            parts.addAll(plan.responses());
        });
    }
}
