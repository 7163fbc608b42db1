// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;

/**
 * One answer of a result and what it answers, such as {@code Commonality, positive}: 23 of n = 58.
 *
 * @param what what it answers, not blank
 * @param answer the number, class or reason
 * @since 0.1.0
 */
public record NamedAnswer(String what, Answer answer) {
    /**
     * Creates a named answer.
     *
     * @param what what it answers, not blank
     * @param answer the number, class or reason
     * @throws InvalidModelException if the text is blank
     */
    public NamedAnswer {
        Require.notBlank("NamedAnswer.what", what);
    }

    /**
     * An answer under a name.
     *
     * @param what what it answers, not blank
     * @param answer the number, class or reason
     * @return the named answer
     * @throws InvalidModelException if the text is blank
     */
    public static NamedAnswer of(String what, Answer answer) {
        return new NamedAnswer(what, answer);
    }
}
