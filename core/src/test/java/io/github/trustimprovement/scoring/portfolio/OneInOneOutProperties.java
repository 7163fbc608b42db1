// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.AnswerChecks.assertWord;
import static io.github.trustimprovement.scoring.portfolio.PortfolioArbitraries.TRUST;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.InitiativeStatus;
import io.github.trustimprovement.practice.ReplacedBy;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OneInOneOutProperties extends GeneratedPortfolios {
    @Property
    @Proves(
            measure = "portfolio/one-in-one-out",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "each log cut after each of its events, and its end looked at")
    void agreesWithLogsReadEventByEvent(
            @ForAll("initiatives") List<Initiative> initiatives,
            @ForAll("windows") DayWindow window,
            @ForAll boolean arePausesStops) {
        Predicate<InitiativeStatus> isIn =
                status -> status == InitiativeStatus.RUNNING || (!arePausesStops && status == InitiativeStatus.PAUSED);
        long starts = 0;
        long stops = 0;
        Set<String> ended = new TreeSet<>();
        for (Initiative initiative : initiatives) {
            List<InitiativeEvent> log = new ArrayList<>(initiative.log());
            log.sort(Comparator.comparing(InitiativeEvent::date));
            for (int last = 0; last < log.size(); last++) {
                boolean before = isIn.test(endOf(log.subList(0, last)));
                boolean after = isIn.test(endOf(log.subList(0, last + 1)));
                if (window.contains(log.get(last).date()) && before != after) {
                    starts += after ? 1 : 0;
                    stops += before ? 1 : 0;
                    if (before) {
                        ended.add(initiative.id());
                    }
                }
            }
        }
        OneInOneOut balance = OneInOneOut.of(portfolio(initiatives), window);
        balance = arePausesStops ? balance.withPausesAsStops() : balance;

        assertThat(balance.starts()).isEqualTo(starts);
        assertThat(balance.stops()).isEqualTo(stops);
        if (initiatives.isEmpty()) {
            assertUndefined(balance.net(), UndefinedReason.NO_DATA, 0);
            assertUndefined(balance.kept(), UndefinedReason.NO_DATA, 0);
        } else {
            assertValue(balance.net(), (double) starts - stops, initiatives.size());
            assertWord(balance.kept(), starts - stops > 0 ? "not-kept" : "kept", initiatives.size());
        }
        assertThat(balance.introductions())
                .allSatisfy(introduction -> assertThat(introduction.retired())
                        .containsExactlyElementsOf(retiredFor(introduction.initiative(), initiatives, ended)));
    }

    @Property
    @Proves(
            measure = "portfolio/one-in-one-out",
            by = Proof.LAW,
            source = "net = number under way after the window - number before it")
    void theNetIsHowTheNumberUnderWayChanged(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("windows") DayWindow window) {
        OneInOneOut balance = OneInOneOut.of(portfolio(initiatives), window);

        assertThat(balance.starts() - balance.stops())
                .isEqualTo(underWay(initiatives, window.last())
                        - underWay(initiatives, window.first().minusDays(1)));
    }

    @Property
    @Proves(measure = "portfolio/one-in-one-out", by = Proof.LAW, source = "merge of disjoint logs adds")
    void disjointPartsAdd(@ForAll("initiatives") List<Initiative> initiatives, @ForAll("windows") DayWindow window) {
        int half = initiatives.size() / 2;
        Portfolio first = Portfolio.of(TRUST, initiatives.subList(0, half).stream());
        Portfolio second = Portfolio.of(TRUST, initiatives.subList(half, initiatives.size()).stream());
        OneInOneOut both = OneInOneOut.of(first.merge(second), window);

        assertThat(both.starts())
                .isEqualTo(OneInOneOut.of(first, window).starts()
                        + OneInOneOut.of(second, window).starts());
        assertThat(both.stops())
                .isEqualTo(OneInOneOut.of(first, window).stops()
                        + OneInOneOut.of(second, window).stops());
    }

    @Property
    @Proves(measure = "portfolio/one-in-one-out", by = Proof.LAW, source = "windows that follow on each other add")
    void windowsThatFollowAdd(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("windows") DayWindow window) {
        Portfolio portfolio = portfolio(initiatives);
        LocalDate middle = window.first().plusDays(7);
        long parts =
                OneInOneOut.of(portfolio, DayWindow.of(window.first(), middle)).starts()
                        + OneInOneOut.of(portfolio, DayWindow.of(middle.plusDays(1), middle.plusDays(9)))
                                .starts();

        assertThat(OneInOneOut.of(portfolio, DayWindow.of(window.first(), middle.plusDays(9)))
                        .starts())
                .isEqualTo(parts);
    }

    private static InitiativeStatus endOf(List<InitiativeEvent> log) {
        Initiative initiative = Initiative.builder().id("i").title("t").log(log).build();
        return Plainly.statusAt(initiative, LocalDate.MAX);
    }

    private static long underWay(List<Initiative> initiatives, LocalDate day) {
        return initiatives.stream()
                .map(initiative -> Plainly.statusAt(initiative, day))
                .filter(status -> status == InitiativeStatus.RUNNING || status == InitiativeStatus.PAUSED)
                .count();
    }

    private static List<String> retiredFor(Initiative newer, List<Initiative> all, Set<String> ended) {
        return all.stream()
                .filter(older -> !older.id().equals(newer.id()) && ended.contains(older.id()))
                .filter(older -> newer.replaces().contains(older.id())
                        || older.log().stream()
                                .anyMatch(event -> event instanceof ReplacedBy replaced
                                        && replaced.initiative().equals(newer.id())))
                .map(Initiative::id)
                .sorted()
                .toList();
    }
}
