// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.invariant.Require;

/**
 * A documented change from which on limits are computed anew, such as 2024/25: new catchment area.
 *
 * <p>Limits may not be moved because the values moved; a change that is not written down is none.
 *
 * @param label the label of the first point after the change
 * @param reason what changed, not blank
 * @since 0.1.0
 */
public record Rebase(String label, String reason) {
    /**
     * Creates a rebase.
     *
     * @param label the label of the first point after the change
     * @param reason what changed, not blank
     * @throws io.github.trustimprovement.concept.InvalidModelException if a text is blank
     */
    public Rebase {
        Require.notBlank("Rebase.label", label);
        Require.notBlank("Rebase.reason", reason);
    }

    /** The change as it stands in a table, such as {@code from 2024/25 (new catchment area)}. */
    @Override
    public String toString() {
        return "from " + label + " (" + reason + ")";
    }
}
