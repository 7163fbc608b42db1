// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.CountBasis;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    CountBasis basis() {
        return CountBasis.builder().putSubject("lever", lever.code()).build();
    }
}
