// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.OptionalDouble;

/**
 * What a measure yields: a {@link Defined} number, such as 12 of n = 40, or {@link Undefined} and why.
 *
 * <p>{@code if (estimate instanceof Defined defined) { use(defined.value()); }}. There is no NaN and no silent 0.
 *
 * @since 0.1.0
 */
public sealed interface Estimate extends Answer permits Defined, Undefined {
    /**
     * The number, if there is one.
     *
     * @return the value or empty
     */
    OptionalDouble ifDefined();

    /**
     * How far another estimate lies from this one, where both were made alike.
     *
     * @param later the other estimate
     * @return both, with the difference {@code later - this}; undefined where one of them is, and with
     *     {@link UndefinedReason#METHODS_DIFFER} where their {@linkplain Method#fingerprint() methods} differ
     */
    default EstimateComparison compare(Estimate later) {
        return EstimateComparison.of(this, later);
    }
}
