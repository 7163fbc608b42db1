// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    private static final String RULE =
            "Decimal.number: at most 15 significant digits, 15 before the point and 15 after it, was: ";

    @ParameterizedTest
    @CsvSource({
        "104.25, 104.25",
        "1.50, 1.5",
        "100, 100",
        "1.5e3, 1500",
        "1E-3, 0.001",
        "-0, 0",
        "0.00, 0",
        "123456789012345, 123456789012345",
        "0.000000000000001, 0.000000000000001",
        "999999999999999000000e-6, 999999999999999",
    })
    void isPlainAndWithoutTrailingZeros(String text, String plain) {
        assertThat(Decimal.parse(text)).hasToString(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234567890123456", "0.1234567890123456", "1e15", "1e-16", "1E+2147483647", "1E-2147483647"})
    void rejectsTooManyDigits(String number) {
        BigDecimal tooLong = new BigDecimal(number);

        assertThatThrownBy(() -> Decimal.of(tooLong))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(RULE + tooLong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+1", ".5", "1.", "01", "1,5", "NaN", "1e", "٣", "1e9999999999"})
    void rejectsWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> Decimal.parse(text))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Decimal: a number such as 104.25, was: \"" + text + "\"");
    }

    @Test
    void takesADoubleForTheDecimalThatItStandsFor() {
        assertThat(Decimal.of(0.1)).isEqualTo(Decimal.parse("0.1"));
        assertThat(Decimal.of(104.0)).isEqualTo(Decimal.of(104));
        assertThat(Decimal.of(-0.0)).isEqualTo(Decimal.of(0));
    }

    @Test
    void rejectsADoubleThatStandsForNoShortDecimal() {
        assertThatThrownBy(() -> Decimal.of(0.1 + 0.2))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(RULE + "0.30000000000000004");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectsWhatIsNotFinite(double number) {
        assertThatThrownBy(() -> Decimal.of(number))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Decimal.number: finite, was: " + number);
    }
}
