// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateTest {
    @Test
    void givesItsNumberWhereThereIsOne() {
        assertThat(defined(0.5).build().ifDefined()).hasValue(0.5);
        assertThat(undefined().build().ifDefined()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "-3, -3", "0, 0", "-0.0, 0", "0.25, 0.25", "1e300, 1e+300", "1e-7, 1e-7"})
    void writesAWholeNumberWithoutAPoint(double value, String text) {
        assertThat(defined(value).build().valueText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsWhatIsNoNumber(double value) {
        DefinedBuilder builder = defined(value);

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Defined.value: finite, was: " + value);
    }

    @Test
    void rejectsANegativeN() {
        DefinedBuilder defined = defined(1).n(-1);
        UndefinedBuilder undefined = undefined().n(-1);

        assertThatThrownBy(defined::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Defined.n: from 0 to 2^53, was: -1");
        assertThatThrownBy(undefined::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Undefined.n: from 0 to 2^53, was: -1");
    }

    @Test
    void knowsOneZero() {
        assertThat(defined(-0.0).build()).isEqualTo(defined(0).build());
    }

    @Test
    void isAShareOfN() {
        Defined share =
                Defined.share(11, 14).method(Method.of("valence/by-hand")).build();

        assertThat(share.value()).isEqualTo(11.0 / 14);
        assertThat(share).hasToString("0.7857142857142857 (11 of 14)");
        assertThat(defined(12).build()).hasToString("12 (n = 10)");
    }

    @Test
    void rejectsAShareOfNothing() {
        assertThatThrownBy(() -> Defined.share(0, 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Defined.n: not 0 in a share, was: 0");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 11})
    void rejectsAKOutsideN(long k) {
        DefinedBuilder builder = defined(1).k(k);

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Defined.k: from 0 to n = 10, was: " + k);
    }

    @Test
    void rejectsANegativeNumberOfLeaders() {
        DefinedBuilder builder = defined(1).clusters(-1);

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Defined.clusters: from 0 to 2^53, was: -1");
    }

    @Test
    void explainsItselfWithAllThatItRestsOn() {
        assertThat(defined(0.5)
                        .k(5)
                        .clusters(4)
                        .leaveOneOut(LeaveOneOut.of(0.25, 0.75, 4, 1))
                        .interval(Interval.of(0.1, 0.9, 0.95, "Wilson"))
                        .seed(-7)
                        .addCaveats(Caveat.SMALL_N)
                        .build()
                        .explain())
                .isEqualTo("""
                        0.5 (5 of 10)
                        valence/by-hand
                        Leaders 4
                        Leaving out one of 4: 0.250 to 0.750, no number for 1 of them
                        Interval 0.100 to 0.900 (Wilson, level 0.95)
                        Seed -7
                        Few were counted: one more or one fewer would change the number much.
                        """);
    }

    @Test
    void explainsWhyThereIsNoNumber() {
        assertThat(undefined().addCaveats(Caveat.GROUPS_UNSTATED).build().explain())
                .isEqualTo("""
                        undefined: there is nothing to count from (n = 0)
                        Some of what was counted has no stated group; the groups do not add up to all.
                        """);
    }

    @ParameterizedTest
    @EnumSource(Caveat.class)
    void everyCaveatIsASentence(Caveat caveat) {
        assertThat(caveat.wording()).matches("[A-Z].*\\.");
        assertThat(caveat.toLine()).startsWith(caveat.wording());
        assertThat(caveat.code()).matches("[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @EnumSource(UndefinedReason.class)
    void everyReasonIsAClause(UndefinedReason reason) {
        assertThat(reason.wording()).matches("[a-z].*[^.]");
        assertThat(undefined().reason(reason).build()).hasToString("undefined: " + reason.wording() + " (n = 0)");
        assertThat(reason.code()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void citesTheFrameworkWhereItSaysSo() {
        assertThat(Caveat.FREQUENCY_IS_NOT_IMPORTANCE.citation())
                .map(Object::toString)
                .contains("Rollett 2026, s. 4.6");
        assertThat(Caveat.VALENCE_FROM_THEME.citation()).isEmpty();
    }

    private static DefinedBuilder defined(double value) {
        return Defined.builder().value(value).n(10).method(Method.of("valence/by-hand"));
    }

    private static UndefinedBuilder undefined() {
        return Undefined.builder().reason(UndefinedReason.NO_DATA).n(0);
    }
}
