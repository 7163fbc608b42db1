// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import static io.github.trustimprovement.aol.Aol.derived;
import static io.github.trustimprovement.aol.Aol.link;
import static io.github.trustimprovement.aol.Aol.stated;
import static io.github.trustimprovement.concept.RelationType.HAS_VALENCE;
import static io.github.trustimprovement.concept.RelationType.LEADS_TO;
import static io.github.trustimprovement.concept.RelationType.OPPOSES;
import static io.github.trustimprovement.concept.RelationType.POSSIBLY_PART_OF;
import static io.github.trustimprovement.concept.RelationType.RELATED_TO;
import static io.github.trustimprovement.concept.RelationType.SUBSTITUTES;
import static io.github.trustimprovement.concept.RelationType.SUPPORTS;
import static io.github.trustimprovement.concept.RelationType.UNDERMINES;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Provenance;
import io.github.trustimprovement.concept.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The links of levers: the sides of their themes and conditions, and what the paper says across them. */
final class LeverRelations {
    private LeverRelations() {}

    static Stream<Relation> all() {
        return Stream.of(printedSides(), themes(), conditionSides(), outcomes(), conditionsBesideThemes())
                .flatMap(links -> links);
    }

    private static Stream<Relation> printedSides() {
        return Arrays.stream(LeverTheme.values())
                .map(theme -> new Relation(
                        theme,
                        HAS_VALENCE,
                        theme.valence(),
                        theme.citation(),
                        Provenance.STATED,
                        "The side under which the theme is printed; a remark coded to it need not share it."));
    }

    private static Stream<Relation> themes() {
        String extremes = "The theme is about the balance of the two: going too far either way is held to harm.";
        return Stream.of(
                stated(
                        LeverTheme.ALIGNMENT,
                        OPPOSES,
                        LeverTheme.DE_CENTRALISATION,
                        "3.3.8",
                        "Both are printed on the positive side: some leaders want more of the one, others of the "
                                + "other."),
                stated(
                        LeverTheme.IMBALANCED_CENTRALISATION_DECENTRALISATION,
                        RELATED_TO,
                        LeverTheme.ALIGNMENT,
                        "3.3.8",
                        extremes),
                stated(
                        LeverTheme.IMBALANCED_CENTRALISATION_DECENTRALISATION,
                        RELATED_TO,
                        LeverTheme.DE_CENTRALISATION,
                        "3.3.8",
                        extremes),
                stated(
                        LeverTheme.CODIFICATION,
                        RELATED_TO,
                        LeverTheme.ALIGNMENT,
                        "3.3.8",
                        "Called close; kept apart because several leaders brought it up by itself."),
                stated(
                        LeverTheme.CODIFICATION,
                        SUPPORTS,
                        LeverTheme.ALIGNMENT,
                        "3.3.8",
                        "Seen as one way to bring practice into step; some leaders have reservations."),
                derived(
                        LeverTheme.CODIFICATION,
                        SUPPORTS,
                        LeverTheme.SHARED_CULTURE_VISION_AND_VALUES,
                        "3.3.8",
                        "Many leaders held that it helps a culture to be shared; the match to this theme is ours."),
                stated(
                        LeverTheme.SHARED_CULTURE_VISION_AND_VALUES,
                        SUBSTITUTES,
                        LeverTheme.CODIFICATION,
                        "3.3.6",
                        "For some leaders values held in common make written practice less needed, not needless."),
                stated(
                        LeverTheme.LOW_EXPECTATIONS,
                        POSSIBLY_PART_OF,
                        LeverTheme.WEAK_IMPROVEMENT_CULTURE,
                        "3.3.6",
                        "The paper allows for it and keeps the themes apart."),
                stated(
                        LeverTheme.INSUFFICIENT_CAPACITY,
                        RELATED_TO,
                        LeverTheme.WEAK_IMPLEMENTATION,
                        "3.3.4",
                        "The paper calls the link arguable."),
                derived(
                        LeverTheme.INADEQUATE_STAFF_EXPERTISE_AND_TRAINING,
                        UNDERMINES,
                        ObjectSubTheme.CONSISTENCY_OF_IMPLEMENTATION_BY_STAFF,
                        "3.3.1",
                        "Uneven carrying out is named among the consequences; the match to this sub-theme is ours."),
                stated(
                        LeverTheme.WEAK_INTERNAL_RELATIONSHIPS,
                        UNDERMINES,
                        LeverTheme.STRONG_COLLABORATION_AND_NETWORKS,
                        "3.3.7",
                        "Said of working together in general, by way of examples."),
                derived(
                        LeverTheme.SYSTEM_PRESSURES,
                        LEADS_TO,
                        LeverTheme.WEAK_EXTERNAL_RELATIONSHIPS,
                        "3.3.6",
                        "One CEO sees accountability breed rivalry, and rivalry stands again under the other theme; "
                                + "the paper says that few held this view."));
    }

