// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;

/**
 * One of the four phases under the EEF's third recommendation, such as 'Prepare'.
 *
 * <p>They belong to the guidance of the Education Endowment Foundation, another framework; the component 'Adopt a
 * cycle' names them. The process is structured but flexible: a phase may be entered again, and learning goes on in
 * all of them.
 *
 * <p>Reported by Rollett (2024), section 'Implementing improvement'. SDK interpretation: the paper prints the names
 * alone, so what tells one phase from the next is ours.
 *
 * @since 0.1.0
 */
public enum ImplementationPhase implements Concept {
    /** Looking into needs and possible answers. */
    EXPLORE(
            "explore",
            "Explore",
            1,
            "The EEF's first phase: a need is looked into and possible answers are weighed, while nothing is settled. "
                    + "It ends when one answer is chosen."),
    /** Laying the ground. */
    PREPARE(
            "prepare",
            "Prepare",
            2,
            "The EEF's second phase: an answer is chosen, and plan, people and means are made ready for it. First "
                    + "courses count here as long as the change itself has not begun."),
    /** The change in use. */
    DELIVER(
            "deliver",
            "Deliver",
            3,
            "The EEF's third phase: the change is in use for the first time, watched and adjusted. Having announced it "
                    + "does not count."),
    /** The change kept alive. */
    SUSTAIN(
            "sustain",
            "Sustain",
            4,
            "The EEF's fourth phase: the change has become part of everyday work and is kept alive, still under "
                    + "review. A change that merely has not been stopped does not count.");

    private final ConceptDetail detail;

    ImplementationPhase(String slug, String label, int printedOrder, String definition) {
        detail = Dna.detail("implementation-phase", slug, label, printedOrder, Dna.IMPLEMENTING, definition)
                .withParent(ImplementationRecommendation.USE_A_STRUCTURED_BUT_FLEXIBLE_PROCESS.id());
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }
}
