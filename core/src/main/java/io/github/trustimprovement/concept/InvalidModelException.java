// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

/**
 * Signals that an object can never exist, such as a concept id with a space in it.
 *
 * <p>The message names type and attribute, then the rule, then the offending value:
 * {@code ConceptId.path: steps of a-z, 0-9 and '-' joined by '/', was: "aol/Lever"}. Data that is well formed but
 * doubtful is never an exception; a rule reports it as a finding.
 *
 * @since 0.1.0
 */
public class InvalidModelException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a whole message.
     *
     * @param message type and attribute, rule, and value
     */
    public InvalidModelException(String message) {
        super(message);
    }

    /**
     * Creates an exception in the common form.
     *
     * @param attribute type and attribute, such as {@code "ConceptId.path"}
     * @param rule what must hold
     * @param was the offending value
     * @return the exception, to be thrown
     */
    public static InvalidModelException of(String attribute, String rule, Object was) {
        String value = was instanceof CharSequence ? "\"" + was + "\"" : was.toString();
        return new InvalidModelException(attribute + ": " + rule + ", was: " + value);
    }
}
