// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The readings of one lever, in an order that does not depend on how they were listed. */
record ReadingsOfLever(Lever lever, List<LeverReading> readings) {
    static ReadingsOfLever of(Collection<LeverReading> readings, Lever lever) {
        return new ReadingsOfLever(
                lever,
                readings.stream()
                        .filter(reading -> reading.judgement().lever().known().equals(Optional.of(lever)))
                        .sorted(Comparator.comparing((LeverReading reading) ->
                                        reading.context().date())
                                .thenComparing(LeverReading::id))
                        .toList());
    }

    /** Those that state a valence, or take it from their theme. */
    List<LeverReading> valued() {
        return readings.stream()
                .filter(reading -> reading.judgement().effectiveValence().isPresent())
                .toList();
    }

    /** How many of those that state a valence are in a context; one may be in several. */
    int placed(ContextBy by) {
        return (int)
                valued().stream().filter(reading -> !by.keys(reading).isEmpty()).count();
    }

    /** Those that state a valence, context by context. */
    SortedMap<String, List<LeverReading>> valued(ContextBy by) {
        return byContext(valued(), by);
    }

    /** Readings by the name of their context; one may be in several, or in none. */
    static SortedMap<String, List<LeverReading>> byContext(List<LeverReading> readings, ContextBy by) {
        SortedMap<String, List<LeverReading>> contexts = new TreeMap<>();
        for (LeverReading reading : readings) {
            by.keys(reading)
                    .forEach(context -> contexts.computeIfAbsent(context, key -> new ArrayList<>())
                            .add(reading));
        }
        return contexts;
    }

    /** How a measure of them came about, with what counts as one context. */
    Method method(MeasureDescription measure, ContextBy by) {
        return basis().method(measure).toBuilder()
                .putOption("context", by.words())
                .build();
    }

    CountBasis basis() {
        return CountBasis.builder().putSubject("lever", lever.code()).build();
    }
}
