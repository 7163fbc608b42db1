// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import java.util.Map;

/**
 * A place in a source, such as 'Rollett 2026, s. 3.3.8'.
 *
 * @param document the short name of the document, such as {@code Rollett 2026}
 * @param section the section's number, or its heading where the document has no numbers
 * @param extensions properties of the document that this version does not know, by name
 * @since 0.1.0
 */
public record Citation(String document, String section, Map<String, Extension> extensions) {
    /**
     * Creates a citation.
     *
     * @param document the short name of the document, such as {@code Rollett 2026}
     * @param section the section's number, or its heading where the document has no numbers
     * @param extensions properties of the document that this version does not know, by name
     * @throws InvalidModelException if a part is blank
     */
    public Citation {
        extensions = Extension.copyOf(extensions);
        if (document.isBlank()) {
            throw InvalidModelException.of("Citation.document", "not blank", document);
        }
        if (section.isBlank()) {
            throw InvalidModelException.of("Citation.section", "not blank", section);
        }
    }

    /**
     * A place in a document.
     *
     * @param document the short name of the document
     * @param section the section's number or heading
     * @return the citation
     * @throws InvalidModelException if a part is blank
     */
    public static Citation of(String document, String section) {
        return new Citation(document, section, Map.of());
    }

    /** The citation on one line, such as {@code Rollett 2026, s. 3.3.8}. */
    @Override
    public String toString() {
        return Character.isDigit(section.charAt(0)) ? document + ", s. " + section : document + ", " + section;
    }
}
