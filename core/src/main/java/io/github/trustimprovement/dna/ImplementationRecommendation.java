// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;

/**
 * One of the three recommendations of the EEF on carrying out changes in schools, such as 'Use a structured but
 * flexible implementation process'.
 *
 * <p>The guidance of the Education Endowment Foundation (EEF) is another framework, not about trusts in particular and
 * wider than the third strand; the component 'Adopt a cycle' borrows its words.
 *
 * <p>Reported by Rollett (2024), section 'Implementing improvement', from Sharples, Eaton and Boughelaf (2024).
 *
 * @since 0.1.0
 */
public enum ImplementationRecommendation implements Concept {
    /** How people act on a change. */
    ADOPT_THE_BEHAVIOURS(
            "adopt-the-behaviours-that-drive-effective-implementation",
            "Adopt the behaviours that drive effective implementation",
            1,
            "The EEF's first advice: people at work on a change should be drawn in, be brought together and think "
                    + "again as they go. What people do counts here, not the setting they do it in nor the stages of a "
                    + "plan.",
            AlternativeLabel.of("Adopt the behaviours that drive implementation", "table, 'Adopt a cycle'")),
    /** What surrounds a change. */
    ATTEND_TO_THE_CONTEXTUAL_FACTORS(
            "attend-to-the-contextual-factors-that-influence-implementation",
            "Attend to the contextual factors that influence implementation",
            2,
            "The EEF's second advice: look at what a change meets, namely whether it fits, what backs it, and who can "
                    + "carry it. The circumstances of the work count here, not how people act."),
    /** How a change is led through its stages. */
    USE_A_STRUCTURED_BUT_FLEXIBLE_PROCESS(
            "use-a-structured-but-flexible-implementation-process",
            "Use a structured but flexible implementation process",
            3,
            "The EEF's third advice: lead a change through named phases, learn in each of them, and help it along by "
                    + "more means than courses. Neither a rigid timetable nor a change without a plan counts.",
            AlternativeLabel.of("structured but flexible implementation process", "table, 'Adopt a cycle'"));

    private final ConceptDetail detail;

    ImplementationRecommendation(
            String slug, String label, int printedOrder, String definition, AlternativeLabel... alternatives) {
        detail = Dna.detail("implementation-recommendation", slug, label, printedOrder, Dna.IMPLEMENTING, definition)
                .withParent(ImprovementApproach.EEF_IMPLEMENTATION_GUIDANCE.id())
                .withAlternativeLabels(alternatives);
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }
}
