// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.practice.PracticeArbitraries;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TrustRulesProperties {
    private static final Validator<TrustRecord> VALIDATOR = Validator.of(TrustFindings.RULES)
            .withProfile(Profile.builder()
                    .name("with every threshold")
                    .putThreshold("lever/reading-stale", BigDecimal.TEN)
                    .putThreshold("outcome/unlike-cohorts", BigDecimal.valueOf(2))
                    .putThreshold("capacity/tight", new BigDecimal("0.5"))
                    .putThreshold("initiative/stuck-cycle", BigDecimal.ONE)
                    .putThreshold("initiative/stalled", BigDecimal.TEN)
                    .putThreshold("initiative/cycle-features-few", BigDecimal.valueOf(4))
                    .putThreshold("initiative/overload", BigDecimal.ZERO)
                    .putThreshold("initiative/introduced-without-retirement", BigDecimal.valueOf(365))
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
        TrustRecord shuffled = shuffled(trust, shuffle);

        assertThat(lines(shuffled, pointer -> pointer))
                .containsExactlyInAnyOrderElementsOf(lines(trust, shuffle::moved));
    }

    private static List<String> lines(TrustRecord trust, Function<String, String> place) {
        return VALIDATOR.validate(trust).findings().stream()
                .map(finding -> finding.severity() + " " + finding.rule() + " " + place.apply(finding.pointer()) + " "
                        + finding.message() + " " + finding.suggestions())
                .toList();
    }

    private static TrustRecord shuffled(TrustRecord trust, Shuffle shuffle) {
        TrustRecordBuilder other = trust.toBuilder();
        other.partnerTrusts(shuffle.of("/partnerTrusts", trust.partnerTrusts()));
        other.trustGroups(shuffle.of("/trustGroups", trust.trustGroups()));
        other.statedValues(shuffle.of("/statedValues", trust.statedValues()));
        other.goals(shuffle.of("/goals", trust.goals()));
        other.decisions(shuffle.of("/decisions", trust.decisions()));
        other.practices(shuffle.of("/practices", trust.practices()));
        other.initiatives(shuffle.of("/initiatives", trust.initiatives()));
        other.capacities(shuffle.of("/capacities", trust.capacities()));
        other.qualityAssuranceActivities(shuffle.of("/qualityAssuranceActivities", trust.qualityAssuranceActivities()));
        other.scales(shuffle.of("/scales", trust.scales()));
        other.componentReviews(shuffle.of("/componentReviews", trust.componentReviews()));
        other.capabilityReviews(shuffle.of("/capabilityReviews", trust.capabilityReviews()));
        other.leverReadings(shuffle.of("/leverReadings", trust.leverReadings()));
        other.leverSettings(shuffle.of("/leverSettings", trust.leverSettings()));
        other.outcomeMeasures(shuffle.of("/outcomeMeasures", trust.outcomeMeasures()));
        other.observations(shuffle.of("/observations", trust.observations()));
        return other.build();
    }
}
