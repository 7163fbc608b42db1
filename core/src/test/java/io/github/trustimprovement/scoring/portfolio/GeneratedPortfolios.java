// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.Capacity;
import io.github.trustimprovement.practice.Initiative;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What the laws of this family are tried on, by name. */
abstract class GeneratedPortfolios {
    @Provide
    Arbitrary<List<Initiative>> initiatives() {
        return PortfolioArbitraries.initiatives();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return PortfolioArbitraries.days();
    }

    @Provide
    Arbitrary<DayWindow> windows() {
        return PortfolioArbitraries.windows();
    }

    @Provide
    Arbitrary<List<Capacity>> capacities() {
        return PortfolioArbitraries.capacities();
    }
}
