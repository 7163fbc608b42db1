// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.text.TextTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingGuardTest {
    private static final Method METHOD = Method.of("valence/by-hand");

    @ParameterizedTest
    @CsvSource({"19, 11 of 19", "20, 55 %", "40, 28 %"})
    void printsAPercentageFromTheDeclaredNumberOn(long n, String text) {
        ReportingGuard guard = ReportingGuard.percentFrom(20);

        assertThat(guard.text(share(11, n).build())).isEqualTo(text);
        assertThat(ReportingGuard.countsOnly().text(share(11, n).build())).isEqualTo("11 of " + n);
    }

    @Test
    void countsLeadersWhereSegmentsAreClustered() {
        Defined segments = share(30, 40).clusters(9).build();

        assertThat(ReportingGuard.percentFrom(20).text(segments)).isEqualTo("30 of 40");
        assertThat(ReportingGuard.percentFrom(9).text(segments)).isEqualTo("75 %");
        assertThat(ReportingGuard.countsOnly().withSuppressedBelow(10).text(segments))
                .isEqualTo("suppressed");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 %", "1, <1 %", "4, <1 %", "5, 1 %", "994, 99 %", "999, >99 %", "1000, 100 %"})
    void printsNoneAndAllOnlyOfNoneAndAll(long k, String text) {
        assertThat(ReportingGuard.percentFrom(20).text(share(k, 1000).build())).isEqualTo(text);
    }

    @Test
    void countsTheSmallestOfTheGroupsThatANumberSetsAgainstEachOther() {
        Defined difference = number(0.5, 11).toBuilder().smallestGroup(3).build();

        assertThat(ReportingGuard.countsOnly().withSuppressedBelow(3).text(difference))
                .isEqualTo("0.500");
        assertThat(ReportingGuard.countsOnly().withSuppressedBelow(4).text(difference))
                .isEqualTo("suppressed");
        assertThatThrownBy(() -> number(0.5, 11).toBuilder().smallestGroup(-1).build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("Defined.smallestGroup");
    }

    @Test
    void suppressesWhatRestsOnFewerThanTheDeclaredNumber() {
        ReportingGuard guard = ReportingGuard.percentFrom(20).withSuppressedBelow(5);

        assertThat(guard.text(share(1, 4).build())).isEqualTo("suppressed");
        assertThat(guard.text(share(1, 5).build())).isEqualTo("1 of 5");
        assertThat(guard.text(number(3.5, 4))).isEqualTo("suppressed");
        assertThat(guard.isSuppressed(share(1, 5).build())).isFalse();
        assertThat(guard.isSuppressed(Undefined.of(UndefinedReason.NO_DATA, 0, List.of())))
                .isFalse();
    }

    @Test
    void printsOtherNumbersToThreePlacesAndClassesByName() {
        ReportingGuard guard = ReportingGuard.percentFrom(1);
        Classified verdict =
                Classified.builder().value("upwards").n(4).method(METHOD).build();

        assertThat(guard.text(number(1.23456, 4))).isEqualTo("1.235");
        assertThat(guard.text(number(-3, 4))).isEqualTo("-3");
        assertThat(guard.text(verdict)).isEqualTo("upwards");
        assertThat(guard.withSuppressedBelow(5).text(verdict)).isEqualTo("suppressed");
        assertThat(guard.text(Undefined.of(UndefinedReason.NO_DATA, 0, List.of())))
                .isEqualTo(TextTable.MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "15, 29, 0.4, 0.6, false, n of 29 is below 30",
        "15, 30, 0.36, 0.65, true, a width of 0.29 is below 0.30",
        "15, 30, 0.35, 0.65, false, a width of 0.30 is not",
        "1, 100, 0, 0.05, true, a width of 0.05 is narrow whatever the share",
        "1, 100, 0, 0.06, false, a width of 0.06 is more than 130 per cent of 0.01"
    })
    void printsAPercentageOnlyWhereItIsPrecise(
            long k, long n, double lower, double upper, boolean isPercent, String why) {
        Defined share =
                share(k, n).interval(Interval.of(lower, upper, 0.95, "by hand")).build();
        ReportingGuard guard = ReportingGuard.percentFrom(1).withPrecision(PercentPrecision.NCHS);

        assertThat(PercentPrecision.NCHS.allows(share)).as(why).isEqualTo(isPercent);
        assertThat(guard.text(share).endsWith("%")).as(why).isEqualTo(isPercent);
    }

    @Test
    void judgesAShareWithoutAnIntervalByItsNAlone() {
        assertThat(PercentPrecision.NCHS.allows(share(3, 30).build())).isTrue();
        assertThat(PercentPrecision.NCHS.allows(share(3, 29).build())).isFalse();
        assertThat(PercentPrecision.NCHS.allows(share(3, 400).clusters(14).build()))
                .as("segments of 14 leaders")
                .isFalse();
    }

    @Test
    void guardsATable() {
        Explanation explanation = Explanation.builder()
                .measure("valence/by-hand")
                .title("By hand")
                .formula("k / n")
                .addAnswers(
                        NamedAnswer.of("all", share(30, 40).clusters(20).seed(7).build()),
                        NamedAnswer.of(
                                "of CEOs",
                                share(3, 9)
                                        .clusters(4)
                                        .leaveOneOut(LeaveOneOut.of(0.25, 0.5, 4, 0))
                                        .interval(Interval.of(0.1, 0.7, 0.95, "Wilson"))
                                        .build()))
                .build();

        TextTable guarded =
                explanation.toTextTable(ReportingGuard.percentFrom(20).withSuppressedBelow(5));
        TextTable open = explanation.toTextTable();

        assertThat(guarded.headers()).containsExactly("", "Value", "n", "Leaders", "One leader out", "Interval");
        assertThat(guarded.rows())
                .containsExactly(
                        List.of("all", "75 %", "40", "20", "-", "-"),
                        List.of("of CEOs", "suppressed", "-", "-", "-", "-"));
        assertThat(guarded.notes()).containsExactly("Interval: Wilson, level 0.95.", "Seed: 7.");
        assertThat(open.rows())
                .containsExactly(
                        List.of("all", "30 of 40", "40", "20", "-", "-"),
                        List.of("of CEOs", "3 of 9", "9", "4", "0.250 to 0.500", "0.100 to 0.700"));
    }

    @Test
    void rejectsNumbersThatAreNotPositive() {
        ReportingGuard guard = ReportingGuard.countsOnly();

        assertThatThrownBy(() -> ReportingGuard.percentFrom(0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ReportingGuard.percentFrom: positive, was: 0");
        assertThatThrownBy(() -> guard.withSuppressedBelow(0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ReportingGuard.suppressedBelow: positive, was: 0");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.3, 0.05, 1.3", "30, 0, 0.05, 1.3", "30, 0.3, -1, 1.3", "30, 0.3, 0.05, NaN"})
    void rejectsBoundsThatAreNotPositive(
            long smallestN, double absoluteWidth, double narrowWidth, double relativeWidth) {
        assertThatThrownBy(() -> new PercentPrecision(smallestN, absoluteWidth, narrowWidth, relativeWidth))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("PercentPrecision: all bounds positive, was: \"" + smallestN + ", " + absoluteWidth + ", "
                        + narrowWidth + ", " + relativeWidth + "\"");
    }

    private static DefinedBuilder share(long k, long n) {
        return Defined.share(k, n).method(METHOD);
    }

    private static Defined number(double value, long n) {
        return Defined.builder().value(value).n(n).method(METHOD).build();
    }
}
