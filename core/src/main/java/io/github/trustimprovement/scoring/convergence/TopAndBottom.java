// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

/**
 * Who counts as the top and the bottom of a panel, such as {@link #THIRDS}.
 *
 * <p>SDK interpretation: the definition that Rollett (2024) quotes speaks of the highest achieving and the lower
 * achieving schools and says of neither how many they are.
 *
 * @since 0.1.0
 */
public enum TopAndBottom {
    /** The one best and the one lowest value of each date. */
    EXTREMES("best and lowest"),
    /**
     * The best and the lowest third of each date, formed anew at each; a third is rounded down. Which of several equals
     * stands in a third does not change its mean.
     */
    THIRDS("thirds of each date"),
    /**
     * The best and the lowest third of the first date, followed to the last; a third is rounded down, and whoever is
     * equal to the last one of a third is in it as well, so that no name decides and the two may differ in size. Where
     * they would overlap, there is no answer. Whoever was low by bad luck rises again without any improvement, so that
     * every figure says {@code REGRESSION_TO_THE_MEAN}.
     */
    THIRDS_OF_THE_FIRST_DATE("thirds of the first date");

    private final String words;

    TopAndBottom(String words) {
        this.words = words;
    }

    /**
     * The groups in words, as they stand in a method.
     *
     * @return the words
     */
    public String words() {
        return words;
    }

    /** How many organisations the top and the bottom each have. */
    int size(int organisations) {
        return this == EXTREMES ? 1 : organisations / 3;
    }

    /** How many organisations there must be. */
    int least() {
        return this == EXTREMES ? 2 : 6;
    }
}
