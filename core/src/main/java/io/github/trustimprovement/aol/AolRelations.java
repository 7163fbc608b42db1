// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import static io.github.trustimprovement.aol.Aol.derived;
import static io.github.trustimprovement.aol.Aol.stated;
import static io.github.trustimprovement.concept.RelationType.ALSO_WORKS_AS;
import static io.github.trustimprovement.concept.RelationType.COMPLEMENTS;
import static io.github.trustimprovement.concept.RelationType.CONDITIONAL_ON;
import static io.github.trustimprovement.concept.RelationType.EMPHASISED_BY;
import static io.github.trustimprovement.concept.RelationType.IN_CORE_OF;
import static io.github.trustimprovement.concept.RelationType.RELATED_TO;
import static io.github.trustimprovement.concept.RelationType.SUPPORTS;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The links among the concepts of this framework, such as 'Alignment opposes De-centralisation'.
 *
 * <p>They report what leaders said and how the paper orders it. None is a measured effect, none is a weight, and no
 * lever is linked to a valence: themes and conditions are, by the side under which they are printed.
 *
 * <p>Rollett (2026); each link cites its section. A link marked {@code DERIVED} matches words of the paper to concepts;
 * one marked {@code SDK} is this library's reading.
 *
 * @since 0.1.0
 */
public final class AolRelations {
    private static final List<Relation> ALL = Stream.of(
                    lenses(),
                    aims(),
                    coreObjects(),
                    objects(),
                    dualRoles(),
                    LeverRelations.all(),
                    emphases(),
                    leaders())
            .flatMap(links -> links)
            .toList();

    private AolRelations() {}

    /**
     * All links of the framework.
     *
     * @return the links: lenses, aims, objects, levers with their themes and conditions, then leaders
     */
    public static List<Relation> all() {
        return ALL;
    }

    private static Stream<Relation> lenses() {
        String note = "The three lenses are read together; how they hang together is not laid down.";
        return Stream.of(
                stated(Lens.AIMS, RELATED_TO, Lens.OBJECTS, "3", note),
                stated(Lens.AIMS, RELATED_TO, Lens.LEVERS, "3", note),
                stated(Lens.OBJECTS, RELATED_TO, Lens.LEVERS, "3", note));
    }

    private static Stream<Relation> aims() {
        String overlap = "Leaders tended to see a change in the one as bound up with the other; aims overlap.";
        return Stream.of(
                stated(Aim.INSTITUTION_ORIENTED, RELATED_TO, Aim.CHILD_ORIENTED, "3.1", overlap),
                stated(Aim.INSTITUTION_ORIENTED, RELATED_TO, Aim.PROFESSIONAL_ORIENTED, "3.1", overlap),
                stated(
                        Aim.PROFESSIONAL_ORIENTED,
                        SUPPORTS,
                        Aim.INSTITUTION_ORIENTED,
                        "3.1.3",
                        "A premise that leaders work from: better equipped staff make better schools."),
                stated(
                        Aim.PROFESSIONAL_ORIENTED,
                        SUPPORTS,
                        Aim.CHILD_ORIENTED,
                        "3.1",
                        "Some leaders put staff first because they hold that children gain by it."),
                stated(
                        Aim.INSTITUTION_ORIENTED,
                        SUPPORTS,
                        Aim.CHILD_ORIENTED,
                        "3.1",
                        "The paper allows the same reasoning as for professionals, and assumes children behind all "
                                + "aims."),
                stated(
                        Aim.FAITH_ORIENTED,
                        SUPPORTS,
                        Aim.CHILD_ORIENTED,
                        "3.1",
                        "The paper allows the same reasoning as for professionals, and assumes children behind all "
                                + "aims."),
                stated(
                        Aim.FAITH_ORIENTED,
                        CONDITIONAL_ON,
                        TrustAttribute.ETHOS,
                        "3.1.4",
                        "Two leaders of faith trusts named it and no leader of another trust did: an observation "
                                + "among fourteen, no rule."));
    }

    private static Stream<Relation> coreObjects() {
        return Arrays.stream(ImprovementObject.values())
                .filter(ImprovementObject::isCore)
                .map(object -> stated(
                        object,
                        IN_CORE_OF,
                        Lens.OBJECTS,
                        "3.2.8",
                        "One of three that recurred most. Nobody was asked for a ranking, and the others are as "
                                + "legitimate."));
    }

