// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.Suggestions;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.text.NumberText;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The values of one token that the tables share. */
final class Leaves {
    static final Shape<String> STRING = LeafShape.string("a string", Function.identity(), Function.identity());

    static final Shape<Boolean> BOOLEAN = new LeafShape<>(
            "true or false",
            JsonToken.TRUE,
            (text, in) -> in.token() == JsonToken.TRUE,
            (value, out) -> out.literal(value ? JsonToken.TRUE : JsonToken.FALSE));

    private static final long MOST_INTEGER = 1L << 53;
    private static final int MOST_INTEGER_DIGITS = 16;
    private static final int YEAR_DIGITS = 4;

    /** The least number with more digits before the point than a decimal has. */
    private static final long ABOVE_DECIMALS = 1_000_000_000_000_000L;

    /** Within 2^53, so that every reader of JSON gets it whole. */
    static final Shape<Long> LONG = LeafShape.number("an integer from -2^53 to 2^53", Leaves::integer, Object::toString)
            .form("type", "integer")
            .form("minimum", -MOST_INTEGER)
            .form("maximum", MOST_INTEGER);

    static final Shape<Integer> INT = LeafShape.number(
                    "an integer from -2^31 to 2^31 - 1", literal -> Math.toIntExact(integer(literal)), Object::toString)
            .form("type", "integer")
            .form("minimum", Integer.MIN_VALUE)
            .form("maximum", Integer.MAX_VALUE);

    /** At most 15 significant digits, without trailing zeros, so that a hash loses nothing. */
    static final Shape<Decimal> DECIMAL = LeafShape.number(
                    "a number of at most 15 significant digits", Decimal::parse, value -> NumberText.of(value.number()))
            .form("exclusiveMinimum", -ABOVE_DECIMALS)
            .form("exclusiveMaximum", ABOVE_DECIMALS);

    /** Written with the fewest digits that lead back to the double. */
    static final Shape<Double> DOUBLE = LeafShape.number(
                    "a number that a double can come near", Leaves::real, NumberText::of)
            .form("minimum", -Double.MAX_VALUE)
            .form("maximum", Double.MAX_VALUE);

    /** Any long, in a string since many readers of JSON keep only 53 bits of a number. */
    static final Shape<Long> LONG_TEXT = LeafShape.string(
                    "an integer of 64 bits in a string", Leaves::longText, Object::toString)
            .named("integer of 64 bits")
            .form("pattern", "^(0|-?[1-9][0-9]{0,18})$")
            .suchAs("1234567");

