// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaNumberTest {
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
    void printsTheNumbersOfTheStandard(String bits, String printed) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(EcmaNumber.layOut(EcmaNumber.shortest(value))).isEqualTo(printed);
    }

    @Test
    void takesTheNeighbourAtAPowerOfTwo() {
        // 2^-44: the nearest decimal of 16 digits, ...801e-14, leads to another double
        assertThat(EcmaNumber.layOut(EcmaNumber.shortest(Math.scalb(1.0, -44)))).isEqualTo("5.684341886080802e-14");
    }

    @ParameterizedTest
    @CsvSource({
        "1.50, 1.5",
        "100, 100",
        "1E2, 100",
        "-0.0, 0",
        "-12.340, -12.34",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "-1.5e-9, -1.5e-9",
        "1e21, 1e+21",
        "1152921504606846976, 1152921504606847000",
        "0.30000000000000004, 0.30000000000000004",
        "0.10000000000000001, 0.1",
        "0.1000000000000000055511151231257827, 0.1",
        "5.684341886080802e-14, 5.684341886080802e-14",
        "5e-324, 5e-324",
        "4.9E-324, 5e-324",
        "1e-320, 1e-320",
        "1.7976931348623157e308, 1.7976931348623157e+308",
    })
    void keepsWhatADoubleHolds(String literal, String printed) {
        assertThat(EcmaNumber.ofLiteral(literal)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "-1e400",
                "1e-400",
                "9007199254740993",
                "123456789012345678901",
                "3.14159265358979323846",
                "1e999999999"
            })
    void refusesWhatADoubleCannotHold(String literal) {
        assertThatThrownBy(() -> EcmaNumber.ofLiteral(literal))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContentHash: each number is one that a double can hold, was: \"" + literal + "\"");
    }

    @Test
    void showsTheStartOfALongNumber() {
        assertThatThrownBy(() -> EcmaNumber.ofLiteral("1".repeat(1_000)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageEndingWith("was: \"" + "1".repeat(40) + "...\"");
    }
}
