// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.practice.PracticeArbitraries;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TrustRulesProperties {
    /** Of two equal ids the later one is reported, and of a framework its first use: these name a place by its order. */
    private static final Set<String> TOLD_BY_ORDER = Set.of("reference/duplicate-id", "reference/edition-mismatch");

    private static final Validator<TrustRecord> VALIDATOR = Validator.of(TrustFindings.RULES)
            .withProfile(Profile.builder()
                    .name("with every threshold")
                    .putThreshold("outcome/unlike-cohorts", BigDecimal.valueOf(2))
                    .build());

    @Provide
    Arbitrary<TrustRecord> trusts() {
        return PracticeArbitraries.trustRecords();
    }

    @Property(tries = 150)
    void findsTheSameEachTime(@ForAll("trusts") TrustRecord trust) {
        List<Finding> findings = VALIDATOR.validate(trust).findings();

        assertThat(VALIDATOR.validate(trust).findings()).isEqualTo(findings);
    }

    @Property(tries = 150)
    void findingsMoveWithTheirElements(@ForAll("trusts") TrustRecord trust, @ForAll Random random) {
        Shuffle shuffle = new Shuffle(random);
        TrustRecord shuffled = shuffle.of(trust);

        assertThat(lines(shuffled, pointer -> pointer))
                .containsExactlyInAnyOrderElementsOf(lines(trust, shuffle::moved));
    }

    private static List<String> lines(TrustRecord trust, Function<String, String> place) {
        return VALIDATOR.validate(trust).findings().stream()
                .filter(finding -> !TOLD_BY_ORDER.contains(finding.rule()))
                .map(finding -> finding.severity() + " " + finding.rule() + " " + place.apply(finding.pointer()) + " "
                        + finding.message() + " " + finding.suggestions())
                .toList();
    }

    /** Puts the lists of a record into another order, and knows where everything went. */
    private static final class Shuffle {
        private final Random random;
        private final Map<String, List<Integer>> newPlaces = new HashMap<>();

        Shuffle(Random random) {
            this.random = random;
        }

        TrustRecord of(TrustRecord trust) {
            TrustRecordBuilder other = trust.toBuilder();
            other.partnerTrusts(shuffled("partnerTrusts", trust.partnerTrusts()));
            other.trustGroups(shuffled("trustGroups", trust.trustGroups()));
            other.statedValues(shuffled("statedValues", trust.statedValues()));
            other.goals(shuffled("goals", trust.goals()));
            other.decisions(shuffled("decisions", trust.decisions()));
            other.practices(shuffled("practices", trust.practices()));
            other.initiatives(shuffled("initiatives", trust.initiatives()));
            other.capacities(shuffled("capacities", trust.capacities()));
            other.qualityAssuranceActivities(
                    shuffled("qualityAssuranceActivities", trust.qualityAssuranceActivities()));
            other.scales(shuffled("scales", trust.scales()));
            other.componentReviews(shuffled("componentReviews", trust.componentReviews()));
            other.capabilityReviews(shuffled("capabilityReviews", trust.capabilityReviews()));
            other.leverReadings(shuffled("leverReadings", trust.leverReadings()));
            other.leverSettings(shuffled("leverSettings", trust.leverSettings()));
            other.outcomeMeasures(shuffled("outcomeMeasures", trust.outcomeMeasures()));
            other.observations(shuffled("observations", trust.observations()));
            return other.build();
        }

        /** The place in the shuffled record of what stood at a place in the record. */
        String moved(String pointer) {
            String[] steps = pointer.split("/", -1);
            if (steps.length > 2 && newPlaces.containsKey(steps[1])) {
                int index = Integer.parseInt(steps[2]);
                steps[2] = String.valueOf(
                        newPlaces.getOrDefault(steps[1], List.of()).get(index));
            }
            return String.join("/", steps);
        }

        private <E> List<E> shuffled(String property, List<E> elements) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < elements.size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, random);
            List<Integer> places = new ArrayList<>(order);
            List<E> moved = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                moved.add(elements.get(order.get(i)));
                places.set(order.get(i), i);
            }
            newPlaces.put(property, places);
            return moved;
        }
    }
}
