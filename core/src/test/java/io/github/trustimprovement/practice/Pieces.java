// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Day;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.organisation.Season;
import io.github.trustimprovement.organisation.Term;
import io.github.trustimprovement.review.Evidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Small things that records are made of; ids come from few values, so that references meet, dangle and clash. */
final class Pieces {
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 9, 1);
    private static final int DAYS = 1000;
    private static final int FEW = 3;

    private Pieces() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
    }

    static Arbitrary<Period> periods() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(2020, 2026).map(AcademicYear::of),
                Arbitraries.of(Season.class).map(season -> Term.of(AcademicYear.of(2025), season)),
                days().map(Day::of));
    }

    static Arbitrary<Decimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100_000))
                .ofScale(2)
                .map(Decimal::of);
    }

    static Arbitrary<String> ids() {
        return Arbitraries.of("a", "b", "c", "s1", "s2", "p-1", "réf 7", "\uD83C\uDF31");
    }

    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab Zé'\"\\\n\t/~<>学")
                .ofMinLength(1)
                .ofMaxLength(90)
                .map(text -> "t" + text);
    }

    static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    static Arbitrary<Map<String, Extension>> extensions() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Map.of())),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                Map.of("x-own", Extension.of("{\"a\":1.0}")), Map.of("later", Extension.of("null")))));
    }

    static <C extends Enum<C> & Concept> Arbitrary<Coded<C>> coded(Class<C> concepts) {
        return Arbitraries.oneOf(
                Arbitraries.of(concepts).map(Coded::of), Arbitraries.just(Coded.unrecognised("other/code")));
    }

    static <C extends Enum<C> & Concept> Arbitrary<Code> codes(Class<C> concepts) {
        return Arbitraries.oneOf(
                Arbitraries.of(concepts),
                Arbitraries.just(LocalCode.of("local/late-starts")),
                Arbitraries.just(new UnrecognisedCode("aol/aim/other")));
    }

    static <T> Arbitrary<List<T>> few(Arbitrary<T> arbitrary) {
        return arbitrary.list().ofMaxSize(FEW);
    }

    static Arbitrary<Evidence> evidence() {
        return texts().map(Evidence::of);
    }

    static Arbitrary<OrganisationRef> organisations() {
        return Arbitraries.oneOf(ids().map(OrganisationRef::school), ids().map(OrganisationRef::trust));
    }
}
