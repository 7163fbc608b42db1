// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.outcome;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.organisation.Decimal;
import java.util.Map;

/**
 * What was observed: a number, or that it is missing and why.
 *
 * <p>{@code ObservedValue.of(Decimal.of(104.2))}, {@code ObservedValue.missing(MissingReason.SUPPRESSED)}. A missing
 * value is never a number.
 *
 * @since 0.1.0
 */
public sealed interface ObservedValue permits Measured, Missing {
    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    Map<String, Extension> extensions();

    /**
     * A number that was measured.
     *
     * @param value the number
     * @return the value
     */
    static ObservedValue of(Decimal value) {
        return Measured.of(value);
    }

    /**
     * A value that is missing for a reason that is not stated.
     *
     * @return the value
     */
    static ObservedValue missing() {
        return Missing.builder().build();
    }

    /**
     * A value that is missing.
     *
     * @param reason why
     * @return the value
     */
    static ObservedValue missing(MissingReason reason) {
        return Missing.of(reason);
    }
}
