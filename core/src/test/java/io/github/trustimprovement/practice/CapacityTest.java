// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Season;
import io.github.trustimprovement.organisation.Term;
import org.junit.jupiter.api.Test;

class CapacityTest {
    private static final AcademicYear YEAR = AcademicYear.of(2025);

    @Test
    void isOnOneLine() {
        assertThat(Capacity.of("literacy", YEAR, Decimal.parse("12.50"), "day"))
                .hasToString("literacy 2025/26: 12.5 day");
        assertThat(CapacityDemand.of("literacy", Term.of(YEAR, Season.AUTUMN), Decimal.of(3), "day").toBuilder()
                        .school("s1")
                        .build())
                .hasToString("literacy in s1 2025/26-autumn: 3 day");
        assertThat(CapacityDemand.unknown("literacy", YEAR, "day")).hasToString("literacy 2025/26: unknown day");
    }

    @Test
    void anUnknownNeedIsNotZero() {
        CapacityDemand unknown = CapacityDemand.unknown("literacy", YEAR, "day");

        assertThat(unknown.amount()).isEmpty();
        assertThat(unknown).isNotEqualTo(CapacityDemand.of("literacy", YEAR, Decimal.of(0), "day"));
    }

    @Test
    void equalAmountsAreEqualHoweverTheyAreWritten() {
        assertThat(Capacity.of("literacy", YEAR, Decimal.parse("1.50"), "day"))
                .isEqualTo(Capacity.of("literacy", YEAR, Decimal.parse("1.5"), "day"));
    }
}
