// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import java.util.Map;

/**
 * Another name of a concept and the place where the source prints it, such as 'Collaborative QA and data' in the
 * summary table.
 *
 * @param label the name as printed
 * @param seenIn the place, such as {@code s. 3.3, summary table}
 * @param extensions properties of the document that this version does not know, by name
 * @since 0.1.0
 */
public record AlternativeLabel(String label, String seenIn, Map<String, Extension> extensions) {
    /**
     * Creates an alternative label.
     *
     * @param label the name as printed
     * @param seenIn the place, such as {@code s. 3.3, summary table}
     * @param extensions properties of the document that this version does not know, by name
     * @throws InvalidModelException if a part is blank
     */
    public AlternativeLabel {
        extensions = Extension.copyOf(extensions);
        if (label.isBlank()) {
            throw InvalidModelException.of("AlternativeLabel.label", "not blank", label);
        }
        if (seenIn.isBlank()) {
            throw InvalidModelException.of("AlternativeLabel.seenIn", "not blank", seenIn);
        }
    }

    /**
     * The name and its place.
     *
     * @param label the name as printed
     * @param seenIn the place
     * @return the alternative label
     * @throws InvalidModelException if a part is blank
     */
    public static AlternativeLabel of(String label, String seenIn) {
        return new AlternativeLabel(label, seenIn, Map.of());
    }
}
