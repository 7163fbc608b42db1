// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.review.Evidence;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts events in order of time and those of one day into the order that can have been, so that it does not matter in
 * which order a log lists them.
 */
final class DayOrder {
    /** What is compared by its words, with these; a log may have many events a day. */
    private final IdentityHashMap<InitiativeEvent, String[]> words = new IdentityHashMap<>();

    /** What doubts more comes later, then what says more; the note counts last. */
    private final Comparator<InitiativeEvent> byContent = Comparator.<InitiativeEvent, String>comparing(
                    event -> event.getClass().getName())
            .thenComparingInt(DayOrder::doubt)
            .thenComparing(event -> words.computeIfAbsent(event, DayOrder::words), Arrays::compare);

    private final List<InitiativeEvent> inTime = new ArrayList<>();
    private final Rounds rounds = new Rounds();
    private InitiativeStatus status = InitiativeStatus.NOT_STARTED;

    private DayOrder() {}

    static List<InitiativeEvent> inTime(List<InitiativeEvent> log) {
        Map<LocalDate, List<InitiativeEvent>> days =
                log.stream().collect(Collectors.groupingBy(InitiativeEvent::date, TreeMap::new, Collectors.toList()));
        DayOrder order = new DayOrder();
        days.values().forEach(order::add);
        return List.copyOf(order.inTime);
    }

    /** What leaves the status as it is comes as soon as the initiative is under way, before an end, or last. */
    private void add(List<InitiativeEvent> day) {
        Map<StatusTurn, Deque<InitiativeEvent>> turns = new EnumMap<>(StatusTurn.class);
        List<InitiativeEvent> others = new ArrayList<>();
        day.stream()
                .sorted(byContent)
                .forEach(event -> StatusTurn.of(event)
                        .<Collection<InitiativeEvent>>map(
                                turn -> turns.computeIfAbsent(turn, each -> new ArrayDeque<>()))
                        .orElse(others)
                        .add(event));
        Deque<InitiativeEvent> quiet = new ArrayDeque<>(rounds.inOrder(others));
        while (!turns.isEmpty()) {
            StatusTurn next = turns.keySet().stream()
                    .min(Comparator.comparingInt(turn -> fit(turn, turns.containsKey(StatusTurn.STARTED))))
                    .orElseThrow();
            if (status.isUnderWay() || next.isEnd()) {
                inTime.addAll(quiet);
                quiet.clear();
            }
            Deque<InitiativeEvent> same = Objects.requireNonNull(turns.get(next));
            inTime.add(same.remove());
            if (same.isEmpty()) {
                turns.remove(next);
            }
            status = next.after();
        }
        inTime.addAll(quiet);
    }

    /** First what can follow, then what cannot; an end at the very last, unless a start is to follow on it. */
    private int fit(StatusTurn turn, boolean mayBegin) {
        if (turn.isEnd() && !mayBegin) {
            return 2;
        }
        return turn.canFollow(status) ? 0 : 1;
    }

    /**
     * Rounds of cycles: of the steps of an approach, and of the phases of implementation. On a day on which a cycle comes
     * to its first place again, as often as that stands there new rounds begin, and each other place is dealt out to them;
     * what lies ahead of the place reached before goes on with the old round first.
     */
    private static final class Rounds {
        private final Map<String, Integer> reached = new HashMap<>();

        /** An event with the round of its cycle and its place in that; events of no cycle have one place. */
        private record Dealt(InitiativeEvent event, String cycle, int round, int place) {}

