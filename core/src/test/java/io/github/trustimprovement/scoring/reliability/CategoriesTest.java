// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.review.ScaleLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CategoriesTest {
    @Test
    void keepTheOrderOfDeclaration() {
        Categories categories = Categories.ofOrdinal("none", "some", "all");

        assertThat(categories.size()).isEqualTo(3);
        assertThat(categories.position("all")).hasValue(2);
        assertThat(categories.position("most")).isEmpty();
        assertThat(categories.values()).isEmpty();
        assertThat(categories).hasToString("ordinal [none, some, all]");
    }

    @Test
    void labelNumbersByThemselves() {
        Categories categories = Categories.ofInterval(-1, 0.5, 2);

        assertThat(categories.labels()).containsExactly("-1", "0.5", "2");
        assertThat(categories.values()).containsExactly(Decimal.of(-1), Decimal.of(0.5), Decimal.of(2));
        assertThat(categories.level()).isEqualTo(MeasurementLevel.INTERVAL);
    }

    @Test
    void readAScale() {
        Scale spread = Scale.ofOrdinal("spread", "none", "all");
        Scale years = Scale.of(
                "years",
                LevelOfMeasurement.RATIO,
                ScaleLevel.of("new", "new", Decimal.of(0)),
                ScaleLevel.of("settled", "settled", Decimal.of(3)));

        assertThat(Categories.of(spread)).isEqualTo(Categories.ofOrdinal("none", "all"));
        assertThat(Categories.of(years))
                .isEqualTo(Categories.builder()
                        .level(MeasurementLevel.RATIO)
                        .addLabels("new", "settled")
                        .addValues(Decimal.of(0), Decimal.of(3))
                        .build());
    }

    @Test
    void forgetTheNumbersOfAnOrdinalScale() {
        Scale marked = Scale.of(
                "marked",
                LevelOfMeasurement.ORDINAL,
                ScaleLevel.of("low", "low", Decimal.of(1)),
                ScaleLevel.of("high", "high", Decimal.of(9)));

        assertThat(Categories.of(marked)).isEqualTo(Categories.ofOrdinal("low", "high"));
    }

    @ParameterizedTest
    @EnumSource(LevelOfMeasurement.class)
    void haveALevelForEachOfAScale(LevelOfMeasurement level) {
        assertThat(MeasurementLevel.of(level).code()).isEqualTo(level.code());
        assertThat(MeasurementLevel.of(level).isAtLeast(MeasurementLevel.NOMINAL))
                .isTrue();
        assertThat(MeasurementLevel.NOMINAL.isAtLeast(MeasurementLevel.of(level)))
                .isFalse();
    }

    @Test
    void rejectNone() {
        assertInvalid(() -> Categories.ofNominal(), "Categories.labels: at least 1, was: []");
    }

    @Test
    void rejectABlankLabel() {
        assertInvalid(() -> Categories.ofNominal("a", " "), "Categories.labels: not blank, was: \" \"");
    }

    @Test
    void rejectALabelTwice() {
        assertInvalid(() -> Categories.ofOrdinal("a", "a"), "Categories.labels: each once, was: [a, a]");
    }

    @Test
    void rejectNumbersThatFall() {
        assertInvalid(
                () -> Categories.ofInterval(2, 1), "Categories.values: one a label, strictly rising, was: [2, 1]");
    }

    @Test
    void rejectLabelsWithoutNumbersOnAnIntervalLevel() {
        CategoriesBuilder builder =
                Categories.builder().level(MeasurementLevel.INTERVAL).addLabels("a", "b");

        assertInvalid(builder::build, "Categories.values: one a label, strictly rising, was: []");
    }

    @Test
    void rejectNegativeNumbersOnARatioLevel() {
        assertInvalid(
                () -> Categories.ofRatio(-1, 1), "Categories.values: not negative on a ratio level, was: [-1, 1]");
    }

    @Test
    void rejectNumbersOnANominalLevel() {
        CategoriesBuilder builder = Categories.ofNominal("a").toBuilder().addValues(Decimal.of(1));

        assertInvalid(builder::build, "Categories.values: none on a level that is nominal, was: [1]");
    }

    private static void assertInvalid(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidModelException.class).hasMessage(message);
    }
}
