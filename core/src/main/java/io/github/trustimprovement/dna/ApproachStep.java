// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import static io.github.trustimprovement.dna.ImprovementApproach.PLAN_DO_STUDY_ACT;
import static io.github.trustimprovement.dna.ImprovementApproach.QUALITY_MANAGEMENT;
import static io.github.trustimprovement.dna.ImprovementApproach.SCHOOL_IMPROVEMENT_CYCLE;
import static io.github.trustimprovement.dna.ImprovementApproach.SIX_SIGMA;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;

/**
 * A step of an improvement approach, such as 'Study' in Plan-Do-Study-Act.
 *
 * <p>The aspects of 'quality management' stand here too, although they are no steps: they go on side by side. An
 * aspect such as 'quality assurance' is the health sector's term and no other framework's concept of that name.
 *
 * <p>Reported by Rollett (2024), in the section of the approach. SDK interpretation: the paper explains only 'quality
 * improvement' and prints the names of the others, so what tells steps apart is ours.
 *
 * @since 0.1.0
 */
public enum ApproachStep implements Concept {
    /** The trouble and its measure of success. */
    DMAIC_DEFINE(
            SIX_SIGMA,
            1,
            "dmaic-define",
            "Define",
            "Six Sigma's first step: say what is wrong, for whom, and what would count as better. No figures are "
                    + "gathered yet."),
    /** Figures on the process as it is. */
    DMAIC_MEASURE(
            SIX_SIGMA,
            2,
            "dmaic-measure",
            "Measure",
            "Six Sigma's second step: gather figures on how the process runs now. Explaining them is the next step."),
    /** The causes of the faults. */
    DMAIC_ANALYZE(
            SIX_SIGMA,
            3,
            "dmaic-analyze",
            "Analyze",
            "Six Sigma's third step: find out from the figures why the faults occur. A remedy is not yet chosen."),
    /** A change that takes causes away. */
    DMAIC_IMPROVE(
            SIX_SIGMA,
            4,
            "dmaic-improve",
            "Improve",
            "Six Sigma's fourth step: change the process so that the causes found no longer act. Improvement in a "
                    + "wider sense is not meant."),
    /** A guard over what was gained. */
    DMAIC_CONTROL(
            SIX_SIGMA,
            5,
            "dmaic-control",
            "Control",
            "Six Sigma's fifth step: watch the changed process so that the gain is not lost. It is about the process, "
                    + "not about power over people."),
    /** The change, the hope and the test. */
    PDSA_PLAN(
            PLAN_DO_STUDY_ACT,
            1,
            "pdsa-plan",
            "Plan",
            "PDSA's first step: settle which small change to try, what is expected of it, and how that will be seen. A "
                    + "strategy for years is not meant."),
    /** The trial. */
    PDSA_DO(
            PLAN_DO_STUDY_ACT,
            2,
            "pdsa-do",
            "Do",
            "PDSA's second step: try the change out and note what happens. Repeated without ever going on to the third "
                    + "step, it is the failing that the paper reports."),
    /** The comparison with what was expected. */
    PDSA_STUDY(
            PLAN_DO_STUDY_ACT,
            3,
            "pdsa-study",
            "Study",
            "PDSA's third step: set what happened against what was expected, and draw a lesson. Data that nobody "
                    + "compares do not count."),
    /** The decision that follows. */
    PDSA_ACT(
            PLAN_DO_STUDY_ACT,
            4,
            "pdsa-act",
            "Act",
            "PDSA's fourth step: decide from the lesson to keep, alter or drop the change, and start the next round "
                    + "from there. Carrying out the trial itself is the second step."),
    /** Learning the way to an unknown answer. */
    QM_QUALITY_IMPROVEMENT(
            QUALITY_MANAGEMENT,
            1,
            "qm-quality-improvement",
            "quality improvement",
            "Work on a hard problem whose answer nobody has yet, by trial, with figures kept all along and a large "
                    + "part for the people who meet it daily. Putting a known remedy in place does not count."),
    /** The quality needed and the way to it. */
    QM_QUALITY_PLANNING(
            QUALITY_MANAGEMENT,
            2,
            "qm-quality-planning",
            "quality planning",
            "Settling what is needed by those served, and arranging services so that they can give it. It comes before "
                    + "any check of what is given."),
    /** Day-to-day watch. */
    QM_QUALITY_CONTROL(
            QUALITY_MANAGEMENT,
            3,
            "qm-quality-control",
            "quality control",
            "A daily watch on performance by those who do the work, who put right what slips. A check by somebody else "
                    + "from time to time is assurance."),
    /** Checks against what is promised. */
    QM_QUALITY_ASSURANCE(
            QUALITY_MANAGEMENT,
            4,
            "qm-quality-assurance",
            "quality assurance",
            "A check, from time to time and with some distance, that services keep to what is promised. Watching and "
                    + "mending one's own work every day is control."),
    /** A look at the present state. */
    CYCLE_AUDITING(
            SCHOOL_IMPROVEMENT_CYCLE,
            1,
            "cycle-auditing",
            "auditing current performance",
            "The cycle's first step: find out how well the school does before anything is changed. A check of what a "
                    + "change has brought is the fourth step."),
    /** Answers on paper. */
    CYCLE_DEVELOPING(
            SCHOOL_IMPROVEMENT_CYCLE,
            2,
            "cycle-developing",
            "developing strategic plans and interventions",
            "The cycle's second step: work out what is to be done about the findings. Nothing is in use yet."),
    /** Answers in use. */
    CYCLE_IMPLEMENTING(
            SCHOOL_IMPROVEMENT_CYCLE,
            3,
            "cycle-implementing",
            "implementing changes",
            "The cycle's third step: put into use what was worked out. It is the older cycle's single step, not the "
                    + "phases of the EEF's guidance."),
    /** A look at what has come of it. */
    CYCLE_MONITORING(
            SCHOOL_IMPROVEMENT_CYCLE,
            4,
            "cycle-monitoring",
            "monitoring/reviewing progress",
            "The cycle's fourth step: follow how far things have come, and look back at them. A first look before any "
                    + "change is the first step.");

    private final ImprovementApproach approach;
    private final ConceptDetail detail;

    ApproachStep(ImprovementApproach approach, int printedOrder, String slug, String label, String definition) {
        this.approach = approach;
        detail = Dna.detail(
                        "approach-step",
                        slug,
                        label,
                        printedOrder,
                        approach.citation().section(),
                        definition)
                .withParent(approach.id());
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }

    /**
     * The approach that this step or aspect belongs to.
     *
     * @return the parent
     */
    public ImprovementApproach approach() {
        return approach;
    }
}
