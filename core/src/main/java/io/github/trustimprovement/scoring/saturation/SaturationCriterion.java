// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.saturation;

import io.github.trustimprovement.concept.InvalidModelException;

/**
 * When new codes count as few, such as: in a run of 2 interviews at most 0.05 of what the first 4 had.
 *
 * <p>{@code SaturationCriterion.of(4, 2, 0.05)}. None of the three has a default: whoever asks for saturation says what
 * it is to mean.
 *
 * @param baseSize how many interviews are the base, positive
 * @param runLength how many interviews are a run, positive
 * @param threshold the greatest ratio of new codes in a run to codes of the base, from 0 to 1
 * @since 0.1.0
 */
public record SaturationCriterion(int baseSize, int runLength, double threshold) {
    /**
     * Creates a criterion.
     *
     * @param baseSize how many interviews are the base, positive
     * @param runLength how many interviews are a run, positive
     * @param threshold the greatest ratio of new codes in a run to codes of the base, from 0 to 1
     * @throws InvalidModelException if a number is out of range
     */
    public SaturationCriterion {
        positive("baseSize", baseSize);
        positive("runLength", runLength);
        if (!(threshold >= 0 && threshold <= 1)) {
            throw InvalidModelException.of("SaturationCriterion.threshold", "from 0 to 1", threshold);
        }
    }

    private static void positive(String attribute, int value) {
        if (value < 1) {
            throw InvalidModelException.of("SaturationCriterion." + attribute, "positive", value);
        }
    }

    /**
     * A criterion.
     *
     * @param baseSize how many interviews are the base, positive
     * @param runLength how many interviews are a run, positive
     * @param threshold the greatest ratio of new codes in a run to codes of the base, from 0 to 1
     * @return the criterion
     * @throws InvalidModelException if a number is out of range
     */
    public static SaturationCriterion of(int baseSize, int runLength, double threshold) {
        return new SaturationCriterion(baseSize, runLength, threshold);
    }
}
