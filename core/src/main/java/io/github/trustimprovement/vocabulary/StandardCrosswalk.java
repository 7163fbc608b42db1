// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import static io.github.trustimprovement.vocabulary.CrosswalkRelation.CITES;
import static io.github.trustimprovement.vocabulary.CrosswalkRelation.CLOSE;
import static io.github.trustimprovement.vocabulary.CrosswalkRelation.RELATED;

import io.github.trustimprovement.aol.Lens;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Orientation;
import java.util.List;

/** The content of {@link Crosswalk#standard()}. */
final class StandardCrosswalk {
    private StandardCrosswalk() {}

    static List<CrosswalkEntry> entries() {
        return List.of(
                CrosswalkEntry.stated(
                        LeverTheme.EFFECTIVE_CPD,
                        CITES,
                        Orientation.HORIZONTAL,
                        "Where leaders call staff development across a trust 'horizontal', a footnote names the other "
                                + "paper. It cites that paper as a whole; that its horizontal orientation is meant "
                                + "follows from the word alone.",
                        Citation.of("Rollett 2026", "3.3.1, footnote 24")),
                CrosswalkEntry.of(
                        Lever.STAFF_EXPERTISE,
                        CLOSE,
                        Component.DEVELOP_EXPERTISE,
                        "Both are about what staff know and can do and about the training that raises it; the "
                                + "component also gives it first place in improvement."),
                CrosswalkEntry.of(
                        Lever.STAFF_EXPERTISE,
                        RELATED,
                        Component.EMPOWER_HORIZONTAL_IMPROVEMENT,
                        "Staff who learn from peers in other schools are an instance of both; the component covers "
                                + "any practice that schools improve together."),
                CrosswalkEntry.of(
                        Lever.RESEARCH_AND_EVIDENCE,
                        CLOSE,
                        Component.USE_EVIDENCE,
                        "Both are about letting research guide what is done; the component uses it to choose actions, "
                                + "the lever also to explain and refine them."),
                CrosswalkEntry.of(
                        Lever.QUALITY_ASSURANCE,
                        CLOSE,
                        Component.EVALUATE_INSIGHTS,
                        "Both find out by data and review how schools are doing; the component asks it of the trust "
                                + "as well."),
                CrosswalkEntry.of(
                        Lever.ORGANISATIONAL_STRATEGY,
                        RELATED,
                        Component.ALIGN_STRATEGY,
                        "Both want plans that fit together; the component fits school objectives to the trust's, the "
                                + "lever speaks of any structure and priority."),
                CrosswalkEntry.of(
                        Lever.ORGANISATIONAL_STRATEGY,
                        RELATED,
                        Component.LEVERAGE_CAPACITY,
                        "Too little capacity for what was planned is a theme of the lever, and matching the two is "
                                + "the component."),
                CrosswalkEntry.of(
                        Lever.ORGANISATIONAL_STRATEGY,
                        RELATED,
                        Component.DE_IMPLEMENT,
                        "Too many initiatives, none of them given up, is a theme of the lever; the component is to "
                                + "give some up."),
                CrosswalkEntry.of(
                        Lever.ORGANISATIONAL_STRATEGY,
                        RELATED,
                        Component.ADOPT_A_CYCLE,
                        "Plans that are not carried out are a theme of the lever; the component is a way to carry "
                                + "them out."),
                CrosswalkEntry.of(
                        Lever.LEADERSHIP,
                        RELATED,
                        Component.GROW_CULTURE_AND_LEADERSHIP,
                        "Both are about how leaders act; the component joins leadership with culture, which are two "
                                + "levers, and is about growing it."),
                CrosswalkEntry.of(
                        Lever.LEADERSHIP,
                        RELATED,
                        Component.LEVERAGE_CAPACITY,
                        "Getting the right leader to the right school is spoken of under the lever and is an example "
                                + "of the component."),
                CrosswalkEntry.of(
                        Lever.CULTURE_VISION_AND_VALUES,
                        RELATED,
                        Component.GROW_CULTURE_AND_LEADERSHIP,
                        "Both are about the ways and norms that people share; the component joins culture with "
                                + "leadership, which are two levers."),
                CrosswalkEntry.of(
                        Lever.CULTURE_VISION_AND_VALUES,
                        RELATED,
                        Component.SET_QUALITY_GOALS,
                        "A vision says what a trust holds to be good, and so do its goals; goals are specific where a "
                                + "vision need not be."),
                CrosswalkEntry.of(
                        Lever.CONNECTEDNESS,
                        CLOSE,
                        Component.CONNECT,
                        "Both are about ties between people instead of silos, and reach beyond the trust."),
                CrosswalkEntry.of(
                        Lever.CONNECTEDNESS,
                        RELATED,
                        Component.EMPOWER_HORIZONTAL_IMPROVEMENT,
                        "Networks across schools carry both; the component is about what they improve together, the "
                                + "lever about the ties."),
                CrosswalkEntry.of(
                        Lever.COMMONALITY,
                        RELATED,
                        Component.EMPOWER_HORIZONTAL_IMPROVEMENT,
                        "Shared priorities and curricula belong to both; schools may improve together without coming "
                                + "to work alike."),
                CrosswalkEntry.of(
                        Lever.COMMONALITY,
                        RELATED,
                        Component.SET_QUALITY_GOALS,
                        "Writing down what good practice looks like is a theme of the lever and an example of the "
                                + "component."),
                CrosswalkEntry.of(
                        Lever.COMMONALITY,
                        RELATED,
                        Component.ALIGN_STRATEGY,
                        "What the trust decides and what is left to schools is a question of both; the theme "
                                + "'Alignment' is about practice, the component about objectives."),
                CrosswalkEntry.of(
                        Lens.AIMS,
                        RELATED,
                        Component.SET_QUALITY_GOALS,
                        "Any aim, once it is put into words, may be a goal in the component's sense; the component "
                                + "does not say which goals, the aims do."));
    }

    static List<CrosswalkGap> gaps() {
        return List.of(
                CrosswalkGap.of(
                        Component.ANTICIPATE_AND_ADAPT,
                        "No lever is close. The themes 'Weak implementation' and 'Managing complexity' come nearest, "
                                + "yet neither is about foreseeing failure and acting on its signs."),
                CrosswalkGap.of(
                        Lens.OBJECTS,
                        "The other framework leaves open what is improved; so objects do not match its components but "
                                + "can fill the place that it leaves."));
    }
}
