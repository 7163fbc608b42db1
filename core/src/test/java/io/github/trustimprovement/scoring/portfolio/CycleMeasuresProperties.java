// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Stalled and incomplete cycles, and the features of cycles, against readings of logs as strings of letters. */
class CycleMeasuresProperties extends GeneratedPortfolios {
    private static final Pattern TURN = Pattern.compile("P*[DS]*A*");

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
            InitiativeStatus status = Plainly.statusAt(standing.initiative(), day);
            assertThat(standing.doRun()).hasSize(run.length());
            assertThat(standing.isStalled())
                    .isEqualTo(run.length() >= least
                            && status != InitiativeStatus.PAUSED
                            && status != InitiativeStatus.STOPPED
                            && status != InitiativeStatus.REPLACED);
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
            List<InitiativeEvent> log = new ArrayList<>(standing.initiative().log());
            log.removeIf(event -> event.date().isAfter(day));
            log.sort(Comparator.comparing(InitiativeEvent::date));
            int last = log.size() - 1;
            while (last >= 0 && !differs(log, last)) {
                last--;
            }
            assertThat(standing.lastChange())
                    .isEqualTo(
                            last < 0
                                    ? Optional.empty()
                                    : Optional.of(log.get(last).date()));
            standing.lastChange()
                    .ifPresent(date -> assertThat(standing.idleDays())
                            .hasValue(date.datesUntil(day.plusDays(1)).count() - 1));
        }
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

    @Property
    @Proves(
            measure = "portfolio/cycle-fidelity",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "each feature read off letters and steps by loops")
    void featuresAreThoseReadOffTheSteps(
            @ForAll("initiatives") List<Initiative> initiatives, @ForAll("days") LocalDate day) {
        CycleFidelity fidelity = CycleFidelity.of(portfolio(initiatives), day);

        assertThat(fidelity.initiatives())
                .extracting(InitiativeFidelity::initiative)
                .containsExactlyElementsOf(initiatives.stream()
                        .filter(each -> !Plainly.letters(each, day).isEmpty())
                        .toList());
        for (InitiativeFidelity each : fidelity.initiatives()) {
            String features = (isIterative(each.initiative(), day) ? "+" : "-")
                    + (isContinuous(each.initiative(), day) ? "+" : "?")
                    + smallScale(each.initiative(), day)
                    + (Plainly.steps(each.initiative(), day).stream()
                                    .anyMatch(step -> step.prediction().isPresent())
                            ? "+"
                            : "?");
            assertThat(each.features().values().stream()
                            .map(state ->
                                    state == FeatureState.PRESENT ? "+" : state == FeatureState.ABSENT ? "-" : "?")
                            .collect(Collectors.joining()))
                    .isEqualTo(features);
            assertThat(each.lowest()).isEqualTo(features.replaceAll("[^+]", "").length());
            assertThat(each.highest()).isEqualTo(features.replace("-", "").length());
        }
    }

    @Property
    @Proves(
            measure = "portfolio/cycle-fidelity",
            by = Proof.LAW,
            source = "0 <= lowest <= highest <= 4; the number is defined where both are one")
    void boundsHoldTheNumber(@ForAll("initiatives") List<Initiative> initiatives, @ForAll("days") LocalDate day) {
        CycleFidelity fidelity = CycleFidelity.of(portfolio(initiatives), day);

        assertThat(fidelity.initiatives()).allSatisfy(each -> {
            assertThat(each.lowest()).isBetween(0, each.highest());
            assertThat(each.highest()).isLessThanOrEqualTo(4);
            assertThat(each.present().ifDefined().isPresent()).isEqualTo(each.lowest() == each.highest());
        });
        fidelity.withAll()
                .ifDefined()
                .ifPresent(share -> assertThat(share)
                        .isLessThanOrEqualTo(
                                fidelity.withAllAtMost().ifDefined().orElseThrow()));
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
        List<String> turns = letters(initiative, day);
        InitiativeStatus status = Plainly.statusAt(initiative, day);
        boolean isOver = status == InitiativeStatus.STOPPED || status == InitiativeStatus.REPLACED;
        List<String> outcomes = new ArrayList<>();
        for (String turn : turns) {
            boolean mayGoOn = outcomes.size() == turns.size() - 1 && !isOver && !turn.contains("A");
            String outcome = turn.matches(".*P.*D.*S.*A.*") ? "complete" : mayGoOn ? "open" : "incomplete";
            outcomes.add(turn.length() + outcome);
        }
        return outcomes;
    }

    private static List<String> letters(Initiative initiative, LocalDate day) {
        List<String> turns = new ArrayList<>();
        Matcher matcher = TURN.matcher(Plainly.letters(initiative, day));
        while (matcher.find()) {
            if (!matcher.group().isEmpty()) {
                turns.add(matcher.group());
            }
        }
        return turns;
    }

    private static boolean isIterative(Initiative initiative, LocalDate day) {
        List<String> turns = letters(initiative, day);
        for (int turn = 0; turn + 1 < turns.size(); turn++) {
            if (turns.get(turn).contains("S")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContinuous(Initiative initiative, LocalDate day) {
        List<CycleStep> steps = Plainly.steps(initiative, day);
        for (String measure : List.of("m1", "m2")) {
            boolean isInEach = true;
            Set<LocalDate> dates = new HashSet<>();
            int from = 0;
            for (String turn : letters(initiative, day)) {
                boolean isInThis = false;
                for (CycleStep step : steps.subList(from, from + turn.length())) {
                    if (step.measures().contains(measure)) {
                        isInThis = true;
                        dates.add(step.date());
                    }
                }
                isInEach &= isInThis;
                from += turn.length();
            }
            if (isInEach && dates.size() >= 2) {
                return true;
            }
        }
        return false;
    }

    private static String smallScale(Initiative initiative, LocalDate day) {
        String answers = Plainly.steps(initiative, day).stream()
                .flatMap(step -> step.smallScale().stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return answers.contains("true") ? "+" : answers.isEmpty() ? "?" : "-";
    }
}
