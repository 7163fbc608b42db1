// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import java.util.Map;

/**
 * A typed link from one concept to another with its source, such as 'Alignment opposes De-centralisation'.
 *
 * @param from the concept that the link speaks of
 * @param type what it says
 * @param to the other concept
 * @param citation where the source says it
 * @param provenance whether the source says it
 * @param note what a reader must know to use it well, in own words
 * @param extensions properties of the document that this version does not know, by name
 * @since 0.1.0
 */
public record Relation(
        Concept from,
        RelationType type,
        Concept to,
        Citation citation,
        Provenance provenance,
        String note,
        Map<String, Extension> extensions) {

    /**
     * Creates a link.
     *
     * @param from the concept that the link speaks of
     * @param type what it says
     * @param to the other concept
     * @param citation where the source says it
     * @param provenance whether the source says it
     * @param note what a reader must know to use it well, in own words
     * @param extensions properties of the document that this version does not know, by name
     */
    public Relation {
        extensions = Extension.copyOf(extensions);
    }

    /**
     * Creates a link.
     *
     * @param from the concept that the link speaks of
     * @param type what it says
     * @param to the other concept
     * @param citation where the source says it
     * @param provenance whether the source says it
     * @param note what a reader must know to use it well, in own words
     */
    public Relation(
            Concept from, RelationType type, Concept to, Citation citation, Provenance provenance, String note) {
        this(from, type, to, citation, provenance, note, Map.of());
    }

    /** The link on one line, such as {@code aol/theme/alignment opposes aol/theme/de-centralisation}. */
    @Override
    public String toString() {
        return from.code() + " " + type.code() + " " + to.code();
    }
}
