// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.CountBasis;
import org.junit.jupiter.api.Test;

class CoincidenceTallyTest {
    private static final CoincidenceTally C =
            CoincidenceTally.of(PublishedData.of(PublishedData.C, MeasurementLevel.NOMINAL, 1, 5));

    /** The matrix that Krippendorff (2011), 'Computing Krippendorff's alpha-reliability', prints for the C data. */
    @Test
    void countsCoincidences() {
        assertThat(C.coincidences("1", "1")).isEqualTo(7);
        assertThat(C.coincidences("1", "2")).isEqualTo(4 / 3.0, within(1e-15));
        assertThat(C.coincidences("1", "3")).isEqualTo(1 / 3.0, within(1e-15));
        assertThat(C.coincidences("2", "2")).isEqualTo(10);
        assertThat(C.coincidences("3", "2")).isEqualTo(4 / 3.0, within(1e-15));
        assertThat(C.coincidences("3", "3")).isEqualTo(8);
        assertThat(C.coincidences("4", "3")).isEqualTo(1 / 3.0, within(1e-15));
        assertThat(C.coincidences("4", "4")).isEqualTo(4);
        assertThat(C.coincidences("5", "5")).isEqualTo(3);
        assertThat(C.coincidences("5", "4")).isZero();
        assertThat(C.categories().labels())
                .allSatisfy(label -> assertThat(C.values(label))
                        .isEqualTo(StrictMath.round(C.categories().labels().stream()
                                .mapToDouble(other -> C.coincidences(label, other))
                                .sum())));
        assertThat(C.pairableValues()).isEqualTo(40);
        assertThat(C.values("1")).isEqualTo(9);
    }

    @Test
    void rejectsACategoryThatIsNotDeclared() {
        assertThatThrownBy(() -> C.values("6"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CoincidenceTally.category: one of [1, 2, 3, 4, 5], was: \"6\"");
        assertThatThrownBy(() -> C.coincidences("1", "x"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("CoincidenceTally.category: one of [1, 2, 3, 4, 5], was: \"x\"");
    }

    @Test
    void rejectsToMergeOtherCategoriesOrAnotherBasis() {
        CountBasis basis = CountBasis.builder().putSubject("lever", "x").build();
        CoincidenceTally ofLever = CoincidenceTally.empty(C.categories(), basis);

        assertThat(ofLever.basis()).isEqualTo(basis);
        assertThatThrownBy(() -> C.merge(ofLever))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("CoincidenceTally.merge: of the same categories and basis, was: nominal [1");
        assertThatThrownBy(() -> C.merge(CoincidenceTally.empty(Categories.ofNominal("a"), C.basis())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("CoincidenceTally.merge: of the same categories and basis, was: nominal [a]");
    }

    @Test
    void differsByBasisCategoriesAndCounts() {
        CoincidenceTally empty = CoincidenceTally.empty(C.categories(), C.basis());

        assertThat(C)
                .isNotEqualTo(empty)
                .isNotEqualTo("tally")
                .isNotEqualTo(CoincidenceTally.of(PublishedData.of("11", MeasurementLevel.NOMINAL, 1, 5)))
                .isNotEqualTo(CoincidenceTally.of(PublishedData.of(PublishedData.C, MeasurementLevel.ORDINAL, 1, 5)));
        assertThat(empty)
                .isNotEqualTo(CoincidenceTally.empty(
                        C.categories(),
                        CountBasis.builder().putSubject("lever", "x").build()))
                .isNotEqualTo(CoincidenceTally.of(PublishedData.of("1.", MeasurementLevel.NOMINAL, 1, 5)));
    }

    @Test
    void printsTheMatrix() {
        assertThat(CoincidenceTally.of(PublishedData.of("00 01 1.", MeasurementLevel.NOMINAL, 0, 1)))
                .hasToString("""
                        Coincidences
                              0     1
                        -  ----  ----
                        0  2.00  1.00
                        1  1.00  0.00
                        3 units, 2 of them with two values or more.
                        """);
    }
}
