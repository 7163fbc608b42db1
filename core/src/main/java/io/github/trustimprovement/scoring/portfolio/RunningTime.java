// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeStatus;
import io.github.trustimprovement.practice.StatusChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The days at whose end an initiative runs, as spans in order of time that do not touch. */
record RunningTime(List<Span> spans) {
    /** Days from one to another that is no longer in it; the last day of all where there is no end. */
    record Span(LocalDate from, LocalDate to) {}

    static RunningTime of(Initiative initiative) {
        List<Span> spans = new ArrayList<>();
        Optional<LocalDate> since = Optional.empty();
        for (StatusChange change : initiative.timeline().statusChanges()) {
            boolean runs = change.after() == InitiativeStatus.RUNNING;
            if (runs && since.isEmpty()) {
                since = Optional.of(change.date());
            } else if (!runs && since.isPresent()) {
                spans.add(new Span(since.get(), change.date()));
                since = Optional.empty();
            }
        }
        since.ifPresent(from -> spans.add(new Span(from, LocalDate.MAX)));
        return joined(spans);
    }

    /** The days at whose end either runs. */
    RunningTime or(RunningTime other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return joined(all);
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    /**
     * The first day at whose end both run; goes through the spans of the one that has fewer, and searches the other.
     */
    Optional<LocalDate> meets(RunningTime other) {
        List<Span> fewer = spans.size() < other.spans.size() ? spans : other.spans;
        List<Span> more = spans.size() < other.spans.size() ? other.spans : spans;
        for (Span one : fewer) {
            int next = firstEndingAfter(more, one.from());
            if (next < more.size() && more.get(next).from().isBefore(one.to())) {
                LocalDate from = more.get(next).from();
                return Optional.of(from.isAfter(one.from()) ? from : one.from());
            }
        }
        return Optional.empty();
    }

    private static int firstEndingAfter(List<Span> spans, LocalDate day) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).to().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static RunningTime joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream()
                .filter(span -> span.from().isBefore(span.to()))
                .sorted(Comparator.comparing(Span::from))
                .toList()) {
            Optional<Span> last = joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
            if (last.isPresent() && !last.get().to().isBefore(span.from())) {
                LocalDate to = last.get().to().isAfter(span.to()) ? last.get().to() : span.to();
                joined.set(joined.size() - 1, new Span(last.get().from(), to));
            } else {
                joined.add(span);
            }
        }
        return new RunningTime(List.copyOf(joined));
    }
}
