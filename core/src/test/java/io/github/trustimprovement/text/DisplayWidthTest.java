// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "0x0020, 1", "0x0041, 1", "0x00E9, 1", "0x02FF, 1", "0x0300, 0", "0x0301, 0", "0x036F, 0", "0x0370, 1",
        "0x05BF, 0", "0x05C0, 1", "0x200D, 0", "0x10FF, 1", "0x1100, 2", "0x2615, 2", "0x2616, 1", "0x3000, 2",
        "0x302A, 0", "0x303F, 1", "0x4E2D, 2", "0xFE0F, 0", "0xFF21, 2", "0xFF61, 1", "0x1F600, 2", "0x20000, 2",
        "0xE0100, 0", "0x10FFFF, 1"
    })
    void knowsTheWidthOfACodePoint(String codePoint, int width) {
        assertThat(DisplayWidth.of(Integer.decode(codePoint))).isEqualTo(width);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void keepsItsRangesApartAndInOrder(int[] ranges) {
        assertThat(ranges).hasSizeGreaterThan(2).isSorted();
        for (int i = 2; i < ranges.length; i += 2) {
            assertThat(ranges[i]).isGreaterThan(ranges[i - 1]);
        }
        assertThat(ranges.length % 2).isZero();
    }

    static int[][] tables() {
        return new int[][] {DisplayWidth.ZERO, DisplayWidth.WIDE};
    }
}
