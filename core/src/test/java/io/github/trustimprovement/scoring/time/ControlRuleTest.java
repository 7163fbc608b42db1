// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.time.ControlRule.Centre;
import io.github.trustimprovement.scoring.time.ControlRule.Ties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sixteen vectors of NHSRplotthedots 0.2.2 (MIT), test-ptd_calculate_point_type.R, and the rules of run charts. */
class ControlRuleTest {
    static Stream<Arguments> oneSide() {
        return Stream.of(
                Arguments.of(new double[] {1, 1, 1, 1, 1, 1}, new int[] {0, 0, 0, 0, 0, 0}),
                Arguments.of(new double[] {1, 1, 1, 1, 1, 1, -1}, new int[] {0, 0, 0, 0, 0, 0, 0}),
                Arguments.of(new double[] {1, 1, 1, 1, 1, 1, 1, 1, -1}, new int[] {0, 0, 0, 0, 0, 0, 1, 1, 0}),
                Arguments.of(
                        new double[] {-1, -1, -1, -1, -1, -1, -1, -1, 1}, new int[] {0, 0, 0, 0, 0, 0, -1, -1, 0}));
    }

    @ParameterizedTest
    @MethodSource("oneSide")
    void findsSevenOnOneSideAsTheNhsDoes(double[] values, int[] flags) {
        assertThat(flags("seven-on-one-side", values)).isEqualTo(flags);
    }

    static Stream<Arguments> trends() {
        return Stream.of(
                Arguments.of(new double[] {1, 2, 3, 4, 5, 6}, new int[] {0, 0, 0, 0, 0, 0}),
                Arguments.of(new double[] {1, 2, 3, 3, 4, 5, 6}, new int[] {0, 0, 0, 0, 0, 0, 0}),
                Arguments.of(new double[] {1, 2, 3, 4, 5, 6, 7}, new int[] {0, 0, 0, 0, 0, 0, 1}),
                Arguments.of(new double[] {2, 1, 2, 3, 4, 5, 6, 7, 3}, new int[] {0, 0, 0, 0, 0, 0, 0, 1, 0}),
                Arguments.of(new double[] {7, 6, 5, 4, 3, 2, 1}, new int[] {0, 0, 0, 0, 0, 0, -1}),
                Arguments.of(new double[] {2, 7, 6, 5, 4, 3, 2, 1, 3}, new int[] {0, 0, 0, 0, 0, 0, 0, -1, 0}));
    }

    @ParameterizedTest
    @MethodSource("trends")
    void findsSevenRisingOrFallingAsTheNhsDoes(double[] values, int[] flags) {
        assertThat(flags("seven-rising-or-falling", values)).isEqualTo(flags);
    }

    /** Each value is 2.5 sigmas from the centre where it is close to a limit, and half a sigma elsewhere. */
    static Stream<Arguments> nearLimits() {
        double c = 2.5;
        double f = 0.5;
        return Stream.of(
                Arguments.of(new double[] {c, f, c}, new int[] {1, 1, 1}),
                Arguments.of(new double[] {f, c, c}, new int[] {1, 1, 1}),
                Arguments.of(new double[] {f, f, c, f, c, f, f}, new int[] {0, 0, 1, 1, 1, 0, 0}),
                Arguments.of(new double[] {f, f, c, c, f, f, f}, new int[] {0, 1, 1, 1, 1, 0, 0}),
                Arguments.of(new double[] {c, -f, c}, new int[] {0, 0, 0}),
                Arguments.of(new double[] {-f, f, -c, c, -f, f, -f}, new int[] {0, 0, 0, 0, 0, 0, 0}));
    }

    @ParameterizedTest
    @MethodSource("nearLimits")
    void findsTwoOfThreeNearALimitAsTheNhsDoes(double[] values, int[] flags) {
        assertThat(flags("two-of-three-near-a-limit", values)).isEqualTo(flags);
    }

    @Test
    void findsValuesBeyondTheLimits() {
        assertThat(flags("beyond-limits", 3.01, 3, -3.5)).containsExactly(1, 0, -1);
    }

    @Test
    void passesOverTiesWhereTheIhiDoes() {
        assertThat(ihi("shift-of-six", 1, 1, 0, 1, 1, 1, 1, -1)).containsExactly(0, 0, 0, 0, 0, 0, 1, 0);
        assertThat(ihi("trend-of-five", 1, 2, 2, 3, 4, 5, 4)).containsExactly(0, 0, 0, 0, 0, 1, 0);
        assertThat(ihi("trend-of-five", 1, 2, 2, 3, 4, 4, 4)).containsOnly(0);
    }

    @Test
    void numbersOfRunsFlagNoValue() {
        assertThat(ihi("number-of-runs", 1, -1, 1)).containsExactly(0, 0, 0);
    }

    @Test
    void rejectsWhatIsNoRule() {
        assertThatThrownBy(() -> ControlRule.oneSide("x", 0, Ties.BREAK, Centre.MEAN))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ControlRule.length: positive, was: 0");
        assertThatThrownBy(() -> ControlRule.nearLimits("x", 3, 2, 1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ControlRule.window: not below the length 3, was: 2");
        assertThatThrownBy(() -> ControlRule.beyond("x", -1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ControlRule.sigmas: not negative, was: -1.0");
        assertThatThrownBy(() -> ControlRule.beyond(" ", 1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ControlRule.code: not blank, was: \" \"");
    }

    private static int[] flags(String code, double... values) {
        return flags(ControlRuleSet.NHS_MAKING_DATA_COUNT, code, values);
    }

    private static int[] ihi(String code, double... values) {
        return flags(ControlRuleSet.IHI_RUN_CHART, code, values);
    }

    private static int[] flags(ControlRuleSet rules, String code, double... values) {
        ControlRule rule = rules.rules().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        double[] sigma = IntStream.range(0, values.length).mapToDouble(i -> 1).toArray();
        return rule.flags(values, values, sigma);
    }
}
