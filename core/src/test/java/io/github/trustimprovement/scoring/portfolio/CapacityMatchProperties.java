// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.portfolio.PortfolioArbitraries.TRUST;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.practice.Capacity;
import io.github.trustimprovement.practice.CapacityDemand;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CapacityMatchProperties extends GeneratedPortfolios {
    private static final List<String> SCHOOLS = List.of("elm", "oak", "yew");

    @Provide
    @Override
    Arbitrary<List<Initiative>> initiatives() {
        return PortfolioArbitraries.initiatives()
                .map(all -> all.stream().map(each -> each.withLog()).toList());
    }

    @Property
    @Proves(
            measure = "portfolio/capacity-match",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "sums of whole cents; the shortfall as the worst of all sets of schools (minimum cut)")
    void agreesWithSumsOfCentsAndAMinimumCut(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("capacities") List<Capacity> capacities) {
        for (CapacityLoad load : match(initiatives, capacities).loads()) {
            List<Capacity> supply = capacities.stream()
                    .filter(each -> each.team().equals(load.team())
                            && each.period().equals(load.period())
                            && each.unit().equals(load.unit()))
                    .toList();
            List<CapacityDemand> demand = initiatives.stream()
                    .flatMap(each -> each.capacityDemands().stream())
                    .filter(each -> each.team().equals(load.team())
                            && each.unit().equals(load.unit())
                            && suppliedIn(each, capacities).equals(load.period()))
                    .toList();
            long asked =
                    demand.stream().mapToLong(CapacityMatchProperties::cents).sum();
            long given =
                    supply.stream().mapToLong(CapacityMatchProperties::cents).sum();
            assertThat(load.load()).isEqualByComparingTo(BigDecimal.valueOf(asked, 2));
            assertThat(load.demandedBy()).hasSize(demand.size());
            assertThat(load.capacity().isPresent()).isEqualTo(!supply.isEmpty());
            if (given > 0) {
                assertThat(load.lowest().ifDefined().orElseThrow())
                        .isEqualTo((double) asked / (double) given, within(1e-12));
            }
            load.shortfall()
                    .ifPresent(lack ->
                            assertThat(lack).isEqualByComparingTo(BigDecimal.valueOf(worstCut(supply, demand), 2)));
        }
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

    /** The period whose capacity a demand asks for: its own, or the year where that alone is recorded. */
    private static Period suppliedIn(CapacityDemand demand, List<Capacity> capacities) {
        Set<Period> recorded = capacities.stream()
                .filter(each -> each.team().equals(demand.team()) && each.unit().equals(demand.unit()))
                .map(Capacity::period)
                .collect(Collectors.toSet());
        Period year = demand.period().academicYear();
        return !recorded.contains(demand.period()) && recorded.contains(year) ? year : demand.period();
    }

    private static CapacityMatch match(List<Initiative> initiatives, List<Capacity> capacities) {
        return CapacityMatch.of(portfolio(initiatives).merge(Portfolio.ofCapacities(TRUST, capacities.stream())));
    }

    /** The most that a set of schools, with what is asked for anywhere, lacks although it has all that may go to it. */
    private static long worstCut(List<Capacity> supply, List<CapacityDemand> demand) {
        long worst = 0;
        for (int set = 0; set < 1 << SCHOOLS.size(); set++) {
            int chosen = set;
            long asked = demand.stream()
                    .filter(each ->
                            each.school().isEmpty() || isIn(each.school().get(), chosen))
                    .mapToLong(CapacityMatchProperties::cents)
                    .sum();
            long given = supply.stream()
                    .filter(each ->
                            each.school().isEmpty() || isIn(each.school().get(), chosen))
                    .mapToLong(CapacityMatchProperties::cents)
                    .sum();
            worst = Math.max(worst, asked - given);
        }
        return worst;
    }

    private static boolean isIn(String school, int set) {
        return (set >> SCHOOLS.indexOf(school) & 1) == 1;
    }

    private static long cents(CapacityDemand demand) {
        return demand.amount()
                .map(amount -> amount.number().movePointRight(2).longValueExact())
                .orElse(0L);
    }

    private static long cents(Capacity capacity) {
        return capacity.amount().number().movePointRight(2).longValueExact();
    }
}
