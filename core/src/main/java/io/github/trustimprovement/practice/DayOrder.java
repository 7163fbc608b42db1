// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.review.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Puts events in order of time and those of one day into the order that can have been, so that it does not matter in
 * which order a log lists them.
 */
final class DayOrder {
    /** Of verdicts of one day the most doubtful is the last. */
    private static final List<EffectivenessVerdict> FROM_TRUST_TO_DOUBT =
            List.of(EffectivenessVerdict.EFFECTIVE, EffectivenessVerdict.UNCLEAR, EffectivenessVerdict.NOT_EFFECTIVE);

    /** Events that say the same have the same place; all else goes by what an event is and by its words. */
    private static final Comparator<InitiativeEvent> BY_CONTENT = Comparator.comparingInt(DayOrder::turn)
            .thenComparing(event -> event.getClass().getName())
            .thenComparingInt(DayOrder::doubt)
            .thenComparing(DayOrder::words);

    private final List<InitiativeEvent> inTime = new ArrayList<>();
    private final Map<String, Integer> reached = new HashMap<>();
    private InitiativeStatus status = InitiativeStatus.NOT_STARTED;

    private DayOrder() {}

    static List<InitiativeEvent> inTime(List<InitiativeEvent> log) {
        Map<LocalDate, List<InitiativeEvent>> days =
                log.stream().collect(Collectors.groupingBy(InitiativeEvent::date, TreeMap::new, Collectors.toList()));
        DayOrder order = new DayOrder();
        days.values().forEach(order::add);
        return List.copyOf(order.inTime);
    }

    /** What leaves the status as it is comes as soon as the initiative is under way, or at the end of the day. */
    private void add(List<InitiativeEvent> day) {
        List<InitiativeEvent> turns = new ArrayList<>();
        List<InitiativeEvent> others = new ArrayList<>();
        day.stream().sorted(BY_CONTENT).forEach(event -> (isTurn(event) ? turns : others).add(event));
        while (!turns.isEmpty()) {
            addOnceUnderWay(others);
            boolean mayBegin = turns.stream().anyMatch(Started.class::isInstance);
            InitiativeEvent turn = takeFirst(turns, event -> fit(event, mayBegin));
            status = StatusTurn.of(turn).orElseThrow().after();
            inTime.add(turn);
        }
        addInCycle(others);
    }

    private void addOnceUnderWay(List<InitiativeEvent> others) {
        if (status.isUnderWay()) {
            addInCycle(others);
        }
    }

    /** Again and again the one that comes soonest in its cycle after what was reached before. */
    private void addInCycle(List<InitiativeEvent> others) {
        while (!others.isEmpty()) {
            InitiativeEvent event = takeFirst(others, this::ahead);
            InCycle.of(event).ifPresent(stage -> reached.put(stage.cycle(), stage.place()));
            inTime.add(event);
        }
    }

    /** First what can follow, then what cannot; an end at the very last, unless a start is to follow on it. */
    private int fit(InitiativeEvent event, boolean mayBegin) {
        StatusTurn turn = StatusTurn.of(event).orElseThrow();
        if (turn.isEnd() && !mayBegin) {
            return 2;
        }
        return turn.canFollow(status) ? 0 : 1;
    }

    private int ahead(InitiativeEvent event) {
        return InCycle.of(event)
                .map(stage -> Math.floorMod(stage.place() - reached.getOrDefault(stage.cycle(), 0), InCycle.MOST))
                .orElse(0);
    }

    private static InitiativeEvent takeFirst(List<InitiativeEvent> events, ToIntFunction<InitiativeEvent> distance) {
        InitiativeEvent first =
                events.stream().min(Comparator.comparingInt(distance)).orElseThrow();
        events.remove(first);
        return first;
    }

    /** A place in a cycle: a step of an approach, or a phase of implementation. */
    private record InCycle(String cycle, int place) {
        /** More places than any cycle has. */
        private static final int MOST = 100;

        static Optional<InCycle> of(InitiativeEvent event) {
            if (event instanceof CycleStep step) {
                return step.step()
                        .known()
                        .map(known -> new InCycle(
                                known.approach().code(), known.detail().printedOrder()));
            }
            return event instanceof PhaseEntered entered
                    ? entered.phase()
                            .known()
                            .map(known -> new InCycle("phase", known.detail().printedOrder()))
                    : Optional.empty();
        }
    }

    private static boolean isTurn(InitiativeEvent event) {
        return StatusTurn.of(event).isPresent();
    }

    private static int turn(InitiativeEvent event) {
        return StatusTurn.of(event).map(StatusTurn::ordinal).orElse(StatusTurn.values().length);
    }

    private static int doubt(InitiativeEvent event) {
        return event instanceof Reviewed review
                ? review.verdict().map(FROM_TRUST_TO_DOUBT::indexOf).orElse(-1)
                : -1;
    }

    /** All that an event says. */
    private static String words(InitiativeEvent event) {
        List<Object> words = new ArrayList<>(List.of(event.note(), event.extensions()));
        if (event instanceof Stopped stopped) {
            words.add(stopped.reason());
        } else if (event instanceof ReplacedBy replaced) {
            words.add(replaced.initiative());
        } else if (event instanceof PhaseEntered entered) {
            words.add(entered.phase().code());
        } else if (event instanceof ModelPhaseEntered entered) {
            words.add(entered.phase());
        } else if (event instanceof SignalObserved observed) {
            words.addAll(List.of(observed.signal(), observed.response(), observed.action()));
        } else if (event instanceof CycleStep step) {
            words.addAll(
                    List.of(step.step().code(), step.scope(), step.prediction(), step.smallScale(), step.measures()));
        } else if (event instanceof Reviewed review) {
            words.addAll(List.of(review.lessEffectiveThan(), review.assessor()));
            review.evidence().forEach(each -> words.addAll(words(each)));
        }
        return words.toString();
    }

    private static List<Object> words(Evidence evidence) {
        return List.of(
                evidence.id(),
                evidence.kind(),
                evidence.description(),
                evidence.reference(),
                evidence.criticallyMediated(),
                evidence.contextFit(),
                evidence.extensions());
    }
}
