// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeStatus;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class InitiativeOverloadProperties extends GeneratedPortfolios {
    @Property
    @Proves(
            measure = "portfolio/initiative-overload",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "each school and initiative in turn, by the latest event of an unsorted log")
    void agreesWithACountByHand(
            @ForAll("initiatives") List<Initiative> initiatives,
            @ForAll("days") LocalDate day,
            @ForAll("windows") DayWindow window,
            @ForAll @IntRange(max = 3) int limit) {
        InitiativeOverload overload =
                InitiativeOverload.of(portfolio(initiatives), day, limit).withStartsWithin(window);

        for (SchoolInitiatives school : overload.schools()) {
            List<Initiative> here = initiatives.stream()
                    .filter(initiative -> initiative.schools().contains(school.school()))
                    .toList();
            List<Initiative> running =
                    here.stream().filter(each -> Plainly.runs(each, day)).toList();
            assertThat(school.running()).isEqualTo(running);
            assertThat(school.paused())
                    .isEqualTo(here.stream()
                            .filter(each -> Plainly.statusAt(each, day) == InitiativeStatus.PAUSED)
                            .toList());
            assertThat(school.excess()).isEqualTo(running.size() > limit ? running.size() - limit : 0);
            assertThat(school.live().ifDefined()).hasValue(running.size());
        }
        assertThat(overload.schools())
                .extracting(SchoolInitiatives::school)
                .containsExactlyElementsOf(initiatives.stream()
                        .flatMap(each -> each.schools().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Property
    @Proves(
            measure = "portfolio/initiative-overload",
            by = Proof.LAW,
            source = "adding an initiative never lowers a load")
    void anotherInitiativeNeverLowersTheLoad(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("days") LocalDate day) {
        List<Initiative> fewer = initiatives.subList(0, Math.max(0, initiatives.size() - 1));
        InitiativeOverload all = InitiativeOverload.of(portfolio(initiatives), day, 1);

        InitiativeOverload.of(portfolio(fewer), day, 1)
                .schools()
                .forEach(before -> assertThat(all.schools())
                        .filteredOn(after -> after.school().equals(before.school()))
                        .allSatisfy(after -> assertThat(after.running()).containsAll(before.running())));
    }

    /** Little's identity on the days of a window: summed over days, or summed over initiatives. */
    @Property
    @Proves(
            measure = "portfolio/initiative-overload",
            by = Proof.LAW,
            source = "Little (1961): mean number at once = starts a day x mean days of each")
    void theMeanNumberIsTheRateByTheMeanStay(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("windows") DayWindow window) {
        List<Initiative> atOak = initiatives.stream()
                .map(initiative -> initiative.withSchools("oak"))
                .toList();
        Portfolio portfolio = portfolio(atOak);
        long byDay = window.first()
                .datesUntil(window.last().plusDays(1))
                .flatMap(day -> InitiativeOverload.of(portfolio, day, 0).schools().stream())
                .mapToLong(school -> school.running().size())
                .sum();

        long byInitiative = atOak.stream()
                .mapToLong(initiative -> window.first()
                        .datesUntil(window.last().plusDays(1))
                        .filter(day -> Plainly.runs(initiative, day))
                        .count())
                .sum();

        assertThat(byDay).isEqualTo(byInitiative);
    }

    @Property
    @Proves(measure = "portfolio/initiative-overload", by = Proof.LAW, source = "merge of disjoint logs adds")
    void disjointPartsAdd(@ForAll("initiatives") List<Initiative> initiatives, @ForAll("days") LocalDate day) {
        int half = initiatives.size() / 2;
        long parts = running(initiatives.subList(0, half), day)
                + running(initiatives.subList(half, initiatives.size()), day);

        assertThat(running(initiatives, day)).isEqualTo(parts);
    }

    private static long running(List<Initiative> initiatives, LocalDate day) {
        return InitiativeOverload.of(portfolio(initiatives), day, 0).schools().stream()
                .collect(Collectors.summingLong(school -> school.running().size()));
    }
}
