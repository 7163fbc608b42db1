// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

/**
 * Whether a property must be there, such as {@code REQUIRED} for the id of a segment.
 *
 * @since 0.1.0
 */
public enum Presence {
    /** Always the same text, such as the {@code format} of a document; it must be there. */
    CONSTANT,
    /** It must be there, or there is no value. */
    REQUIRED,
    /** It may be absent. */
    OPTIONAL,
    /** Absent means the default, on reading and on writing. */
    DEFAULTED,
    /** A list that may be absent, then it is empty; it is written unless empty. */
    LIST;

    /**
     * Whether a document without the property has a fault.
     *
     * @return true for a constant and a required property
     */
    public boolean isExpected() {
        return this == CONSTANT || this == REQUIRED;
    }
}
