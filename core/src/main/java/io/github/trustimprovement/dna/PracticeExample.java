// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;

/**
 * One of the thirty-six examples with which the paper illustrates its components, such as 'Time to reflect' for
 * 'Adopt a cycle'.
 *
 * <p>Examples are illustrations: they exhaust nothing, and a practice that matches one earns no credit for it. The
 * paper prints a sentence or a phrase for each and no name: <strong>labels are ours</strong>, as are the definitions.
 *
 * <p>Given by Rollett (2024), second section named 'The conceptual model', in one table a strand, three examples a
 * component. SDK interpretation: short names, so that an example can be coded and listed.
 *
 * @since 0.1.0
 */
public enum PracticeExample implements Concept {
    /** A stated or implied view of what works. */
    EFFECTIVE_PRACTICE_STATED(
            Component.SET_QUALITY_GOALS,
            1,
            "effective-practice-stated",
            "Effective practice stated",
            "A view of what works that can be read from the trust's approach to improvement, whether spelt "
                    + "out there or taken for granted."),
    /** A written account of good work. */
    CODIFIED_GOOD_PRACTICE(
            Component.SET_QUALITY_GOALS,
            2,
            "codified-good-practice",
            "Codified good practice",
            "A record, for whole schools and for single lessons, of how things are done when they are done " + "well."),
    /** Intentions in a school's own papers. */
    AIMS_IN_SCHOOL_DOCUMENTS(
            Component.SET_QUALITY_GOALS,
            3,
            "aims-in-school-documents",
            "Aims in school documents",
            "A school's intentions as its own papers show them, such as those by which it recruits staff or "
                    + "presents itself to families."),
    /** Group objectives taken up by schools. */
    TRUST_OBJECTIVES_IN_SCHOOL_PLANS(
            Component.ALIGN_STRATEGY,
            1,
            "trust-objectives-in-school-plans",
            "Trust objectives in school plans",
            "What the group as a whole wants to improve is taken up in the plan of each school."),
    /** Who decides what, with grounds. */
    REASONED_LOCUS_OF_DECISIONS(
            Component.ALIGN_STRATEGY,
            2,
            "reasoned-locus-of-decisions",
            "Reasoned locus of decisions",
            "It is settled, with grounds, which choices are made for the whole trust and which are left to "
                    + "planning in the schools."),
    /** Plans that hang together and are known. */
    GOALS_UNDERSTOOD_BY_EVERYONE(
            Component.ALIGN_STRATEGY,
            3,
            "goals-understood-by-everyone",
            "Goals understood by everyone",
            "Intentions and plans hang together, and everyone who works with them can say what they are."),
    /** Evidence as a working part of plans. */
    EVIDENCE_WITHIN_THE_STRATEGY(
            Component.USE_EVIDENCE,
            1,
            "evidence-within-the-strategy",
            "Evidence within the strategy",
            "What is known about the effects of actions is a working part of how the trust means to improve, "
                    + "not an annex to it."),
    /** Meetings on studies. */
    RESEARCH_READING(
            Component.USE_EVIDENCE,
            2,
            "research-reading-among-colleagues",
            "Research reading among colleagues",
            "Colleagues meet regularly to read studies and talk about them."),
    /** A collection that staff consult. */
    EVIDENCE_COLLECTION(
            Component.USE_EVIDENCE,
            3,
            "evidence-collection-for-staff",
            "Evidence collection for staff",
            "A store of studies or summaries that people who work in the schools can consult."),
    /** Review by fellow professionals. */
    TRUST_PEER_REVIEW(
            Component.EVALUATE_INSIGHTS,
            1,
            "trust-peer-review",
            "Trust peer review",
            "Fellow professionals look at the work and say where it is strong and where it could be better."),
    /** One reading test for one year group. */
    COMMON_READING_ASSESSMENT(
            Component.EVALUATE_INSIGHTS,
            2,
            "common-reading-assessment",
            "Common reading assessment",
            "Schools test the reading of eleven- to twelve-year-olds (Year 7) by the same means, so that "
                    + "results can be set side by side."),
    /** One source of figures for all schools. */
    TRUST_WIDE_DATA_SYSTEM(
            Component.EVALUATE_INSIGHTS,
            3,
            "data-system-of-the-trust",
            "Data system of the trust",
            "One source of information on all schools shows where results are better or worse, and so guides "
                    + "plans and where people are sent."),
    /** Priority for the learning of staff. */
    PROFESSIONAL_DEVELOPMENT_FIRST(
            Component.DEVELOP_EXPERTISE,
            1,
            "professional-development-comes-first",
            "Professional development comes first",
            "Plans for improvement put the learning of staff before other items."),
    /** Ties to others who teach a subject. */
    SUBJECT_COMMUNITIES(
            Component.DEVELOP_EXPERTISE,
            2,
            "membership-of-subject-communities",
            "Membership of subject communities",
            "Teachers are urged to join circles of people who teach the same subject."),
    /** Good preparation for leading. */
    PROGRAMMES_FOR_NEW_LEADERS(
            Component.DEVELOP_EXPERTISE,
            3,
            "programmes-for-new-leaders",
            "Programmes for new leaders",
            "Means are put into good preparation of people who have recently begun to lead."),
    /** Links and training by subject in all schools. */
    NETWORKS_AND_TRAINING_ACROSS_SCHOOLS(
            Component.EMPOWER_HORIZONTAL_IMPROVEMENT,
            1,
            "networks-and-training-across-schools",
            "Networks and training across schools",
            "Those who teach a subject in any of the schools are linked with one another, and staff of all "
                    + "the schools train together."),
    /** The same matters first in every school. */
    COMMON_PRIORITIES(
            Component.EMPOWER_HORIZONTAL_IMPROVEMENT,
            2,
            "common-priorities",
            "Common priorities",
            "Schools put the same matters first, chosen for all of them together."),
    /** Subject leaders who work on content together. */
    JOINT_CURRICULUM_WORK(
            Component.EMPOWER_HORIZONTAL_IMPROVEMENT,
            3,
            "joint-curriculum-work",
            "Joint curriculum work",
            "Those who lead a subject in different schools meet to build what is taught, or to bring their "
                    + "versions closer to each other."),
    /** Groups that cut across corners. */
    WORKING_GROUPS_ON_ISSUES(
            Component.CONNECT,
            1,
            "working-groups-on-issues",
            "Working groups on issues",
            "People from different corners of the organisation take up one question together, so that nobody "
                    + "keeps to a corner."),
    /** Gatherings of the whole organisation. */
    CONFERENCES_OF_ALL_STAFF(
            Component.CONNECT,
            2,
            "conferences-of-all-staff",
            "Conferences of all staff",
            "Everyone in the organisation comes together at an event that serves improvement."),
    /** Professional ties outside the group. */
    NETWORKS_BEYOND_THE_TRUST(
            Component.CONNECT,
            3,
            "networks-beyond-the-trust",
            "Networks beyond the trust",
            "Staff take part in professional circles or schemes outside their own school or group."),
    /** Ways of working said openly. */
    CUSTOMS_MADE_EXPLICIT(
            Component.GROW_CULTURE_AND_LEADERSHIP,
            1,
            "customs-made-explicit",
            "Customs made explicit",
            "A trust, or a school, says openly what its own ways of working are."),
    /** Prized ways of leading, passed on. */
    LEADERSHIP_GROWN_BY_COACHING(
            Component.GROW_CULTURE_AND_LEADERSHIP,
            2,
            "leadership-grown-by-coaching",
            "Leadership grown by coaching",
            "Ways of leading that are prized are fostered on purpose, by colleagues who guide others."),
    /** Expected conduct, written and taught. */
    CONDUCT_STANDARDS_TAUGHT(
            Component.GROW_CULTURE_AND_LEADERSHIP,
            3,
            "conduct-standards-taught",
            "Conduct standards taught",
            "How children are expected to behave in lessons is set down and is taught to them directly."),
    /** Changes run by the EEF's guidance. */
    EEF_GUIDANCE_IN_USE(
            Component.ADOPT_A_CYCLE,
            1,
            "eef-guidance-in-use",
            "EEF guidance in use",
            "Changes are planned and run with the help of the guidance of the Education Endowment "
                    + "Foundation, a framework of its own."),
    /** Rounds with a place for judging. */
    CYCLE_WITH_EVALUATION(
            Component.ADOPT_A_CYCLE,
            2,
            "cycle-with-evaluation",
            "Cycle with evaluation",
            "Improvement runs in rounds that leave a place for judging how it went."),
    /** Working hours for thought. */
    TIME_TO_REFLECT(
            Component.ADOPT_A_CYCLE,
            3,
            "time-to-reflect",
            "Time to reflect",
            "Working hours leave room for staff to think about what they do."),
    /** Expert teachers sent to schools. */
    CENTRAL_SUBJECT_EXPERTS(
            Component.LEVERAGE_CAPACITY,
            1,
            "central-subject-experts",
            "Central subject experts",
            "Accomplished teachers who work for the trust as a whole are sent to help with the teaching of a "
                    + "subject."),
    /** Leaders who have helped a school out of trouble. */
    LEADERS_WITH_RECOVERY_EXPERIENCE(
            Component.LEVERAGE_CAPACITY,
            2,
            "leaders-with-recovery-experience",
            "Leaders with recovery experience",
            "A school receives leaders who have already helped another school of the group out of " + "difficulty."),
    /** Money for changes in any school. */
    TRUST_IMPROVEMENT_BUDGET(
            Component.LEVERAGE_CAPACITY,
            3,
            "trust-improvement-budget",
            "Trust improvement budget",
            "Money is set aside to pay for changes, wherever in the group they happen."),
    /** Earlier trouble as a guide. */
    DIFFICULTIES_FORESEEN(
            Component.ANTICIPATE_AND_ADAPT,
            1,
            "difficulties-foreseen-from-experience",
            "Difficulties foreseen from experience",
            "What went wrong before is used to expect what may go wrong this time."),
    /** Plans of teaching, judged and changed. */
    CURRICULUM_PLANS_REVISED(
            Component.ANTICIPATE_AND_ADAPT,
            2,
            "curriculum-plans-revised-in-use",
            "Curriculum plans revised in use",
            "Plans of what is taught are judged by how they work and are changed in that light."),
    /** Signs of being on course. */
    MARKERS_OF_PROGRESS(
            Component.ANTICIPATE_AND_ADAPT,
            3,
            "markers-of-progress",
            "Markers of progress",
            "Chosen measures, and points to be reached by a date, tell whether the work is on course."),
    /** What slight effects cost elsewhere. */
    OPPORTUNITY_COST_REVIEWED(
            Component.DE_IMPLEMENT,
            1,
            "opportunity-cost-reviewed",
            "Opportunity cost reviewed",
            "The trust asks what else could be done with the effort that goes into ways of teaching with "
                    + "little effect."),
    /** Less for teachers to do. */
    LIGHTER_WORKLOAD(
            Component.DE_IMPLEMENT,
            2,
            "lighter-load-for-teachers",
            "Lighter load for teachers",
            "Teachers have less to do. This names a result: what was ended to reach it is for the coder to " + "find."),
    /** Something ended for each thing begun. */
    A_STOP_FOR_EACH_START(
            Component.DE_IMPLEMENT,
            3,
            "a-stop-for-each-start",
            "A stop for each start",
            "Nothing is begun unless something else is named that will cease.");

    private final Component component;
    private final ConceptDetail detail;

    PracticeExample(Component component, int printedOrder, String slug, String label, String definition) {
        this.component = component;
        detail = Dna.detail("practice-example", slug, label, printedOrder, Dna.tableOf(component.strand()), definition)
                .withParent(component.id());
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }

    /**
     * The component that this example illustrates.
     *
     * @return the parent
     */
    public Component component() {
        return component;
    }
}
