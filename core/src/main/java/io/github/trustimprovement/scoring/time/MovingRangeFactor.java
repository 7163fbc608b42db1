// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

/**
 * How many mean moving ranges the limits lie from the mean.
 *
 * @since 0.1.0
 */
public enum MovingRangeFactor {
    /** 3 / 1.128, the constant of two neighbours: 2.6596. */
    EXACT("3/1.128", 3 / 1.128),
    /** 2.66, as Making Data Count rounds it. */
    ROUNDED("2.66", 2.66);

    private final String words;
    private final double value;

    MovingRangeFactor(String words, double value) {
        this.words = words;
        this.value = value;
    }

    String words() {
        return words;
    }

    /**
     * The factor.
     *
     * @return the number of mean moving ranges
     */
    public double value() {
        return value;
    }
}
