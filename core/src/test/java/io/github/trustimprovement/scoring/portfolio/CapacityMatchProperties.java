// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.portfolio.PortfolioArbitraries.TRUST;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.Capacity;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CapacityMatchProperties extends GeneratedPortfolios {
    @Provide
    @Override
    Arbitrary<List<Initiative>> initiatives() {
        return PortfolioArbitraries.initiatives()
                .map(all -> all.stream().map(each -> each.withLog()).toList());
    }

    @Property
    @Proves(measure = "portfolio/capacity-match", by = Proof.LAW, source = "adding an initiative never lowers a load")
    void anotherInitiativeNeverLowersALoad(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("capacities") List<Capacity> capacities) {
        CapacityMatch all = match(initiatives, capacities);

        for (CapacityLoad before : match(initiatives.subList(0, Math.max(0, initiatives.size() - 1)), capacities)
                .loads()) {
            CapacityLoad after = all.load(TRUST, before.team(), before.period(), before.unit())
                    .orElseThrow();
            assertThat(after.load()).isGreaterThanOrEqualTo(before.load());
            assertThat(after.capacity()).isEqualTo(before.capacity());
            before.shortfall()
                    .ifPresent(
                            lack -> assertThat(after.shortfall().orElseThrow()).isGreaterThanOrEqualTo(lack));
        }
    }

    @Property
    @Proves(measure = "portfolio/capacity-match", by = Proof.LAW, source = "loads of disjoint initiatives add")
    void loadsOfDisjointInitiativesAdd(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("capacities") List<Capacity> capacities) {
        int half = initiatives.size() / 2;
        CapacityMatch first = match(initiatives.subList(0, half), capacities);
        CapacityMatch second = match(initiatives.subList(half, initiatives.size()), capacities);

        for (CapacityLoad load : match(initiatives, capacities).loads()) {
            BigDecimal parts = Stream.of(first, second)
                    .map(match -> match.load(TRUST, load.team(), load.period(), load.unit()))
                    .flatMap(Optional::stream)
                    .map(CapacityLoad::load)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(load.load()).isEqualByComparingTo(parts);
        }
    }

    @Property
    @Proves(
            measure = "portfolio/capacity-match",
            by = Proof.LAW,
            source = "lower bound <= upper bound; equal if all is known")
    void boundsHoldTheLoad(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("capacities") List<Capacity> capacities) {
        for (CapacityLoad load : match(initiatives, capacities)
                .withUnknownAtMost(BigDecimal.ONE)
                .withTightAbove(new BigDecimal("0.5"))
                .loads()) {
            load.lowest()
                    .ifDefined()
                    .ifPresent(lowest ->
                            assertThat(load.highest().ifDefined().orElseThrow()).isGreaterThanOrEqualTo(lowest));
            if (load.unknownFrom().isEmpty()) {
                assertThat(load.ratio()).isEqualTo(load.lowest()).isEqualTo(load.highest());
            }
        }
    }

    private static CapacityMatch match(List<Initiative> initiatives, List<Capacity> capacities) {
        return CapacityMatch.of(portfolio(initiatives).merge(Portfolio.ofCapacities(TRUST, capacities.stream())));
    }
}
