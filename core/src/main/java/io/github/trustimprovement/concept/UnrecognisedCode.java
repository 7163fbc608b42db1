// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

/**
 * A code that no vocabulary at hand knows, such as {@code aol/lever/commonalty}; from a newer edition, or a slip.
 *
 * @param code the text as it was written, not empty
 * @since 0.1.0
 */
public record UnrecognisedCode(String code) implements Code {
    /**
     * Creates an unrecognised code.
     *
     * @param code the text as it was written, not empty
     * @throws InvalidModelException if the text is empty
     */
    public UnrecognisedCode {
        if (code.isEmpty()) {
            throw InvalidModelException.of("UnrecognisedCode.code", "not empty", code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
