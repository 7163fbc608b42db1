// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;
import java.util.List;

/**
 * One of the three directions in which improvement can be planned, such as 'horizontal': across the schools of a
 * trust.
 *
 * <p>None is better than another: vertical work is not poor practice, and horizontal work is not control from the
 * centre. The heading of the section names three directions and counts four {@link Dimension dimensions}; a later
 * paragraph says 'both' of vertical and horizontal alone.
 *
 * <p>Defined by Rollett (2024), section 'The vertical, horizontal and systemic'. SDK interpretation: which dimensions
 * make up a direction; and no number of schools is set for 'horizontal', as the paper speaks of all schools of a trust
 * in one place and of a group of schools in another.
 *
 * @since 0.1.0
 */
public enum Orientation implements Concept {
    /** One school's own way up. */
    VERTICAL(
            "vertical",
            "vertical",
            1,
            "Each school goes up on a course of its own, dealt with singly or one after another. It is no mark of weak "
                    + "work: schools differ, so some of it is to be expected; several schools at work on one matter "
                    + "together are not vertical.",
            AlternativeLabel.of("Segmented", "caption of the first figure of the section on the four dimensions")),
    /** The schools of a trust together. */
    HORIZONTAL(
            "horizontal",
            "horizontal",
            2,
            "Schools of one trust improve something together and draw on what all of them know and can do. It does not "
                    + "say who is in charge: work led from within schools counts as much as work led from the middle.",
            AlternativeLabel.of("horizontal plane", "section on the four dimensions, on communities of improvement"),
            AlternativeLabel.of(
                    "trust-wide improvement", "section on the four dimensions, on communities of improvement")),
    /** Trusts together. */
    SYSTEMIC(
            "systemic",
            "systemic",
            3,
            "Trusts join what they can do, so that schools get better everywhere and differences shrink among trusts "
                    + "and inside each. One trust's own programme does not count, even if it takes in all its schools.",
            AlternativeLabel.of(
                    "sector-led systemic improvements", "section on the four dimensions, on upwards convergence"));

    private final ConceptDetail detail;

    Orientation(String slug, String label, int printedOrder, String definition, AlternativeLabel... alternatives) {
        detail = Dna.detail("orientation", slug, label, printedOrder, Dna.DIMENSIONS, definition)
                .withAlternativeLabels(alternatives);
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }

    /**
     * The dimensions that make up this direction.
     *
     * @return one or two dimensions in printed order
     */
    public List<Dimension> dimensions() {
        return Dna.where(Dimension.values(), dimension -> dimension.orientation() == this);
    }
}
