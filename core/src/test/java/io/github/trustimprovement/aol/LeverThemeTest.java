// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.AlternativeLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LeverThemeTest {
    /** The summary table of Rollett (2026), s. 3.3. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            staff-expertise | positive | effective-cpd | Effective CPD
            staff-expertise | negative | inadequate-staff-expertise-and-training | Inadequate staff expertise and training
            research-and-evidence | positive | evidence-informed-improvement | Evidence-informed improvement
            research-and-evidence | negative | uncritical-use-of-evidence | Uncritical use of evidence
            research-and-evidence | negative | superficial-exemplars | Superficial exemplars
            quality-assurance | positive | collaborative-quality-assurance-and-data | Collaborative quality assurance and data
            quality-assurance | negative | over-reliance-on-quality-assurance | Over reliance on quality assurance
            organisational-strategy | positive | intentional-organisational-design | Intentional organisational design
            organisational-strategy | positive | managing-complexity | Managing complexity
            organisational-strategy | negative | weak-prioritisation | Weak prioritisation
            organisational-strategy | negative | weak-implementation | Weak implementation
            organisational-strategy | negative | insufficient-capacity | Insufficient capacity
            organisational-strategy | negative | insufficient-sustainability | Insufficient sustainability
            leadership | positive | catalysing-leadership | Catalysing leadership
            leadership | negative | ineffective-leadership | Ineffective leadership
            culture-vision-and-values | positive | shared-culture-vision-and-values | Shared culture, vision and values
            culture-vision-and-values | negative | weak-improvement-culture | Weak improvement culture
            culture-vision-and-values | negative | low-expectations | Low expectations
            culture-vision-and-values | negative | system-pressures | System pressures
            connectedness | positive | strong-collaboration-and-networks | Strong collaboration and networks
            connectedness | negative | weak-internal-relationships | Weak internal relationships
            connectedness | negative | weak-external-relationships | Weak external relationships
            commonality | positive | alignment | Alignment
            commonality | positive | codification | Codification
            commonality | positive | de-centralisation | De-centralisation
            commonality | positive | modelling | Modelling
            commonality | negative | imbalanced-centralisation-decentralisation | Imbalanced centralisation/decentralisation
            commonality | negative | insufficient-modelling | Insufficient modelling
            commonality | negative | insufficient-contextual-adaptation | Insufficient contextual adaptation
            commonality | negative | weak-codification | Weak codification
            """)
    void standsWhereThePaperPrintsIt(String lever, String valence, String slug, String label) {
        assertThat(LeverTheme.values())
                .filteredOn(theme -> theme.code().equals("aol/theme/" + slug))
                .singleElement()
                .satisfies(theme -> {
                    assertThat(theme.label()).isEqualTo(label);
                    assertThat(theme.lever().code()).isEqualTo("aol/lever/" + lever);
                    assertThat(theme.valence().code()).isEqualTo("aol/valence/" + valence);
                });
    }

    @Test
    void countsTwelvePositiveAndEighteenNegative() {
        assertThat(LeverTheme.values())
                .filteredOn(theme -> theme.valence() == Valence.POSITIVE)
                .hasSize(12);
        assertThat(LeverTheme.values())
                .filteredOn(theme -> theme.valence() == Valence.NEGATIVE)
                .hasSize(18);
    }

    @ParameterizedTest
    @EnumSource
    void citesTheSectionOfItsLever(LeverTheme theme) {
        assertThat(theme.citation()).isEqualTo(theme.lever().citation());
    }

    @Test
    void knowsTheShorterNameOfTheSummaryTable() {
        assertThat(LeverTheme.COLLABORATIVE_QUALITY_ASSURANCE_AND_DATA.alternativeLabels())
                .containsExactly(AlternativeLabel.of("Collaborative QA and data", "s. 3.3, summary table"));
    }
}
