// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A caller's threshold as a whole number that says the same of whole numbers, whatever the caller wrote. */
final class Threshold {
    private Threshold() {}

    /** The least number that is at least the threshold, and at least 1. */
    static int least(RuleContext<?> context) {
        return within(context.threshold().setScale(0, RoundingMode.CEILING), BigDecimal.ONE);
    }

    /** The most that is not above the threshold, and not below 0. */
    static int most(RuleContext<?> context) {
        return within(context.threshold().setScale(0, RoundingMode.FLOOR), BigDecimal.ZERO);
    }

    private static int within(BigDecimal value, BigDecimal lowest) {
        return value.max(lowest).min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }
}
