// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import static io.github.trustimprovement.scoring.readings.LeverReadings.DAY;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.review.LeverReading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** Generated readings, and what the second implementations of this family share: plain looks at each of them. */
abstract class PlainReadings {
    /** Readings of two levers at few places and days, some without a valence. */
    @Provide
    Arbitrary<List<LeverReading>> readings() {
        return Combinators.combine(
                        Arbitraries.of(Lever.COMMONALITY, Lever.LEADERSHIP),
                        Arbitraries.of(
                                Optional.of(Valence.POSITIVE),
                                Optional.of(Valence.NEGATIVE),
                                Optional.<Valence>empty()),
                        Arbitraries.of("oak", "elm"),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of("crisis", "stable").list().ofMaxSize(2))
                .as((lever, valence, school, days, tags) -> valence.map(stated -> LeverReadings.reading(
                                "r", lever, stated, school, DAY.plusDays(days), tags.toArray(String[]::new)))
                        .orElseGet(() -> LeverReadings.reading(
                                "r", lever, school, DAY.plusDays(days), tags.toArray(String[]::new))))
                .list()
                .ofMaxSize(12);
    }

    static boolean isOf(Lever lever, LeverReading reading) {
        return reading.judgement().lever().code().equals(lever.code());
    }

    static List<LeverReading> valued(Lever lever, List<LeverReading> readings) {
        return readings.stream()
                .filter(reading ->
                        isOf(lever, reading) && reading.judgement().valence().isPresent())
                .toList();
    }

    static boolean isPositive(LeverReading reading) {
        return reading.judgement().valence().equals(Optional.of(Valence.POSITIVE));
    }

    /** The contexts of a reading in words. */
    static Set<String> contexts(LeverReading reading, ContextBy by) {
        String organisation = reading.context().organisation().toString();
        Set<String> situations = new TreeSet<>(reading.context().situations());
        if (by == ContextBy.SITUATION) {
            return situations;
        }
        StringBuilder name = new StringBuilder(organisation);
        if (by == ContextBy.ORGANISATION_AND_SITUATIONS) {
            situations.forEach(situation -> name.append(", ").append(situation));
        }
        return Set.of(name.toString());
    }
}
