// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.Provenance;
import java.util.Optional;

/**
 * A link from a concept of one framework to a concept of another, such as 'Research and evidence' to 'Use evidence'.
 *
 * <p>An entry has no valence: that a lever is near a component does not say that the lever helps.
 *
 * @param from the concept that the link starts at
 * @param relation how near the two are
 * @param to the concept of the other framework
 * @param rationale why the link is made, and where it ends; in own words
 * @param provenance by whose word it is made
 * @param citation where the source prints the link; empty only for this library's interpretation
 * @since 0.1.0
 */
public record CrosswalkEntry(
        Concept from,
        CrosswalkRelation relation,
        Concept to,
        String rationale,
        Provenance provenance,
        Optional<Citation> citation) {
    /**
     * Creates an entry.
     *
     * @param from the concept that the link starts at
     * @param relation how near the two are
     * @param to the concept of the other framework
     * @param rationale why the link is made, and where it ends; in own words
     * @param provenance by whose word it is made
     * @param citation where the source prints the link; empty only for this library's interpretation
     * @throws InvalidModelException if both concepts are of one framework, the rationale is blank, or a link that is
     *     not an interpretation has no citation
     */
    public CrosswalkEntry {
        if (from.id().framework().equals(to.id().framework())) {
            throw InvalidModelException.of("CrosswalkEntry.to", "of another framework than " + from.code(), to.code());
        }
        if (rationale.isBlank()) {
            throw InvalidModelException.of("CrosswalkEntry.rationale", "not blank", rationale);
        }
        if (provenance != Provenance.SDK && citation.isEmpty()) {
            throw InvalidModelException.of("CrosswalkEntry.citation", "present unless provenance is SDK", provenance);
        }
    }

    /**
     * A link that is an interpretation, with provenance {@code SDK} and no citation.
     *
     * @param from the concept that the link starts at
     * @param relation how near the two are
     * @param to the concept of the other framework
     * @param rationale why the link is made, and where it ends
     * @return the entry
     * @throws InvalidModelException if both concepts are of one framework or the rationale is blank
     */
    public static CrosswalkEntry of(Concept from, CrosswalkRelation relation, Concept to, String rationale) {
        return new CrosswalkEntry(from, relation, to, rationale, Provenance.SDK, Optional.empty());
    }

    /**
     * A link that a source prints.
     *
     * @param from the concept that the link starts at
     * @param relation how near the two are
     * @param to the concept of the other framework
     * @param rationale what a reader must know to use it well
     * @param citation where it is printed
     * @return the entry
     * @throws InvalidModelException if both concepts are of one framework or the rationale is blank
     */
    public static CrosswalkEntry stated(
            Concept from, CrosswalkRelation relation, Concept to, String rationale, Citation citation) {
        return new CrosswalkEntry(from, relation, to, rationale, Provenance.STATED, Optional.of(citation));
    }

    /** The link on one line, such as {@code aol/lever/research-and-evidence close dna/component/use-evidence}. */
    @Override
    public String toString() {
        return from.code() + " " + relation.code() + " " + to.code();
    }
}
