// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The end of a concept: an edition keeps it readable and says what to use in its place, such as the two themes that one
 * was split into.
 *
 * @param concept the concept that should not be used in new data
 * @param replacedBy the concepts to use instead: none where nothing takes its place, several where it was split
 * @param note why, in one clause
 * @param extensions properties of the document that this version does not know, by name
 * @since 0.1.0
 */
public record Deprecation(
        ConceptId concept, List<ConceptId> replacedBy, String note, Map<String, Extension> extensions) {
    /**
     * Creates a deprecation.
     *
     * @param concept the concept that should not be used in new data
     * @param replacedBy the concepts to use instead: none where nothing takes its place, several where it was split
     * @param note why, in one clause
     * @param extensions properties of the document that this version does not know, by name
     * @throws InvalidModelException if the note is blank, or a replacement is named twice or is the concept itself
     */
    public Deprecation {
        replacedBy = List.copyOf(replacedBy);
        extensions = Extension.copyOf(extensions);
        if (note.isBlank()) {
            throw InvalidModelException.of("Deprecation.note", "not blank", note);
        }
        if (replacedBy.contains(concept) || new HashSet<>(replacedBy).size() < replacedBy.size()) {
            throw InvalidModelException.of(
                    "Deprecation.replacedBy", "other concepts than " + concept + ", each once", replacedBy);
        }
    }

    /**
     * A deprecation, such as {@code Deprecation.of(old, "split in two", one, other)}.
     *
     * @param concept the concept that should not be used in new data
     * @param note why, in one clause
     * @param replacedBy the concepts to use instead
     * @return the deprecation
     * @throws InvalidModelException if the note is blank, or a replacement is named twice or is the concept itself
     */
    public static Deprecation of(ConceptId concept, String note, ConceptId... replacedBy) {
        return new Deprecation(concept, List.of(replacedBy), note, Map.of());
    }
}
