// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;
import io.github.trustimprovement.concept.Provenance;

/**
 * A circumstance on which the interviewed leaders believe that the valence of a {@link Lever} turns, such as 'Few
 * priorities'.
 *
 * <p>Whether a condition holds is for somebody to say of a context. The paper does not claim that one condition
 * suffices or is needed, and the conditions are no restatement of the {@linkplain LeverTheme themes}.
 *
 * <p>Listed by Rollett (2026), s. 4.5, in running clauses. SDK interpretation: one condition for each circumstance that
 * a clause names, and the labels, are ours; hence the provenance {@code DERIVED}.
 *
 * @since 0.1.0
 */
public enum LeverCondition implements Concept {
    /** Training that adds to what staff know. */
    KNOWLEDGE_BUILDING_CPD(
            "knowledge-building-cpd",
            "Knowledge-building CPD",
            Lever.STAFF_EXPERTISE,
            ConditionEffect.ENABLING,
            1,
            "Training of good quality reaches the staff of several schools and adds to what they know of a subject "
                    + "and of how to teach it. Training that leaves them knowing no more does not meet it."),
    /** Too little knowledge and skill. */
    THIN_EXPERTISE(
            "thin-expertise",
            "Thin expertise",
            Lever.STAFF_EXPERTISE,
            ConditionEffect.CONSTRAINING,
            2,
            "Staff know or can do too little for the work to succeed."),
    /** Form followed, sense missed. */
    SUPERFICIAL_FIDELITY(
            "superficial-fidelity",
            "Superficial fidelity",
            Lever.STAFF_EXPERTISE,
            ConditionEffect.CONSTRAINING,
            3,
            "A programme is followed in its outward form while those who deliver it miss what it is for."),
    /** Posts that ask more than their holders can do. */
    ROLES_BEYOND_CAPABILITY(
            "roles-beyond-capability",
            "Roles beyond capability",
            Lever.STAFF_EXPERTISE,
            ConditionEffect.CONSTRAINING,
            4,
            "People are in posts that ask more of them than they are able to do."),
    /** Findings weighed before they are used. */
    CRITICAL_MEDIATION(
            "critical-mediation",
            "Critical mediation",
            Lever.RESEARCH_AND_EVIDENCE,
            ConditionEffect.ENABLING,
            1,
            "Somebody weighs findings and considers what they mean for the setting before they are put to use."),
    /** Users who help to shape an approach. */
    LOCAL_CO_CONSTRUCTION(
            "local-co-construction",
            "Local co-construction",
            Lever.RESEARCH_AND_EVIDENCE,
            ConditionEffect.ENABLING,
            2,
            "Those who are to use an approach help to shape it from what research says. The paper claims this for "
                    + "some cases only, so its absence is no fault."),
    /** Examples taken as right everywhere. */
    BEST_PRACTICE_OUT_OF_CONTEXT(
            "best-practice-out-of-context",
            "Best practice out of context",
            Lever.RESEARCH_AND_EVIDENCE,
            ConditionEffect.CONSTRAINING,
            3,
            "An example from elsewhere is treated as right in itself, cut off from the setting in which it worked."),
    /** Appearance in place of results. */
    SHOW_WITHOUT_SUBSTANCE(
            "show-without-substance",
            "Show without substance",
            Lever.RESEARCH_AND_EVIDENCE,
            ConditionEffect.CONSTRAINING,
            4,
            "What can be displayed is attended to, and what it achieves is not."),
    /** Checking to find out what is needed. */
    DIAGNOSTIC_USE(
            "diagnostic-use",
            "Diagnostic use",
            Lever.QUALITY_ASSURANCE,
            ConditionEffect.ENABLING,
            1,
            "Reviews and data serve to find out what a school needs. That this is a condition rather than a plain "
                    + "merit is how this library reads the paper."),
    /** Reviewed people who take part. */
    COLLABORATIVE_CONDUCT(
            "collaborative-conduct",
            "Collaborative conduct",
            Lever.QUALITY_ASSURANCE,
            ConditionEffect.ENABLING,
            2,
            "The people whose work is looked at take part in looking at it."),
    /** Criteria known beforehand. */
    TRANSPARENCY(
            "transparency",
            "Transparency",
            Lever.QUALITY_ASSURANCE,
            ConditionEffect.ENABLING,
            3,
            "Those who are reviewed know beforehand what is looked for, and by what measure."),
    /** Too much that hangs on checking. */
    EXCESSIVE_WEIGHT(
            "excessive-weight",
            "Excessive weight",
            Lever.QUALITY_ASSURANCE,
            ConditionEffect.CONSTRAINING,
            4,
            "More attention or consequence hangs on checking than it can bear, at the cost of other work."),
    /** Reviewers who act as inspectors. */
    INSPECTION_LIKE_MANNER(
            "inspection-like-manner",
            "Inspection-like manner",
            Lever.QUALITY_ASSURANCE,
            ConditionEffect.CONSTRAINING,
            5,
            "Reviewers from the trust itself act as if they were inspectors from outside."),
    /** A short list of aims at a time. */
    FEW_PRIORITIES(
            "few-priorities",
            "Few priorities",
            Lever.ORGANISATIONAL_STRATEGY,
            ConditionEffect.ENABLING,
            1,
            "No more is put first at one time than people can attend to."),
    /** Priorities that fit together. */
    COHERENT_PRIORITIES(
            "coherent-priorities",
            "Coherent priorities",
            Lever.ORGANISATIONAL_STRATEGY,
            ConditionEffect.ENABLING,
            2,
            "What is put first fits together, so that work on one thing does not undo work on another."),
    /** Priorities with means behind them. */
    RESOURCED_PRIORITIES(
            "resourced-priorities",
            "Resourced priorities",
            Lever.ORGANISATIONAL_STRATEGY,
            ConditionEffect.ENABLING,
            3,
            "What is put first has the people, time and money that it takes."),
    /** More projects than can be carried. */
    INITIATIVE_OVERLOAD(
            "initiative-overload",
            "Initiative overload",
            Lever.ORGANISATIONAL_STRATEGY,
            ConditionEffect.CONSTRAINING,
            4,
            "More projects run at once than schools can carry."),
    /** Decisions that stay on paper. */
    WEAK_IMPLEMENTATION(
            "weak-implementation",
            "Weak implementation",
            Lever.ORGANISATIONAL_STRATEGY,
            ConditionEffect.CONSTRAINING,
            5,
            "What was decided is carried out badly or not at all. The theme of the same name groups remarks; this "
                    + "is a state that may hold or not."),
    /** Too few people or skills. */
    INSUFFICIENT_CAPACITY(
            "insufficient-capacity",
            "Insufficient capacity",
            Lever.ORGANISATIONAL_STRATEGY,
            ConditionEffect.CONSTRAINING,
            6,
            "There are too few people, or too little skill among them, for what was decided. The theme of the same "
                    + "name groups remarks; this is a state that may hold or not."),
    /** A leader who suits the post. */
    RIGHT_PERSON_IN_POST(
            "right-person-in-post",
            "Right person in post",
            Lever.LEADERSHIP,
            ConditionEffect.ENABLING,
            1,
            "The one who leads is suited to this post in this school or trust."),
    /** Good decisions that take account of others. */
    SOUND_JOINED_UP_DECISIONS(
            "sound-joined-up-decisions",
            "Sound, joined-up decisions",
            Lever.LEADERSHIP,
            ConditionEffect.ENABLING,
            2,
            "Whoever leads decides well from day to day and in keeping with what others around them know and do."),
    /** Leaders who pull another way. */
    MISALIGNED_LEADERSHIP(
            "misaligned-leadership",
            "Misaligned leadership",
            Lever.LEADERSHIP,
            ConditionEffect.CONSTRAINING,
            3,
            "A leader pulls in another direction than the school or trust does."),
    /** Leaders who oppose a change. */
    RESISTANT_LEADERSHIP(
            "resistant-leadership",
            "Resistant leadership",
            Lever.LEADERSHIP,
            ConditionEffect.CONSTRAINING,
            4,
            "A leader opposes a change or keeps it at a distance."),
    /** Governors who do not do their part. */
    GOVERNANCE_FAILURE(
            "governance-failure",
            "Governance failure",
            Lever.LEADERSHIP,
            ConditionEffect.CONSTRAINING,
            5,
            "Those who govern do not do their part, so that it is unclear who leads and answers for what."),
    /** Values visible in what people do. */
    LIVED_CULTURE(
            "lived-culture",
            "Lived culture",
            Lever.CULTURE_VISION_AND_VALUES,
            ConditionEffect.ENABLING,
            1,
            "The values can be seen in what people do from day to day; a slogan is not enough."),
    /** A culture that somebody looks after. */
    STEWARDED_CULTURE(
            "stewarded-culture",
            "Stewarded culture",
            Lever.CULTURE_VISION_AND_VALUES,
            ConditionEffect.ENABLING,
            2,
            "Somebody openly takes on the care of the culture, instead of leaving it to grow as it may."),
    /** Children of whom too little is asked. */
    EXPECTATIONS_TOO_LOW(
            "expectations-too-low",
            "Expectations too low",
            Lever.CULTURE_VISION_AND_VALUES,
            ConditionEffect.CONSTRAINING,
            3,
            "Adults ask less of children than these could achieve."),
    /** Adults' ease before children's good. */
    STAFF_COMFORT_FIRST(
            "staff-comfort-first",
            "Staff comfort first",
            Lever.CULTURE_VISION_AND_VALUES,
            ConditionEffect.CONSTRAINING,
            4,
            "What is easier for adults is chosen where it and what is better for children part ways."),
    /** Conduct that does harm elsewhere in the system. */
    UNETHICAL_PRACTICES(
            "unethical-practices",
            "Unethical practices",
            Lever.CULTURE_VISION_AND_VALUES,
            ConditionEffect.CONSTRAINING,
            5,
            "Schools or trusts act against professional ethics, and others in the system bear the effect."),
    /** Lasting groups of colleagues within the trust. */
    STRONG_INTERNAL_COMMUNITIES(
            "strong-internal-communities",
            "Strong internal communities",
            Lever.CONNECTEDNESS,
            ConditionEffect.ENABLING,
            1,
            "Colleagues across the trust form lasting groups in which they know each other and work together."),
    /** Links outside the trust that bring something. */
    PRODUCTIVE_EXTERNAL_TIES(
            "productive-external-ties",
            "Productive external ties",
            Lever.CONNECTEDNESS,
            ConditionEffect.ENABLING,
            2,
            "Links with people and bodies outside the trust bring something to its children or schools."),
    /** People who go on working apart. */
    PERSISTENT_SILOS(
            "persistent-silos",
            "Persistent silos",
            Lever.CONNECTEDNESS,
            ConditionEffect.CONSTRAINING,
            3,
            "People or schools go on working apart although they could learn from each other."),
    /** Links that do not hold. */
    FRAGILE_PARTNERSHIPS(
            "fragile-partnerships",
            "Fragile partnerships",
            Lever.CONNECTEDNESS,
            ConditionEffect.CONSTRAINING,
            4,
            "Links with partners do not hold when it matters."),
    /** Local interests that decide. */
    LOCAL_POLITICS_OVER_JUDGEMENT(
            "local-politics-over-judgement",
            "Local politics over judgement",
            Lever.CONNECTEDNESS,
            ConditionEffect.CONSTRAINING,
            5,
            "Local interests or personalities settle what should be settled by professional judgement."),
    /** Schools that work in step. */
    ALIGNMENT(
            "alignment",
            "Alignment",
            Lever.COMMONALITY,
            ConditionEffect.ENABLING,
            1,
            "Schools work in step with each other where that helps. The paper says what this can bring about and "
                    + "does not word it as a condition; the theme of the same name groups remarks."),
    /** Practice written down. */
    CODIFICATION(
            "codification",
            "Codification",
            Lever.COMMONALITY,
            ConditionEffect.ENABLING,
            2,
            "Practice is written down so that it can be taken up by others. The paper says what this can bring "
                    + "about and does not word it as a condition; the theme of the same name groups remarks."),
    /** More sameness than serves schools. */
    OVER_STANDARDISATION(
            "over-standardisation",
            "Over-standardisation",
            Lever.COMMONALITY,
            ConditionEffect.CONSTRAINING,
            3,
            "More is made the same than serves the schools. Freedom given too early is the other error, named in s. "
                    + "3.3.8 and not in the list of conditions."),
    /** How much is common and how much is left free. */
    BALANCE_OF_COMMONALITY(
            "balance-of-commonality",
            "Balance of commonality",
            Lever.COMMONALITY,
            ConditionEffect.MODERATING,
            4,
            "How much schools share and how much is left to each, as a question that is kept open: the paper puts "
                    + "it on neither side and reports that views of it change.");

    private final Lever lever;
    private final ConditionEffect effect;
    private final ConceptDetail detail;

    LeverCondition(
            String slug, String label, Lever lever, ConditionEffect effect, int printedOrder, String definition) {
        this.lever = lever;
        this.effect = effect;
        detail = ConceptDetail.of("aol/condition/" + slug, "condition", label, printedOrder, Aol.at("4.5"), definition)
                .withParent(lever.id())
                .withProvenance(Provenance.DERIVED);
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }

    /**
     * The lever whose valence is believed to turn on this.
     *
     * @return the lever
     */
    public Lever lever() {
        return lever;
    }

    /**
     * Which way the condition is believed to work when it holds.
     *
     * @return the effect
     */
    public ConditionEffect effect() {
        return effect;
    }
}
