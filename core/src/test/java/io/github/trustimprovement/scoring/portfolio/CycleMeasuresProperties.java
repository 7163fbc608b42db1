// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.InitiativeStatus;
import io.github.trustimprovement.practice.ModelPhaseEntered;
import io.github.trustimprovement.practice.PhaseEntered;
import io.github.trustimprovement.practice.Resumed;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Stalled and incomplete cycles against readings of logs as strings of letters. */
class CycleMeasuresProperties extends GeneratedPortfolios {
    @Property
    @Proves(
            measure = "portfolio/incomplete-cycle",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "regular expressions over the steps as letters")
    void turnsAreThoseOfARegularExpression(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("days") LocalDate day) {
        IncompleteCycle cycles = IncompleteCycle.of(portfolio(initiatives), day);

        assertThat(cycles.histories().stream()
                        .map(history -> history.cycles().stream()
                                .map(cycle ->
                                        cycle.steps().size() + cycle.outcome().code())
                                .toList())
                        .toList())
                .isEqualTo(initiatives.stream()
                        .map(initiative -> turns(initiative, day))
                        .toList());
        for (CycleOutcome outcome : CycleOutcome.values()) {
            assertThat(cycles.count(outcome))
                    .isEqualTo(initiatives.stream()
                            .flatMap(initiative -> turns(initiative, day).stream())
                            .filter(turn -> turn.matches("[0-9]+" + outcome.code()))
                            .count());
        }
        List<String> over = initiatives.stream()
                .flatMap(initiative -> turnsThatAreOver(initiative, day).stream())
                .toList();
        assertShare(
                cycles.incomplete(),
                over.stream().filter(turn -> !turn.matches(".*P.*D.*S.*A.*")).count(),
                over.size());
        assertShare(
                cycles.withoutStudy(),
                over.stream().filter(turn -> turn.matches("[^S]*")).count(),
                over.size());
        assertShare(
                cycles.withoutAct(),
                over.stream().filter(turn -> turn.matches("[^A]*")).count(),
                over.size());
    }

    @Property
    @Proves(
            measure = "portfolio/incomplete-cycle",
            by = Proof.LAW,
            source = "every step belongs to one turn; complete, open and incomplete turns are all turns")
    void everyStepBelongsToOneTurn(@ForAll("initiatives") List<Initiative> initiatives, @ForAll("days") LocalDate day) {
        IncompleteCycle cycles = IncompleteCycle.of(portfolio(initiatives), day);

        cycles.histories()
                .forEach(history -> assertThat(history.cycles().stream()
                                .flatMap(cycle -> cycle.steps().stream())
                                .toList())
                        .isEqualTo(Plainly.steps(history.initiative(), day)));
        assertThat(cycles.count(CycleOutcome.COMPLETE)
                        + cycles.count(CycleOutcome.OPEN)
                        + cycles.count(CycleOutcome.INCOMPLETE))
                .isEqualTo(cycles.histories().stream()
                        .mapToLong(history -> history.cycles().size())
                        .sum());
    }

    @Property
    @Proves(
            measure = "portfolio/stalled-cycle",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the letters after the last S")
    void runsAreTheDosAfterTheLastStudy(
            @ForAll("initiatives") List<Initiative> initiatives,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 4) int least) {
        StalledCycle stalled = StalledCycle.ofDoRun(portfolio(initiatives), day, least);

        for (CycleStanding standing : stalled.standings()) {
            String letters = Plainly.letters(standing.initiative(), day);
            String run = letters.substring(letters.lastIndexOf('S') + 1).replaceAll("[^D]", "");
            assertThat(standing.doRun()).hasSize(run.length());
            assertThat(standing.isStalled())
                    .isEqualTo(run.length() >= least
                            && !Plainly.isOver(standing.initiative(), day)
                            && Plainly.statusAt(standing.initiative(), day) != InitiativeStatus.PAUSED);
        }
    }

