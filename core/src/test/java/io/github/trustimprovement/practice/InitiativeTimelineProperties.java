// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.ApproachStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class InitiativeTimelineProperties {
    private static final int MOST_TURNS = 7;
    private static final List<ApproachStep> PDSA =
            List.of(ApproachStep.PDSA_PLAN, ApproachStep.PDSA_DO, ApproachStep.PDSA_STUDY, ApproachStep.PDSA_ACT);

    @Provide
    Arbitrary<List<InitiativeEvent>> logs() {
        return EventArbitraries.logs();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Pieces.days();
    }

    @Provide
    Arbitrary<InitiativeEvent> quietEvents() {
        return EventArbitraries.eventsThatLeaveTheStatus();
    }

    @Property
    void theOrderInWhichEventsAreListedDoesNotMatter(@ForAll("logs") List<InitiativeEvent> log, @ForAll long seed) {
        List<InitiativeEvent> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(InitiativeTimeline.of(shuffled)).isEqualTo(InitiativeTimeline.of(log));
    }

    @Property
    void eventsAreInOrderOfTimeAndNoneIsLost(@ForAll("logs") List<InitiativeEvent> log) {
        List<InitiativeEvent> events = InitiativeTimeline.of(log).events();

        assertThat(events).isSortedAccordingTo(Comparator.comparing(InitiativeEvent::date));
        assertThat(events).containsExactlyInAnyOrderElementsOf(log);
    }

    @Property
    void whatComesLaterDoesNotChangeADay(@ForAll("logs") List<InitiativeEvent> log, @ForAll("days") LocalDate day) {
        List<InitiativeEvent> until =
                log.stream().filter(event -> !event.date().isAfter(day)).toList();
        InitiativeTimeline whole = InitiativeTimeline.of(log);
        InitiativeTimeline known = InitiativeTimeline.of(until);

        assertThat(known.statusAt(day)).isEqualTo(whole.statusAt(day));
        assertThat(known.phaseAt(day)).isEqualTo(whole.phaseAt(day));
        assertThat(known.modelPhaseAt(day)).isEqualTo(whole.modelPhaseAt(day));
        assertThat(known.verdictAt(day)).isEqualTo(whole.verdictAt(day));
    }

    @Property
    void phasesStepsReviewsAndSignalsLeaveTheStatus(
            @ForAll("logs") List<InitiativeEvent> log,
            @ForAll("quietEvents") InitiativeEvent quiet,
            @ForAll("days") LocalDate day) {
        InitiativeStatus before = InitiativeTimeline.of(log).statusAt(day);

        assertThat(InitiativeTimeline.of(with(log, quiet)).statusAt(day)).isEqualTo(before);
    }

    @Property
    void listsThatReadAlikeAreNotTakenForOneAnother(@ForAll("days") LocalDate day, @ForAll boolean isTurned) {
        Reviewed one = Reviewed.of(day).withLessEffectiveThan("a, b");
        Reviewed other = Reviewed.of(day).withLessEffectiveThan("a", "b");

        assertThat(InitiativeTimeline.of(isTurned ? List.of(other, one) : List.of(one, other)))
                .isEqualTo(InitiativeTimeline.of(List.of(one, other)));
    }

    /** The steps of a first cycle may stand on the day before. */
    @Property
    void wholeCyclesOfADayAreReadOneAfterTheOther(
            @ForAll @IntRange(min = 1, max = 5) int cycles, @ForAll @IntRange(max = 4) int ahead, @ForAll long seed) {
        LocalDate day = LocalDate.of(2025, 9, 2);
        List<InitiativeEvent> before = new ArrayList<>();
        List<InitiativeEvent> log = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            (i < ahead ? before : log).add(CycleStep.of(i < ahead ? day.minusDays(1) : day, PDSA.get(i)));
        }
        for (int i = 0; i < cycles; i++) {
            PDSA.forEach(step -> log.add(CycleStep.of(day, step)));
        }
        Collections.shuffle(log, new Random(seed));
        log.addAll(before);
        List<ApproachStep> expected = Collections.nCopies(cycles + 1, PDSA).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(InitiativeTimeline.of(log).ofType(CycleStep.class).stream()
                        .map(step -> step.step().known().orElseThrow()))
                .isEqualTo(expected);
    }

    /** The second implementation: of all orders of a short day's turns, one with the fewest that cannot follow. */
    @Property
    void turnsOfADayThatCanHaveBeenAreReadSo(@ForAll("logs") List<InitiativeEvent> log) {
        InitiativeStatus status = InitiativeStatus.NOT_STARTED;
        InitiativeTimeline timeline = InitiativeTimeline.of(log);
        for (LocalDate day :
                new TreeSet<>(log.stream().map(InitiativeEvent::date).toList())) {
            List<StatusTurn> turns = timeline.events().stream()
                    .filter(event -> event.date().equals(day))
                    .flatMap(event -> StatusTurn.of(event).stream())
                    .toList();
            if (turns.size() <= MOST_TURNS && canBeOrdered(turns, status)) {
                assertThat(canFollowEachOther(turns, status)).isTrue();
            }
            status = timeline.statusAt(day);
        }
    }

    @Property
    void runsWithinASpanIfItRunsOnOneOfItsDays(
            @ForAll("logs") List<InitiativeEvent> log,
            @ForAll("days") LocalDate first,
            @ForAll("days") LocalDate last) {
        InitiativeTimeline timeline = InitiativeTimeline.of(log);
        boolean onSomeDay = first.datesUntil(last.isBefore(first) ? first : last.plusDays(1))
                .anyMatch(timeline::isRunningAt);

        if (onSomeDay) {
            assertThat(timeline.isRunningWithin(first, last)).isTrue();
        }
        if (timeline.isRunningWithin(first, last)) {
            assertThat(onSomeDay || timeline.isRunningAt(first.minusDays(1)) || startsWithin(log, first, last))
                    .isTrue();
        }
    }

    @Property
    void aSchoolsPhaseDoesNotDependOnTheOrderInWhichDaysAreListed(
            @ForAll("logs") List<InitiativeEvent> log, @ForAll("days") LocalDate day, @ForAll long seed) {
        assertThat(modelOf(shuffledByDay(log, seed)).phaseAt("s1", day))
                .isEqualTo(modelOf(log).phaseAt("s1", day));
    }

    /** A model whose history is that of the log: each event is an entry of its own phase. */
    private static ImprovementModel modelOf(List<InitiativeEvent> log) {
        return ImprovementModel.of("m1", "Model")
                .withSchoolPhases(log.stream()
                        .map(event -> SchoolPhase.of("s1", event.toString(), event.date()))
                        .toArray(SchoolPhase[]::new));
    }

    private static boolean startsWithin(List<InitiativeEvent> log, LocalDate first, LocalDate last) {
        return log.stream()
                .filter(event -> event instanceof Started || event instanceof Resumed)
                .anyMatch(
                        event -> !event.date().isBefore(first) && !event.date().isAfter(last));
    }

    private static List<InitiativeEvent> with(List<InitiativeEvent> log, InitiativeEvent event) {
        return Stream.concat(log.stream(), Stream.of(event)).toList();
    }

    /** Lists the days in another order and interleaves them, while the events of one day keep theirs. */
    private static List<InitiativeEvent> shuffledByDay(List<InitiativeEvent> log, long seed) {
        Map<LocalDate, List<InitiativeEvent>> byDay =
                log.stream().collect(Collectors.groupingBy(InitiativeEvent::date, TreeMap::new, Collectors.toList()));
        List<LocalDate> order =
                new ArrayList<>(log.stream().map(InitiativeEvent::date).toList());
        Collections.shuffle(order, new Random(seed));
        Map<LocalDate, Integer> taken = new LinkedHashMap<>();
        Collection<InitiativeEvent> shuffled = new ArrayList<>();
        for (LocalDate day : order) {
            shuffled.add(byDay.getOrDefault(day, List.of()).get(taken.merge(day, 1, Integer::sum) - 1));
        }
        return List.copyOf(shuffled);
    }

    private static boolean canBeOrdered(List<StatusTurn> turns, InitiativeStatus status) {
        return turns.isEmpty()
                || turns.stream().distinct().anyMatch(turn -> {
                    List<StatusTurn> others = new ArrayList<>(turns);
                    others.remove(turn);
                    return turn.canFollow(status) && canBeOrdered(others, turn.after());
                });
    }

    private static boolean canFollowEachOther(List<StatusTurn> turns, InitiativeStatus from) {
        InitiativeStatus status = from;
        for (StatusTurn turn : turns) {
            if (!turn.canFollow(status)) {
                return false;
            }
            status = turn.after();
        }
        return true;
    }
}
