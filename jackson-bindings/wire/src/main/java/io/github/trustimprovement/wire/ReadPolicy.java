// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

/**
 * What a fault in a document costs; the findings are the same.
 *
 * @since 0.1.0
 */
public enum ReadPolicy {
    /** A finding of error severity: no value. */
    STRICT,
    /** A value whenever one can be built. */
    LENIENT
}