    @Property
    @Proves(
            measure = "portfolio/stalled-cycle",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the log read backwards until an event differs from the one of its kind before it")
    void idleDaysAreCountedFromTheLastEventThatDiffers(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("days") LocalDate day) {
        StalledCycle stalled = StalledCycle.ofIdleDays(portfolio(initiatives), day, 1);

        for (CycleStanding standing : stalled.standings()) {
            assertThat(standing.lastChange()).isEqualTo(lastChange(standing.initiative(), day));
            standing.lastChange()
                    .ifPresent(date -> assertThat(standing.idleDays())
                            .hasValue(date.datesUntil(day.plusDays(1)).count() - 1));
        }
    }

    @Property
    @Proves(
            measure = "portfolio/stalled-cycle",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "two counters over those that have begun and neither rest nor are over")
    void theShareIsOfThoseThatCouldStall(
            @ForAll("initiatives") List<Initiative> initiatives,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 4) int run,
            @ForAll @IntRange(min = 1, max = 20) int idle) {
        long stalled = 0;
        long all = 0;
        for (Initiative initiative : initiatives) {
            Optional<LocalDate> last = lastChange(initiative, day);
            if (last.isPresent()
                    && !Plainly.isOver(initiative, day)
                    && Plainly.statusAt(initiative, day) != InitiativeStatus.PAUSED) {
                boolean isRepeated = Plainly.letters(initiative, day).matches("(.*S)?[^S]*(D[^S]*){" + run + "}");
                boolean isIdle = !last.get().plusDays(idle).isAfter(day);
                stalled += isRepeated || isIdle ? 1 : 0;
                all++;
            }
        }

        assertShare(
                StalledCycle.ofDoRun(portfolio(initiatives), day, run)
                        .withIdleDays(idle)
                        .stalled(),
                stalled,
                all);
    }

    /** The day of the last event that differs from the one of its kind before it. */
    private static Optional<LocalDate> lastChange(Initiative initiative, LocalDate day) {
        List<InitiativeEvent> log = new ArrayList<>(initiative.log());
        log.removeIf(event -> event.date().isAfter(day));
        log.sort(Comparator.comparing(InitiativeEvent::date));
        int last = log.size() - 1;
        while (last >= 0 && !differs(log, last)) {
            last--;
        }
        return last < 0 ? Optional.empty() : Optional.of(log.get(last).date());
    }

    @Property
    @Proves(
            measure = "portfolio/stalled-cycle",
            by = Proof.LAW,
            source = "a higher limit never finds more; both limits find what either finds")
    void aHigherLimitNeverFindsMore(
            @ForAll("initiatives") List<Initiative> initiatives,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 4) int run,
            @ForAll @IntRange(min = 1, max = 20) int idle) {
        Portfolio portfolio = portfolio(initiatives);
        Set<Initiative> byRun = stalled(StalledCycle.ofDoRun(portfolio, day, run));
        Set<Initiative> byDays = stalled(StalledCycle.ofIdleDays(portfolio, day, idle));
        Set<Initiative> either = new HashSet<>(byRun);
        either.addAll(byDays);

        assertThat(byRun).containsAll(stalled(StalledCycle.ofDoRun(portfolio, day, run + 1)));
        assertThat(byDays).containsAll(stalled(StalledCycle.ofIdleDays(portfolio, day, idle + 1)));
        assertThat(stalled(StalledCycle.ofDoRun(portfolio, day, run).withIdleDays(idle)))
                .isEqualTo(either);
    }

    private static boolean differs(List<InitiativeEvent> log, int index) {
        String what = what(log.get(index));
        String kind = what.substring(0, 1);
        for (int before = index - 1; before >= 0 && !what.isBlank() && !kind.equals("!"); before--) {
            String earlier = what(log.get(before));
            if (earlier.startsWith(kind)) {
                return !earlier.equals(what);
            }
        }
        return !what.isBlank();
    }

    /** A letter for the kind of change and the value; blank for what is none. */
    private static String what(InitiativeEvent event) {
        if (event instanceof CycleStep step) {
            return "s" + step.step();
        }
        if (event instanceof PhaseEntered entered) {
            return "p" + entered.phase();
        }
        if (event instanceof ModelPhaseEntered entered) {
            return "m" + entered.phase();
        }
        return event instanceof Started || event instanceof Resumed ? "!" : " ";
    }

    private static Set<Initiative> stalled(StalledCycle cycles) {
        return cycles.standings().stream()
                .filter(CycleStanding::isStalled)
                .map(CycleStanding::initiative)
                .collect(Collectors.toSet());
    }

    /** Each turn as its number of steps and its outcome. */
    private static List<String> turns(Initiative initiative, LocalDate day) {
        List<String> over = turnsThatAreOver(initiative, day);
        List<String> outcomes = new ArrayList<>();
        for (String turn : Plainly.turns(initiative, day)) {
            boolean isOver = outcomes.size() < over.size();
            outcomes.add(
                    turn.length() + (turn.matches(".*P.*D.*S.*A.*") ? "complete" : isOver ? "incomplete" : "open"));
        }
        return outcomes;
    }

    /** All turns, without the last if it has no Act and the initiative is not over. */
    private static List<String> turnsThatAreOver(Initiative initiative, LocalDate day) {
        List<String> turns = Plainly.turns(initiative, day);
        int last = turns.size() - 1;
        return last < 0 || Plainly.isOver(initiative, day) || turns.get(last).contains("A")
                ? turns
                : turns.subList(0, last);
    }
}
