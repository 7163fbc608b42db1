// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;

/**
 * A theme that leaders' remarks about a {@link Lever} fall under, such as 'Low expectations'.
 *
 * <p>Each theme is printed once, under one lever and under one side of it. Themes of one lever may pull in opposite
 * directions ('Alignment' and 'De-centralisation' are both on the positive side), and the negative ones are of several
 * kinds: too little of a lever, too much, misuse, or a cause outside. So a side is no amount.
 *
 * <p>Defined by Rollett (2026), ss. 3.3.1 to 3.3.8 and the summary table of s. 3.3.
 *
 * @since 0.1.0
 */
public enum LeverTheme implements Concept {
    /** Training or peer learning that makes staff better at their work. */
    EFFECTIVE_CPD(
            "effective-cpd",
            "Effective CPD",
            Lever.STAFF_EXPERTISE,
            Valence.POSITIVE,
            1,
            "Training, or learning with peers from other schools, makes those who teach, lead or assist better at "
                    + "their work. A chance to learn that a school on its own would not have counts too."),
    /** Staff who were not equipped for what is asked of them. */
    INADEQUATE_STAFF_EXPERTISE_AND_TRAINING(
            "inadequate-staff-expertise-and-training",
            "Inadequate staff expertise and training",
            Lever.STAFF_EXPERTISE,
            Valence.NEGATIVE,
            2,
            "Staff do not know enough for what is asked of them, or were never equipped for it: lessons delivered "
                    + "without being understood, posts beyond those who hold them, leaders out of their depth."),
    /** Research weighed and put to use. */
    EVIDENCE_INFORMED_IMPROVEMENT(
            "evidence-informed-improvement",
            "Evidence-informed improvement",
            Lever.RESEARCH_AND_EVIDENCE,
            Valence.POSITIVE,
            1,
            "Research is weighed, set against what people know from practice, and then used to shape the work or to "
                    + "find a direction together."),
    /** Findings taken as settled. */
    UNCRITICAL_USE_OF_EVIDENCE(
            "uncritical-use-of-evidence",
            "Uncritical use of evidence",
            Lever.RESEARCH_AND_EVIDENCE,
            Valence.NEGATIVE,
            2,
            "Findings are taken as settled, or as fit for every school, without asking how sound they are or where "
                    + "they hold. Doubt about a body of research is not by itself a remark against using research."),
    /** Models for others with little behind them. */
    SUPERFICIAL_EXEMPLARS(
            "superficial-exemplars",
            "Superficial exemplars",
            Lever.RESEARCH_AND_EVIDENCE,
            Valence.NEGATIVE,
            3,
            "Practice is held up for others to copy because of how it was presented, and by whom, although little "
                    + "was achieved by it."),
    /** Checking together, to learn. */
    COLLABORATIVE_QUALITY_ASSURANCE_AND_DATA(
            "collaborative-quality-assurance-and-data",
            "Collaborative quality assurance and data",
            Lever.QUALITY_ASSURANCE,
            Valence.POSITIVE,
            1,
            "What schools do well and badly is established together with those who lead them, by criteria known to "
                    + "all, and people learn from it. A review from outside counts when it is welcomed for what it "
                    + "teaches.",
            AlternativeLabel.of("Collaborative QA and data", "s. 3.3, summary table")),
    /** Checking that crowds out help. */
    OVER_RELIANCE_ON_QUALITY_ASSURANCE(
            "over-reliance-on-quality-assurance",
            "Over reliance on quality assurance",
            Lever.QUALITY_ASSURANCE,
            Valence.NEGATIVE,
            2,
            "Checking crowds out help: faults are hunted, targets are gone through, central staff visit as "
                    + "inspectors would, and no support follows.",
            AlternativeLabel.of("Over reliance on QA", "s. 3.3, summary table")),
    /** Posts and teams shaped on purpose. */
    INTENTIONAL_ORGANISATIONAL_DESIGN(
            "intentional-organisational-design",
            "Intentional organisational design",
            Lever.ORGANISATIONAL_STRATEGY,
            Valence.POSITIVE,
            1,
            "Posts, teams and staffing are shaped on purpose so that improvement has people and time behind it, for "
                    + "instance experts released to work in other schools. The paper notes here that such "
                    + "structures may also be in the way, so a remark may go against the theme's side."),
    /** Few priorities that fit together. */
    MANAGING_COMPLEXITY(
            "managing-complexity",
            "Managing complexity",
            Lever.ORGANISATIONAL_STRATEGY,
            Valence.POSITIVE,
            2,
            "A few things are put first, the parts of the plan are made to fit each other and to come in good time, "
                    + "and everyone hears of it. A string of separate plans is the opposite."),
    /** More started than can be attended to. */
    WEAK_PRIORITISATION(
            "weak-prioritisation",
            "Weak prioritisation",
            Lever.ORGANISATIONAL_STRATEGY,
            Valence.NEGATIVE,
            3,
            "More is begun than can be attended to, hardly anything is given up, or what is pressing leaves no room "
                    + "to look for causes, and schools lose their way."),
    /** What was decided does not come about. */
    WEAK_IMPLEMENTATION(
            "weak-implementation",
            "Weak implementation",
            Lever.ORGANISATIONAL_STRATEGY,
            Valence.NEGATIVE,
            4,
            "What was chosen or agreed does not come about in schools, however sound the choice was; equipment or "
                    + "reluctance may add to it. A lack of people is a theme of its own, though the paper sees a "
                    + "link."),
    /** Too few people to carry it out. */
    INSUFFICIENT_CAPACITY(
            "insufficient-capacity",
            "Insufficient capacity",
            Lever.ORGANISATIONAL_STRATEGY,
            Valence.NEGATIVE,
            5,
            "The people or the knowledge to carry a plan out are not there, as in a small trust or school, or where "
                    + "most of the work has to come from outside."),
    /** Gains that do not last. */
    INSUFFICIENT_SUSTAINABILITY(
            "insufficient-sustainability",
            "Insufficient sustainability",
            Lever.ORGANISATIONAL_STRATEGY,
            Valence.NEGATIVE,
            6,
            "Gains do not last: they leave with the person who made them, have nothing underneath, or come from "
                    + "emergency measures that put the long term aside."),
    /** Leaders whose conduct and decisions set others in motion. */
    CATALYSING_LEADERSHIP(
            "catalysing-leadership",
            "Catalysing leadership",
            Lever.LEADERSHIP,
            Valence.POSITIVE,
            1,
            "A head or a trust leader whose conduct and decisions move others, so that the effect is felt all "
                    + "through the school. A head well chosen and well supported counts."),
    /** Leaders or governors who hold change back. */
    INEFFECTIVE_LEADERSHIP(
            "ineffective-leadership",
            "Ineffective leadership",
            Lever.LEADERSHIP,
            Valence.NEGATIVE,
            2,
            "Those who lead hold improvement back: they resist a change, pass it off as somebody else's wish, or, "
                    + "in governance, leave it open who does what and who watches over it. Not a matter of heads "
                    + "alone."),
    /** Values that people act on and leaders tend. */
    SHARED_CULTURE_VISION_AND_VALUES(
            "shared-culture-vision-and-values",
            "Shared culture, vision and values",
            Lever.CULTURE_VISION_AND_VALUES,
            Valence.POSITIVE,
            1,
            "People act on the same values from day to day, and leaders tend them on purpose; a religious ethos may "
                    + "be among them. A statement that nobody lives by does not count."),
    /** What people profess and what they do part ways. */
    WEAK_IMPROVEMENT_CULTURE(
            "weak-improvement-culture",
            "Weak improvement culture",
            Lever.CULTURE_VISION_AND_VALUES,
            Valence.NEGATIVE,
            2,
            "What people profess and what they do part ways: the ease of adults comes before what pupils need, or "
                    + "change meets so much reluctance that it wears out those who lead it.",
            AlternativeLabel.of("poor improvement culture", "s. 3.3.6, under 'Low expectations'")),
    /** Too little asked of children. */
    LOW_EXPECTATIONS(
            "low-expectations",
            "Low expectations",
            Lever.CULTURE_VISION_AND_VALUES,
            Valence.NEGATIVE,
            3,
            "Adults ask too little of some children, such as those from poorer homes or in a certain area, or are "
                    + "content with middling results. The paper treats it apart because several leaders named it, "
                    + "and allows that it may be part of 'Weak improvement culture'."),
    /** Pressure from outside that distorts practice. */
    SYSTEM_PRESSURES(
            "system-pressures",
            "System pressures",
            Lever.CULTURE_VISION_AND_VALUES,
            Valence.NEGATIVE,
            4,
            "Accountability, rivalry or a demand for speed from outside pushes schools into practice that harms "
                    + "some of their children or takes from other schools."),
    /** People who learn from each other as partners. */
    STRONG_COLLABORATION_AND_NETWORKS(
            "strong-collaboration-and-networks",
            "Strong collaboration and networks",
            Lever.CONNECTEDNESS,
            Valence.POSITIVE,
            1,
            "People with a subject or a post in common learn from each other across schools, as partners; work with "
                    + "services outside the trust for children who need them counts too."),
    /** Staff of one trust who work apart. */
    WEAK_INTERNAL_RELATIONSHIPS(
            "weak-internal-relationships",
            "Weak internal relationships",
            Lever.CONNECTEDNESS,
            Valence.NEGATIVE,
            2,
            "Staff of one trust work apart, or a group or post that was to bring them together has not the time, "
                    + "guidance or skill for it, or meets them too rarely to bind."),
    /** Ties outside the trust that fail. */
    WEAK_EXTERNAL_RELATIONSHIPS(
            "weak-external-relationships",
            "Weak external relationships",
            Lever.CONNECTEDNESS,
            Valence.NEGATIVE,
            3,
            "Trusts keep what they know from each other, dealings with a local authority go wrong, or who has "
                    + "influence decides what should be settled on its merits."),
    /** Schools that gain by doing the same. */
    ALIGNMENT(
            "alignment",
            "Alignment",
            Lever.COMMONALITY,
            Valence.POSITIVE,
            1,
            "Schools take up the same curriculum, system, standards or values and gain by it, whether a centre "
                    + "decides so or they come to agree. It need not mean more central control."),
    /** Ways of working set down plainly. */
    CODIFICATION(
            "codification",
            "Codification",
            Lever.COMMONALITY,
            Valence.POSITIVE,
            2,
            "Ways of working are set down plainly so that everybody knows them, which makes practice steadier and "
                    + "spares people effort. Doing the same is 'Alignment', to which the paper sees this as close."),
    /** Room for those nearest to the work. */
    DE_CENTRALISATION(
            "de-centralisation",
            "De-centralisation",
            Lever.COMMONALITY,
            Valence.POSITIVE,
            3,
            "Those nearest to the work are given room to decide and to solve problems, or a larger part for the "
                    + "centre is turned down, and this is seen to help.",
            AlternativeLabel.of("decentralisation", "s. 3.3.8")),
    /** A worked-out approach to improvement. */
    MODELLING(
            "modelling",
            "Modelling",
            Lever.COMMONALITY,
            Valence.POSITIVE,
            4,
            "A trust has a worked-out approach to improvement, perhaps in stages, gives its reasons to those "
                    + "concerned and fits its help to each school. Showing others how to teach is not meant."),
    /** Too much decided centrally, or too little. */
    IMBALANCED_CENTRALISATION_DECENTRALISATION(
            "imbalanced-centralisation-decentralisation",
            "Imbalanced centralisation/decentralisation",
            Lever.COMMONALITY,
            Valence.NEGATIVE,
            5,
            "A trust misjudges how much to decide centrally: too much dulls people's initiative, while freedom "
                    + "given too early lets practice drift. Either error counts.",
            AlternativeLabel.of("Imbalanced centralisation/ decentralisation", "s. 3.3, summary table")),
    /** No workable approach to improvement. */
    INSUFFICIENT_MODELLING(
            "insufficient-modelling",
            "Insufficient modelling",
            Lever.COMMONALITY,
            Valence.NEGATIVE,
            6,
            "Improvement is attempted without an approach that is clear and works, or with one that is out of date "
                    + "or was made for schools of another kind."),
    /** Practice imposed or copied without fitting it. */
    INSUFFICIENT_CONTEXTUAL_ADAPTATION(
            "insufficient-contextual-adaptation",
            "Insufficient contextual adaptation",
            Lever.COMMONALITY,
            Valence.NEGATIVE,
            7,
            "A practice is imposed or copied without regard to what the receiving school needs and how its people "
                    + "stand to each other; what made it work elsewhere took years and is not there."),
    /** Practice not set down, or set down badly. */
    WEAK_CODIFICATION(
            "weak-codification",
            "Weak codification",
            Lever.COMMONALITY,
            Valence.NEGATIVE,
            8,
            "Practice is not set down, so that nobody can tell when it has succeeded, or it is set down crudely and "
                    + "stretched too far. Both the lack of it and poor work count.");

    private final Lever lever;
    private final Valence valence;
    private final ConceptDetail detail;

    LeverTheme(
            String slug,
            String label,
            Lever lever,
            Valence valence,
            int printedOrder,
            String definition,
            AlternativeLabel... alternativeLabels) {
        this.lever = lever;
        this.valence = valence;
        detail = ConceptDetail.of("aol/theme/" + slug, "theme", label, printedOrder, lever.citation(), definition)
                .withAlternativeLabels(alternativeLabels)
                .withParent(lever.id());
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }

    /**
     * The lever under which the theme is printed.
     *
     * @return the lever
     */
    public Lever lever() {
        return lever;
    }

    /**
     * The side of the lever under which the paper prints the theme. A remark that is coded to the theme need not share
     * it: the paper puts mixed remarks under one-sided themes.
     *
     * @return the printed side
     */
    public Valence valence() {
        return valence;
    }
}
