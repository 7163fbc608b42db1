// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
    private static final Interval WILSON = Interval.of(0.524, 0.924, 0.95, "Wilson");

    @Test
    void printsItsEndsToThreePlacesWithMethodAndLevel() {
        assertThat(WILSON).hasToString("0.524 to 0.924 (Wilson, level 0.95)");
        assertThat(Interval.of(0.78469, 1, 0.9, "Jeffreys")).hasToString("0.785 to 1.000 (Jeffreys, level 0.9)");
    }

    @Test
    void containsItsEnds() {
        assertThat(WILSON.contains(0.524)).isTrue();
        assertThat(WILSON.contains(0.924)).isTrue();
        assertThat(WILSON.contains(0.523)).isFalse();
        assertThat(WILSON.contains(0.925)).isFalse();
        assertThat(WILSON.contains(Double.NaN)).isFalse();
    }

    @Test
    void saysHowWideItIs() {
        assertThat(Interval.of(-0.25, 0.5, 0.95, "x").width()).isEqualTo(0.75);
    }

    @Test
    void knowsOneZero() {
        assertThat(Interval.of(-0.0, 0.5, 0.95, "x")).isEqualTo(Interval.of(0, 0.5, 0.95, "x"));
        assertThat(Interval.of(-0.5, -0.0, 0.95, "x")).isEqualTo(Interval.of(-0.5, 0, 0.95, "x"));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.4, 0.5 to 0.4", "NaN, 0.4, NaN to 0.4", "0, Infinity, 0.0 to Infinity"})
    void rejectsEndsThatAreNoInterval(double lower, double upper, String was) {
        assertThatThrownBy(() -> Interval.of(lower, upper, 0.95, "x"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval: finite, lower not above upper, was: \"" + was + "\"");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 95, -0.1, Double.NaN})
    void rejectsALevelThatIsNoShare(double level) {
        assertThatThrownBy(() -> Interval.of(0, 1, level, "x"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval.level: above 0 and below 1, was: " + level);
    }

    @Test
    void rejectsABlankMethod() {
        assertThatThrownBy(() -> Interval.of(0, 1, 0.95, " "))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval.method: not blank, was: \" \"");
    }
}
