// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaveOneOutTest {
    @Test
    void isTheRangeOfAStatisticWithoutEachElement() {
        assertThat(LeaveOneOut.of(List.of(1, 2, 6), LeaveOneOutTest::mean))
                .contains(new LeaveOneOut(1.5, 4, 3, 0))
                .get()
                .hasToString("Leaving out one of 3: 1.500 to 4.000");
    }

    @Test
    void countsOmissionsThatLeaveNoNumber() {
        assertThat(LeaveOneOut.ofValues(List.of(OptionalDouble.of(0.25), OptionalDouble.empty())))
                .contains(new LeaveOneOut(0.25, 0.25, 2, 1))
                .get()
                .hasToString("Leaving out one of 2: 0.250 to 0.250, 1 undefined");
    }

    @Test
    void isAbsentWhereNoOmissionLeavesANumber() {
        assertThat(LeaveOneOut.of(List.of(7), LeaveOneOutTest::mean)).isEmpty();
        assertThat(LeaveOneOut.of(List.<Integer>of(), LeaveOneOutTest::mean)).isEmpty();
    }

    @Test
    void hasNoNegativeZero() {
        assertThat(LeaveOneOut.ofValues(List.of(OptionalDouble.of(-0.0)))).contains(new LeaveOneOut(0.0, 0.0, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 3, 0, 'LeaveOneOut: finite, lowest not above highest, was: \"2.0 to 1.0\"'",
        "NaN, 1, 3, 0, 'LeaveOneOut: finite, lowest not above highest, was: \"NaN to 1.0\"'",
        "0, Infinity, 3, 0, 'LeaveOneOut: finite, lowest not above highest, was: \"0.0 to Infinity\"'",
        "0, 1, 3, 3, 'LeaveOneOut.undefined: from 0 to below the omissions, 3, was: 3'",
        "0, 1, 3, -1, 'LeaveOneOut.undefined: from 0 to below the omissions, 3, was: -1'"
    })
    void rejectsWhatIsNoRange(double lowest, double highest, long omissions, long undefined, String message) {
        assertThatThrownBy(() -> new LeaveOneOut(lowest, highest, omissions, undefined))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(message);
    }

    private static Estimate mean(List<Integer> values) {
        return values.isEmpty()
                ? Undefined.of(UndefinedReason.NO_DATA, 0, List.of())
                : Defined.builder()
                        .value(values.stream()
                                .mapToInt(Integer::intValue)
                                .average()
                                .orElseThrow())
                        .n(values.size())
                        .method(Method.of("valence/by-hand"))
                        .build();
    }
}
