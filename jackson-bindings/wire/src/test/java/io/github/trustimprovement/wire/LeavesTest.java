// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Texts.faults;
import static io.github.trustimprovement.wire.Texts.lines;
import static io.github.trustimprovement.wire.Texts.read;
import static io.github.trustimprovement.wire.Texts.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeavesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "9007199254740992, 9007199254740992",
        "-9007199254740992, -9007199254740992",
        "1.0, 1",
        "1e3, 1000",
        "0e999999999, 0"
    })
    void readsIntegersWithin2To53(String literal, long value) {
        assertThat(value(literal, Leaves.LONG)).isEqualTo(value);
        assertThat(Wire.writeLine(value, Leaves.LONG)).isEqualTo(Long.toString(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "-9007199254740993", "1.5", "1e16", "1e999999999", "1e-999999999"})
    void rejectsOtherNumbersAsIntegers(String literal) {
        assertThat(faults(literal, Leaves.LONG))
                .containsExactly("ERROR wire/value (1:1): expected an integer from -2^53 to 2^53, was: " + literal);
    }

    @Test
    void readsIntegersThatAnIntHolds() {
        assertThat(value("2147483647", Leaves.INT)).isEqualTo(Integer.MAX_VALUE);
        assertThat(faults("2147483648", Leaves.INT))
                .containsExactly("ERROR wire/value (1:1): expected an integer from -2^31 to 2^31 - 1, was: 2147483648");
        assertThat(Wire.writeLine(7, Leaves.INT)).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "100, 100", "-0.0, 0", "0.000000000000001, 1e-15", "12345.6789012345, 12345.6789012345"})
    void writesDecimalsAsTheHashDoes(String literal, String written) {
        Decimal value = value(literal, Leaves.DECIMAL);
        assertThat(Wire.writeLine(value, Leaves.DECIMAL)).isEqualTo(written);
        assertThat(value(written, Leaves.DECIMAL)).isEqualTo(value);
    }

    @Test
    void rejectsDecimalsWithMoreDigitsThanAreKept() {
        assertThat(faults("0.1234567890123456", Leaves.DECIMAL))
                .containsExactly("ERROR wire/value (1:1): expected a number of at most 15 significant digits, was:"
                        + " 0.1234567890123456");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "-0, 0",
        "-0.0e7, 0",
        "1.50, 1.5",
        "100, 100",
        "1E3, 1000",
        "0.7857142857142857, 0.7857142857142857",
        "0.78571428571428569842, 0.7857142857142857",
        "9007199254740993, 9007199254740992",
        "5e-324, 5e-324",
        "1e-999, 0",
        "1.7976931348623157e308, 1.7976931348623157e+308"
    })
    void writesTheShortestDigitsOfTheNearestDouble(String literal, String written) {
        double value = value(literal, Leaves.DOUBLE);
        assertThat(Wire.writeLine(value, Leaves.DOUBLE)).isEqualTo(written);
        assertThat(value(written, Leaves.DOUBLE)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1.7976931348623159e308"})
    void rejectsNumbersBeyondEveryDouble(String literal) {
        assertThat(faults(literal, Leaves.DOUBLE))
                .containsExactly(
                        "ERROR wire/value (1:1): expected a number that a double can come near, was: " + literal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "9223372036854775807", "-9223372036854775808"})
    void keepsAllBitsOfALongInAString(String text) {
        assertForm(text, Long.valueOf(text), Leaves.LONG_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+1", "01", "-0", "9223372036854775808", "1.0", "\u0663"})
    void rejectsOtherTextsAsALong(String text) {
        assertThat(faults("\"" + text + "\"", Leaves.LONG_TEXT))
                .containsExactly("ERROR wire/value (1:1): expected an integer of 64 bits in a string such as 1234567,"
                        + " was: \"" + text + "\"");
    }

    @Test
    void readsBooleans() {
        assertThat(value("true", Leaves.BOOLEAN)).isTrue();
        assertThat(value("false", Leaves.BOOLEAN)).isFalse();
        assertThat(Wire.writeLine(true, Leaves.BOOLEAN)).isEqualTo("true");
        assertThat(Wire.writeLine(false, Leaves.BOOLEAN)).isEqualTo("false");
        assertThat(faults("\"true\"", Leaves.BOOLEAN))
                .containsExactly("ERROR wire/type (1:1): expected true or false, was: \"true\"");
    }

    @Test
    void readsTextsWithAForm() {
        assertForm("2026-03-01", LocalDate.of(2026, 3, 1), Leaves.DATE);
        assertForm("2026-03-01T09:30:00Z", Instant.parse("2026-03-01T09:30:00Z"), Leaves.INSTANT);
        assertForm("PT2M5S", Duration.ofSeconds(125), Leaves.DURATION);
        assertForm("aol|2026", Edition.of("aol", "2026"), Leaves.EDITION);
        assertForm("aol/lever/commonality", Lever.COMMONALITY.id(), Leaves.CONCEPT_ID);
        assertForm("local/late-starts", LocalCode.of("local/late-starts"), Leaves.LOCAL_CODE);
    }

    @Test
    void rejectsTextsOfAnotherForm() {
        assertThat(faults("\"1 March\"", Leaves.DATE))
                .containsExactly("ERROR wire/value (1:1): expected a date such as 2026-03-01, was: \"1 March\"");
        assertThat(faults("\"Aol\"", Leaves.CONCEPT_ID))
                .containsExactly("ERROR wire/value (1:1): expected an id such as aol/lever/commonality, was: \"Aol\"");
    }

    @Test
    void shortensAndEscapesTheOffendingValue() {
        assertThat(faults("\"\\n" + "x".repeat(100) + "\"", Leaves.DATE))
                .containsExactly("ERROR wire/value (1:1): expected a date such as 2026-03-01, was: \"\\n"
                        + "x".repeat(79) + "...\"");
        assertThat(faults("\"" + "x".repeat(79) + "\ud83d\ude00\"", Leaves.DATE))
                .containsExactly("ERROR wire/value (1:1): expected a date such as 2026-03-01, was: \"" + "x".repeat(79)
                        + "...\"");
    }

    @Test
    void takesOneOfAClosedSetByItsId() {
        Shape<Valence> valence = Leaves.closed(Valence.values());
        assertForm("aol/valence/negative", Valence.NEGATIVE, valence);
        assertThat(faults("\"aol/valence/negativ\"", valence))
                .containsExactly(
                        "ERROR wire/unknown-code (1:1): expected a code of kind 'valence', was: \"aol/valence/negativ\";"
                                + " did you mean aol/valence/negative?");
        assertThat(faults("\"NEGATIVE\"", valence))
                .containsExactly(
                        "ERROR wire/unknown-code (1:1): expected a code of kind 'valence', was: \"NEGATIVE\"; did you"
                                + " mean aol/valence/negative?");
    }

    @Test
    void keepsAnUnknownCodeOfOneKind() {
        Shape<Coded<Lever>> lever = Leaves.coded(Lever.values());
        assertForm("aol/lever/commonality", Coded.of(Lever.COMMONALITY), lever);
        Parsed<Coded<Lever>> parsed = read("\"aol/lever/commonalty\"", lever, ReadPolicy.STRICT);
        assertThat(lines(parsed))
                .containsExactly(
                        "WARNING wire/unrecognised-code (1:1): expected a code of kind 'lever' that is known, kept as it is:"
                                + " \"aol/lever/commonalty\"; did you mean aol/lever/commonality?");
        assertThat(parsed.orThrow()).isEqualTo(Coded.unrecognised("aol/lever/commonalty"));
        assertThat(faults("\"\"", lever))
                .containsExactly("ERROR wire/value (1:1): expected a code of kind 'lever', was: \"\"");
    }

    @Test
    void keepsAnyCode() {
        assertForm("aol/lever/commonality", Lever.COMMONALITY, Leaves.CODE);
        assertForm("local/late-starts", LocalCode.of("local/late-starts"), Leaves.CODE);
        Parsed<Code> parsed = read("\"aol/aim/child-orientated\"", Leaves.CODE, ReadPolicy.STRICT);
        assertThat(lines(parsed))
                .containsExactly("WARNING wire/unrecognised-code (1:1): expected a code that is known, kept as it is:"
                        + " \"aol/aim/child-orientated\"; did you mean aol/aim/child-oriented?");
        assertThat(parsed.orThrow()).isEqualTo(new UnrecognisedCode("aol/aim/child-orientated"));
    }

    @Test
    void looksCodesUpInTheVocabularyOfTheOptions() {
        ReadOptions none = ReadOptions.standard().withVocabulary(Vocabulary.of());
        Parsed<Code> parsed =
                Wire.readDocument(new TextCursor("\"aol/lever/commonality\""), Leaves.CODE, ReadPolicy.STRICT, none);
        assertThat(parsed.orThrow()).isEqualTo(new UnrecognisedCode("aol/lever/commonality"));
    }

    @Test
    void saysItsJsonType() {
        assertThat(((LeafShape<ConceptId>) Leaves.CONCEPT_ID).token()).isEqualTo(JsonToken.STRING);
        assertThat(((LeafShape<Boolean>) Leaves.BOOLEAN).token()).isEqualTo(JsonToken.TRUE);
    }

    @Test
    void saysWhichCodesItKnows() {
        LeafShape<?> closed = (LeafShape<?>) Leaves.closed(Valence.values());
        assertThat(closed.isClosed()).isTrue();
        assertThat(closed.codes()).contains("aol/valence/negative");
        LeafShape<?> open = (LeafShape<?>) Leaves.coded(Lever.values());
        assertThat(open.isClosed()).isFalse();
        assertThat(open.codes()).hasSize(8).contains("aol/lever/commonality");
        assertThat(((LeafShape<?>) Leaves.CODE).codes()).isEmpty();
    }

    private static <T> void assertForm(String text, T value, Shape<T> shape) {
        String json = "\"" + text + "\"";
        assertThat(lines(read(json, shape))).isEmpty();
        assertThat(value(json, shape)).isEqualTo(value);
        assertThat(Wire.writeLine(value, shape)).isEqualTo(json);
    }
}
