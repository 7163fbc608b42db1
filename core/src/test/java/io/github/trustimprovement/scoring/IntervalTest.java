// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    private final Interval interval = new Interval(0.25, 0.75, 0.95, "by hand");

    @Test
    void containsItsEnds() {
        assertThat(interval.contains(0.25)).isTrue();
        assertThat(interval.contains(0.75)).isTrue();
        assertThat(interval.contains(0.2499)).isFalse();
        assertThat(interval.contains(0.7501)).isFalse();
        assertThat(interval.width()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.4, 'Interval: finite, lower not above upper, was: \"0.5 to 0.4\"'",
        "-Infinity, 0.4, 'Interval: finite, lower not above upper, was: \"-Infinity to 0.4\"'",
        "0.5, NaN, 'Interval: finite, lower not above upper, was: \"0.5 to NaN\"'"
    })
    void rejectsWhatIsNoInterval(double lower, double upper, String message) {
        assertThatThrownBy(() -> new Interval(lower, upper, 0.95, "by hand"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(message);
    }

    @Test
    void rejectsABlankMethod() {
        assertThatThrownBy(() -> new Interval(0, 1, 0.95, " "))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval.method: not blank, was: \" \"");
    }
}
