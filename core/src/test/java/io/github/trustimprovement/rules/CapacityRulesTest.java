// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.practice.Capacity;
import io.github.trustimprovement.practice.CapacityDemand;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapacityRulesTest {
    private static final AcademicYear YEAR = AcademicYear.of(2025);

    @Test
    void reportsATeamThatIsAskedForMoreThanItCanGive() {
        assertThat(TrustFindings.of(
                        "capacity/demand-above-capacity",
                        trust(demand("30"), demand("12.5"))
                                .addCapacities(capacity("number", 9), capacity("literacy", 40))))
                .containsExactly("WARNING /capacities/1/amount: initiatives ask 42.5 of 40 'day' of 'literacy' in "
                        + "2025/26: 2.5 cannot be given");
    }

    @Test
    void acceptsWhatCanBeGivenAndWhatIsUnknown() {
        assertThat(TrustFindings.of(
                        "capacity/demand-above-capacity",
                        trust(demand("40"), CapacityDemand.unknown("literacy", YEAR, "day"))
                                .addCapacities(capacity("literacy", 40))))
                .isEmpty();
        assertThat(TrustFindings.of("capacity/demand-above-capacity", trust(demand("40"))))
                .isEmpty();
    }

    @Test
    void reportsADemandOfWhichNobodyRecordedTheCapacity() {
        assertThat(TrustFindings.of(
                        "capacity/demand-without-capacity",
                        trust(demand("3"), CapacityDemand.unknown("number", YEAR, "day"))
                                .addCapacities(capacity("literacy", 40))))
                .containsExactly(
                        "INFO /initiatives/1/capacityDemands/0: no capacity of 'number' is recorded for 2025/26 "
                                + "in 'day', and 'i1' asks for it");
    }

    @Test
    void saysNothingOfADemandThatLapsedWithItsInitiative() {
        Initiative over = initiative(0, demand("3"))
                .withLog(Started.of(LocalDate.of(2024, 9, 2)), Stopped.of(LocalDate.of(2025, 7, 1)));

        assertThat(TrustFindings.of(
                        "capacity/demand-without-capacity",
                        TrustFindings.birch().addInitiatives(over)))
                .isEmpty();
    }

    @Test
    void reportsATeamWithLittleLeftWhereTheTrustSaysHowLittle() {
        TrustRecordBuilder trust =
                trust(demand("30"), demand("5")).addCapacities(capacity("literacy", 40), capacity("number", 1));

        assertThat(tight("0.85", trust))
                .containsExactly("INFO /capacities/0/amount: initiatives ask 35 of 40 'day' of 'literacy' in 2025/26, "
                        + "more than 0.85 of it");
        assertThat(tight("0.875", trust)).isEmpty();
        assertThat(tight("0.5", trust(demand("41")).addCapacities(capacity("literacy", 40))))
                .isEmpty();
        assertThat(tight(
                        "0.5",
                        trust(CapacityDemand.unknown("literacy", YEAR, "day")).addCapacities(capacity("literacy", 0))))
                .isEmpty();
        assertThat(TrustFindings.of("capacity/tight", trust)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.01", "1e40", "-1e-40"})
    void callsNothingTightByAShareThatIsNone(String share) {
        assertThat(tight(share, trust(demand("40")).addCapacities(capacity("literacy", 40))))
                .isEmpty();
    }

    private static List<String> tight(String share, TrustRecordBuilder trust) {
        return TrustFindings.of(
                "capacity/tight",
                trust,
                Profile.builder()
                        .name("tight")
                        .putThreshold("capacity/tight", new BigDecimal(share))
                        .build());
    }

    private static TrustRecordBuilder trust(CapacityDemand... demands) {
        TrustRecordBuilder trust = TrustFindings.birch();
        for (int number = 0; number < demands.length; number++) {
            trust.addInitiatives(initiative(number, demands[number]));
        }
        return trust;
    }

    private static Initiative initiative(int number, CapacityDemand demand) {
        return Initiative.of("i" + number, "Reading").withCapacityDemands(demand);
    }

    private static Capacity capacity(String team, long days) {
        return Capacity.of(team, YEAR, Decimal.of(days), "day");
    }

    private static CapacityDemand demand(String days) {
        return CapacityDemand.of("literacy", YEAR, Decimal.parse(days), "day");
    }
}
