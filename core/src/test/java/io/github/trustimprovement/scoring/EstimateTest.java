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
    @CsvSource({"12, 12", "-3, -3", "0, 0", "-0.0, 0", "0.25, 0.25", "1e300, 1.0E300"})
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
