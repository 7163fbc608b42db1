// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Parsed;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value is never turned into one of another type, and never into another spelling in silence. */
class CoercionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"3\" | LONG",
                "true | LONG",
                "1.5 | INT",
                "[3] | LONG",
                "null | DECIMAL",
                "\"0.5\" | DECIMAL",
                "\"0.5\" | DOUBLE",
                "3 | STRING",
                "true | STRING",
                "null | STRING",
                "{} | STRING",
                "\"true\" | BOOLEAN",
                "1 | BOOLEAN",
                "0 | BOOLEAN",
                "\"\" | BOOLEAN",
                "20260301 | DATE",
                "\"-0001-03-01\" | DATE",
                "\"+12026-03-01\" | DATE",
                "\"+12026-03-01T09:30:00Z\" | INSTANT",
                "\"9999-12-31T23:30:00-01:00\" | INSTANT",
                "\"2026-03-01T00:00:00Z\" | DATE"
            })
    void refusesAValueOfAnotherType(String json, String leaf) {
        for (ReadPolicy policy : ReadPolicy.values()) {
            Parsed<?> parsed = Texts.read(json, leaf(leaf), policy);
            assertThat(parsed.value()).isEmpty();
            assertThat(Texts.lines(parsed)).singleElement().asString().matches("ERROR wire/(type|value) .*, was: .*");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, LONG, 1",
        "1e3, INT, 1000",
        "-0, LONG, 0",
        "1.50, DECIMAL, 1.5",
        "0.1234567890123456789, DOUBLE, 0.12345678901234568"
    })
    void saysThatANumberWillBeSpelledOtherwise(String literal, String leaf, String written) {
        for (ReadPolicy policy : ReadPolicy.values()) {
            Parsed<?> parsed = Texts.read(literal, leaf(leaf), policy);
            assertThat(parsed.value()).isPresent();
            assertThat(Texts.lines(parsed))
                    .containsExactly(
                            "WARNING wire/number-spelling (1:1): written back as " + written + ", was: " + literal);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PT1M65S, DURATION, PT2M5S",
        "P1D, DURATION, PT24H",
        "PT2M5.500S, DURATION, PT2M5.5S",
        "PT02M5S, DURATION, PT2M5S",
        "pt1s, DURATION, PT1S",
        "2026-03-01T09:30:00.0Z, INSTANT, 2026-03-01T09:30:00Z",
        "2026-03-01T09:30:00+01:00, INSTANT, 2026-03-01T08:30:00Z"
    })
    void saysThatATextWillBeSpelledOtherwise(String text, String leaf, String written) {
        for (ReadPolicy policy : ReadPolicy.values()) {
            Parsed<?> parsed = Texts.read("\"" + text + "\"", leaf(leaf), policy);
            assertThat(parsed.value()).isPresent();
            assertThat(Texts.lines(parsed))
                    .containsExactly("WARNING wire/text-spelling (1:1): written back as " + written + ", was: " + text);
        }
    }

    @Test
    void saysNothingOfACanonicalText() {
        assertThat(Texts.lines(Texts.read("\"PT2M5S\"", Leaves.DURATION))).isEmpty();
        assertThat(Texts.lines(Texts.read("\"0000-03-01\"", Leaves.DATE))).isEmpty();
        assertThat(Texts.lines(Texts.read("\"9999-03-01T09:30:00Z\"", Leaves.INSTANT)))
                .isEmpty();
    }

    @Test
    void writesNoYearThatItDoesNotRead() {
        assertThatThrownBy(() -> Wire.writeLine(LocalDate.of(12026, 3, 1), Leaves.DATE))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Wire: a year from 0000 to 9999, was: \"+12026-03-01\"");
        assertThatThrownBy(() -> Wire.writeLine(Instant.parse("-0001-03-01T09:30:00Z"), Leaves.INSTANT))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Wire: a year from 0000 to 9999, was: \"-0001-03-01T09:30:00Z\"");
    }

    @Test
    void saysNothingOfACanonicalNumber() {
        assertThat(Texts.lines(Texts.read("1", Leaves.LONG))).isEmpty();
        assertThat(Texts.lines(Texts.read("-1.5", Leaves.DECIMAL))).isEmpty();
        assertThat(Texts.lines(Texts.read("1e-7", Leaves.DOUBLE))).isEmpty();
    }

    private static Shape<?> leaf(String name) {
        return switch (name) {
            case "LONG" -> Leaves.LONG;
            case "INT" -> Leaves.INT;
            case "DECIMAL" -> Leaves.DECIMAL;
            case "DOUBLE" -> Leaves.DOUBLE;
            case "BOOLEAN" -> Leaves.BOOLEAN;
            case "DATE" -> Leaves.DATE;
            case "DURATION" -> Leaves.DURATION;
            case "INSTANT" -> Leaves.INSTANT;
            default -> Leaves.STRING;
        };
    }
}
