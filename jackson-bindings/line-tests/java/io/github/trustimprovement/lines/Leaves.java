// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.CompaniesHouseNumber;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.GroupId;
import io.github.trustimprovement.organisation.LaEstab;
import io.github.trustimprovement.organisation.Uid;
import io.github.trustimprovement.organisation.Ukprn;
import io.github.trustimprovement.organisation.Urn;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The values of one token that records are made of, each from all over what a document can hold. */
final class Leaves {
    private static final long MOST_COUNT = 1L << 53;
    private static final long MOST_DECIMAL = 999_999_999_999_999L;
    private static final int MOST_SCALE = 15;

    static final Map<Type, Arbitrary<?>> BY_TYPE = byType();

    private Leaves() {}

    private static Map<Type, Arbitrary<?>> byType() {
        Arbitrary<Integer> integers = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 9), Arbitraries.integers().greaterOrEqual(0));
        Arbitrary<Long> counts = Arbitraries.longs().between(0, MOST_COUNT);
        return Map.ofEntries(
                Map.entry(String.class, texts()),
                Map.entry(Boolean.class, Arbitraries.of(true, false)),
                Map.entry(boolean.class, Arbitraries.of(true, false)),
                Map.entry(Integer.class, integers),
                Map.entry(int.class, integers),
                Map.entry(Long.class, counts),
                Map.entry(long.class, counts),
                Map.entry(
                        OptionalLong.class,
                        Arbitraries.oneOf(
                                Arbitraries.just(OptionalLong.empty()),
                                counts.map(OptionalLong::of),
                                Arbitraries.longs().map(OptionalLong::of))),
                Map.entry(double.class, doubles()),
                Map.entry(Decimal.class, decimals()),
                Map.entry(LocalDate.class, dates()),
                Map.entry(
                        Duration.class,
                        Arbitraries.oneOf(
                                Arbitraries.longs().between(0, 86_400_000L).map(Duration::ofMillis),
                                Arbitraries.longs().greaterOrEqual(0).map(Duration::ofNanos))),
                Map.entry(
                        AcademicYear.class,
                        Arbitraries.integers().between(1000, 9998).map(AcademicYear::of)),
                Map.entry(ConceptId.class, paths().map(ConceptId::of)),
                Map.entry(LocalCode.class, localCodes()),
                Map.entry(Concept.class, Arbitraries.of(Vocabulary.standard().concepts())),
                Map.entry(Code.class, codes()),
                Map.entry(Urn.class, digits(6).map(Urn::of)),
                Map.entry(Uid.class, Arbitraries.oneOf(digits(4), digits(5)).map(Uid::of)),
                Map.entry(GroupId.class, digits(5).map(number -> GroupId.of("TR" + number))),
                Map.entry(LaEstab.class, digits(7).map(LaEstab::of)),
                Map.entry(Ukprn.class, digits(8).map(Ukprn::of)),
                Map.entry(
                        CompaniesHouseNumber.class,
                        Arbitraries.oneOf(digits(8), digits(6).map("SC"::concat)).map(CompaniesHouseNumber::of)));
    }

    /** Texts that are not blank, of few so that ids meet, and of any characters. */
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.of("a", "b", "s1"), anyTexts().map(text -> "t" + text));
    }

    /** Any text that an encoding can carry. */
    static Arbitrary<String> anyTexts() {
        List<String> odd =
                List.of("\"", "\\", "\n", "\r\n", "\u0000", "\u2028", "\ud83d\ude00", "\u00e9", "\uFEFF", "/");
        return Arbitraries.oneOf(
                        Arbitraries.strings().ascii().ofMaxLength(5),
                        Arbitraries.of(odd),
                        Arbitraries.strings().withCharRange('\u0080', '\ud7ff').ofMaxLength(3))
                .list()
                .ofMaxSize(2)
                .map(parts -> String.join("", parts));
    }

    /** Properties that nobody knows, in any layout; some are named as an ordinary one would be. */
    static Arbitrary<Map<String, Extension>> extensions() {
        Arbitrary<String> names = Arbitraries.oneOf(
                anyTexts().filter(name -> !name.isEmpty()).map(name -> "x-" + name), Arbitraries.of("colour", "a/b~c"));
        Arbitrary<String> values = Arbitraries.of(
                "1.50", "1E+40", "-0", "true", "null", "\"\\u0001\"", "[]", "{}", "{\"b\":[1.0,{\"a\":\"\u20ac\"}]}",
                "[ 1 ,\n 2.50 ]", "{\r\n\t\"b\" : \"\\u00e9\\/\",\r\"a\":0 }");
        Arbitrary<String> lastInItsSpelling = Arbitraries.of("\\u0078-last", "x-\\u006Cast");
        Arbitrary<Map<String, Extension>> some = Combinators.combine(
                        names, values, values, lastInItsSpelling.optional())
                .as((name, one, other, spelling) -> {
                    Map<String, Extension> map = new LinkedHashMap<>();
                    map.put(name, Extension.of(one));
                    map.put("x-last", new Extension(other, spelling));
                    return map;
                });
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.create(() -> Map.of())), Tuple.of(1, some));
    }

    static Arbitrary<Double> doubles() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
                Arbitraries.integers().between(-1_000, 1_000).map(number -> number / 14.0),
                Arbitraries.integers().between(1, 99).map(number -> number / 100.0));
    }

    static Arbitrary<String> unknownCodes() {
        return Arbitraries.of("aol/lever/commonalty", "other/code", "With spaces", "\ud83d\ude00");
    }

    private static Arbitrary<Decimal> decimals() {
        Arbitrary<Decimal> ofAllLengths = Combinators.combine(
                        Arbitraries.longs().between(-MOST_DECIMAL, MOST_DECIMAL),
                        Arbitraries.integers().between(0, MOST_SCALE))
                .as((digits, scale) -> Decimal.of(BigDecimal.valueOf(digits, scale)));
        Arbitrary<Decimal> shares = Arbitraries.longs()
                .between(0, 1000)
                .map(thousandths -> Decimal.of(BigDecimal.valueOf(thousandths, 3)));
        return Arbitraries.oneOf(ofAllLengths, shares, Arbitraries.integers().between(0, 5).map(Decimal::of));
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Code> codes() {
        return Arbitraries.oneOf(
                Arbitraries.of(Vocabulary.standard().concepts()),
                localCodes(),
                unknownCodes().map(UnrecognisedCode::new));
    }

    private static Arbitrary<LocalCode> localCodes() {
        return paths().map(path -> LocalCode.of("local/" + path));
    }

    private static Arbitrary<String> paths() {
        return Arbitraries.strings()
                .withCharRange('a', 'c')
                .withChars('-', '1')
                .ofMinLength(1)
                .ofMaxLength(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(steps -> String.join("/", steps));
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }
}
