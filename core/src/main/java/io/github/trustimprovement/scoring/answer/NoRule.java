// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.answer;

/**
 * Reasons that several measures share why no published rule asks them, such as {@link #NO_FAULT}.
 *
 * @since 0.1.0
 */
public final class NoRule {
    /** None of its answers is a fault. */
    public static final String NO_FAULT = "it describes; neither paper calls any of its answers a fault";

    /** It needs what no record holds. */
    public static final String CALLERS_CHOICE =
            "its dates, scale, weights or limits are the caller's, and no record holds them";

    /** It tells of change. */
    public static final String NO_VERDICT_ON_CHANGE =
            "a finding would turn a change that may be chance into a verdict on a school";

    private NoRule() {}
}
