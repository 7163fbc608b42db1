// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LeverTest {
    @Test
    void keepsTheLabelsAsPrinted() {
        assertThat(Lever.values())
                .extracting(Concept::label)
                .containsExactly(
                        "Staff expertise",
                        "Research and evidence",
                        "Quality assurance",
                        "Organisational strategy",
                        "Leadership",
                        "Culture, vision and values",
                        "Connectedness",
                        "Commonality");
    }

    /** Counted in Rollett (2026): themes in the summary table of s. 3.3, conditions in s. 4.5. */
    @ParameterizedTest
    @CsvSource({
        "STAFF_EXPERTISE,           1, 1, 1, 3, 0, NON_CEO",
        "RESEARCH_AND_EVIDENCE,     1, 2, 2, 2, 0, NON_CEO",
        "QUALITY_ASSURANCE,         1, 1, 3, 2, 0, CEO",
        "ORGANISATIONAL_STRATEGY,   2, 4, 3, 3, 0, CEO",
        "LEADERSHIP,                1, 1, 2, 3, 0,",
        "CULTURE_VISION_AND_VALUES, 1, 3, 2, 3, 0,",
        "CONNECTEDNESS,             1, 2, 2, 3, 0, NON_CEO",
        "COMMONALITY,               4, 4, 2, 1, 1, CEO"
    })
    void hasThemesConditionsAndEmphasisAsPrinted(
            Lever lever,
            int positive,
            int negative,
            int enabling,
            int constraining,
            int moderating,
            @Nullable LeaderGroup emphasis) {
        assertThat(lever.themes(Valence.POSITIVE)).hasSize(positive);
        assertThat(lever.themes(Valence.NEGATIVE)).hasSize(negative);
        assertThat(conditions(lever, ConditionEffect.ENABLING)).hasSize(enabling);
        assertThat(conditions(lever, ConditionEffect.CONSTRAINING)).hasSize(constraining);
        assertThat(conditions(lever, ConditionEffect.MODERATING)).hasSize(moderating);
        assertThat(lever.roleEmphasis().orElse(null)).isEqualTo(emphasis);
    }

    @ParameterizedTest
    @EnumSource
    void standsUnderItsLensAndCitesItsSection(Lever lever) {
        assertThat(lever.parent()).contains(ConceptId.of("aol/levers"));
        assertThat(lever.citation()).hasToString("Rollett 2026, s. 3.3." + lever.printedOrder());
    }

    @ParameterizedTest
    @EnumSource
    void isTheParentOfItsThemesAndConditions(Lever lever) {
        assertThat(lever.themes())
                .allSatisfy(theme -> assertThat(theme.parent()).contains(lever.id()));
        assertThat(lever.conditions())
                .allSatisfy(condition -> assertThat(condition.parent()).contains(lever.id()));
    }

    @ParameterizedTest
    @EnumSource
    void listsThePositiveThemesBeforeTheNegative(Lever lever) {
        assertThat(lever.themes())
                .startsWith(lever.themes(Valence.POSITIVE).toArray(LeverTheme[]::new))
                .endsWith(lever.themes(Valence.NEGATIVE).toArray(LeverTheme[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void hasBothSidesInThemesAndInConditions(Lever lever) {
        assertThat(lever.themes()).extracting(LeverTheme::valence).contains(Valence.values());
        assertThat(lever.conditions())
                .extracting(LeverCondition::effect)
                .contains(ConditionEffect.ENABLING, ConditionEffect.CONSTRAINING);
    }

    @Test
    void isEmphasisedByThreeAndThreeOfEight() {
        assertThat(Arrays.stream(Lever.values()).map(Lever::roleEmphasis).flatMap(group -> group.stream()))
                .containsOnly(LeaderGroup.values())
                .hasSize(6);
    }

    private static List<LeverCondition> conditions(Lever lever, ConditionEffect effect) {
        return lever.conditions().stream()
                .filter(condition -> condition.effect() == effect)
                .toList();
    }
}
