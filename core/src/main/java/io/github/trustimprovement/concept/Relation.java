// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

/**
 * A typed link from one concept to another with its source, such as 'Alignment opposes De-centralisation'.
 *
 * @param from the concept that the link speaks of
 * @param type what it says
 * @param to the other concept
 * @param citation where the source says it
 * @param provenance whether the source says it
 * @param note what a reader must know to use it well, in own words
 * @since 0.1.0
 */
public record Relation(
        Concept from, RelationType type, Concept to, Citation citation, Provenance provenance, String note) {
    /** The link on one line, such as {@code aol/theme/alignment opposes aol/theme/de-centralisation}. */
    @Override
    public String toString() {
        return from.code() + " " + type.code() + " " + to.code();
    }
}
