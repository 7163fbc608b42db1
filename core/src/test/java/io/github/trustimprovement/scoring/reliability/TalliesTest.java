// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static io.github.trustimprovement.scoring.reliability.AgreementExamples.letters;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.nominal;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.ordinal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.CountBasis;
import org.junit.jupiter.api.Test;

class TalliesTest {
    @Test
    void countPairsOfCategories() {
        AgreementTally tally = AgreementTally.of(letters(2, "aab.", "abba"));

        assertThat(tally.units()).isEqualTo(3);
        assertThat(tally.agreements()).isEqualTo(2);
        assertThat(tally.count(0, 1)).isEqualTo(1);
        assertThat(tally.coders()).containsExactly("c1", "c2");
        assertThat(tally.swapped().coders()).containsExactly("c2", "c1");
        assertThat(tally.swapped().count(1, 0)).isEqualTo(1);
        assertThat(tally)
                .isEqualTo(tally.swapped().swapped())
                .isNotEqualTo(tally.swapped())
                .hasToString("""
                        Rows c1, columns c2
                            k1  k2
                        --  --  --
                        k1   1   1
                        k2   0   1
                        """);
    }

    @Test
    void countChoicesUnitByUnit() {
        CategoryTally tally = CategoryTally.of(ReliabilityData.of(
                nominal(2), new int[][] {{0, 0, 1}, {1, 0, 0}, {1, -1, -1}, {-1, -1, -1}}));

        assertThat(tally.units()).isEqualTo(3);
        assertThat(tally.pairableUnits()).isEqualTo(2);
        assertThat(tally.pairs()).isEqualTo(6);
        assertThat(tally.agreeingPairs()).isEqualTo(2);
        assertThat(tally.count(0)).isEqualTo(4);
        assertThat(tally.count(1)).isEqualTo(3);
        assertThat(tally.basis()).isEqualTo(CountBasis.builder().build());
        assertThat(tally)
                .isEqualTo(CategoryTally.of(nominal(2), new int[][] {{0, 1}, {2, 1}, {2, 1}}))
                .isNotEqualTo(CategoryTally.of(nominal(2), new int[][] {{0, 1}, {2, 1}, {1, 2}}))
                .hasToString("3 units, 7 values, nominal [k1, k2]");
    }

    @Test
    void rejectCategoriesThatAreNone() {
        AgreementTally pairs = AgreementTally.of(letters(2, "a", "a"));
        CategoryTally choices = CategoryTally.of(letters(2, "a", "a"));

        assertThatThrownBy(() -> pairs.count(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> pairs.count(2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> choices.count(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void rejectCountsOfAnotherSize() {
        assertThatThrownBy(() -> AgreementTally.of(nominal(2), new long[][] {{1, 2}}))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AgreementTally.counts: a row and a column a category, 2, was: 1");
        assertThatThrownBy(() -> AgreementTally.of(nominal(2), new long[][] {{1, 2}, {3}}))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AgreementTally.counts: a row and a column a category, 2, was: 1");
        assertThatThrownBy(() -> AgreementTally.of(nominal(1), new long[][] {{-1}}))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AgreementTally.count: from 0 to 2^53, was: -1");
        assertThatThrownBy(() -> CategoryTally.of(nominal(2), new int[][] {{1}}))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CategoryTally.counts: one a category, 2, was: 1");
        assertThatThrownBy(() -> CategoryTally.of(nominal(1), new int[][] {{-1}}))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CategoryTally.counts: from 0 to 2^53, was: -1");
    }

    @Test
    void doNotMergeWhatIsCountedOtherwise() {
        ReliabilityData data = letters(2, "a", "a");
        ReliabilityData elsewhere =
                data.withBasis(CountBasis.builder().putSubject("lever", "x").build());
        AgreementTally pairs = AgreementTally.of(data);
        CategoryTally choices = CategoryTally.of(data);

        assertThatThrownBy(() -> pairs.merge(pairs.swapped()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("merge: both of the same categories, coders and origin, was: [c1, c2] on nominal [k1, k2]"
                        + " and [c2, c1] on nominal [k1, k2]");
        assertThatThrownBy(() -> pairs.merge(AgreementTally.of(elsewhere)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("merge: both of the same categories, coders and origin");
        assertThatThrownBy(() -> pairs.merge(AgreementTally.of(ordinal(1), new long[][] {{1}})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("merge: both of the same categories, coders and origin");
        assertThatThrownBy(() -> choices.merge(CategoryTally.of(elsewhere)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "merge: both of the same categories and origin, was: nominal [k1, k2] and nominal [k1, k2]");
        assertThatThrownBy(() -> choices.merge(CategoryTally.of(ordinal(1), new int[][] {{1}})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("merge: both of the same categories and origin");
    }
}