    static final Shape<LocalDate> DATE = LeafShape.string(
                    "a date", text -> LocalDate.parse(plainYear(text)), date -> plainYear(date.toString()))
            .form("format", "date")
            .form("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
            .suchAs("2026-03-01");

    static final Shape<Instant> INSTANT = LeafShape.string(
                    "a time", text -> Instant.parse(plainYear(text)), time -> plainYear(time.toString()))
            .form("format", "date-time")
            .suchAs("2026-03-01T09:30:00Z");

    static final Shape<Duration> DURATION = LeafShape.string("a duration", Duration::parse, Duration::toString)
            .form("pattern", "^P(?=[0-9T])([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+([.][0-9]{1,9})?S)?)?$")
            .suchAs("PT2M5S");

    static final Shape<TextPlace> PLACE = LeafShape.string("a place", TextPlace::parse, TextPlace::toString)
            .form("pattern", "^[1-9][0-9]{0,9}:[1-9][0-9]{0,9}$")
            .suchAs("12:5");

    static final Shape<Edition> EDITION = LeafShape.string("an edition", Edition::parse, Edition::toString)
            .form("pattern", "^[a-z0-9-]+[|][^|]*[^|\\s][^|]*$")
            .suchAs("aol|2026");

    static final Shape<ConceptId> CONCEPT_ID = LeafShape.string("an id", ConceptId::of, ConceptId::path)
            .named("concept id")
            .form("pattern", "^[a-z0-9-]+(/[a-z0-9-]+)*$")
            .suchAs("aol/lever/commonality");

    static final Shape<LocalCode> LOCAL_CODE = LeafShape.string("a local code", LocalCode::of, LocalCode::code)
            .named("local code id")
            .form("pattern", "^local(/[a-z0-9-]+)+$")
            .suchAs("local/late-starts");

    /** Any code: a concept, a local code, or text that no vocabulary at hand knows. */
    static final Shape<Code> CODE = LeafShape.<Code>reporting(
                    "a code",
                    (text, in) -> {
                        Vocabulary vocabulary = in.vocabulary();
                        Code code = vocabulary.code(text);
                        if (code instanceof UnrecognisedCode) {
                            in.unrecognised("a code", () -> vocabulary.suggestions(text));
                        }
                        return code;
                    },
                    Code::code)
            .form("minLength", 1)
            .suchAs("aol/aim/child-oriented");

    private Leaves() {}

    /** One of a closed set of concepts, by id. */
    static <C extends Concept> Shape<C> closed(C[] all) {
        return leaf("a code of kind '" + all[0].kind() + "'", all, Concept::code)
                .named(all[0].kind());
    }

    /** One of a closed set, by its text. */
    static <E> Shape<E> closed(String noun, E[] all, Function<E, String> format) {
        return leaf(noun, all, format);
    }

    private static <E> LeafShape<E> leaf(String noun, E[] all, Function<E, String> format) {
        Map<String, E> byText = byText(all, format);
        return LeafShape.reporting(
                        noun,
                        (text, in) -> {
                            E known = byText.get(text);
                            if (known == null) {
                                in.unexpected(
                                        WireRule.UNKNOWN_CODE,
                                        noun,
                                        in.description(),
                                        () -> Suggestions.closest(text, byText.keySet()));
                            }
                            return known;
                        },
                        format)
                .closed(byText.keySet());
    }

    /** A code of one kind, known or not. */
    static <C extends Concept> Shape<Coded<C>> coded(C[] all) {
        Map<String, C> byText = byText(all, Concept::code);
        String noun = "a code of kind '" + all[0].kind() + "'";
        return LeafShape.<Coded<C>>reporting(
                        noun,
                        (text, in) -> {
                            C known = byText.get(text);
                            if (known != null) {
                                return Coded.of(known);
                            }
                            Coded<C> unrecognised = Coded.unrecognised(text);
                            in.unrecognised(noun, () -> Suggestions.closest(text, byText.keySet()));
                            return unrecognised;
                        },
                        Coded::code)
                .named(all[0].kind())
                .form("minLength", 1)
                .open(byText.keySet());
    }

    private static <E> Map<String, E> byText(E[] all, Function<E, String> format) {
        Map<String, E> byText = new LinkedHashMap<>();
        for (E one : all) {
            byText.put(format.apply(one), one);
        }
        return byText;
    }

    private static Double real(String literal) {
        double value = Double.parseDouble(literal);
        if (Double.isInfinite(value)) {
            throw new ArithmeticException("too large");
        }
        return value + 0.0; // -0 is 0
    }

    /** A date or time whose year has four digits and no sign, as schemas and other languages know them. */
    private static String plainYear(String text) {
        if (text.indexOf('-') != YEAR_DIGITS) {
            throw InvalidModelException.of("Wire", "a year from 0000 to 9999", text);
        }
        return text;
    }

    private static Long longText(String text) {
        Long value = Long.valueOf(text);
        if (!value.toString().equals(text)) {
            throw new NumberFormatException("another text has the same value");
        }
        return value;
    }

    private static Long integer(String literal) {
        BigDecimal number = new BigDecimal(literal).stripTrailingZeros();
        if (number.precision() - (long) number.scale() > MOST_INTEGER_DIGITS) {
            throw new ArithmeticException("too large");
        }
        long value = number.longValueExact();
        if (Math.abs(value) > MOST_INTEGER) {
            throw new ArithmeticException("too large");
        }
        return value;
    }
}