    private static Stream<Relation> conditionSides() {
        return Arrays.stream(LeverCondition.values())
                .flatMap(condition -> sideOf(condition.effect())
                        .map(side -> derived(
                                condition,
                                HAS_VALENCE,
                                side,
                                "4.5",
                                "Where it holds, leaders believe the lever tends to this side; a judgement may "
                                        + "differ."))
                        .stream());
    }

    private static Optional<Valence> sideOf(ConditionEffect effect) {
        return switch (effect) {
            case ENABLING -> Optional.of(Valence.POSITIVE);
            case CONSTRAINING -> Optional.of(Valence.NEGATIVE);
            case MODERATING -> Optional.empty();
        };
    }

    private static Stream<Relation> outcomes() {
        return Stream.of(
                        leading(
                                "The paper says that it can have this effect, not that it must.",
                                List.of(LeverCondition.EXCESSIVE_WEIGHT, LeverCondition.INSPECTION_LIKE_MANNER),
                                List.of(ConditionOutcome.DEFICIT_ORIENTATION, ConditionOutcome.COMPLIANCE_BEHAVIOURS)),
                        leading(
                                "Named as the way in which strategy comes to hold improvement back.",
                                List.of(
                                        LeverCondition.INITIATIVE_OVERLOAD,
                                        LeverCondition.WEAK_IMPLEMENTATION,
                                        LeverCondition.INSUFFICIENT_CAPACITY),
                                List.of(ConditionOutcome.UNDERCUT_SUSTAINABILITY)),
                        leading(
                                "The paper says that it can have this effect, and calls the lever perhaps the most "
                                        + "disputed.",
                                List.of(LeverCondition.ALIGNMENT, LeverCondition.CODIFICATION),
                                List.of(
                                        ConditionOutcome.REDUCED_UNHELPFUL_VARIATION,
                                        ConditionOutcome.SCALED_EFFECTIVE_PRACTICE)),
                        leading(
                                "The paper says that it can have this effect, not that it must.",
                                List.of(LeverCondition.OVER_STANDARDISATION),
                                List.of(
                                        ConditionOutcome.SUPPRESSED_AGENCY,
                                        ConditionOutcome.BLUNTED_CONTEXTUAL_RESPONSIVENESS)))
                .flatMap(links -> links);
    }

    private static Stream<Relation> leading(String note, List<LeverCondition> from, List<ConditionOutcome> to) {
        return from.stream()
                .flatMap(condition -> to.stream().map(outcome -> stated(condition, LEADS_TO, outcome, "4.5", note)));
    }

    private static Stream<Relation> conditionsBesideThemes() {
        return Stream.of(
                near(LeverCondition.KNOWLEDGE_BUILDING_CPD, LeverTheme.EFFECTIVE_CPD),
                near(LeverCondition.THIN_EXPERTISE, LeverTheme.INADEQUATE_STAFF_EXPERTISE_AND_TRAINING),
                near(LeverCondition.SHOW_WITHOUT_SUBSTANCE, LeverTheme.SUPERFICIAL_EXEMPLARS),
                near(LeverCondition.EXCESSIVE_WEIGHT, LeverTheme.OVER_RELIANCE_ON_QUALITY_ASSURANCE),
                near(LeverCondition.INITIATIVE_OVERLOAD, LeverTheme.WEAK_PRIORITISATION),
                near(LeverCondition.WEAK_IMPLEMENTATION, LeverTheme.WEAK_IMPLEMENTATION),
                near(LeverCondition.INSUFFICIENT_CAPACITY, LeverTheme.INSUFFICIENT_CAPACITY),
                near(ConditionOutcome.UNDERCUT_SUSTAINABILITY, LeverTheme.INSUFFICIENT_SUSTAINABILITY),
                near(LeverCondition.EXPECTATIONS_TOO_LOW, LeverTheme.LOW_EXPECTATIONS),
                near(LeverCondition.STAFF_COMFORT_FIRST, LeverTheme.WEAK_IMPROVEMENT_CULTURE),
                near(LeverCondition.UNETHICAL_PRACTICES, LeverTheme.SYSTEM_PRESSURES),
                near(LeverCondition.PERSISTENT_SILOS, LeverTheme.WEAK_INTERNAL_RELATIONSHIPS),
                near(LeverCondition.LOCAL_POLITICS_OVER_JUDGEMENT, LeverTheme.WEAK_EXTERNAL_RELATIONSHIPS),
                near(LeverCondition.ALIGNMENT, LeverTheme.ALIGNMENT),
                near(LeverCondition.CODIFICATION, LeverTheme.CODIFICATION),
                near(LeverCondition.BALANCE_OF_COMMONALITY, LeverTheme.IMBALANCED_CENTRALISATION_DECENTRALISATION));
    }

    private static Relation near(Concept from, LeverTheme theme) {
        String note = "SDK interpretation: near in meaning and not the same; the paper does not tie the two lists "
                + "together.";
        return link(from, RELATED_TO, theme, "4.5", Provenance.SDK, note);
    }
}
