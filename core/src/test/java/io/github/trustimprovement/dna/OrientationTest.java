// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OrientationTest {
    @Test
    void joinsSchoolAndTimeInTheVertical() {
        assertThat(Orientation.VERTICAL.dimensions()).containsExactly(Dimension.SCHOOL, Dimension.TIME);
    }

    @Test
    void sharesOutEveryDimensionOnce() {
        assertThat(Arrays.stream(Orientation.values()).flatMap(orientation -> orientation.dimensions().stream()))
                .containsExactly(Dimension.values());
    }

    @Test
    void isReachedFromItsDimensions() {
        assertThat(Dimension.values())
                .allSatisfy(dimension ->
                        assertThat(dimension.orientation().dimensions()).contains(dimension));
    }

    @Test
    void keepsLabelsAsPrinted() {
        assertThat(Orientation.values())
                .extracting(Orientation::label)
                .containsExactly("vertical", "horizontal", "systemic");
        assertThat(Dimension.values())
                .extracting(Dimension::label)
                .containsExactly(
                        "unit of the school",
                        "period of time",
                        "improvement across the trust",
                        "improvement across the sector");
    }
}
