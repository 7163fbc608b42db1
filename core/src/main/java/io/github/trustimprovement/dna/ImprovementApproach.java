// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;
import java.util.List;

/**
 * An approach to improvement that the paper drew on, such as 'Plan-Do-Study-Act (PDSA)'.
 *
 * <p>Each is a framework of its own with its own sources; the paper takes up ideas of some and reports doubts about
 * several. The paper names further approaches (for example a four-stage model of Carter) without saying what they
 * consist of; they are not listed.
 *
 * <p>Reported by Rollett (2024), from 'Improvement approaches in other sectors' to 'Implementing improvement'. SDK
 * interpretation: which of the works that are cited are approaches that a user may want to code.
 *
 * @since 0.1.0
 */
public enum ImprovementApproach implements Concept {
    /** Value for the user, without waste. */
    LEAN(
            "lean",
            "Lean",
            1,
            Dna.OTHER_SECTORS,
            "Improvement by asking what the person served values and removing whatever adds nothing to it. It comes "
                    + "from manufacturing: gains are hard to hold unless the organisation itself changes, and public "
                    + "services have other purposes than thrift."),
    /** Fewer faults, by measurement. */
    SIX_SIGMA(
            "six-sigma",
            "Six Sigma",
            2,
            Dna.SIX_SIGMA,
            "Improvement by close measurement of a process and the removal of faults and unevenness from it, in five "
                    + "steps (DMAIC). It asks for much training, time and money, and its fit to public services "
                    + "is in doubt."),
    /** Small trials in quick rounds. */
    PLAN_DO_STUDY_ACT(
            "plan-do-study-act-pdsa",
            "Plan-Do-Study-Act (PDSA)",
            3,
            Dna.PDSA,
            "Improvement by trying something small, seeing what it does and revising it, in quick rounds. Action "
                    + "repeated without a look at its results does not count; the paper holds the bare cycle too thin "
                    + "to carry a whole model.",
            AlternativeLabel.of("PDSA", "Plan-Do-Study-Act (PDSA), throughout")),
    /** The care of quality as a whole. */
    QUALITY_MANAGEMENT(
            "quality-management",
            "quality management",
            4,
            Dna.HEALTHCARE,
            "The wider frame of the health sector, in which making quality better is one activity beside planning, "
                    + "controlling and assuring it. The four stand side by side: they are aspects and no sequence."),
    /** The customary round of a school. */
    SCHOOL_IMPROVEMENT_CYCLE(
            "school-improvement-cycle",
            "school improvement cycle",
            5,
            Dna.SCHOOL_PROCESSES,
            "The customary round in schools: take stock, plan, carry out, check. Critics say that it makes a straight "
                    + "line of what ought to be steady learning."),
    /** Advice on carrying out changes in schools. */
    EEF_IMPLEMENTATION_GUIDANCE(
            "eef-implementation-guidance",
            "EEF Implementation guidance",
            6,
            Dna.IMPLEMENTING,
            "Advice published by the Education Endowment Foundation on carrying out changes in schools. It is a "
                    + "framework of its own, about schools in general and not trusts, and it reaches further than the "
                    + "third strand of this model.",
            AlternativeLabel.of(
                    "The Education Endowment Foundation's (EEF) guidance on implementation",
                    "Implementing improvement, where it is introduced"),
            AlternativeLabel.of("EEF guidance", "Implementing improvement, further on"));

    private final ConceptDetail detail;

    ImprovementApproach(
            String slug,
            String label,
            int printedOrder,
            String heading,
            String definition,
            AlternativeLabel... alternatives) {
        detail = Dna.detail("improvement-approach", slug, label, printedOrder, heading, definition)
                .withAlternativeLabels(alternatives);
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }

    /**
     * The steps of this approach, or its aspects in the case of 'quality management'.
     *
     * @return the steps in printed order; empty for Lean, and for the EEF's guidance, which has
     *     {@link ImplementationRecommendation recommendations}
     */
    public List<ApproachStep> steps() {
        return Dna.where(ApproachStep.values(), step -> step.approach() == this);
    }
}
