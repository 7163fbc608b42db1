// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.InvalidModelException;

/**
 * How precise a share must be to be printed as a percentage: bounds on its n and on the width of its interval.
 *
 * <p>{@link #NCHS} has the bounds of the National Center for Health Statistics (2017), 'Data Presentation Standards for
 * Proportions', Vital and Health Statistics 2(175): n of 30, a width below 0.30, and where it is above 0.05, at most
 * 130 per cent of the share. They were made for surveys with a random sample; whoever uses them here takes them over by
 * name.
 *
 * @param smallestN the smallest n, positive
 * @param absoluteWidth a width at or above which the share is not precise
 * @param narrowWidth a width at or below which it is precise whatever the relative width
 * @param relativeWidth the largest width divided by the share
 * @since 0.1.0
 */
public record PercentPrecision(long smallestN, double absoluteWidth, double narrowWidth, double relativeWidth) {
    /** The bounds of the NCHS standard of 2017. */
    public static final PercentPrecision NCHS = new PercentPrecision(30, 0.30, 0.05, 1.30);

    /**
     * Creates bounds.
     *
     * @param smallestN the smallest n, positive
     * @param absoluteWidth a width at or above which the share is not precise
     * @param narrowWidth a width at or below which it is precise whatever the relative width
     * @param relativeWidth the largest width divided by the share
     * @throws InvalidModelException if a bound is not positive
     */
    public PercentPrecision {
        if (smallestN < 1 || !(absoluteWidth > 0) || !(narrowWidth > 0) || !(relativeWidth > 0)) {
            throw InvalidModelException.of(
                    "PercentPrecision",
                    "all bounds positive",
                    smallestN + ", " + absoluteWidth + ", " + narrowWidth + ", " + relativeWidth);
        }
    }

    /**
     * Whether a share is precise enough.
     *
     * @param share the share
     * @return false if its n is too small or it has an interval that is too wide; a share without an interval is
     *     judged by its n alone. Where n is clustered, the number of clusters stands for n: segments that hang
     *     together are worth no more than the leaders who voiced them, at worst
     */
    public boolean allows(Defined share) {
        return share.clusters().orElse(share.n()) >= smallestN
                && share.interval()
                        .map(interval -> isNarrow(interval.width(), share.value()))
                        .orElse(true);
    }

    private boolean isNarrow(double width, double share) {
        return width < absoluteWidth && (width <= narrowWidth || width <= relativeWidth * share);
    }
}
