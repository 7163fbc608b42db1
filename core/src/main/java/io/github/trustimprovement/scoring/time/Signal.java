// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.scoring.Classified;

/**
 * A value that a rule flags as more than noise, such as {@code seven-on-one-side} at 2024/25: upward.
 *
 * @param rule the code of the rule
 * @param label the period of the value
 * @param answer {@code upward}, for above the centre or rising, or {@code downward}; n is the number of values that the
 *     rule looked at
 * @since 0.1.0
 */
public record Signal(String rule, String label, Classified answer) {
    static final String UPWARD = "upward";
    static final String DOWNWARD = "downward";

    /**
     * Tells whether the value is flagged above the centre or as rising.
     *
     * @return true if so; false if below it or as falling
     */
    public boolean isUpward() {
        return answer.value().equals(UPWARD);
    }

    /** Rule and period, such as {@code seven-on-one-side at 2024/25}. */
    String name() {
        return rule + " at " + label;
    }

    /** The signal on a line, such as {@code seven-on-one-side at 2024/25: upward (n = 14)}. */
    @Override
    public String toString() {
        return name() + ": " + answer;
    }
}
