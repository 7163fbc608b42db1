// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodProperties {
    @Provide
    Arbitrary<Period> periods() {
        return OrganisationArbitraries.periods();
    }

    @Provide
    Arbitrary<AcademicYear> years() {
        return OrganisationArbitraries.academicYears();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return OrganisationArbitraries.dates();
    }

    /** Days about the turn of a year. */
    @Provide
    Arbitrary<Long> offsets() {
        return Arbitraries.longs().between(-400, 800);
    }

    @Property
    void aYearContainsExactlyItsDays(@ForAll("years") AcademicYear year, @ForAll("offsets") long offset) {
        long days = ChronoUnit.DAYS.between(year.first(), year.last());

        assertThat(year.contains(year.first().plusDays(offset))).isEqualTo(offset >= 0 && offset <= days);
        assertThat(days).isBetween(364L, 365L);
    }

    @Property
    void aDayLiesInTheYearMadeFromIt(@ForAll("dates") LocalDate date) {
        assertThat(AcademicYear.from(date).contains(date)).isTrue();
        assertThat(Day.of(date).isWithin(AcademicYear.from(date))).isTrue();
    }

    @Property
    void aYearBeginsTheDayAfterTheYearBefore(@ForAll("years") AcademicYear year) {
        Assume.that(year.startYear() < 9998);

        assertThat(year.next().first()).isEqualTo(year.last().plusDays(1));
        assertThat(year.isBefore(year.next())).isTrue();
    }

    @Property
    void nothingIsBeforeItself(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        assertThat(one.isBefore(one)).isFalse();
        assertThat(one.isBefore(other) && other.isBefore(one)).isFalse();
    }

    @Property
    void beforeIsTransitive(
            @ForAll("periods") Period one, @ForAll("periods") Period two, @ForAll("periods") Period three) {
        if (one.isBefore(two) && two.isBefore(three)) {
            assertThat(one.isBefore(three)).isTrue();
        }
    }

    @Property
    void whatLiesWithinIsBeforeWhateverTheWholeIsBefore(
            @ForAll("periods") Period part, @ForAll("periods") Period whole, @ForAll("periods") Period other) {
        if (part.isWithin(whole) && whole.isBefore(other)) {
            assertThat(part.isBefore(other)).isTrue();
        }
        if (part.isWithin(whole) && other.isBefore(whole)) {
            assertThat(other.isBefore(part)).isTrue();
        }
    }

    @Property
    void withinIsAPartialOrder(
            @ForAll("periods") Period one, @ForAll("periods") Period two, @ForAll("periods") Period three) {
        assertThat(one.isWithin(one)).isTrue();
        assertThat(one.isWithin(two) && two.isWithin(one)).isEqualTo(Objects.equals(one, two));
        if (one.isWithin(two) && two.isWithin(three)) {
            assertThat(one.isWithin(three)).isTrue();
        }
    }

    @Property
    void listsKeepTheKnownOrder(
            @ForAll("periods") Period one, @ForAll("periods") Period two, @ForAll("periods") Period three) {
        if (one.isBefore(two)) {
            assertThat(one).isLessThan(two);
        }
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
        if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
            assertThat(one).isLessThanOrEqualTo(three);
        }
    }
}
