// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import static io.github.trustimprovement.concept.RelationType.COMPLEMENTS;
import static io.github.trustimprovement.concept.RelationType.FEEDS_BACK_TO;
import static io.github.trustimprovement.concept.RelationType.INTERTWINED_WITH;
import static io.github.trustimprovement.concept.RelationType.PART_OF;
import static io.github.trustimprovement.concept.RelationType.POSSIBLY_PART_OF;
import static io.github.trustimprovement.concept.RelationType.REFLECTED_IN;
import static io.github.trustimprovement.concept.RelationType.RELATED_TO;
import static io.github.trustimprovement.concept.RelationType.SUPPORTS;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Provenance;
import io.github.trustimprovement.concept.Relation;
import io.github.trustimprovement.concept.RelationType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The links between concepts of this framework beyond parent and child, such as 'horizontal complements vertical'.
 *
 * <p>A link between strands is given in both directions, any other mutual link once. What the paper says of concepts
 * that are not in this package, or without naming what it means, has no link here.
 *
 * <p>Stated in prose by Rollett (2024). SDK interpretation: links of provenance {@link Provenance#SDK} are ours, and
 * so is the reading, under the assumption in its note, of each that is {@link Provenance#DERIVED}.
 *
 * @since 0.1.0
 */
public final class DnaRelations {
    private static final List<Relation> ALL = Stream.of(
                    strands(), orientations(), approaches(), implementation(), components())
            .flatMap(List::stream)
            .toList();

    private DnaRelations() {}

    /**
     * Every link, grouped by what it joins.
     *
     * @return the links, each once, in an order that does not change
     */
    public static List<Relation> all() {
        return ALL;
    }

    private static List<Relation> strands() {
        return Arrays.stream(Strand.values())
                .flatMap(from -> Arrays.stream(Strand.values())
                        .filter(to -> to != from)
                        .flatMap(to -> Stream.of(
                                stated(
                                        from,
                                        INTERTWINED_WITH,
                                        to,
                                        Dna.INTO_THE_FUTURE,
                                        "Separate tables only make the strands easier to read."),
                                derived(
                                        from,
                                        FEEDS_BACK_TO,
                                        to,
                                        Dna.INTO_THE_FUTURE,
                                        "The paper calls the strands loops of feedback and intertwined; that each "
                                                + "feeds every other is read from the two together. A loop has no "
                                                + "end."))))
                .toList();
    }

    private static List<Relation> orientations() {
        return List.of(
                stated(
                        Dimension.SCHOOL,
                        PART_OF,
                        Orientation.VERTICAL,
                        Dna.DIMENSIONS,
                        "School and time together give each school a course of its own."),
                stated(
                        Dimension.TIME,
                        PART_OF,
                        Orientation.VERTICAL,
                        Dna.DIMENSIONS,
                        "School and time together give each school a course of its own."),
                stated(
                        Dimension.TRUST,
                        PART_OF,
                        Orientation.HORIZONTAL,
                        Dna.DIMENSIONS,
                        "What a trust can do for its schools opens this direction."),
                derived(
                        Dimension.SECTOR,
                        PART_OF,
                        Orientation.SYSTEMIC,
                        Dna.DIMENSIONS,
                        "Assumes that 'systemic' in the heading stands for the fourth dimension, which the text calls "
                                + "the sector."),
                stated(
                        Orientation.HORIZONTAL,
                        COMPLEMENTS,
                        Orientation.VERTICAL,
                        Dna.DIMENSIONS,
                        "A trust can plan in both. Vertical work is not poor practice, and horizontal work is not "
                                + "rule from the centre."),
                stated(
                        Orientation.SYSTEMIC,
                        COMPLEMENTS,
                        Orientation.HORIZONTAL,
                        Dna.DIMENSIONS,
                        "Joint strength is used inside the trust first and beyond it in the end: a widening of reach, "
                                + "not a stage that has to be finished."),
                stated(
                        ConvergenceIdea.UPWARDS_CONVERGENCE,
                        RELATED_TO,
                        Orientation.SYSTEMIC,
                        Dna.DIMENSIONS,
                        "Applied to trusts, it rests on close and lasting work between them, which is also what may "
                                + "move the sector."));
    }

    private static List<Relation> approaches() {
        String usual = "Usual in some shape, not certain: the paper says what tends to be so.";
        return Stream.concat(
                        Stream.of(
                                stated(
                                        ImprovementApproach.PLAN_DO_STUDY_ACT,
                                        POSSIBLY_PART_OF,
                                        ImprovementApproach.LEAN,
                                        Dna.PDSA,
                                        usual),
                                stated(
                                        ImprovementApproach.PLAN_DO_STUDY_ACT,
                                        POSSIBLY_PART_OF,
                                        ImprovementApproach.SIX_SIGMA,
                                        Dna.PDSA,
                                        usual),
                                beside(ApproachStep.QM_QUALITY_PLANNING),
                                beside(ApproachStep.QM_QUALITY_CONTROL),
                                beside(ApproachStep.QM_QUALITY_ASSURANCE)),
                        Arrays.stream(Strand.values())
                                .flatMap(strand -> Stream.of(
                                        interpreted(
                                                ImprovementApproach.PLAN_DO_STUDY_ACT,
                                                REFLECTED_IN,
                                                strand,
                                                Dna.PDSA,
                                                "Said of all its principles and of the model as a whole; which strand "
                                                        + "or component holds which is not said. Linked to every "
                                                        + "strand, as the three cannot be had apart."),
                                        interpreted(
                                                ImprovementApproach.LEAN,
                                                REFLECTED_IN,
                                                strand,
                                                Dna.OTHER_SECTORS,
                                                "Said of some of its principles and of the model as a whole; neither "
                                                        + "which nor where is said. Linked to every strand, as the "
                                                        + "three cannot be had apart."))))
                .toList();
    }

    private static Relation beside(ApproachStep aspect) {
        return stated(
                ApproachStep.QM_QUALITY_IMPROVEMENT,
                RELATED_TO,
                aspect,
                Dna.HEALTHCARE,
                "The health sector sets the four aspects side by side; improvement does not stand for the whole.");
    }

    private static List<Relation> implementation() {
        String table = Dna.tableOf(Strand.IMPLEMENT_IMPROVEMENT_INITIATIVES);
        Stream<Relation> guidance = Stream.of(
                stated(
                        ImprovementApproach.EEF_IMPLEMENTATION_GUIDANCE,
                        REFLECTED_IN,
                        Strand.IMPLEMENT_IMPROVEMENT_INITIATIVES,
                        Dna.IMPLEMENTING,
                        "The guidance is wider than this strand and overlaps with components of the model that the "
                                + "paper does not name."),
                stated(
                        ImprovementApproach.EEF_IMPLEMENTATION_GUIDANCE,
                        REFLECTED_IN,
                        Component.ADOPT_A_CYCLE,
                        table,
                        "The one component whose wording and first example draw on the guidance by name."));
        Stream<Relation> named = Stream.<Concept>concat(
                        Arrays.stream(ImplementationBehaviour.values()), Arrays.stream(ImplementationPhase.values()))
                .map(part -> stated(
                        part,
                        REFLECTED_IN,
                        Component.ADOPT_A_CYCLE,
                        table,
                        "Named in the component's description; it stays a part of the EEF's framework."));
        Stream<Relation> factors = Arrays.stream(ContextualFactor.values())
                .map(factor -> derived(
                        factor,
                        REFLECTED_IN,
                        Component.ADOPT_A_CYCLE,
                        table,
                        "The component speaks of contextual factors at large; assumes that those of the EEF are "
                                + "meant."));
        return Stream.of(guidance, named, factors).flatMap(links -> links).toList();
    }

    private static List<Relation> components() {
        String curate = Dna.tableOf(Strand.CURATE_CLEAR_GOALS);
        String build = Dna.tableOf(Strand.BUILD_CAPABILITY_AND_CAPACITY);
        String circles = "Circles of teachers or staff occur as examples of three components; what they are for tells "
                + "which to code.";
        String data = "The example says that the figures guide strategy and where people are sent; that these are this "
                + "component is our reading.";
        return List.of(
                interpreted(PracticeExample.TRUST_WIDE_DATA_SYSTEM, SUPPORTS, Component.ALIGN_STRATEGY, curate, data),
                interpreted(
                        PracticeExample.TRUST_WIDE_DATA_SYSTEM, SUPPORTS, Component.LEVERAGE_CAPACITY, curate, data),
                interpreted(
                        Component.ANTICIPATE_AND_ADAPT,
                        RELATED_TO,
                        Component.DE_IMPLEMENT,
                        Dna.tableOf(Strand.IMPLEMENT_IMPROVEMENT_INITIATIVES),
                        "Both may end an action: the one because it fails, the other also because something else "
                                + "does more."),
                interpreted(
                        PracticeExample.CODIFIED_GOOD_PRACTICE,
                        RELATED_TO,
                        PracticeExample.CONDUCT_STANDARDS_TAUGHT,
                        curate,
                        "Both write down how things are to be done: the one good practice at large, the other how "
                                + "children behave."),
                interpreted(
                        PracticeExample.SUBJECT_COMMUNITIES,
                        RELATED_TO,
                        PracticeExample.NETWORKS_AND_TRAINING_ACROSS_SCHOOLS,
                        build,
                        circles),
                interpreted(
                        PracticeExample.SUBJECT_COMMUNITIES,
                        RELATED_TO,
                        PracticeExample.NETWORKS_BEYOND_THE_TRUST,
                        build,
                        circles),
                interpreted(
                        PracticeExample.NETWORKS_AND_TRAINING_ACROSS_SCHOOLS,
                        RELATED_TO,
                        PracticeExample.NETWORKS_BEYOND_THE_TRUST,
                        build,
                        circles));
    }

    private static Relation stated(Concept from, RelationType type, Concept to, String heading, String note) {
        return new Relation(from, type, to, Dna.at(heading), Provenance.STATED, note);
    }

    private static Relation derived(Concept from, RelationType type, Concept to, String heading, String note) {
        return new Relation(from, type, to, Dna.at(heading), Provenance.DERIVED, note);
    }

    private static Relation interpreted(Concept from, RelationType type, Concept to, String heading, String note) {
        return new Relation(from, type, to, Dna.at(heading), Provenance.SDK, note);
    }
}
