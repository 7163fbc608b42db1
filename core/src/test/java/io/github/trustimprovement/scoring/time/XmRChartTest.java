// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class XmRChartTest {
    private static final double[] NIST = {49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};

    @Test
    @Proves(
            measure = "time/xmr-chart",
            by = Proof.REFERENCE,
            source = "NIST/SEMATECH e-Handbook 6.3.2.2, flow rate: 55.8041 and 45.8159")
    void givesTheLimitsOfTheNistHandbook() {
        XmRPhase phase = XmRChart.of(TimeSeries.of(NIST)).phases().get(0);

        assertThat(value(phase.mean())).isEqualTo(50.81, within(1e-12));
        assertThat(value(phase.meanRange())).isEqualTo(1.8778, within(5e-5));
        assertThat(value(phase.upper())).isEqualTo(55.8041, within(5e-5)).isEqualTo(55.80408983451537, within(1e-12));
        assertThat(value(phase.lower())).isEqualTo(45.8159, within(5e-5)).isEqualTo(45.81591016548463, within(1e-12));
        assertThat(value(phase.rangeLimit())).isEqualTo(6.134700000000002, within(1e-12));
        assertThat(phase.mean().caveats()).contains(Caveat.TRIAL_LIMITS);
    }

    @Test
    void roundsTheFactorWhereAskedAsTheNhsDoes() {
        XmRPhase phase = XmRChart.of(TimeSeries.of(NIST))
                .withFactor(MovingRangeFactor.ROUNDED)
                .phases()
                .get(0);

        assertThat(value(phase.upper())).isEqualTo(55.8048888888889, within(1e-12));
        assertThat(value(phase.lower())).isEqualTo(45.81511111111111, within(1e-12));
    }

    @Test
    void leavesOutlyingRangesOutOnceWhereAsked() {
        double[] jump = {1, 2, 1, 2, 1, 2, 1, 2, 40, 41, 40, 41, 40, 41};
        XmRPhase all = XmRChart.of(TimeSeries.of(jump)).phases().get(0);
        XmRPhase screened =
                XmRChart.of(TimeSeries.of(jump)).withScreenedRanges().phases().get(0);

        assertThat(value(all.meanRange())).isEqualTo((12 + 38) / 13.0, within(1e-12));
        assertThat(value(screened.meanRange())).isEqualTo(1);
        assertThat(screened.mean().caveats()).doesNotContain(Caveat.TRIAL_LIMITS);
    }

    @Test
    void beginsLimitsAnewAtADocumentedChange() {
        XmRChart chart = XmRChart.of(TimeSeries.of(1, 2, 1, 11, 12, 11)).withRebase("4", "another test");

        assertThat(chart.phases()).extracting(phase -> value(phase.mean())).containsExactly(4 / 3.0, 34 / 3.0);
        assertThat(chart.toString()).contains("mean from 4 (another test)");
        assertThatThrownBy(() -> chart.withRebase("7", "x"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Rebase.label: the label of a point, was: \"7\"");
        for (String label : List.of("1", "4")) {
            assertThatThrownBy(() -> chart.withRebase(label, "x"))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessage("Rebase.label: after the first point, and once at a point, was: \"" + label + "\"");
        }
        assertThatThrownBy(() -> chart.withRebase("5", " "))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Rebase.reason: not blank, was: \" \"");
    }

    @Test
    void appliesRulesOnlyWhereNamed() {
        double[] shifted = {5, 6, 5, 6, 5, 6, 5, 9, 8, 9, 8, 9, 8, 9};
        XmRChart chart = XmRChart.of(TimeSeries.of(shifted));

        assertThat(chart.toString()).doesNotContain("seven");
        assertThat(chart.verdicts()).isEmpty();
        XmRChart ruled = chart.withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT);
        assertThat(ruled.verdicts())
                .flatExtracting(RuleVerdict::signals)
                .extracting(Signal::toString)
                .contains("seven-on-one-side at 14: upward (n = 14)", "seven-on-one-side at 7: downward (n = 14)");
        assertThat(ruled.toString())
                .contains("seven-on-one-side at 14", "upward", "seven-rising-or-falling", "no-signal")
                .contains("rules NHS Making Data Count");
        assertThat(ruled.verdicts().get(1).signals().get(0).isUpward()).isFalse();
    }

    @Test
    void givesEachSignalItsNumberItsMethodAndItsCaveats() {
        RuleVerdict verdict = XmRChart.of(TimeSeries.of(NIST))
                .withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT)
                .verdicts()
                .get(3);

        assertThat(verdict.answer().n()).isEqualTo(10);
        assertThat(verdict.answer().caveats()).contains(Caveat.TRIAL_LIMITS, Caveat.RISE_IS_NOT_IMPROVEMENT);
        assertThat(((Classified) verdict.answer()).method().options())
                .containsEntry("rules", "NHS Making Data Count")
                .containsEntry("rule", "two-of-three-near-a-limit");
        assertThat(verdict.rebase()).isEmpty();
        assertThat(verdict.rule().code()).isEqualTo("two-of-three-near-a-limit");
        assertThat(XmRChart.of(TimeSeries.of(1))
                        .withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT)
                        .verdicts())
                .hasSize(4)
                .allSatisfy(each -> assertThat(reason(each.answer())).isEqualTo(UndefinedReason.TOO_FEW_UNITS));
        assertThat(XmRChart.of(TimeSeries.of(1, 2))
                        .withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT)
                        .verdicts())
                .extracting(each -> each.answer().toString())
                .containsExactly(
                        "no-signal (n = 2)",
                        "undefined: there are fewer units than the measure needs (n = 2)",
                        "undefined: there are fewer units than the measure needs (n = 2)",
                        "undefined: there are fewer units than the measure needs (n = 2)");
    }

    @Test
    void saysBelowThirteenPointsThatLimitsAreOnTrial() {
        double[] twelve = IntStream.range(0, 12).mapToDouble(i -> i % 3 + 1).toArray();
        double[] thirteen = IntStream.range(0, 13).mapToDouble(i -> i % 3 + 1).toArray();

        assertThat(XmRChart.of(TimeSeries.of(twelve)).phases().get(0).mean().caveats())
                .contains(Caveat.TRIAL_LIMITS);
        assertThat(XmRChart.of(TimeSeries.of(thirteen)).phases().get(0).mean().caveats())
                .doesNotContain(Caveat.TRIAL_LIMITS);
    }

    @Test
    void flagsLimitsWithoutWidthAndRefusesOneValue() {
        assertThat(XmRChart.of(TimeSeries.of(3, 3, 3)).phases().get(0).mean().caveats())
                .contains(Caveat.NO_VARIATION);
        assertThat(value(XmRChart.of(TimeSeries.of(3, 3, 3))
                        .withScreenedRanges()
                        .phases()
                        .get(0)
                        .meanRange()))
                .isZero();
        XmRChart screened = XmRChart.of(TimeSeries.of(5, 5, 5, 5, 5, 5, 9)).withScreenedRanges();
        assertThat(screened.withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT).verdicts())
                .filteredOn(verdict -> verdict.rule().needsLimits())
                .extracting(verdict -> reason(verdict.answer()))
                .containsExactly(UndefinedReason.NO_WIDTH, UndefinedReason.NO_WIDTH);
        assertThat(reason(XmRChart.of(TimeSeries.of(3)).phases().get(0).mean()))
                .isEqualTo(UndefinedReason.TOO_FEW_UNITS);
    }
}
