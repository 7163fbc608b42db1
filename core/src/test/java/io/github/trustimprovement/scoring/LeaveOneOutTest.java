// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaveOneOutTest {
    @Test
    void repeatsTheStatisticWithoutEachElementInTurn() {
        assertThat(LeaveOneOut.of(List.of(1, 2, 6), LeaveOneOutTest::mean)).contains(LeaveOneOut.of(1.5, 4, 3, 0));
    }

    @Test
    void countsTheOmissionsThatLeaveNoNumber() {
        assertThat(LeaveOneOut.of(List.of(0, 0, 5), LeaveOneOutTest::meanOfPositive))
                .contains(LeaveOneOut.of(5, 5, 3, 1));
    }

    @Test
    void isEmptyWhereNoOmissionLeavesANumber() {
        assertThat(LeaveOneOut.of(List.of(3), LeaveOneOutTest::mean)).isEmpty();
        assertThat(LeaveOneOut.of(List.of(), LeaveOneOutTest::mean)).isEmpty();
    }

    @Test
    void printsTheRangeToThreePlaces() {
        assertThat(LeaveOneOut.of(10.0 / 13, 11.0 / 13, 14, 0)).hasToString("Leaving out one of 14: 0.769 to 0.846");
    }

    @Test
    void saysForHowManyThereIsNoNumber() {
        assertThat(LeaveOneOut.of(3, 4, 14, 2)).hasToString("Leaving out one of 14: 3 to 4, no number for 2 of them");
    }

    @Test
    void containsItsEnds() {
        LeaveOneOut range = LeaveOneOut.of(0.25, 0.5, 4, 0);

        assertThat(range.contains(0.25)).isTrue();
        assertThat(range.contains(0.5)).isTrue();
        assertThat(range.contains(0.2)).isFalse();
        assertThat(range.contains(0.6)).isFalse();
    }

    @Test
    void knowsOneZero() {
        assertThat(LeaveOneOut.of(-0.0, 1, 2, 0)).isEqualTo(LeaveOneOut.of(0, 1, 2, 0));
        assertThat(LeaveOneOut.of(-1, -0.0, 2, 0)).isEqualTo(LeaveOneOut.of(-1, 0, 2, 0));
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 2.0 to 1.0", "NaN, 1, NaN to 1.0", "1, Infinity, 1.0 to Infinity"})
    void rejectsEndsThatAreNoRange(double lowest, double highest, String was) {
        assertThatThrownBy(() -> LeaveOneOut.of(lowest, highest, 3, 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("LeaveOneOut: finite, lowest not above highest, was: \"" + was + "\"");
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "3, -1", "0, 0"})
    void rejectsMoreUndefinedThanLeaveAnyNumber(long omissions, long undefined) {
        assertThatThrownBy(() -> LeaveOneOut.of(0, 1, omissions, undefined))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "LeaveOneOut.undefined: from 0 to below the omissions, " + omissions + ", was: " + undefined);
    }

    @Test
    void rejectsANegativeNumberOfOmissions() {
        assertThatThrownBy(() -> LeaveOneOut.of(0, 1, -1, 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("LeaveOneOut.omissions: from 0 to 2^53, was: -1");
    }

    private static Estimate mean(List<Integer> numbers) {
        double sum = numbers.stream().mapToInt(Integer::intValue).sum();
        return numbers.isEmpty()
                ? Undefined.of(UndefinedReason.NO_DATA, 0, List.of())
                : Defined.builder()
                        .value(sum / numbers.size())
                        .n(numbers.size())
                        .method(Method.of("a/mean"))
                        .build();
    }

    private static Estimate meanOfPositive(List<Integer> numbers) {
        return mean(numbers.stream().filter(number -> number > 0).toList());
    }
}
