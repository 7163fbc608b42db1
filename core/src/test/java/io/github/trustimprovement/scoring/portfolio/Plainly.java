// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.InitiativeStatus;
import io.github.trustimprovement.practice.Paused;
import io.github.trustimprovement.practice.ReplacedBy;
import io.github.trustimprovement.practice.Resumed;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the second implementations of this family share: slow readings of a log that lists the events of each day in the
 * order of its timeline, as those do that are generated.
 */
final class Plainly {
    private static final Map<String, String> LETTERS = Map.of(
            "dna/approach-step/pdsa-plan", "P",
            "dna/approach-step/pdsa-do", "D",
            "dna/approach-step/pdsa-study", "S",
            "dna/approach-step/pdsa-act", "A");

    private static final Pattern TURN = Pattern.compile("P*[DS]*A*");

    private Plainly() {}

    /** The status after the event of the latest day, the last listed of that day, that sets one. */
    static InitiativeStatus statusAt(Initiative initiative, LocalDate day) {
        InitiativeStatus status = InitiativeStatus.NOT_STARTED;
        LocalDate latest = LocalDate.MIN;
        for (InitiativeEvent event : initiative.log()) {
            InitiativeStatus set = set(event);
            if (set != InitiativeStatus.NOT_STARTED
                    && !event.date().isAfter(day)
                    && !event.date().isBefore(latest)) {
                latest = event.date();
                status = set;
            }
        }
        return status;
    }

    static boolean isOver(Initiative initiative, LocalDate day) {
        InitiativeStatus status = statusAt(initiative, day);
        return status == InitiativeStatus.STOPPED || status == InitiativeStatus.REPLACED;
    }

    static boolean runs(Initiative initiative, LocalDate day) {
        return statusAt(initiative, day) == InitiativeStatus.RUNNING;
    }

    /** The steps of the cycle up to a day, as letters. */
    static String letters(Initiative initiative, LocalDate day) {
        StringBuilder letters = new StringBuilder();
        for (CycleStep step : steps(initiative, day)) {
            letters.append(LETTERS.get(step.step().code()));
        }
        return letters.toString();
    }

    /** The turns of the cycle up to a day, as letters. */
    static List<String> turns(Initiative initiative, LocalDate day) {
        List<String> turns = new ArrayList<>();
        Matcher matcher = TURN.matcher(letters(initiative, day));
        while (matcher.find()) {
            if (!matcher.group().isEmpty()) {
                turns.add(matcher.group());
            }
        }
        return turns;
    }

    /** The steps of the cycle up to a day, by insertion. */
    static List<CycleStep> steps(Initiative initiative, LocalDate day) {
        List<CycleStep> steps = new ArrayList<>();
        for (InitiativeEvent event : initiative.log()) {
            if (event instanceof CycleStep step
                    && !step.date().isAfter(day)
                    && LETTERS.containsKey(step.step().code())) {
                int place = steps.size();
                while (place > 0 && steps.get(place - 1).date().isAfter(step.date())) {
                    place--;
                }
                steps.add(place, step);
            }
        }
        return steps;
    }

    /** All days on which anything may change in a generated log, and one before and after. */
    static Stream<LocalDate> allDays() {
        return PortfolioArbitraries.FIRST_DAY
                .minusDays(1)
                .datesUntil(PortfolioArbitraries.FIRST_DAY.plusDays(PortfolioArbitraries.DAYS + 2L));
    }

    private static InitiativeStatus set(InitiativeEvent event) {
        if (event instanceof Started || event instanceof Resumed) {
            return InitiativeStatus.RUNNING;
        }
        if (event instanceof Paused) {
            return InitiativeStatus.PAUSED;
        }
        if (event instanceof Stopped) {
            return InitiativeStatus.STOPPED;
        }
        return event instanceof ReplacedBy ? InitiativeStatus.REPLACED : InitiativeStatus.NOT_STARTED;
    }
}
