// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    /** The finite numbers of RFC 8785, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
    })
    void writesTheNumbersOfTheStandard(String bits, String text) {
        assertThat(NumberText.of(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(text);
    }

    @Test
    void takesTheNeighbourAtAPowerOfTwo() {
        // 2^-44: the nearest decimal of 16 digits, ...801e-14, leads to another double
        assertThat(NumberText.of(Math.scalb(1.0, -44))).isEqualTo("5.684341886080802e-14");
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "100, 100", "1E+2, 100", "0.00, 0", "-12.340, -12.34", "1E-7, 1e-7", "12E+30, 1.2e+31"})
    void writesADecimalWithoutTrailingZeros(BigDecimal value, String text) {
        assertThat(NumberText.of(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "-3, -3",
        "-0.0, 0",
        "0.7857142857142857, 0.786",
        "0.0625, 0.063",
        "-0.0625, -0.063",
        "0.1885, 0.189",
        "0.99996, 1.000",
        "0.001, 0.001",
        "3.33000333000333e-4, 0.000333",
        "-1.23456e-9, -1.23e-9",
        "1e300, 1e+300"
    })
    void isBriefForPeople(double value, String text) {
        assertThat(NumberText.brief(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.7692307692307693, 0.8461538461538461, 0.769 to 0.846",
        "0.785, 1, 0.785 to 1.000",
        "0, 0.5, 0.000 to 0.500",
        "10, 11, 10 to 11",
        "0, 0, 0 to 0",
        "-0.5, 1e-5, -0.500 to 0.00001",
        "0.5, 1e300, 0.500 to 1e+300",
        "0.5, 1200, 0.500 to 1200.000",
    })
    void givesBothEndsOfARangeTheSamePlaces(double lower, double upper, String text) {
        assertThat(NumberText.range(lower, upper)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectsWhatIsNotFinite(double value) {
        assertThatThrownBy(() -> NumberText.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NumberText: finite, was: " + value);
        assertThatThrownBy(() -> NumberText.brief(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NumberText: finite, was: " + value);
        assertThatThrownBy(() -> NumberText.range(0, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NumberText: finite, was: " + value);
    }
}
