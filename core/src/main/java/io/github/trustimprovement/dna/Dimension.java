// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;

/**
 * One of the four dimensions in which the paper sees school improvement, such as 'improvement across the trust'.
 *
 * <p>The older view has two, a school and a span of time; the paper adds the trust and the sector to them and takes
 * neither away. Not to be mixed up with the three {@link Orientation orientations}, which are made of dimensions.
 *
 * <p>Defined by Rollett (2024), section 'The vertical, horizontal and systemic'. SDK interpretation: the paper counts
 * the first two without naming them, so their labels are its words for what they measure.
 *
 * @since 0.1.0
 */
public enum Dimension implements Concept {
    /** The single school. */
    SCHOOL(
            Orientation.VERTICAL,
            "school",
            "unit of the school",
            1,
            "Improvement as what one school achieves inside its own walls. Together with time it makes the older view, "
                    + "in which every school has a line of its own; work that schools share lies in another "
                    + "dimension."),
    /** The span from one date to another. */
    TIME(
            Orientation.VERTICAL,
            "time",
            "period of time",
            2,
            "Improvement as change from one date to another. It says when, not who: the reach of the work is told by "
                    + "one of the other dimensions."),
    /** The schools of one trust together. */
    TRUST(
            Orientation.HORIZONTAL,
            "trust",
            "improvement across the trust",
            3,
            "What the schools of one trust can do with and for each other, over the borders between them. It says how "
                    + "far the work reaches, not who decides about it.",
            AlternativeLabel.of("third dimension", "section on the four dimensions, second paragraph")),
    /** Trusts together. */
    SECTOR(
            Orientation.SYSTEMIC,
            "sector",
            "improvement across the sector",
            4,
            "What trusts can do together for the schools of them all. Work inside a single trust does not count, "
                    + "however large that trust is.",
            AlternativeLabel.of("fourth dimension", "section on the four dimensions, second paragraph"));

    private final Orientation orientation;
    private final ConceptDetail detail;

    Dimension(
            Orientation orientation,
            String slug,
            String label,
            int printedOrder,
            String definition,
            AlternativeLabel... alternatives) {
        this.orientation = orientation;
        detail = Dna.detail("dimension", slug, label, printedOrder, Dna.DIMENSIONS, definition)
                .withAlternativeLabels(alternatives);
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }

    /**
     * The direction that this dimension makes up, alone or with another.
     *
     * @return the direction, which is not a parent
     */
    public Orientation orientation() {
        return orientation;
    }
}
