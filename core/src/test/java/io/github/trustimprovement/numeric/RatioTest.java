// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class RatioTest {
    @Test
    void dividesWhatNoLongCouldHold() {
        long large = 1L << 53;

        assertThat(Ratio.of(large, large, large, 2 * large)).isEqualTo(0.5);
        assertThat(Ratio.of(-1, 1, 3, 1)).isEqualTo(-1.0 / 3);
        assertThat(Ratio.of(BigInteger.TEN.pow(400), BigInteger.TEN.pow(399))).isEqualTo(10);
        assertThat(Ratio.product(large, large)).isEqualTo(BigInteger.TWO.pow(106));
    }

    @Test
    void givesEqualDoublesForEqualQuotients() {
        assertThat(Ratio.of(7, 11, 13, 17)).isEqualTo(Ratio.of(7 * 19, 11, 13 * 19, 17));
    }
}
