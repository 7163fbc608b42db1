// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

/**
 * How much a finding matters, most first.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** The record or text cannot be used as it stands. */
    ERROR,
    /** It can be used, yet something is likely wrong. */
    WARNING,
    /** Worth knowing; nothing need be wrong. */
    INFO
}
