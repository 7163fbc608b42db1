// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;

/**
 * One of the three behaviours under the EEF's first recommendation, such as 'Unite'.
 *
 * <p>They belong to the guidance of the Education Endowment Foundation, another framework; the component 'Adopt a
 * cycle' names them. They go on together for as long as a change lasts: they are no stages.
 *
 * <p>Reported by Rollett (2024), section 'Implementing improvement'.
 *
 * @since 0.1.0
 */
public enum ImplementationBehaviour implements Concept {
    /** A say for those affected, under a clear lead. */
    ENGAGE(
            "engage",
            "Engage",
            1,
            "In the EEF's guidance: those concerned help to form the change, and leaders keep its direction plain. "
                    + "Both halves are needed; being told of a decision is not enough."),
    /** A shared view of what, how and why. */
    UNITE(
            "unite",
            "Unite",
            2,
            "In the EEF's guidance: people come to share one view of the change itself, of the way it is made and of "
                    + "its reasons. Agreement on one of the three alone falls short."),
    /** Watching how it goes, and acting on that. */
    REFLECT(
            "reflect",
            "Reflect",
            3,
            "In the EEF's guidance: people think about how the change is going, keep watch on it and alter it for the "
                    + "better. Records that nobody acts on fall short.",
            AlternativeLabel.of("Reflect, monitor, and adapt", "Implementing improvement, list of the EEF's advice"));

    private final ConceptDetail detail;

    ImplementationBehaviour(
            String slug, String label, int printedOrder, String definition, AlternativeLabel... alternatives) {
        detail = Dna.detail("implementation-behaviour", slug, label, printedOrder, Dna.IMPLEMENTING, definition)
                .withParent(ImplementationRecommendation.ADOPT_THE_BEHAVIOURS.id())
                .withAlternativeLabels(alternatives);
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }
}
