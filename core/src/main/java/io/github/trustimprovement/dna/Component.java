// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;
import java.util.List;

/**
 * One of the twelve components of the model, such as 'Use evidence' in the strand 'Curate clear goals'.
 *
 * <p>A component says what a trust attends to, never how well it does so nor what it must improve. A practice may
 * belong to several components, also of different strands.
 *
 * <p>Defined by Rollett (2024), second section named 'The conceptual model', in one table a strand. SDK
 * interpretation: the paper draws few lines between neighbouring components; where a definition tells them apart for
 * a coder, the line is ours.
 *
 * @since 0.1.0
 */
public enum Component implements Concept {
    /** A stated standard with its particular aims. */
    SET_QUALITY_GOALS(
            Strand.CURATE_CLEAR_GOALS,
            1,
            "set-quality-goals",
            "Set quality goals",
            "The trust says what good schooling means to it, and which particular aims follow from that. Intended "
                    + "quality counts, written or implied; fitting aims into other plans is 'Align strategy', and "
                    + "finding out how near the schools are is 'Evaluate insights'."),
    /** A fit between the plans of schools and trust. */
    ALIGN_STRATEGY(
            Strand.CURATE_CLEAR_GOALS,
            2,
            "align-strategy",
            "Align strategy",
            "What schools work on fits what the trust as a whole pursues, and it is known who decides what. A link "
                    + "between plans, or a reason for deciding at one level, counts; a goal that is merely stated "
                    + "does not."),
    /** Evidence as a guide to action. */
    USE_EVIDENCE(
            Strand.CURATE_CLEAR_GOALS,
            3,
            "use-evidence",
            "Use evidence",
            "Research and other evidence guide what is to be done, so that effort goes where it has the best chance "
                    + "of helping. The promise of an action belongs here; the present state of the trust's own "
                    + "schools is 'Evaluate insights'."),
    /** Knowledge of how schools and trust are doing. */
    EVALUATE_INSIGHTS(
            Strand.CURATE_CLEAR_GOALS,
            4,
            "evaluate-insights",
            "Evaluate insights",
            "Sound ways of finding out how well the schools are doing, and how well the trust itself is. A judgement "
                    + "of performance at either level counts; studies consulted to choose an action are 'Use "
                    + "evidence'."),
    /** Learning of staff at the centre. */
    DEVELOP_EXPERTISE(
            Strand.BUILD_CAPABILITY_AND_CAPACITY,
            1,
            "develop-expertise",
            "Develop expertise",
            "What staff know and can do is treated as the main road to better schools, and their learning is given "
                    + "room. It counts whether it takes place in one school, across the trust or outside; sending "
                    + "experts to where they are needed is 'Leverage capacity'."),
    /** Several schools improving together. */
    EMPOWER_HORIZONTAL_IMPROVEMENT(
            Strand.BUILD_CAPABILITY_AND_CAPACITY,
            2,
            "empower-horizontal-improvement",
            "Empower horizontal improvement",
            "Several schools of a group work on the same matter together and at the same time. A row of separate "
                    + "projects, school after school, does not count; whether the centre or the schools lead makes no "
                    + "difference."),
    /** Ties between people who would otherwise work apart. */
    CONNECT(
            Strand.BUILD_CAPABILITY_AND_CAPACITY,
            3,
            "connect",
            "Connect",
            "Ties between people who would otherwise work apart; the printed examples include ties to people outside "
                    + "the trust. The tie counts, whatever it is used for; schools that improve one matter together "
                    + "are 'Empower horizontal improvement'."),
    /** A climate for those who lead and teach. */
    GROW_CULTURE_AND_LEADERSHIP(
            Strand.BUILD_CAPABILITY_AND_CAPACITY,
            4,
            "grow-culture-and-leadership",
            "Grow culture and leadership",
            "A climate, in the trust or in a school, in which those who lead and those who teach do well: norms that "
                    + "are voiced, ways of leading that are passed on, conduct that is taught. Learning of a subject "
                    + "or craft is 'Develop expertise'."),
    /** A recurrent way of putting changes in place. */
    ADOPT_A_CYCLE(
            Strand.IMPLEMENT_IMPROVEMENT_INITIATIVES,
            1,
            "adopt-a-cycle",
            "Adopt a cycle",
            "Changes are made in a recurrent and adaptable way: staff are drawn in, share the purpose and take stock, "
                    + "and the setting is kept in view. It borrows the words of the EEF's guidance, which remains a "
                    + "wider framework of its own; any cycle that leaves room for learning counts."),
    /** Work in proportion to means. */
    LEVERAGE_CAPACITY(
            Strand.IMPLEMENT_IMPROVEMENT_INITIATIVES,
            2,
            "leverage-capacity",
            "Leverage capacity",
            "New work is set against the people, time and money there are for it, and these are moved to where the "
                    + "work needs them. Using what is there counts; making staff more able is 'Develop expertise'."),
    /** Foresight, warning signs and response. */
    ANTICIPATE_AND_ADAPT(
            Strand.IMPLEMENT_IMPROVEMENT_INITIATIVES,
            3,
            "anticipate-and-adapt",
            "Anticipate and adapt",
            "The trust asks what could make a change go wrong and by which signs that would show, learns from them, "
                    + "and alters the action or drops it. Ending something merely because another option does more "
                    + "is 'De-implement'; dropping what fails fits both."),
    /** A deliberate end to what does little good. */
    DE_IMPLEMENT(
            Strand.IMPLEMENT_IMPROVEMENT_INITIATIVES,
            4,
            "de-implement",
            "De-implement",
            "Ending what does no good, or does less good than something else would. A deliberate stop counts, also "
                    + "one that makes room for a new start; changing an action so that it works is 'Anticipate and "
                    + "adapt'.");

    private final Strand strand;
    private final ConceptDetail detail;

    Component(Strand strand, int printedOrder, String slug, String label, String definition) {
        this.strand = strand;
        detail = Dna.detail("component", slug, label, printedOrder, Dna.tableOf(strand), definition)
                .withParent(strand.id());
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }

    /**
     * The strand that this component belongs to.
     *
     * @return the parent
     */
    public Strand strand() {
        return strand;
    }

    /**
     * The examples with which the paper illustrates this component. They are not exhaustive, and matching one earns
     * nothing.
     *
     * @return three examples in printed order
     */
    public List<PracticeExample> examples() {
        return Dna.where(PracticeExample.values(), example -> example.component() == this);
    }
}
