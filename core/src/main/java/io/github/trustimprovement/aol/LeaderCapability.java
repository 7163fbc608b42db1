// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;

/**
 * Something leaders must be good at in order to keep judging their levers, such as 'Ethical awareness'.
 *
 * <p>Named by Rollett (2026), s. 5, as what levers that work differently from place to place ask of leaders. SDK
 * interpretation: the paper names the four and does not describe them; the definitions are our reading.
 *
 * @since 0.1.0
 */
public enum LeaderCapability implements Concept {
    /** Finding out what is the matter. */
    DIAGNOSTIC_CAPABILITY(
            "diagnostic-capability",
            "Diagnostic capability",
            1,
            "Finding out what is the matter in a school or trust, and whether a lever does there what it was meant "
                    + "to do."),
    /** Choosing little and keeping to it. */
    DISCIPLINED_PRIORITISATION(
            "disciplined-prioritisation",
            "Disciplined prioritisation",
            2,
            "Choosing what to attend to, leaving the rest, and keeping to the choice."),
    /** Seeing who is affected, and how. */
    ETHICAL_AWARENESS(
            "ethical-awareness",
            "Ethical awareness",
            3,
            "Seeing what a course of action does to those it touches, children and other schools included, and "
                    + "whether that is right."),
    /** Noticing what the organisation learns. */
    ATTENTIVENESS_TO_ORGANISATIONAL_LEARNING(
            "attentiveness-to-organisational-learning",
            "Attentiveness to organisational learning",
            4,
            "Noticing what the organisation learns from its own work, and seeing to it that the learning is used.");

    private final ConceptDetail detail;

    LeaderCapability(String slug, String label, int printedOrder, String definition) {
        detail = ConceptDetail.of(
                "aol/leader-capability/" + slug, "leader-capability", label, printedOrder, Aol.at("5"), definition);
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }
}
