// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;
import java.util.List;

/**
 * One of the three intertwined parts of the model, a triple helix, such as 'Curate clear goals'.
 *
 * <p>They are shown apart only to be read more easily. Each is a feedback loop: there is
 * no state in which a strand is done, no share of it that is achieved, and no order in which to take them.
 *
 * <p>Defined by Rollett (2024), second section named 'The conceptual model', and read as loops under 'Into the
 * future'. SDK interpretation: printed order is kept; it is no sequence.
 *
 * @since 0.1.0
 */
public enum Strand implements Concept {
    /** Direction: where the trust is going and how. */
    CURATE_CLEAR_GOALS(
            "curate-clear-goals",
            "Curate clear goals",
            1,
            "Settling what the trust wants to achieve and by which route: the standard it pursues, the plans that "
                    + "serve it, and the knowledge that feeds and tests both. It covers how direction is found, not "
                    + "which parts of schooling are picked."),
    /** Readiness: people, culture and means. */
    BUILD_CAPABILITY_AND_CAPACITY(
            "build-capability-and-capacity",
            "Build capability & capacity",
            2,
            "Making the organisation able to improve and to go on doing so: what its people know, how they are "
                    + "linked and led, and the climate they work in. Readiness for improvement in general counts; "
                    + "carrying out one chosen change belongs to the third strand.",
            AlternativeLabel.of("Build capability and capacity", "title of the strand's table")),
    /** Action: changes under way and their steering. */
    IMPLEMENT_IMPROVEMENT_INITIATIVES(
            "implement-improvement-initiatives",
            "Implement improvement initiatives",
            3,
            "Putting chosen changes into effect and steering them while they run: a way of working, the means, the "
                    + "warning signs, and an end to what does not pay. The choice of a goal belongs to the first "
                    + "strand, and the general readiness of staff to the second.",
            AlternativeLabel.of("Implementing Improvement", "Implementing improvement, of this part of the model"));

    private final ConceptDetail detail;

    Strand(String slug, String label, int printedOrder, String definition, AlternativeLabel... alternatives) {
        detail = Dna.detail("strand", slug, label, printedOrder, Dna.MODEL, definition)
                .withAlternativeLabels(alternatives);
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }

    /**
     * The components of this strand.
     *
     * @return four components in printed order
     */
    public List<Component> components() {
        return Dna.where(Component.values(), component -> component.strand() == this);
    }
}
