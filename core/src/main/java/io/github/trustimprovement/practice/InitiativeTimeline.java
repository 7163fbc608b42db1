// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.ImplementationPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The log of an initiative in order of time, such as a start, a pause and a stop; status and phase are read from it.
 *
 * <p>{@code initiative.timeline().statusAt(LocalDate.of(2026, 1, 31))}. A day is read at its end. The order in which a
 * log lists its events does not matter, neither that of days nor that within a day.
 *
 * <p>SDK interpretation: starts, pauses, resumptions, stops and replacements set the status, the last one wins, and a
 * sequence that cannot be is read the same way; phases, steps, reviews and signals leave the status as it is. Events of
 * one day are put into the order that can have been: a pause and a resumption of what runs leave it running, those of
 * what rests leave it at rest; work is done before an end; steps and phases go on from where their cycle stood the day
 * before, and begin a new round as often as its first place stands there. Where that leaves a choice, or where no order
 * can have been, ends come last unless a start is to follow on them; of verdicts that one counts which doubts most, and a
 * signal is answered after it was seen; what else is alike goes by its words, the note last of all.
 *
 * @param events the events, the earliest first
 * @since 0.1.0
 */
public record InitiativeTimeline(List<InitiativeEvent> events) {
    /**
     * Creates a timeline.
     *
     * @param events the events, in any order
     */
    public InitiativeTimeline {
        events = DayOrder.inTime(events);
    }

    /**
     * The timeline of a log.
     *
     * @param log the events, in any order
     * @return the timeline
     */
    public static InitiativeTimeline of(List<InitiativeEvent> log) {
        return new InitiativeTimeline(log);
    }

    /**
     * The events of one type, such as the steps of its cycles.
     *
     * @param <E> the type
     * @param type the type, such as {@code CycleStep.class}
     * @return the events, the earliest first; may be empty
     */
    public <E extends InitiativeEvent> List<E> ofType(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * The events that set the status, each with where the initiative stood before and after it.
     *
     * @return the changes, the earliest first; may be empty
     */
    public List<StatusChange> statusChanges() {
        List<StatusChange> changes = new ArrayList<>();
        InitiativeStatus before = InitiativeStatus.NOT_STARTED;
        for (InitiativeEvent event : events) {
            Optional<InitiativeStatus> after = statusAfter(event);
            if (after.isPresent()) {
                changes.add(new StatusChange(event, before, after.get()));
                before = after.get();
            }
        }
        return List.copyOf(changes);
    }

    /**
     * Where the initiative stands at the end of a day.
     *
     * @param day the day
     * @return the status; not started where the log says nothing
     */
    public InitiativeStatus statusAt(LocalDate day) {
        return events.stream()
                .takeWhile(event -> !event.date().isAfter(day))
                .flatMap(event -> statusAfter(event).stream())
                .reduce(InitiativeStatus.NOT_STARTED, (earlier, later) -> later);
    }

    /**
     * Whether the initiative runs at the end of a day.
     *
     * @param day the day
     * @return true if the status is running
     */
    public boolean isRunningAt(LocalDate day) {
        return statusAt(day) == InitiativeStatus.RUNNING;
    }

    /**
     * Whether the initiative runs at some time between two days, both included.
     *
     * @param first the first day
     * @param last the last day
     * @return true if it runs as the first day begins, or is started or resumed by the last
     */
    public boolean isRunningWithin(LocalDate first, LocalDate last) {
        return !last.isBefore(first)
                && (isRunningAt(first.minusDays(1))
                        || events.stream()
                                .filter(event -> !event.date().isBefore(first)
                                        && !event.date().isAfter(last))
                                .anyMatch(event -> statusAfter(event).equals(Optional.of(InitiativeStatus.RUNNING))));
    }

    /**
     * The day of the first start.
     *
     * @return the day, or empty where the log has no start
     */
    public Optional<LocalDate> firstStart() {
        return ofType(Started.class).stream().map(Started::date).findFirst();
    }

    /**
     * The phase of implementation at the end of a day.
     *
     * @param day the day
     * @return the phase entered last, or empty
     */
    public Optional<Coded<ImplementationPhase>> phaseAt(LocalDate day) {
        return lastOf(PhaseEntered.class, day).map(PhaseEntered::phase);
    }

    /**
     * The phase of the trust's own improvement model at the end of a day; of several of one day, whose order no log tells,
     * the last by id.
     *
     * @param day the day
     * @return the id of the {@link ModelPhase} entered last, or empty
     */
    public Optional<String> modelPhaseAt(LocalDate day) {
        return lastOf(ModelPhaseEntered.class, day).map(ModelPhaseEntered::phase);
    }

    /**
     * The verdict that stands at the end of a day; a review without a verdict leaves it as it is.
     *
     * @param day the day
     * @return the verdict of the last review that has one, or empty
     */
    public Optional<EffectivenessVerdict> verdictAt(LocalDate day) {
        return Timed.last(
                        ofType(Reviewed.class).stream()
                                .filter(review -> review.verdict().isPresent()),
                        Reviewed::date,
                        day)
                .flatMap(Reviewed::verdict);
    }

    /** The events on one line each; {@code no events} where there is none. */
    @Override
    public String toString() {
        return events.isEmpty()
                ? "no events"
                : events.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private <E extends InitiativeEvent> Optional<E> lastOf(Class<E> type, LocalDate day) {
        return Timed.last(ofType(type).stream(), InitiativeEvent::date, day);
    }

    private static Optional<InitiativeStatus> statusAfter(InitiativeEvent event) {
        return StatusTurn.of(event).map(StatusTurn::after);
    }
}
