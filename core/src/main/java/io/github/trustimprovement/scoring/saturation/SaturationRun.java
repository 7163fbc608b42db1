// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.saturation;

import io.github.trustimprovement.concept.InvalidModelException;

/**
 * What a run of interviews brought, such as interviews 7 to 8: 1 new code, 0.027 of the base.
 *
 * @param first the number of the first interview, from 1
 * @param last the number of the last interview
 * @param newCodes how many codes no interview before the one that has it first had
 * @param ratio the new codes, divided by those of the base
 * @since 0.1.0
 */
public record SaturationRun(int first, int last, int newCodes, double ratio) {
    /**
     * Creates a run.
     *
     * @param first the number of the first interview, from 1
     * @param last the number of the last interview
     * @param newCodes how many codes are new
     * @param ratio the new codes, divided by those of the base
     * @throws InvalidModelException if the run is empty, or a number is negative or not finite
     */
    public SaturationRun {
        if (first < 1 || last < first) {
            throw InvalidModelException.of("SaturationRun", "from 1, first not after last", first + " to " + last);
        }
        if (newCodes < 0 || !(ratio >= 0 && ratio < Double.POSITIVE_INFINITY)) {
            throw InvalidModelException.of(
                    "SaturationRun", "new codes and ratio not negative", newCodes + ", " + ratio);
        }
    }
}
