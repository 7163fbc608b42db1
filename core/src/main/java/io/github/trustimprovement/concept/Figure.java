// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import java.util.Map;

/**
 * A number that a source prints about itself, such as 374 segments on levers.
 *
 * <p>A figure describes the study that was published. It is no parameter, no target and no threshold.
 *
 * @param id the permanent identity, such as {@code aol/figure/lever-segments}
 * @param label a short name
 * @param value the number, a count of the things that the label names
 * @param note what was counted, and the assumption where the figure is derived; in own words
 * @param citation where it is printed, or printed in parts
 * @param provenance {@code STATED} where printed, {@code DERIVED} where computed
 * @param extensions properties of the document that this version does not know, by name
 * @since 0.1.0
 */
public record Figure(
        ConceptId id,
        String label,
        long value,
        String note,
        Citation citation,
        Provenance provenance,
        Map<String, Extension> extensions) {

    /**
     * Creates a figure.
     *
     * @param id the permanent identity, such as {@code aol/figure/lever-segments}
     * @param label a short name
     * @param value the number, a count of the things that the label names
     * @param note what was counted, and the assumption where the figure is derived; in own words
     * @param citation where it is printed, or printed in parts
     * @param provenance {@code STATED} where printed, {@code DERIVED} where computed
     * @param extensions properties of the document that this version does not know, by name
     */
    public Figure {
        extensions = Extension.copyOf(extensions);
    }

    /**
     * Creates a figure.
     *
     * @param id the permanent identity, such as {@code aol/figure/lever-segments}
     * @param label a short name
     * @param value the number, a count of the things that the label names
     * @param note what was counted, and the assumption where the figure is derived; in own words
     * @param citation where it is printed, or printed in parts
     * @param provenance {@code STATED} where printed, {@code DERIVED} where computed
     */
    public Figure(ConceptId id, String label, long value, String note, Citation citation, Provenance provenance) {
        this(id, label, value, note, citation, provenance, Map.of());
    }

    /** The figure on one line, such as {@code aol/figure/lever-segments 374}. */
    @Override
    public String toString() {
        return id + " " + value;
    }
}
