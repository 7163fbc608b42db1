// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import java.util.Optional;

/**
 * A code that is open of one kind: the lever {@code aol/lever/commonality}, or text in a lever's place that no
 * vocabulary knows.
 *
 * @param <C> the kind, such as a lever
 * @since 0.1.0
 */
public sealed interface Coded<C extends Concept> {
    /**
     * A concept of the kind.
     *
     * @param <C> the kind
     * @param concept the concept
     * @return the code
     */
    static <C extends Concept> Coded<C> of(C concept) {
        return new Known<>(concept);
    }

    /**
     * Text in the place of such a concept.
     *
     * @param <C> the kind that was expected
     * @param code the text as it was written
     * @return the code
     * @throws InvalidModelException if the text is empty
     */
    static <C extends Concept> Coded<C> unrecognised(String code) {
        return new Unrecognised<>(code);
    }

    /**
     * The code that stands in documents, character for character, whatever escapes it is written with there.
     *
     * @return the text, never empty
     */
    String code();

    /**
     * The concept, if the library knows it.
     *
     * @return the concept or empty
     */
    Optional<C> known();

    /**
     * A code that the library knows.
     *
     * @param <C> the kind
     * @param concept the concept
     * @since 0.1.0
     */
    record Known<C extends Concept>(C concept) implements Coded<C> {
        @Override
        public String code() {
            return concept.code();
        }

        @Override
        public Optional<C> known() {
            return Optional.of(concept);
        }

        @Override
        public String toString() {
            return code();
        }
    }

    /**
     * A code that the library does not know.
     *
     * @param <C> the kind that was expected
     * @param code the text as it was written
     * @since 0.1.0
     */
    record Unrecognised<C extends Concept>(String code) implements Coded<C> {
        /**
         * Creates an unrecognised code.
         *
         * @param code the text as it was written
         * @throws InvalidModelException if the text is empty
         */
        public Unrecognised {
            if (code.isEmpty()) {
                throw InvalidModelException.of("Coded.code", "not empty", code);
            }
        }

        @Override
        public Optional<C> known() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return code;
        }
    }
}
