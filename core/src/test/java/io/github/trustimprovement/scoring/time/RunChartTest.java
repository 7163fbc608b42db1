// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import org.junit.jupiter.api.Test;

class RunChartTest {
    @Test
    @Proves(
            measure = "time/run-chart",
            by = Proof.REFERENCE,
            source = "Anhoej and Olesen (2014), limits for 10 to 100 useful points, by R package qicharts2")
    void givesAnhoejsLimits() {
        for (int[] row : SpcReference.ANHOEJ) {
            assertThat(RunLimits.longestRun(row[0]))
                    .as("longest run of %d", row[0])
                    .isEqualTo(row[1]);
            assertThat(RunLimits.leastCrossings(row[0]))
                    .as("crossings of %d", row[0])
                    .isEqualTo(row[2]);
        }
    }

    @Test
    @Proves(
            measure = "time/run-chart",
            by = Proof.REFERENCE,
            source =
                    "Swed and Eisenhart (1943), critical numbers of runs at 0.025 a side: 5 and 5 values at most 2 or at "
                            + "least 10, 10 and 10 values at most 6 or at least 16 (recalled)")
    void givesTheTabledNumbersOfRuns() {
        assertThat(RunLimits.leastRuns(5, 5)).isEqualTo(3);
        assertThat(RunLimits.mostRuns(5, 5)).isEqualTo(9);
        assertThat(RunLimits.leastRuns(10, 10)).isEqualTo(7);
        assertThat(RunLimits.mostRuns(10, 10)).isEqualTo(15);
    }

    @Test
    void countsRunsAroundTheMedianWithoutAVerdict() {
        RunChart whole = RunChart.of(TimeSeries.of(1, 5, 2, 2, 3, 9, 8, 3, 7));
        RunPhase chart = whole.phases().get(0);

        assertThat(value(chart.median())).isEqualTo(3);
        assertThat(value(chart.usefulPoints())).isEqualTo(7);
        assertThat(value(chart.longestRun())).isEqualTo(3);
        assertThat(value(chart.crossings())).isEqualTo(3);
        assertThat(reason(chart.anhoej())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(reason(chart.runs())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(whole.toString()).contains("crossings").doesNotContain("signal", "verdict");
        assertThat(whole.verdicts()).isEmpty();
        assertThat(whole.withRunTests().toString()).contains("longest run and crossings", "number of runs");
    }

    @Test
    void givesVerdictsWhereAsked() {
        RunChart shifted = RunChart.of(TimeSeries.of(1, 2, 1, 2, 1, 2, 8, 9, 8, 9, 8, 9));
        RunPhase wild = RunChart.of(TimeSeries.of(1, 9, 2, 8, 1, 9, 2, 8, 1, 9, 2, 8))
                .phases()
                .get(0);
        RunPhase calm = RunChart.of(TimeSeries.of(1, 9, 8, 2, 1, 9, 8, 2, 1, 9, 2, 8))
                .phases()
                .get(0);

        assertThat(word(shifted.phases().get(0).anhoej())).isEqualTo("signal");
        assertThat(word(shifted.phases().get(0).runs())).isEqualTo("too-few-runs");
        assertThat(shifted.withRules(ControlRuleSet.IHI_RUN_CHART).verdicts())
                .flatExtracting(RuleVerdict::signals)
                .extracting(Signal::toString)
                .containsExactly("shift-of-six at 6: downward (n = 12)", "shift-of-six at 12: upward (n = 12)");
        assertThat(word(wild.runs())).isEqualTo("too-many-runs");
        assertThat(word(wild.anhoej())).isEqualTo("no-signal");
        assertThat(word(calm.runs())).isEqualTo("no-signal");
        assertThat(shifted.withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT).verdicts())
                .extracting(RuleVerdict::toString)
                .containsExactly(
                        "beyond-limits: undefined: there is no such number with the options chosen (n = 12)",
                        "seven-on-one-side: undefined: there is no such number with the options chosen (n = 12)",
                        "seven-rising-or-falling: no-signal (n = 12)",
                        "two-of-three-near-a-limit: undefined: there is no such number with the options chosen (n = 12)");
    }

    @Test
    void givesTheVerdictOnRunsAmongTheRulesOfTheIhi() {
        RunChart shifted =
                RunChart.of(TimeSeries.of(1, 2, 1, 2, 1, 2, 8, 9, 8, 9, 8, 9)).withRules(ControlRuleSet.IHI_RUN_CHART);
        RunChart wild = RunChart.of(TimeSeries.of(1, 9, 2, 8, 1, 9, 2, 8, 1, 9, 2, 8, 5))
                .withRules(ControlRuleSet.IHI_RUN_CHART);
        RunChart few = RunChart.of(TimeSeries.of(1, 9, 5)).withRules(ControlRuleSet.IHI_RUN_CHART);

        assertThat(shifted.verdicts().get(2)).hasToString("number-of-runs: too-few-runs (n = 12)");
        assertThat(wild.verdicts().get(2)).hasToString("number-of-runs: too-many-runs (n = 12)");
        assertThat(wild.verdicts().get(2).signals()).isEmpty();
        assertThat(few.verdicts().get(2))
                .hasToString("number-of-runs: undefined: there are fewer units than the measure needs (n = 2)");
        assertThat(shifted.toString()).contains("number-of-runs", "left to the eye astronomical point");
        assertThat(XmRChart.of(TimeSeries.of(1, 2))
                        .withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT)
                        .toString())
                .doesNotContain("eye");
    }

    @Test
    void leavesRulesAboutTheMedianToRunCharts() {
        TimeSeries values = TimeSeries.of(1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 30, 2, 2);
        String elsewhere = "undefined: there is no such number with the options chosen";

        assertThat(XmRChart.of(values).withRules(ControlRuleSet.IHI_RUN_CHART).verdicts())
                .extracting(RuleVerdict::toString)
                .containsExactly(
                        "shift-of-six: " + elsewhere + " (n = 13)",
                        "trend-of-five: no-signal (n = 13)",
                        "number-of-runs: " + elsewhere + " (n = 13)");
        assertThat(PChart.of(Cohorts.ofOneSize(40, 10, 20, 30), 100)
                        .withRules(ControlRuleSet.IHI_RUN_CHART)
                        .verdicts()
                        .get(0))
                .hasToString("shift-of-six: " + elsewhere + " (n = 3)");
        assertThat(RunChart.of(values)
                        .withRules(ControlRuleSet.IHI_RUN_CHART)
                        .verdicts()
                        .get(0))
                .hasToString("shift-of-six: no-signal (n = 13)");
    }

    @Test
    void hasNothingToSayOfNothing() {
        RunChart nothing = RunChart.of(TimeSeries.of()).withRules(ControlRuleSet.IHI_RUN_CHART);
        RunPhase chart = nothing.phases().get(0);

        assertThat(reason(chart.median())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(chart.anhoej())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(nothing.verdicts())
                .hasSize(3)
                .allSatisfy(verdict -> assertThat(reason(verdict.answer())).isEqualTo(UndefinedReason.NO_DATA));
    }
}
