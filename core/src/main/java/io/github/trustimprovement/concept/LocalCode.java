// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

/**
 * A researcher's own code, such as {@code local/late-starts}.
 *
 * <p>This is the token that data carries; the codebook of a study gives it a label, a definition and the concept
 * under which it rolls up.
 *
 * @param code the text, {@code local/} and at least one step as in a {@link ConceptId}
 * @since 0.1.0
 */
public record LocalCode(String code) implements Code {
    /** What every local code starts with. */
    public static final String PREFIX = "local/";

    /**
     * Creates a local code.
     *
     * @param code the text, {@code local/} and at least one step as in a {@link ConceptId}
     * @throws InvalidModelException if the text has another form
     */
    public LocalCode {
        if (!isWellFormed(code)) {
            throw InvalidModelException.of(
                    "LocalCode.code", "'local/' and steps of a-z, 0-9 and '-' joined by '/'", code);
        }
    }

    /**
     * The local code with the given text.
     *
     * @param code the text, such as {@code local/late-starts}
     * @return the code
     * @throws InvalidModelException if the text has another form
     */
    public static LocalCode of(String code) {
        return new LocalCode(code);
    }

    /**
     * Tells whether a text is a local code.
     *
     * @param text any text
     * @return true if {@link #of(String)} would take it
     */
    public static boolean isWellFormed(String text) {
        return text.startsWith(PREFIX) && ConceptId.isWellFormed(text);
    }

    @Override
    public String toString() {
        return code;
    }
}
