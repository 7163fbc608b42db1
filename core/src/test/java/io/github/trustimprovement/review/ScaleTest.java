// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.MissingAttributesException;
import io.github.trustimprovement.organisation.Decimal;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScaleTest {
    private static final Scale SPREAD = Scale.ofOrdinal("spread", "none", "some", "all");
    private static final ScaleLevel ONE = ScaleLevel.of("1", "few", Decimal.of(1));
    private static final ScaleLevel TWO = ScaleLevel.of("2", "most", Decimal.of(2));

    static Stream<Arguments> rejections() {
        return Stream.of(
                rejected("ScaleLevel.id: not blank, was: \"\"", () -> ScaleLevel.of("")),
                rejected("ScaleLevel.label: not blank, was: \" \"", () -> ScaleLevel.of("1", " ")),
                rejected("Scale.id: not blank, was: \"\"", () -> Scale.ofOrdinal("", "a", "b")),
                rejected("Scale.label: not blank, was: \"\"", () -> SPREAD.withLabel("")),
                rejected("Scale.source: not blank, was: \"\"", () -> SPREAD.withSource("")),
                rejected("Scale.levels: at least 2, was: [only]", () -> Scale.ofOrdinal("s", "only")),
                rejected("Scale.levels: each id once, was: [a, b, a]", () -> Scale.ofOrdinal("s", "a", "b", "a")));
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void rejects(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InvalidModelException.class).hasMessage(message);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ORDINAL")
    void rejectsValuesThatDoNotRise(LevelOfMeasurement level) {
        assertThatThrownBy(() -> Scale.of("s", level, TWO, ONE))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Scale.levels: strictly rising values on a scale that is not ordinal, was: [2 'most' = 2, "
                        + "1 'few' = 1]");
    }

    @Test
    void rejectsEqualValues() {
        ScaleLevel same = ScaleLevel.of("2", "most", Decimal.of(1));

        assertThatThrownBy(() -> Scale.of("s", LevelOfMeasurement.RATIO, ONE, same))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith("Scale.levels: strictly rising values");
    }

    @Test
    void rejectsAnIntervalLevelWithoutValue() {
        assertThatThrownBy(() -> Scale.of("s", LevelOfMeasurement.INTERVAL, ONE, ScaleLevel.of("2", "most")))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Scale.levels: strictly rising values on a scale that is not ordinal, was: [1 'few' = 1, "
                        + "2 'most']");
    }

    @Test
    void takesAnyValuesOnAnOrdinalScale() {
        assertThat(Scale.of("s", LevelOfMeasurement.ORDINAL, TWO, ONE).lowest()).isEqualTo(TWO);
    }

    @Test
    void needsALevelOfMeasurement() {
        assertThatThrownBy(() -> Scale.builder().build())
                .isInstanceOf(MissingAttributesException.class)
                .hasMessage("Scale: required but not set: id, levelOfMeasurement");
    }

    @Test
    void findsALevelAndItsPosition() {
        assertThat(SPREAD.level("some")).contains(ScaleLevel.of("some"));
        assertThat(SPREAD.position("some")).hasValue(1);
        assertThat(SPREAD.level("most")).isEmpty();
        assertThat(SPREAD.position("most")).isEmpty();
        assertThat(SPREAD.lowest()).isEqualTo(ScaleLevel.of("none"));
        assertThat(SPREAD.highest()).isEqualTo(ScaleLevel.of("all"));
    }

    @Test
    void aLevelOfMeasurementAllowsWhatLesserOnesDo() {
        assertThat(LevelOfMeasurement.RATIO.isAtLeast(LevelOfMeasurement.INTERVAL))
                .isTrue();
        assertThat(LevelOfMeasurement.INTERVAL.isAtLeast(LevelOfMeasurement.INTERVAL))
                .isTrue();
        assertThat(LevelOfMeasurement.ORDINAL.isAtLeast(LevelOfMeasurement.INTERVAL))
                .isFalse();
    }

    @Test
    void describesItselfOnOneLine() {
        assertThat(SPREAD.withLabel("Spread").withSource("our own"))
                .hasToString("spread 'Spread' (ordinal) [none, some, all]");
        assertThat(Scale.of("use", LevelOfMeasurement.INTERVAL, ONE, TWO))
                .hasToString("use (interval) [1 'few' = 1, 2 'most' = 2]");
    }

    private static Arguments rejected(String message, ThrowingCallable call) {
        return Arguments.of(message, call);
    }
}
