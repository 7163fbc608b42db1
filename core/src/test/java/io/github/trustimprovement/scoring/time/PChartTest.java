// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PChartTest {
    private static PPhase whole(double whole, TimeSeries series) {
        return PChart.of(series, whole).phases().get(0);
    }

    @Test
    @Proves(
            measure = "time/p-chart",
            by = Proof.REFERENCE,
            source =
                    "Montgomery, Introduction to Statistical Quality Control, example 7.1: orange juice, 30 samples of "
                            + "50, before and after removal of samples 15 and 23; data as in R package qcc")
    void givesTheLimitsOfTheOrangeJuice() {
        double[] defects = {
            12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6
        };
        PChart chart = PChart.of(Cohorts.ofOneSize(50, defects), 50);
        PPhase all = chart.phases().get(0);
        PPhase without = whole(
                50,
                Cohorts.ofOneSize(
                        50,
                        IntStream.range(0, 30)
                                .filter(i -> i != 14 && i != 22)
                                .mapToDouble(i -> defects[i])
                                .toArray()));

        assertThat(value(all.centreLine()))
                .isEqualTo(0.2313, within(5e-5))
                .isEqualTo(0.23133333333333334, within(1e-15));
        assertThat(value(all.upper().get(0)))
                .isEqualTo(0.4102, within(5e-5))
                .isEqualTo(0.41023911859473844, within(1e-15));
        assertThat(value(all.lower().get(0)))
                .isEqualTo(0.0524, within(5e-5))
                .isEqualTo(0.05242754807192823, within(1e-15));
        assertThat(value(without.centreLine())).isEqualTo(0.2150, within(5e-5));
        assertThat(value(without.upper().get(0))).isEqualTo(0.3893, within(5e-5));
        assertThat(value(without.lower().get(0))).isEqualTo(0.0407, within(5e-5));
        assertThat(chart.withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT)
                        .verdicts()
                        .get(0)
                        .signals())
                .extracting(Signal::label)
                .containsExactly("15", "23");
        assertThat(all.centreLine().caveats()).contains(Caveat.OVERDISPERSION).doesNotContain(Caveat.TRIAL_LIMITS);
    }

    @Test
    void saysBelowThirteenPointsThatLimitsAreOnTrial() {
        double[] twelve = IntStream.range(0, 12).mapToDouble(i -> i % 3 + 1).toArray();
        double[] thirteen = IntStream.range(0, 13).mapToDouble(i -> i % 3 + 1).toArray();

        assertThat(whole(10, Cohorts.ofOneSize(40, twelve)).centreLine().caveats())
                .contains(Caveat.TRIAL_LIMITS);
        assertThat(whole(10, Cohorts.ofOneSize(40, thirteen)).centreLine().caveats())
                .doesNotContain(Caveat.TRIAL_LIMITS);
    }

    @Test
    void leavesPointsWithoutACohortOutAndRefusesWhatIsNoShare() {
        assertThat(reason(whole(100, TimeSeries.of(1, 2)).centreLine())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(PChart.of(TimeSeries.of(1, 2), 100).explain().steps().get(0))
                .hasToString("points without a value or a cohort size, left out = 2");
        assertThat(reason(whole(100, Cohorts.ofOneSize(10, 1, 101)).centreLine()))
                .isEqualTo(UndefinedReason.VALUE_OUT_OF_RANGE);
        assertThat(PChart.of(Cohorts.ofOneSize(10, 1, 101), 100)
                        .withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT)
                        .verdicts())
                .allSatisfy(each -> assertThat(reason(each.answer())).isEqualTo(UndefinedReason.VALUE_OUT_OF_RANGE));
        PChart empty = PChart.of(Cohorts.ofOneSize(10, 0, 0), 100);
        assertThat(reason(empty.phases().get(0).dispersion())).isEqualTo(UndefinedReason.ONE_CATEGORY);
        assertThat(value(empty.phases().get(0).upper().get(0))).isZero();
        assertThat(reason(empty.withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT)
                        .verdicts()
                        .get(0)
                        .answer()))
                .isEqualTo(UndefinedReason.NO_WIDTH);
        TimeSeries two = TimeSeries.of(1, 2);
        assertThatThrownBy(() -> PChart.of(two, 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("PChart.whole: above 0 and finite, was: 0.0");
        assertThat(PChart.of(Cohorts.ofOneSize(10, 10, 20), 100).toString()).contains("upper limit, 2", "dispersion");
    }

    @Test
    @Proves(
            measure = "time/p-chart",
            by = Proof.DERIVED,
            source = "dispersion of 2 and 4, and of 1 and 5, of ten each by hand: 0.2 / 0.21 and 0.8 / 0.21")
    void saysHowFarSharesSpreadBeyondTheBinomial() {
        PPhase little = whole(10, Cohorts.ofOneSize(10, 2, 4));
        PPhase much = whole(10, Cohorts.ofOneSize(10, 1, 5));

        assertThat(value(little.dispersion())).isEqualTo(0.2 / 0.21, within(1e-15));
        assertThat(little.dispersion().caveats()).doesNotContain(Caveat.OVERDISPERSION);
        assertThat(value(much.dispersion())).isEqualTo(0.8 / 0.21, within(1e-14));
        assertThat(much.dispersion().caveats()).contains(Caveat.OVERDISPERSION);
    }
}
