// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.portfolio.PortfolioArbitraries.TRUST;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeStatus;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class InitiativeOverloadProperties extends GeneratedPortfolios {
    /** Stays of elm and oak, the same school also twice; yew is in no list of the trust's. */
    @Provide
    Arbitrary<List<School>> stays() {
        return Combinators.combine(Arbitraries.of("elm", "oak"), days().optional(), days().optional())
                .as((id, joined, left) ->
                        School.of(id).toBuilder().joined(joined).left(left).build())
                .list()
                .ofMaxSize(3);
    }

    @Property
    @Proves(
            measure = "portfolio/initiative-overload",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "each school and initiative in turn, by the latest event of an unsorted log")
    void agreesWithACountByHand(
            @ForAll("initiatives") List<Initiative> initiatives,
            @ForAll("stays") List<School> stays,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 3) int limit,
            @ForAll boolean isPausedCounted) {
        Portfolio portfolio = portfolio(initiatives).merge(Portfolio.of(TrustRecord.of("record", trust(stays))));
        InitiativeOverload overload = InitiativeOverload.of(portfolio, day, limit);
        overload = isPausedCounted ? overload.withPausedCounted() : overload;
        Set<String> named = new TreeSet<>();
        stays.forEach(stay -> named.add(stay.id()));
        initiatives.forEach(initiative -> named.addAll(initiative.schools()));
        List<String> members =
                named.stream().filter(id -> isMember(id, stays, day)).toList();
        long over = 0;

        assertThat(overload.schools()).extracting(SchoolInitiatives::school).isEqualTo(members);
        assertThat(overload.nonMembers()).isEqualTo(named.size() - members.size());
        for (SchoolInitiatives school : overload.schools()) {
            List<Initiative> running = at(school, initiatives, day, InitiativeStatus.RUNNING);
            List<Initiative> paused = at(school, initiatives, day, InitiativeStatus.PAUSED);
            int live = running.size() + (isPausedCounted ? paused.size() : 0);
            over += live > limit ? 1 : 0;
            assertThat(school.running()).isEqualTo(running);
            assertThat(school.paused()).isEqualTo(paused);
            assertThat(school.excess()).isEqualTo(live > limit ? live - limit : 0);
            if (initiatives.isEmpty()) {
                assertUndefined(school.live(), UndefinedReason.NO_DATA, 0);
            } else {
                assertValue(school.live(), live, initiatives.size());
            }
        }
        assertShare(overload.overLimit(), over, members.size());
        List<InitiativeStatus> live = isPausedCounted
                ? List.of(InitiativeStatus.RUNNING, InitiativeStatus.PAUSED)
                : List.of(InitiativeStatus.RUNNING);
        assertThat(overload.unplaced())
                .isEqualTo(initiatives.stream()
                        .filter(each -> each.schools().isEmpty() && live.contains(Plainly.statusAt(each, day)))
                        .count());
    }

    private static Trust trust(List<School> stays) {
        return Trust.of(TRUST, stays.toArray(School[]::new));
    }

    private static List<Initiative> at(
            SchoolInitiatives school, List<Initiative> initiatives, LocalDate day, InitiativeStatus status) {
        return initiatives.stream()
                .filter(each -> each.schools().contains(school.school()) && Plainly.statusAt(each, day) == status)
                .toList();
    }

    /** Whether the day lies in a stay; a school without one counts because initiatives name it. */
    private static boolean isMember(String id, List<School> stays, LocalDate day) {
        List<School> own = stays.stream().filter(stay -> stay.id().equals(id)).toList();
        return own.isEmpty()
                || own.stream()
                        .anyMatch(stay -> !day.isBefore(stay.joined().orElse(LocalDate.MIN))
                                && day.isBefore(stay.left().orElse(LocalDate.MAX)));
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
