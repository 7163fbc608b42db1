// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class AttainablePTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1.0, 0.42857142857142855, 0.16483516483516483, 0.05494505494505495, 0.014985014985014984, 0.002997002997002997, 0.00033300033300033295",
        "1, 1.0, 1.0, 0.5384615384615384, 0.24475524475524474, 0.0909090909090909, 0.025641025641025633, 0.004662004662004662",
        "2, 0.4725274725274725, 1.0, 1.0, 0.5804195804195804, 0.2773892773892773, 0.10256410256410256, 0.009657009657009656",
        "3, 0.2087912087912088, 0.5804195804195804, 1.0, 1.0, 0.592074592074592, 0.13752913752913754, 0.030969030969030968",
        "4, 0.08491508491508493, 0.3006993006993007, 0.627039627039627, 1.0, 0.627039627039627, 0.3006993006993007, 0.08491508491508493",
        "5, 0.030969030969030968, 0.1375291375291375, 0.592074592074592, 1.0, 1.0, 0.5804195804195804, 0.20879120879120877",
        "6, 0.009657009657009654, 0.10256410256410256, 0.2773892773892774, 0.5804195804195804, 1.0, 1.0, 0.4725274725274725",
        "7, 0.004662004662004662, 0.02564102564102564, 0.0909090909090909, 0.24475524475524474, 0.5384615384615384, 1.0, 1.0",
        "8, 0.000333000333000333, 0.002997002997002997, 0.014985014985014984, 0.054945054945054944, 0.16483516483516483, 0.42857142857142855, 1.0"
    })
    @Proves(
            measure = "comparison/exact-role-permutation",
            by = Proof.DERIVED,
            source = "all 63 splits of 8 and 6 leaders by scipy 1 fisher_exact; no such table is printed anywhere")
    void isFishersForEverySplitOfEightAndSix(ArgumentsAccessor row) {
        int k1 = row.getInteger(0);
        for (int k2 = 0; k2 <= 6; k2++) {
            assertThat(AttainableP.of(8, 6).p(k1, k2)).isEqualTo(row.getDouble(k2 + 1), within(1e-12));
            assertThat(ExactRolePermutation.of(ComparisonArbitraries.mentions(k1, 8, k2, 6))
                            .estimate()
                            .ifDefined())
                    .hasValue(AttainableP.of(8, 6).p(k1, k2));
        }
    }

    @Test
    void saysHowLittleEightAndSixLeadersCanShow() {
        AttainableP attainable = AttainableP.of(8, 6);

        assertThat(attainable.splits()).isEqualTo(63);
        assertThat(attainable.splitsAtMost(0.05)).isEqualTo(14);
        assertThat(attainable.splitsAtMost(0.05 / 8)).isEqualTo(6);
        assertThat(attainable.smallest()).isEqualTo(1 / 3003.0);
        assertThat(attainable.values()).isSorted().doesNotHaveDuplicates().endsWith(1.0);
    }

    @Test
    void saysWhatAPIsNotEvenBeforehand() {
        assertThat(AttainableP.of(2, 1).explain().answers())
                .hasSize(6)
                .allSatisfy(answer ->
                        assertThat(answer.answer().caveats()).isEqualTo(ExactRolePermutation.DESCRIPTION.caveats()));
    }

    @Test
    void printsATable() {
        assertThat(AttainableP.of(2, 1)).hasToString("""
                        Attainable p, two-sided, of 2 v 1 leaders
                               0      1
                        -  -----  -----
                        0      1  0.333
                        1      1      1
                        2  0.333      1
                        Rows: how many of the first group voice it; columns: how many of the second.
                        How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        Nobody drew lots for the roles: a small p says that a split is rare, not what led to it.
                        Groups may differ in size and in how much they said; compare with care. (Rollett 2026, s. 4.6)
                        Few were counted: one more or one fewer would change the number much.
                        Of several comparisons some show a difference by chance alone.
                        """);
    }

    @Test
    void rejectsNumbersOutOfRange() {
        AttainableP attainable = AttainableP.of(2, 1);

        assertThatThrownBy(() -> AttainableP.of(0, 6))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AttainableP.first: from 1 to 100, was: 0");
        assertThatThrownBy(() -> AttainableP.of(8, 101))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AttainableP.second: from 1 to 100, was: 101");
        assertThatThrownBy(() -> attainable.p(3, 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AttainableP.k1: from 0 to 2, was: 3");
        assertThatThrownBy(() -> attainable.p(0, -1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AttainableP.k2: from 0 to 1, was: -1");
    }
}