    private static Stream<Relation> objects() {
        Stream<Relation> culture = Arrays.stream(ImprovementObject.values())
                .filter(object -> object != ImprovementObject.SCHOOL_CULTURE)
                .map(object -> stated(
                        ImprovementObject.SCHOOL_CULTURE,
                        SUPPORTS,
                        object,
                        "3.2.8",
                        "Leaders hold that work on the other objects bears more fruit once culture is right; no "
                                + "order of work is prescribed."));
        String means =
                "Said of developing staff as a means; the printed lever is 'Staff expertise', and the match of the "
                        + "words to this sub-theme is ours.";
        ImprovementObject development = ImprovementObject.PROFESSIONAL_DEVELOPMENT;
        return Stream.concat(
                culture,
                Stream.of(
                        derived(development, SUPPORTS, ObjectSubTheme.INSTRUCTION_AND_PEDAGOGY, "4.3", means),
                        derived(development, SUPPORTS, ObjectSubTheme.CURRICULUM_AND_ASSESSMENT, "4.3", means),
                        derived(development, SUPPORTS, ObjectSubTheme.SEND_AND_INCLUSION, "4.3", means),
                        derived(
                                Lever.LEADERSHIP,
                                SUPPORTS,
                                ImprovementObject.SCHOOL_CULTURE,
                                "4.3",
                                "How leaders act is called the way in which culture comes about; that the object is "
                                        + "meant is our reading."),
                        derived(
                                Lever.LEADERSHIP,
                                SUPPORTS,
                                ImprovementObject.TEACHING_AND_CURRICULUM,
                                "4.3",
                                "How leaders act is called the way in which good teaching comes about; curriculum is "
                                        + "not named there."),
                        stated(
                                Lever.LEADERSHIP,
                                SUPPORTS,
                                Lever.ORGANISATIONAL_STRATEGY,
                                "4.3",
                                "How leaders act is called the way in which strategy comes about."),
                        stated(
                                Lever.CULTURE_VISION_AND_VALUES,
                                SUPPORTS,
                                LeverTheme.ALIGNMENT,
                                "4.3",
                                "Culture is called a carrier of working in step across schools.")));
    }

    private static Stream<Relation> dualRoles() {
        return Arrays.stream(DualRole.values())
                .map(role -> new Relation(
                        role.object(),
                        ALSO_WORKS_AS,
                        role.lever(),
                        role.citation(),
                        role.provenance(),
                        "One thing under two labels: to be improved, and relied on to improve others."));
    }

    private static Stream<Relation> emphases() {
        Stream<Relation> levers = Arrays.stream(Lever.values())
                .flatMap(lever -> lever
                        .roleEmphasis()
                        .map(group -> stated(
                                lever,
                                EMPHASISED_BY,
                                group,
                                "4.6",
                                "Spoken of relatively more often. Frequency is not importance, and no reason is "
                                        + "offered."))
                        .stream());
        return Stream.concat(
                levers,
                Stream.of(
                        byCeos(Aim.INSTITUTION_ORIENTED, "3.1.1", "Both groups named it, CEOs the more."),
                        byNonCeos(AimSubTheme.HOLISTIC_OUTCOMES, "3.1.2", "Non-CEOs named it most often."),
                        byNonCeos(Aim.PROFESSIONAL_ORIENTED, "3.1.3", "The difference is called slight."),
                        byCeos(ImprovementObject.SCHOOL_CULTURE, "3.2.1", "Both groups named it, CEOs the more."),
                        byCeos(ObjectSubTheme.BEHAVIOUR_AND_ATTITUDES, "3.2.1", "Both groups named it, CEOs the more."),
                        byNonCeos(
                                ObjectSubTheme.LITERACY_AND_COMMUNICATION,
                                "3.2.2",
                                "Only non-CEOs named literacy; the paper warns against making much of it."),
                        byNonCeos(
                                ObjectSubTheme.INSTRUCTION_AND_PEDAGOGY,
                                "4.1",
                                "Pedagogy is named there among ends, although it is printed as an object."),
                        byNonCeos(
                                ImprovementObject.PROFESSIONAL_DEVELOPMENT,
                                "3.2.5",
                                "Both groups named it; CEOs framed it as strategy, non-CEOs as practical help."),
                        byCeos(LeverTheme.INTENTIONAL_ORGANISATIONAL_DESIGN, "3.3.4", "CEOs are singled out."),
                        derived(
                                LeverTheme.WEAK_CODIFICATION,
                                EMPHASISED_BY,
                                LeaderGroup.CEO,
                                "3.3.8",
                                "A few CEOs are the only ones named; the paper draws no comparison.")));
    }

    private static Relation byCeos(Concept from, String section, String note) {
        return stated(from, EMPHASISED_BY, LeaderGroup.CEO, section, note);
    }

    private static Relation byNonCeos(Concept from, String section, String note) {
        return stated(from, EMPHASISED_BY, LeaderGroup.NON_CEO, section, note);
    }

    private static Stream<Relation> leaders() {
        Stream<Relation> views = Stream.of(
                stated(
                        LeaderGroup.CEO,
                        COMPLEMENTS,
                        LeaderGroup.NON_CEO,
                        "4.1",
                        "Leaders at different levels carry different aims that go together."),
                stated(
                        ImprovementObject.SCHOOL_OPERATIONS,
                        RELATED_TO,
                        LeaderGroup.CEO,
                        "3.2.6",
                        "It fits how CEOs frame improvement; that only they named it is not said."),
                stated(
                        ObjectSubTheme.SEND_AND_INCLUSION,
                        RELATED_TO,
                        LeaderGroup.CEO,
                        "3.2.4",
                        "Both groups named it; CEOs seemed to take the wider view."));
        Stream<Relation> capabilities = Arrays.stream(LeaderCapability.values())
                .map(capability -> stated(
                        capability,
                        SUPPORTS,
                        Lens.LEVERS,
                        "5",
                        "Asked of leaders because what a lever is worth must be judged anew each time."));
        return Stream.concat(views, capabilities);
    }
}
