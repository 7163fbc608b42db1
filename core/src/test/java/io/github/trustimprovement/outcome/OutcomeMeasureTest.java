// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.MissingAttributesException;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.review.LevelOfMeasurement;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeMeasureTest {
    private static final OutcomeMeasure READING = OutcomeMeasure.of("ks2-reading", Direction.HIGHER_IS_BETTER)
            .withLabel("Reading")
            .withUnit("scaled score")
            .withYearGroup("Year 6")
            .withInstrument("national test")
            .withLevelOfMeasurement(LevelOfMeasurement.INTERVAL)
            .withComparable(
                    ComparablePeriods.of(AcademicYear.of(2016), AcademicYear.of(2018)),
                    ComparablePeriods.from(AcademicYear.of(2022)).withNote("after the pandemic"));

    static Stream<Arguments> rejections() {
        return Stream.of(
                rejected(
                        "OutcomeMeasure.id: not blank, was: \"\"",
                        () -> OutcomeMeasure.of("", Direction.LOWER_IS_BETTER)),
                rejected("OutcomeMeasure.label: not blank, was: \"\"", () -> READING.withLabel("")),
                rejected("OutcomeMeasure.unit: not blank, was: \"\"", () -> READING.withUnit("")),
                rejected("OutcomeMeasure.instrument: not blank, was: \"\"", () -> READING.withInstrument("")),
                rejected("OutcomeMeasure.yearGroup: not blank, was: \"\"", () -> READING.withYearGroup("")),
                rejected("OutcomeMeasure.minimum: below the maximum, was: \"120 and 80\"", () -> bounds(120, 80)),
                rejected("OutcomeMeasure.minimum: below the maximum, was: \"80 and 80\"", () -> bounds(80, 80)),
                rejected(
                        "OutcomeMeasure.step: above 0, was: 0",
                        () -> READING.toBuilder().step(Decimal.of(0)).build()),
                rejected(
                        "ComparablePeriods.note: not blank, was: \"\"",
                        () -> ComparablePeriods.from(AcademicYear.of(2022)).withNote("")));
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void rejects(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InvalidModelException.class).hasMessage(message);
    }

    @Test
    void needsADirection() {
        assertThatThrownBy(() -> OutcomeMeasure.builder().id("x").build())
                .isInstanceOf(MissingAttributesException.class)
                .hasMessage("OutcomeMeasure: required but not set: direction");
    }

    @ParameterizedTest
    @CsvSource({
        "2016/17, 2018/19, true",
        "2016/17, 2022/23, false",
        "2022/23, 2035/36, true",
        "2022/23-summer, 2023-09-01, true",
        "2018/19-summer, 2016/17, true",
        "2019/20, 2018/19, false",
        "2020/21, 2020/21, true",
    })
    void valuesAreComparableWithinARun(String one, String other, boolean expected) {
        assertThat(READING.isComparable(Period.parse(one), Period.parse(other))).isEqualTo(expected);
    }

    @Test
    void aRunHoldsOnlyWhatIsKnownToLieInIt() {
        ComparablePeriods fromSpring = ComparablePeriods.from(Period.parse("2023/24-spring"));

        assertThat(fromSpring.contains(Period.parse("2023/24-summer"))).isTrue();
        assertThat(fromSpring.contains(Period.parse("2024-05-13"))).isFalse();
        assertThat(fromSpring.contains(Period.parse("2023/24"))).isFalse();
    }

    @Test
    void aReversedRunHoldsNothing() {
        ComparablePeriods reversed = ComparablePeriods.of(AcademicYear.of(2024), AcademicYear.of(2020));

        assertThat(reversed.contains(AcademicYear.of(2022))).isFalse();
    }

    @Test
    void directionSaysWhichIsBetter() {
        assertThat(Direction.HIGHER_IS_BETTER.isBetter(Decimal.of(2), Decimal.of(1)))
                .isTrue();
        assertThat(Direction.LOWER_IS_BETTER.isBetter(Decimal.of(2), Decimal.of(1)))
                .isFalse();
        assertThat(Direction.LOWER_IS_BETTER.isBetter(Decimal.of(1), Decimal.of(2)))
                .isTrue();
        assertThat(Direction.HIGHER_IS_BETTER.isBetter(Decimal.of(2), Decimal.of(2)))
                .isFalse();
        assertThat(Direction.LOWER_IS_BETTER.isBetter(Decimal.of(2), Decimal.of(2)))
                .isFalse();
    }

    @Test
    void keepsOneBoundWithoutTheOther() {
        assertThat(READING.toBuilder().minimum(Decimal.of(80)).build().maximum())
                .isEmpty();
        assertThat(READING.toBuilder().maximum(Decimal.of(120)).build().minimum())
                .isEmpty();
        assertThat(bounds(80, 120).maximum()).contains(Decimal.of(120));
    }

    @Test
    void describesItselfOnOneLine() {
        assertThat(READING).hasToString("ks2-reading 'Reading', scaled score, higher-is-better, Year 6");
        assertThat(READING.comparable())
                .map(ComparablePeriods::toString)
                .containsExactly("2016/17 to 2018/19", "from 2022/23");
    }

    private static OutcomeMeasure bounds(long minimum, long maximum) {
        return READING.toBuilder()
                .minimum(Decimal.of(minimum))
                .maximum(Decimal.of(maximum))
                .step(Decimal.of(1))
                .build();
    }

    private static Arguments rejected(String message, ThrowingCallable call) {
        return Arguments.of(message, call);
    }
}
