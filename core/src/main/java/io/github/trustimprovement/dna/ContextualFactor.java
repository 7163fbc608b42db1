// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;
import io.github.trustimprovement.concept.Provenance;

/**
 * One of the circumstances under the EEF's second recommendation, such as 'feasible to implement'.
 *
 * <p>They belong to the guidance of the Education Endowment Foundation, another framework. Three are tests of the
 * approach that is to be carried out; two are about what carries it.
 *
 * <p>Reported by Rollett (2024), section 'Implementing improvement', in two running sentences and not as a list. SDK
 * interpretation: <strong>the split into five, and its order as read, are ours</strong>; hence the provenance
 * {@link Provenance#DERIVED}.
 *
 * @since 0.1.0
 */
public enum ContextualFactor implements Concept {
    /** Grounds to expect an effect. */
    EVIDENCE_INFORMED(
            "evidence-informed",
            "evidence-informed",
            1,
            "In the EEF's guidance, a test of the approach: what is known gives grounds to expect that it helps. It is "
                    + "asked of the approach itself, not of how well it is carried out."),
    /** Fit with the place. */
    SUITABLE_FOR_THE_SETTING(
            "suitable-for-the-setting",
            "suitable for the setting",
            2,
            "In the EEF's guidance, a test of the approach: it answers to the needs and ways of the place that would "
                    + "take it up. Success elsewhere is no answer to this test."),
    /** Within reach of those who would do it. */
    FEASIBLE_TO_IMPLEMENT(
            "feasible-to-implement",
            "feasible to implement",
            3,
            "In the EEF's guidance, a test of the approach: those who would carry it out are able to do so with what "
                    + "they have or can get. Whether it would help if carried out is another test."),
    /** Arrangements that carry the work. */
    INFRASTRUCTURE(
            "infrastructure",
            "infrastructure",
            4,
            "In the EEF's guidance: the lasting arrangements that carry a change, built up by leaders. People "
                    + "themselves are a factor of their own."),
    /** Those who can lead and sway others. */
    RIGHT_PEOPLE(
            "right-people",
            "right people",
            5,
            "In the EEF's guidance: those with the ability to lead a change, or to sway others towards it, hold a "
                    + "place from which they can. A number of staff does not count by itself.");

    private final ConceptDetail detail;

    ContextualFactor(String slug, String label, int printedOrder, String definition) {
        detail = Dna.detail("contextual-factor", slug, label, printedOrder, Dna.IMPLEMENTING, definition)
                .withParent(ImplementationRecommendation.ATTEND_TO_THE_CONTEXTUAL_FACTORS.id())
                .withProvenance(Provenance.DERIVED);
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }
}
