// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.InvalidModelException;
import java.util.Optional;

/**
 * The end of a concept: an edition keeps it readable and says what to use in its place, such as a theme that was split.
 *
 * @param concept the concept that should not be used in new data
 * @param replacedBy the concept to use instead, or empty where nothing takes its place
 * @param note why, in one clause
 * @since 0.1.0
 */
public record Deprecation(ConceptId concept, Optional<ConceptId> replacedBy, String note) {
    /**
     * Creates a deprecation.
     *
     * @param concept the concept that should not be used in new data
     * @param replacedBy the concept to use instead, or empty where nothing takes its place
     * @param note why, in one clause
     * @throws InvalidModelException if the note is blank
     */
    public Deprecation {
        if (note.isBlank()) {
            throw InvalidModelException.of("Deprecation.note", "not blank", note);
        }
    }
}
