// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import io.github.trustimprovement.concept.Extension;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/**
 * Organisations, identifiers, periods and the small things that all records are made of.
 *
 * <p>What has many parts has no edge cases of its own: their product would leave no room for chance.
 */
public final class OrganisationArbitraries {
    private static final double HALF = 0.5;

    private OrganisationArbitraries() {}

    /** {@return ids so short that two are often equal} */
    public static Arbitrary<String> ids() {
        return Arbitraries.strings().withCharRange('a', 'e').ofMinLength(1).ofMaxLength(2);
    }

    /** {@return texts in any script, none blank} */
    public static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMinLength(1).ofMaxLength(12).filter(text -> !text.isBlank());
    }

    /** {@return properties that no version knows} */
    public static Arbitrary<Map<String, Extension>> extensions() {
        return Arbitraries.maps(
                        Arbitraries.of("x-one", "x-two", "x-three"),
                        Arbitraries.of("1.50", "\"text\"", "{\"a\":[]}", "null").map(Extension::of))
                .ofMaxSize(2);
    }

    /** {@return decimals of every length} */
    public static Arbitrary<Decimal> decimals() {
        long limit = 999_999_999_999_999L;
        return Combinators.combine(
                        Arbitraries.longs().between(-limit, limit),
                        Arbitraries.integers().between(0, 15))
                .as((digits, scale) -> Decimal.of(BigDecimal.valueOf(digits, scale)))
                .withoutEdgeCases();
    }

    /** {@return decimals from 0 to 1} */
    public static Arbitrary<Decimal> proportions() {
        return Arbitraries.longs().between(0, 1000).map(thousandths -> Decimal.of(BigDecimal.valueOf(thousandths, 3)));
    }

    /** {@return days of every academic year} */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        AcademicYear.of(1000).first().toEpochDay(),
                        AcademicYear.of(9998).last().toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** {@return every academic year} */
    public static Arbitrary<AcademicYear> academicYears() {
        return Arbitraries.integers().between(1000, 9998).map(AcademicYear::of);
    }

    /** {@return periods of any kind, close enough together for every order between two of them to occur} */
    public static Arbitrary<Period> periods() {
        Arbitrary<AcademicYear> years =
                Arbitraries.integers().between(2021, 2024).map(AcademicYear::of);
        Arbitrary<Day> days = Arbitraries.longs()
                .between(0, 1200)
                .map(offset -> Day.of(AcademicYear.of(2021).first().plusDays(offset)));
        return Arbitraries.<Period>oneOf(years, terms(years), days).withoutEdgeCases();
    }

    /** {@return periods of any kind in any year} */
    public static Arbitrary<Period> distantPeriods() {
        return Arbitraries.oneOf(academicYears(), terms(academicYears()), dates().map(Day::of));
    }

    /** {@return unique reference numbers} */
    public static Arbitrary<Urn> urns() {
        return digits(6).map(Urn::of);
    }

    /** {@return trust identifiers of both lengths} */
    public static Arbitrary<Uid> uids() {
        return Arbitraries.oneOf(digits(4), digits(5)).map(Uid::of);
    }

    /** {@return group ids} */
    public static Arbitrary<GroupId> groupIds() {
        return digits(5).map(digits -> GroupId.of("TR" + digits));
    }

    /** {@return provider reference numbers} */
    public static Arbitrary<Ukprn> ukprns() {
        return digits(8).map(Ukprn::of);
    }

    /** {@return numbers within an authority} */
    public static Arbitrary<LaEstab> laEstabs() {
        return digits(7).map(LaEstab::of);
    }

    /** {@return company numbers of both forms} */
    public static Arbitrary<CompaniesHouseNumber> companiesHouseNumbers() {
        return Arbitraries.oneOf(digits(8), digits(6).map("SC"::concat)).map(CompaniesHouseNumber::of);
    }

    /** {@return references of every level} */
    public static Arbitrary<OrganisationRef> references() {
        return Combinators.combine(Arbitraries.of(OrganisationLevel.class), Arbitraries.oneOf(ids(), texts()))
                .as(OrganisationRef::of);
    }

    /** {@return schools with and without each part} */
    public static Arbitrary<School> schools() {
        return Builders.withBuilder(School::builder)
                .use(ids())
                .in(SchoolBuilder::id)
                .use(texts())
                .withProbability(HALF)
                .in(SchoolBuilder::name)
                .use(urns())
                .withProbability(HALF)
                .in(SchoolBuilder::urn)
                .use(laEstabs())
                .withProbability(HALF)
                .in(SchoolBuilder::laEstab)
                .use(ukprns())
                .withProbability(HALF)
                .in(SchoolBuilder::ukprn)
                .use(texts())
                .withProbability(HALF)
                .in(SchoolBuilder::phase)
                .use(dates())
                .withProbability(HALF)
                .in(SchoolBuilder::joined)
                .use(dates())
                .withProbability(HALF)
                .in(SchoolBuilder::left)
                .use(extensions())
                .in(SchoolBuilder::putAllExtensions)
                .build(SchoolBuilder::build)
                .withoutEdgeCases();
    }

    /** {@return attributes, each there or missing} */
    public static Arbitrary<TrustAttributes> trustAttributes() {
        return Builders.withBuilder(TrustAttributes::builder)
                .use(texts())
                .withProbability(HALF)
                .in(TrustAttributesBuilder::region)
                .use(Arbitraries.longs().between(0, 1L << 53))
                .withProbability(HALF)
                .in((builder, count) -> builder.numberOfSchools(count))
                .use(texts())
                .withProbability(HALF)
                .in(TrustAttributesBuilder::sizeBand)
                .use(Arbitraries.of(PerformanceProfile.class))
                .withProbability(HALF)
                .in(TrustAttributesBuilder::performanceProfile)
                .use(proportions())
                .withProbability(HALF)
                .in(TrustAttributesBuilder::disadvantagedProportion)
                .use(Arbitraries.of(Ethos.class))
                .withProbability(HALF)
                .in(TrustAttributesBuilder::ethos)
                .use(texts())
                .withProbability(HALF)
                .in(TrustAttributesBuilder::ethosNote)
                .use(extensions())
                .in(TrustAttributesBuilder::putAllExtensions)
                .build(TrustAttributesBuilder::build)
                .withoutEdgeCases();
    }

    /** {@return trusts of up to three schools} */
    public static Arbitrary<Trust> trusts() {
        return Builders.withBuilder(Trust::builder)
                .use(ids())
                .in(TrustBuilder::id)
                .use(texts())
                .withProbability(HALF)
                .in(TrustBuilder::name)
                .use(uids())
                .withProbability(HALF)
                .in(TrustBuilder::uid)
                .use(groupIds())
                .withProbability(HALF)
                .in(TrustBuilder::groupId)
                .use(ukprns())
                .withProbability(HALF)
                .in(TrustBuilder::ukprn)
                .use(companiesHouseNumbers())
                .withProbability(HALF)
                .in(TrustBuilder::companiesHouse)
                .use(trustAttributes())
                .withProbability(HALF)
                .in(TrustBuilder::attributes)
                .use(schools().list().ofMaxSize(3))
                .in(TrustBuilder::addAllSchools)
                .use(extensions())
                .in(TrustBuilder::putAllExtensions)
                .build(TrustBuilder::build)
                .withoutEdgeCases();
    }

    /** {@return groups of up to three trusts} */
    public static Arbitrary<TrustGroup> trustGroups() {
        return Builders.withBuilder(TrustGroup::builder)
                .use(ids())
                .in(TrustGroupBuilder::id)
                .use(texts())
                .withProbability(HALF)
                .in(TrustGroupBuilder::name)
                .use(ids().list().ofMaxSize(3))
                .in(TrustGroupBuilder::addAllTrusts)
                .use(extensions())
                .in(TrustGroupBuilder::putAllExtensions)
                .build(TrustGroupBuilder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<Term> terms(Arbitrary<AcademicYear> years) {
        return Combinators.combine(years, Arbitraries.of(Season.class)).as(Term::of);
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }
}
