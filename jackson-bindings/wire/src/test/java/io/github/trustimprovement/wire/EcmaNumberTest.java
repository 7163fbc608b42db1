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
