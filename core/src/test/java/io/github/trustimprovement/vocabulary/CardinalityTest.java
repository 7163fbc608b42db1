// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.ConditionEffect;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverCondition;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Dimension;
import io.github.trustimprovement.dna.ImprovementApproach;
import io.github.trustimprovement.dna.Strand;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many there are of what, as counted in the papers; each count names its place. */
class CardinalityTest {
    private static final Vocabulary STANDARD = Vocabulary.standard();

    /** Rollett (2024) for the first ten kinds, Rollett (2026) for the others, with the section of the count. */
    @ParameterizedTest
    @CsvSource({
        "strand,                         3, 'The conceptual model, second section of that name'",
        "component,                     12, 'The conceptual model, tables of the strands'",
        "practice-example,              36, 'The conceptual model, tables of the strands'",
        "dimension,                      4, 'The vertical, horizontal and systemic'",
        "orientation,                    3, 'The vertical, horizontal and systemic'",
        "implementation-recommendation,  3, 'Implementing improvement'",
        "implementation-behaviour,       3, 'Implementing improvement'",
        "implementation-phase,           4, 'Implementing improvement'",
        "contextual-factor,              5, 'Implementing improvement'",
        "improvement-approach,           6, 'the approaches of other sectors and the EEF guidance'",
        "aim,                            4, 3.1",
        "aim-sub-theme,                  2, 3.1.2",
        "object,                         7, 3.2",
        "object-sub-theme,               9, '3.2.1, 3.2.2, 3.2.4'",
        "lever,                          8, 3.3",
        "valence,                        2, 3.3",
        "theme,                         30, '3.3, summary table'",
        "condition,                     38, 4.5",
        "leader-group,                   2, 2.1",
        "trust-attribute,                5, 2.1",
        "coding-basis,                   3, 3.3",
        "dual-role,                      3, 4.3"
    })
    void hasAsManyOfAKindAsThePaper(String kind, int count, String place) {
        assertThat(STANDARD.ofKind(kind)).as(place).hasSize(count);
    }

    @Test
    void putsFourComponentsInAStrandAndThreeExamplesInAComponent() {
        assertThat(Strand.values())
                .allSatisfy(strand -> assertThat(strand.components()).hasSize(4));
        assertThat(Component.values())
                .allSatisfy(component -> assertThat(component.examples()).hasSize(3));
    }

    @Test
    void putsTwoDimensionsInTheVerticalOrientation() {
        assertThat(Arrays.stream(Dimension.values())
                        .map(dimension -> dimension.orientation().id().slug()))
                .containsExactly("vertical", "vertical", "horizontal", "systemic");
    }

    @ParameterizedTest
    @CsvSource({
        "dna/improvement-approach/plan-do-study-act-pdsa, 4",
        "dna/improvement-approach/six-sigma, 5",
        "dna/improvement-approach/quality-management, 4"
    })
    void countsTheStepsOfAnApproach(String id, int steps) {
        assertThat(STANDARD.lookUp(id).map(ImprovementApproach.class::cast).map(ImprovementApproach::steps))
                .hasValueSatisfying(found -> assertThat(found).hasSize(steps));
    }

    @Test
    void makesOneAimConditionalAndDividesAnother() {
        assertThat(Arrays.stream(Aim.values()).filter(Aim::isFaithConditional)).containsExactly(Aim.FAITH_ORIENTED);
        assertThat(Aim.CHILD_ORIENTED.subThemes()).hasSize(2);
    }

    @Test
    void callsThreeObjectsCoreAndDividesThree() {
        assertThat(Arrays.stream(ImprovementObject.values()).filter(ImprovementObject::isCore))
                .hasSize(3);
        assertThat(Arrays.stream(ImprovementObject.values())
                        .map(object -> object.subThemes().size()))
                .containsExactly(4, 3, 0, 2, 0, 0, 0);
    }

    @Test
    void hasTwelvePositiveThemesAndEighteenNegative() {
        assertThat(sides(Valence.POSITIVE)).containsExactly(1, 1, 1, 2, 1, 1, 1, 4);
        assertThat(sides(Valence.NEGATIVE)).containsExactly(1, 2, 1, 4, 1, 3, 2, 4);
    }

    @Test
    void hasConditionsOnBothSidesOfEveryLever() {
        assertThat(conditions(ConditionEffect.ENABLING)).containsExactly(1, 2, 3, 3, 2, 2, 2, 2);
        assertThat(conditions(ConditionEffect.CONSTRAINING)).containsExactly(3, 2, 2, 3, 3, 3, 3, 1);
        assertThat(conditions(ConditionEffect.MODERATING)).containsExactly(0, 0, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void findsThreeLeversEmphasisedByEachGroupAndTwoByNone() {
        List<LeaderGroup> groups = Arrays.stream(Lever.values())
                .flatMap(lever -> lever.roleEmphasis().stream())
                .toList();

        assertThat(groups).hasSize(6).filteredOn(LeaderGroup.CEO::equals).hasSize(3);
        assertThat(Arrays.stream(Lever.values())
                        .filter(lever -> lever.roleEmphasis().isEmpty()))
                .containsExactly(Lever.LEADERSHIP, Lever.CULTURE_VISION_AND_VALUES);
    }

    /** Rollett (2026), s. 2.1: eight and six make fourteen. */
    @Test
    void printsFiguresThatAddUp() {
        assertThat(figure("ceos") + figure("non-ceos")).isEqualTo(figure("leaders"));
        assertThat(figure("object-comments") + figure("lever-segments") + figure("aim-segments"))
                .isEqualTo(figure("coded-segments"));
    }

    private static long figure(String slug) {
        return Frameworks.aol2026().figures().stream()
                .filter(figure -> figure.id().slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static List<Integer> sides(Valence valence) {
        return Arrays.stream(Lever.values())
                .map(lever -> (int) STANDARD.children(lever).stream()
                        .filter(child -> child instanceof LeverTheme theme && theme.valence() == valence)
                        .count())
                .toList();
    }

    private static List<Integer> conditions(ConditionEffect effect) {
        return Arrays.stream(Lever.values())
                .map(lever -> (int) STANDARD.children(lever).stream()
                        .filter(child -> child instanceof LeverCondition condition && condition.effect() == effect)
                        .count())
                .toList();
    }
}
