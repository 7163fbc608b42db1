// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Estimate;
import java.util.List;

/**
 * How old the latest reading of a lever in one context is, such as 65 days at {@code school/oak, crisis}.
 *
 * @param lever the lever
 * @param context the context
 * @param latest its readings there of the last day on which it was read, in the order of their ids
 * @param days how many days ago that was; n is the number of readings of the lever in the context
 * @param state whether that is longer ago than the interval: {@code current} where not
 * @since 0.1.0
 */
public record ReadingAge(Lever lever, String context, List<LeverReading> latest, Estimate days, Classification state) {
    /**
     * An age, with a copy of the readings.
     *
     * @param lever the lever
     * @param context the context
     * @param latest its readings there of the last day
     * @param days how many days ago that was
     * @param state whether that is longer ago than the interval
     */
    public ReadingAge {
        latest = List.copyOf(latest);
    }

    /**
     * Tells whether the reading is older than the interval.
     *
     * @return true if so
     */
    public boolean isStale() {
        return state instanceof Classified classified && classified.value().equals(ReadingStaleness.STALE);
    }
}
