// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import java.util.List;
import java.util.Optional;

/**
 * A concept that a framework defines, such as the lever 'Commonality'.
 *
 * <p>The frameworks of this library are enums whose constants are concepts; a caller's own framework may implement
 * this interface too. Everything said of a concept is in its {@link #detail()}, and so are the properties of a document
 * that this version does not know.
 *
 * @since 0.1.0
 */
public non-sealed interface Concept extends Code {
    /**
     * All that is said of the concept.
     *
     * @return identity, words and source
     */
    ConceptDetail detail();

    /**
     * The permanent identity, such as {@code aol/lever/commonality}.
     *
     * @return the id
     */
    default ConceptId id() {
        return detail().id();
    }

    @Override
    default String code() {
        return id().path();
    }

    /**
     * What kind of concept this is, such as {@code lever}.
     *
     * @return the kind, as it stands in documents
     */
    default String kind() {
        return detail().kind();
    }

    /**
     * The name, as printed wherever the source prints a name.
     *
     * @return the label
     */
    default String label() {
        return detail().label();
    }

    /**
     * Other names in the source, with the place where each was seen.
     *
     * @return the names, in the order of their places; may be empty
     */
    default List<AlternativeLabel> alternativeLabels() {
        return detail().alternativeLabels();
    }

    /**
     * The meaning in this library's own words, for a coder to decide by.
     *
     * @return one to three sentences
     */
    default String definition() {
        return detail().definition();
    }

    /**
     * Where the source defines the concept.
     *
     * @return document and section
     */
    default Citation citation() {
        return detail().citation();
    }

    /**
     * The concept that this one belongs to: the lever of a theme, the strand of a component.
     *
     * @return the parent's id, or empty at the top
     */
    default Optional<ConceptId> parent() {
        return detail().parent();
    }

    /**
     * The place among the concepts of the same kind and parent, as printed, from 1. It is no rank.
     *
     * @return the place
     */
    default int printedOrder() {
        return detail().printedOrder();
    }

    /**
     * Whether the source states the concept, or it was derived, or it is this library's interpretation.
     *
     * @return the provenance
     */
    default Provenance provenance() {
        return detail().provenance();
    }
}
