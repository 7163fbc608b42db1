// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

/**
 * A value that a rule flags as more than noise, such as {@code seven-on-one-side} at 2024/25, above.
 *
 * @param rule the code of the rule
 * @param label the period of the value
 * @param isUpward whether it is flagged above the centre or as rising
 * @since 0.1.0
 */
public record Signal(String rule, String label, boolean isUpward) {
    /** The signal on a line. */
    @Override
    public String toString() {
        return rule + " at " + label + (isUpward ? ", upward" : ", downward");
    }
}