        List<InitiativeEvent> inOrder(List<InitiativeEvent> events) {
            Map<String, Map<Integer, List<InitiativeEvent>>> cycles = new TreeMap<>();
            events.forEach(event -> cycles.computeIfAbsent(cycle(event), each -> new TreeMap<>())
                    .computeIfAbsent(place(event), each -> new ArrayList<>())
                    .add(event));
            List<Dealt> dealt = new ArrayList<>();
            cycles.forEach((cycle, places) -> places.forEach((place, same) -> {
                int last = places.getOrDefault(1, List.of()).size();
                int round = place > reached.getOrDefault(cycle, last > 0 ? Integer.MAX_VALUE : 0) || last == 0 ? 0 : 1;
                for (InitiativeEvent event : same) {
                    dealt.add(new Dealt(event, cycle, round, place));
                    round = Math.min(round + 1, last);
                }
            }));
            dealt.sort(Comparator.comparing(Dealt::cycle)
                    .thenComparingInt(Dealt::round)
                    .thenComparingInt(Dealt::place));
            dealt.stream().filter(each -> each.place() > 0).forEach(each -> reached.put(each.cycle(), each.place()));
            return dealt.stream().map(Dealt::event).toList();
        }
    }

    /** An approach, the phases, or else the type of the event. */
    private static String cycle(InitiativeEvent event) {
        return event instanceof CycleStep step
                ? step.step().known().map(known -> known.approach().code()).orElse("")
                : event.getClass().getName();
    }

    /** From 1; 0 outside of cycles. */
    private static int place(InitiativeEvent event) {
        if (event instanceof CycleStep step) {
            return step.step().known().map(known -> known.printedOrder()).orElse(0);
        }
        return event instanceof PhaseEntered entered
                ? entered.phase().known().map(known -> known.printedOrder()).orElse(0)
                : 0;
    }

    /** How much a review doubts what it is of, and whether a signal is answered, which comes after that it is not. */
    private static int doubt(InitiativeEvent event) {
        if (event instanceof SignalObserved observed) {
            return observed.response().isPresent() || observed.action().isPresent() ? 1 : 0;
        }
        return event instanceof Reviewed review
                ? review.verdict().map(DayOrder::doubt).orElse(0)
                : 0;
    }

    private static int doubt(EffectivenessVerdict verdict) {
        return switch (verdict) {
            case EFFECTIVE -> 1;
            case UNCLEAR -> 2;
            case NOT_EFFECTIVE -> 3;
        };
    }

    /** All that an event says, each in a place of its own. */
    private static String[] words(InitiativeEvent event) {
        Words words = new Words();
        if (event instanceof Stopped stopped) {
            words.add(stopped.reason());
        } else if (event instanceof ReplacedBy replaced) {
            words.add(replaced.initiative());
        } else if (event instanceof PhaseEntered entered) {
            words.add(entered.phase().code());
        } else if (event instanceof ModelPhaseEntered entered) {
            words.add(entered.phase());
        } else if (event instanceof SignalObserved observed) {
            words.add(observed.signal()).add(observed.response()).add(observed.action());
        } else if (event instanceof CycleStep step) {
            words.add(step.step().code()).add(step.scope()).add(step.prediction());
            words.add(step.smallScale()).add(step.measures());
        } else if (event instanceof Reviewed review) {
            words.add(review.lessEffectiveThan()).add(review.assessor());
            words.add(review.evidence().size());
            review.evidence().forEach(words::add);
        }
        return words.add(event.extensions()).add(event.note()).toArray();
    }

    /** Texts one after the other, so that what stands in one cannot look like two. */
    private static final class Words {
        private final List<String> all = new ArrayList<>();

        Words add(Object word) {
            all.add(word.toString());
            return this;
        }

        Words add(Collection<String> words) {
            all.add(Integer.toString(words.size()));
            all.addAll(words);
            return this;
        }

        Words add(Map<String, Extension> extensions) {
            return add(extensions.entrySet().stream()
                    .flatMap(entry -> Stream.of(
                            entry.getKey(),
                            entry.getValue().json(),
                            entry.getValue().nameAsWritten().orElse("")))
                    .toList());
        }

        void add(Evidence evidence) {
            add(evidence.id()).add(evidence.kind()).add(evidence.description()).add(evidence.reference());
            add(evidence.criticallyMediated()).add(evidence.contextFit()).add(evidence.extensions());
        }

        String[] toArray() {
            return all.toArray(String[]::new);
        }
    }
}
