// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is said of a concept: identity, words and source.
 *
 * <p>For example {@code ConceptDetail.of("aol/lever/commonality", "lever", "Commonality", 8, citation, "How far ...")
 * .withParent("aol/levers")}.
 *
 * @param id the permanent identity
 * @param kind what kind of concept it is, such as {@code lever}
 * @param label the name
 * @param alternativeLabels other names, with the place where each was seen
 * @param definition the meaning, in this library's own words
 * @param citation where the source defines it
 * @param parent the concept it belongs to, or empty at the top
 * @param printedOrder the place among concepts of the same kind and parent, from 1
 * @param provenance whether the source states it
 * @param extensions properties of the document that this version does not know, by name
 * @since 0.1.0
 */
public record ConceptDetail(
        ConceptId id,
        String kind,
        String label,
        List<AlternativeLabel> alternativeLabels,
        String definition,
        Citation citation,
        Optional<ConceptId> parent,
        int printedOrder,
        Provenance provenance,
        Map<String, Extension> extensions) {

    /**
     * Creates a detail.
     *
     * @param id the permanent identity
     * @param kind what kind of concept it is, such as {@code lever}
     * @param label the name
     * @param alternativeLabels other names, with the place where each was seen
     * @param definition the meaning, in this library's own words
     * @param citation where the source defines it
     * @param parent the concept it belongs to, or empty at the top
     * @param printedOrder the place among concepts of the same kind and parent, from 1
     * @param provenance whether the source states it
     * @param extensions properties of the document that this version does not know, by name
     * @throws InvalidModelException if kind, label or definition is blank or untrimmed, or the order is below 1
     */
    public ConceptDetail {
        alternativeLabels = List.copyOf(alternativeLabels);
        extensions = Extension.copyOf(extensions);
        requireTrimmed("kind", kind);
        requireTrimmed("label", label);
        requireTrimmed("definition", definition);
        if (printedOrder < 1) {
            throw InvalidModelException.of("ConceptDetail.printedOrder", "at least 1", printedOrder);
        }
    }

    /**
     * Creates a detail.
     *
     * @param id the permanent identity
     * @param kind what kind of concept it is, such as {@code lever}
     * @param label the name
     * @param alternativeLabels other names, with the place where each was seen
     * @param definition the meaning, in this library's own words
     * @param citation where the source defines it
     * @param parent the concept it belongs to, or empty at the top
     * @param printedOrder the place among concepts of the same kind and parent, from 1
     * @param provenance whether the source states it
     * @throws InvalidModelException if kind, label or definition is blank or untrimmed, or the order is below 1
     */
    public ConceptDetail(
            ConceptId id,
            String kind,
            String label,
            List<AlternativeLabel> alternativeLabels,
            String definition,
            Citation citation,
            Optional<ConceptId> parent,
            int printedOrder,
            Provenance provenance) {
        this(id, kind, label, alternativeLabels, definition, citation, parent, printedOrder, provenance, Map.of());
    }

    /**
     * The detail of a stated concept at the top, without other names.
     *
     * @param id the path of the id
     * @param kind the kind
     * @param label the name
     * @param printedOrder the place among its like, from 1
     * @param citation where the source defines it
     * @param definition the meaning, in own words
     * @return the detail
     * @throws InvalidModelException if an attribute breaks its rule
     */
    public static ConceptDetail of(
            String id, String kind, String label, int printedOrder, Citation citation, String definition) {
        return new ConceptDetail(
                ConceptId.of(id),
                kind,
                label,
                List.of(),
                definition,
                citation,
                Optional.empty(),
                printedOrder,
                Provenance.STATED);
    }

    /**
     * This detail under a parent.
     *
     * @param value the parent's id
     * @return a copy
     */
    public ConceptDetail withParent(ConceptId value) {
        return new ConceptDetail(
                id,
                kind,
                label,
                alternativeLabels,
                definition,
                citation,
                Optional.of(value),
                printedOrder,
                provenance,
                extensions);
    }

    /**
     * This detail with other names.
     *
     * @param values the names, in the order of their places
     * @return a copy
     */
    public ConceptDetail withAlternativeLabels(AlternativeLabel... values) {
        return new ConceptDetail(
                id, kind, label, List.of(values), definition, citation, parent, printedOrder, provenance, extensions);
    }

    /**
     * This detail with another provenance.
     *
     * @param value the provenance
     * @return a copy
     */
    public ConceptDetail withProvenance(Provenance value) {
        return new ConceptDetail(
                id, kind, label, alternativeLabels, definition, citation, parent, printedOrder, value, extensions);
    }

    private static void requireTrimmed(String attribute, String value) {
        if (value.isEmpty() || !value.equals(value.strip())) {
            throw InvalidModelException.of("ConceptDetail." + attribute, "not blank, no space around it", value);
        }
    }
}
