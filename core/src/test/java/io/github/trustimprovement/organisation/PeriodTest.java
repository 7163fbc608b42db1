// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static final AcademicYear YEAR = AcademicYear.of(2023);
    private static final Day MAY = Day.of(LocalDate.of(2024, 5, 13));

    @Test
    void academicYearRunsFromSeptemberToAugust() {
        assertThat(YEAR).hasToString("2023/24");
        assertThat(YEAR.first()).isEqualTo("2023-09-01");
        assertThat(YEAR.last()).isEqualTo("2024-08-31");
        assertThat(YEAR.contains(LocalDate.of(2023, 8, 31))).isFalse();
        assertThat(YEAR.contains(LocalDate.of(2024, 9, 1))).isFalse();
    }

    @Test
    void academicYearNamesTheTurnOfACentury() {
        assertThat(AcademicYear.of(1999)).hasToString("1999/00");
        assertThat(AcademicYear.parse("1999/00")).isEqualTo(AcademicYear.of(1999));
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 9999})
    void rejectsYearsThatHaveNoToken(int startYear) {
        assertThatThrownBy(() -> AcademicYear.of(startYear))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AcademicYear.startYear: from 1000 to 9998, was: " + startYear);
    }

    @Test
    void theLastYearEndsAndHasNoNext() {
        AcademicYear last = AcademicYear.of(9998);

        assertThat(last.last()).isEqualTo("9999-08-31");
        assertThatThrownBy(last::next)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AcademicYear.startYear: from 1000 to 9998, was: 9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023/2024", "2023/25", "23/24", "2023-24"})
    void rejectsOtherFormsOfAYear(String text) {
        assertThatThrownBy(() -> AcademicYear.parse(text))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AcademicYear: a year and the next one, such as 2023/24, was: \"" + text + "\"");
    }

    @Test
    void termsFollowEachOther() {
        assertThat(Stream.iterate(Term.of(2023, Season.AUTUMN), Term::next).limit(4))
                .map(Term::toString)
                .containsExactly("2023/24-autumn", "2023/24-spring", "2023/24-summer", "2024/25-autumn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023/24-winter", "2023/24-AUTUMN", "2023/24", "autumn", "2023/24-"})
    void rejectsOtherFormsOfATerm(String text) {
        assertThatThrownBy(() -> Term.parse(text))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Term: a year and a term, such as 2023/24-autumn, was: \"" + text + "\"");
    }

    @Test
    void rejectsATermOfNoYear() {
        assertThatThrownBy(() -> Term.parse("2023/25-autumn"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AcademicYear: a year and the next one, such as 2023/24, was: \"2023/25\"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesANullPartOfATerm() {
        assertThatNullPointerException()
                .isThrownBy(() -> Term.of(null, Season.AUTUMN))
                .withMessage("academicYear");
        assertThatNullPointerException().isThrownBy(() -> Term.of(YEAR, null)).withMessage("season");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2024-5-13", "13.05.2024", ""})
    void rejectsOtherFormsOfADay(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Day: a day such as 2024-05-13, was: \"" + text + "\"")
                .hasCauseInstanceOf(DateTimeException.class);
    }

    @Test
    void rejectsADayOutsideEveryAcademicYear() {
        assertThatThrownBy(() -> Day.of(LocalDate.of(1000, 8, 31)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AcademicYear.startYear: from 1000 to 9998, was: 999");
    }

    @ParameterizedTest
    @CsvSource({
        "2022/23, 2023/24, true",
        "2023/24, 2022/23, false",
        "2023/24-autumn, 2023/24-spring, true",
        "2023/24-summer, 2023/24-spring, false",
        "2024-05-13, 2024-05-14, true",
        "2024-05-14, 2024-05-13, false",
        "2023-10-01, 2023/24-summer, false",
        "2023/24-summer, 2023-10-01, false",
        "2023/24, 2024-05-13, false",
        "2022/23-summer, 2023-09-01, true",
    })
    void isBeforeOnlyWhereTheOrderIsKnown(String one, String other, boolean expected) {
        assertThat(Period.parse(one).isBefore(Period.parse(other))).isEqualTo(expected);
    }

    @Test
    void liesWithinItsAcademicYear() {
        assertThat(MAY.isWithin(YEAR)).isTrue();
        assertThat(Term.of(YEAR, Season.SUMMER).isWithin(YEAR)).isTrue();
        assertThat(MAY.isWithin(YEAR.next())).isFalse();
        assertThat(MAY.isWithin(Term.of(YEAR, Season.SUMMER))).isFalse();
        assertThat(YEAR.isWithin(MAY)).isFalse();
    }
}
