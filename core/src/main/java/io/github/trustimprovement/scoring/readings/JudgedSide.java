// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.review.LeverReading;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * What several readings together say of a lever, such as {@link #BOTH} where one is positive and another negative.
 *
 * <p>SDK interpretation: {@link #BOTH} is an aggregate; a single reading is positive, negative or without a valence.
 *
 * @since 0.1.0
 */
public enum JudgedSide {
    /** All that state a valence are positive. */
    POSITIVE,
    /** All that state a valence are negative. */
    NEGATIVE,
    /** Some are positive and some negative. */
    BOTH;

    /**
     * What readings say together.
     *
     * @param readings the readings
     * @return the side, or empty where none states a valence
     */
    public static Optional<JudgedSide> of(Collection<LeverReading> readings) {
        boolean isPositive = states(readings, Valence.POSITIVE);
        boolean isNegative = states(readings, Valence.NEGATIVE);
        if (isPositive && isNegative) {
            return Optional.of(BOTH);
        }
        return isPositive ? Optional.of(POSITIVE) : isNegative ? Optional.of(NEGATIVE) : Optional.empty();
    }

    private static boolean states(Collection<LeverReading> readings, Valence valence) {
        return readings.stream()
                .anyMatch(reading -> reading.judgement().effectiveValence().equals(Optional.of(valence)));
    }

    /** The side in lower case. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
