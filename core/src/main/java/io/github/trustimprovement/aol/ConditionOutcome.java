// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;
import io.github.trustimprovement.concept.Provenance;

/**
 * An effect that the paper names beside the conditions of a {@link Lever}, such as 'Suppressed agency'.
 *
 * <p>Leaders believe in these effects; the study did not measure them. {@link AolRelations} links each to its
 * conditions.
 *
 * <p>Named by Rollett (2026), s. 4.5, in running clauses. SDK interpretation: one outcome for each effect that a clause
 * names, and the form of the labels, are ours; hence the provenance {@code DERIVED}.
 *
 * @since 0.1.0
 */
public enum ConditionOutcome implements Concept {
    /** A search for faults. */
    DEFICIT_ORIENTATION(
            "deficit-orientation",
            "Deficit orientation",
            Lever.QUALITY_ASSURANCE,
            1,
            "Attention goes to what is wrong with a school, and what is good in it is not built on."),
    /** Acts done to satisfy the checker. */
    COMPLIANCE_BEHAVIOURS(
            "compliance-behaviours",
            "Compliance behaviours",
            Lever.QUALITY_ASSURANCE,
            2,
            "People do what will satisfy whoever checks, whether or not it serves children."),
    /** Gains that are not kept. */
    UNDERCUT_SUSTAINABILITY(
            "undercut-sustainability",
            "Undercut sustainability",
            Lever.ORGANISATIONAL_STRATEGY,
            1,
            "What was gained is not kept up. The theme 'Insufficient sustainability' groups remarks about it; this "
                    + "is the effect that conditions are said to have."),
    /** Fewer differences that serve nobody. */
    REDUCED_UNHELPFUL_VARIATION(
            "reduced-unhelpful-variation",
            "Reduced unhelpful variation",
            Lever.COMMONALITY,
            1,
            "Schools differ less where a difference does children no good. Differences that answer to a school's "
                    + "own needs are not meant."),
    /** Good practice in more schools. */
    SCALED_EFFECTIVE_PRACTICE(
            "scaled-effective-practice",
            "Scaled effective practice",
            Lever.COMMONALITY,
            2,
            "What works in one place is done well in more of them."),
    /** People who no longer decide. */
    SUPPRESSED_AGENCY(
            "suppressed-agency",
            "Suppressed agency",
            Lever.COMMONALITY,
            3,
            "Teachers and leaders lose the room, or the will, to decide for themselves."),
    /** Schools less able to answer to their own needs. */
    BLUNTED_CONTEXTUAL_RESPONSIVENESS(
            "blunted-contextual-responsiveness",
            "Blunted contextual responsiveness",
            Lever.COMMONALITY,
            4,
            "Schools are less able to answer to the needs of their own children and community.");

    private final Lever lever;
    private final ConceptDetail detail;

    ConditionOutcome(String slug, String label, Lever lever, int printedOrder, String definition) {
        this.lever = lever;
        detail = ConceptDetail.of(
                        "aol/condition-outcome/" + slug,
                        "condition-outcome",
                        label,
                        printedOrder,
                        Aol.at("4.5"),
                        definition)
                .withParent(lever.id())
                .withProvenance(Provenance.DERIVED);
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }

    /**
     * The lever whose conditions are said to have this effect.
     *
     * @return the lever
     */
    public Lever lever() {
        return lever;
    }
}
