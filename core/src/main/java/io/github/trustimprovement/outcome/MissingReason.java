// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.outcome;

import io.github.trustimprovement.organisation.Token;

/**
 * Why a value is missing, such as {@code SUPPRESSED} for a cohort too small to publish.
 *
 * @since 0.1.0
 */
public enum MissingReason implements Token {
    /** Nobody measured. */
    NOT_COLLECTED,
    /** It was measured and is not published, such as for a small cohort. */
    SUPPRESSED,
    /** There is nothing to measure, such as a year group that the school does not have. */
    NOT_APPLICABLE,
    /** Another reason, which the note may give. */
    OTHER
}
