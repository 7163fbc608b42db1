// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

/**
 * How a trust's progress scores stand to the average, such as 'below average'.
 *
 * <p>The three values under which Rollett (2026), s. 2.1 describes the trusts of its sample. SDK interpretation: where
 * a value begins is not printed, so nothing here computes it.
 *
 * @since 0.1.0
 */
public enum PerformanceProfile implements Token {
    /** Progress below the average. */
    BELOW_AVERAGE,
    /** Progress about the average. */
    AVERAGE,
    /** Progress above the average. */
    ABOVE_AVERAGE
}
