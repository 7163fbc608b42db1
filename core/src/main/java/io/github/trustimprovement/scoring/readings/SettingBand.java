// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.review.Scale;
import java.util.OptionalInt;

/**
 * The levels of a scale between which a trust wants a lever set, such as commonality from 'some' to 'much'.
 *
 * <p>The band is the caller's. Neither paper says how far a lever should be turned; of commonality the 2026 paper says that
 * either extreme does harm. In a crisis, or in another school, the caller may give another band.
 *
 * @param lever the lever
 * @param scale the scale on which it is set
 * @param lowest the id of the lowest level of the band
 * @param highest the id of the highest level of the band, not below the lowest
 * @since 0.1.0
 */
public record SettingBand(Lever lever, Scale scale, String lowest, String highest) {
    /**
     * Creates a band.
     *
     * @param lever the lever
     * @param scale the scale on which it is set
     * @param lowest the id of the lowest level of the band
     * @param highest the id of the highest level of the band, not below the lowest
     * @throws InvalidModelException if the scale lacks a level or the highest is below the lowest
     */
    public SettingBand {
        OptionalInt low = scale.position(lowest);
        OptionalInt high = scale.position(highest);
        if (low.isEmpty()) {
            throw InvalidModelException.of("SettingBand.lowest", "a level of scale " + scale.id(), lowest);
        }
        if (high.isEmpty()) {
            throw InvalidModelException.of("SettingBand.highest", "a level of scale " + scale.id(), highest);
        }
        if (high.getAsInt() < low.getAsInt()) {
            throw InvalidModelException.of("SettingBand.highest", "not below the lowest, " + lowest, highest);
        }
    }

    /**
     * A band.
     *
     * @param lever the lever
     * @param scale the scale on which it is set
     * @param lowest the id of the lowest level of the band
     * @param highest the id of the highest level of the band, not below the lowest
     * @return the band
     * @throws InvalidModelException if the scale lacks a level or the highest is below the lowest
     */
    public static SettingBand of(Lever lever, Scale scale, String lowest, String highest) {
        return new SettingBand(lever, scale, lowest, highest);
    }

    /** How many levels a level lies above the band, negative below it, 0 within; empty if the scale has no such level. */
    OptionalInt distance(String level) {
        OptionalInt position = scale.position(level);
        if (position.isEmpty()) {
            return position;
        }
        int at = position.getAsInt();
        int low = scale.position(lowest).orElseThrow();
        int high = scale.position(highest).orElseThrow();
        return OptionalInt.of(at < low ? at - low : Math.max(0, at - high));
    }
}
