// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a measure yields: a {@link Defined} number, such as 12 of n = 40, or {@link Undefined} and why.
 *
 * <p>{@code if (estimate instanceof Defined defined) { use(defined.value()); }}. There is no NaN and no silent 0.
 *
 * @since 0.1.0
 */
public sealed interface Estimate permits Defined, Undefined {
    /**
     * How many things were looked at.
     *
     * @return the number, not negative
     */
    long n();

    /**
     * What the number must not be taken for.
     *
     * @return the caveats, each once
     */
    List<Caveat> caveats();

    /**
     * The number, if there is one.
     *
     * @return the value or empty
     */
    OptionalDouble ifDefined();

    /**
     * The estimate with its meaning: value or reason, n, method and caveats, a line each.
     *
     * @return the lines, each ended by {@code \n}
     */
    String explain();
}
