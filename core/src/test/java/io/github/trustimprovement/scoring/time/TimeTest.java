// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import static io.github.trustimprovement.scoring.Answers.reason;
import static io.github.trustimprovement.scoring.Answers.value;
import static io.github.trustimprovement.scoring.Answers.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Day;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.organisation.Season;
import io.github.trustimprovement.organisation.Term;
import io.github.trustimprovement.outcome.ComparablePeriods;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.ObservedValue;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeTest {
    private static final OrganisationRef OAK = OrganisationRef.school("oak");
    private static final OutcomeMeasure READING = OutcomeMeasure.of("reading", Direction.HIGHER_IS_BETTER)
            .withComparable(ComparablePeriods.from(AcademicYear.of(1900)));
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
        assertThat(signals(ruled.verdicts()))
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
        assertThat(whole(10, cohorts(40, twelve)).centreLine().caveats()).contains(Caveat.TRIAL_LIMITS);
        assertThat(whole(10, cohorts(40, thirteen)).centreLine().caveats()).doesNotContain(Caveat.TRIAL_LIMITS);
    }

    private static PPhase whole(double whole, TimeSeries series) {
        return PChart.of(series, whole).phases().get(0);
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
        PChart chart = PChart.of(cohorts(50, defects), 50);
        PPhase all = chart.phases().get(0);
        PPhase without = whole(
                50,
                cohorts(
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

    /** Values out of cohorts of one size. */
    private static TimeSeries cohorts(long size, double... values) {
        return TimeSeries.of(values).toBuilder()
                .points(IntStream.range(0, values.length)
                        .mapToObj(i -> new TimePoint(
                                Integer.toString(i + 1), i, OptionalDouble.of(values[i]), OptionalLong.of(size)))
                        .toList())
                .build();
    }

    @Test
    void leavesPointsWithoutACohortOutAndRefusesWhatIsNoShare() {
        assertThat(reason(whole(100, TimeSeries.of(1, 2)).centreLine())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(PChart.of(TimeSeries.of(1, 2), 100).explain().steps().get(0))
                .hasToString("points without a value or a cohort size, left out = 2");
        assertThat(reason(whole(100, cohorts(10, 1, 101)).centreLine())).isEqualTo(UndefinedReason.VALUE_OUT_OF_RANGE);
        assertThat(PChart.of(cohorts(10, 1, 101), 100)
                        .withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT)
                        .verdicts())
                .allSatisfy(each -> assertThat(reason(each.answer())).isEqualTo(UndefinedReason.VALUE_OUT_OF_RANGE));
        PChart empty = PChart.of(cohorts(10, 0, 0), 100);
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
        assertThat(PChart.of(cohorts(10, 10, 20), 100).toString()).contains("upper limit, 2", "dispersion");
    }

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
        assertThat(signals(shifted.withRules(ControlRuleSet.IHI_RUN_CHART).verdicts()))
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
        assertThat(PChart.of(cohorts(40, 10, 20, 30), 100)
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

    private static List<String> signals(List<RuleVerdict> verdicts) {
        return verdicts.stream()
                .flatMap(verdict -> verdict.signals().stream())
                .map(Signal::toString)
                .toList();
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
        assertThat(reason(TheilSenTrend.of(TimeSeries.of(1)).estimate())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(reason(MannKendall.of(TimeSeries.of(1)).tau())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
    }

    @Test
    @Proves(
            measure = "time/mann-kendall",
            by = Proof.REFERENCE,
            source = "pyMannKendall tests, arbitrary_1d_data, and a constant series")
    @Proves(
            measure = "time/theil-sen-trend",
            by = Proof.REFERENCE,
            source = "pyMannKendall tests, arbitrary_1d_data with gaps kept as time")
    void givesTheTrendsOfPyMannKendall() {
        TimeSeries gaps = TimeSeries.of().toBuilder()
                .points(IntStream.range(0, SpcReference.ARBITRARY.length)
                        .mapToObj(i -> new TimePoint(
                                "t" + i,
                                i,
                                Double.isNaN(SpcReference.ARBITRARY[i])
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of(SpcReference.ARBITRARY[i]),
                                OptionalLong.empty()))
                        .toList())
                .build();
        MannKendall trend = MannKendall.of(gaps);

        assertThat(gaps.valued()).hasSize(353);
        assertThat(value(trend.statistic())).isEqualTo(-1959);
        assertThat(value(trend.variance())).isEqualTo(4889800.333333333, within(1e-9));
        assertThat(value(trend.z())).isEqualTo(-0.8854562842589916, within(1e-12));
        assertThat(value(trend.pValue())).isEqualTo(0.37591058740506833, within(1e-12));
        assertThat(value(trend.tau())).isEqualTo(-0.03153167653875869, within(1e-14));
        assertThat(value(TheilSenTrend.of(gaps).estimate())).isEqualTo(-0.006369426751592357, within(1e-15));

        MannKendall constant = MannKendall.of(TimeSeries.of(3, 3, 3, 3, 3, 3, 3, 3, 3, 3));
        assertThat(value(constant.statistic())).isZero();
        assertThat(value(constant.z())).isZero();
        assertThat(value(constant.pValue())).isEqualTo(1);
    }

    @Test
    @Proves(
            measure = "time/mann-kendall",
            by = Proof.DERIVED,
            source = "1 to 7: variance 7 * 6 * 19 / 18, z and p of the normal distribution; exact p 2 / 7!")
    @Proves(measure = "time/theil-sen-trend", by = Proof.DERIVED, source = "1 to 7: each pair rises by 1 a step")
    void usesTheExactNullOfShortSeries() {
        MannKendall seven = MannKendall.of(TimeSeries.of(1, 2, 3, 4, 5, 6, 7)).withTest();

        assertThat(value(seven.statistic())).isEqualTo(21);
        assertThat(value(seven.tau())).isEqualTo(1);
        assertThat(value(seven.variance())).isEqualTo(44.333333333333336, within(1e-14));
        assertThat(value(seven.normalPValue())).isEqualTo(0.0026666817936140935, within(1e-15));
        assertThat(value(TheilSenTrend.of(TimeSeries.of(1, 2, 3, 4, 5, 6, 7)).estimate()))
                .isEqualTo(1);
        assertThat(value(seven.z())).isEqualTo(3.003757045930553, within(1e-12));
        assertThat(value(seven.pValue())).isEqualTo(2 / 5040.0, within(1e-15));
        assertThat(value(MannKendall.of(TimeSeries.of(1, 2, 3)).pValue())).isEqualTo(1 / 3.0);
        assertThat(value(MannKendall.of(TimeSeries.of(1, 2, 3, 4)).pValue())).isEqualTo(1 / 12.0);
        assertThat(value(MannKendall.of(TimeSeries.of(1, 2, 3, 4, 5)).pValue())).isEqualTo(1 / 60.0);
        assertThat(seven.toString()).contains("two-sided p, exact").contains("independent over time");
        assertThat(MannKendall.of(TimeSeries.of(1, 2, 3)).toString()).doesNotContain("two-sided p");
        assertThat(TheilSenTrend.of(TimeSeries.of(1, 2, 3)).toString()).contains("change a year");
    }

    @Test
    void namesTheNullAndTheLeastPThatTheValuesCouldGive() {
        MannKendall four = MannKendall.of(TimeSeries.of(1, 3, 2, 4)).withTest();
        MannKendall tied = MannKendall.of(TimeSeries.of(1, 1, 2, 2));
        double[] eleven = {1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 10};
        MannKendall normal = MannKendall.of(TimeSeries.of(eleven)).withTest();

        assertThat(value(four.leastAttainablePValue())).isEqualTo(1 / 12.0);
        assertThat(four.toString()).contains("two-sided p, exact", "least two-sided p in any order, exact");
        assertThat(value(tied.leastAttainablePValue())).isEqualTo(2 / 6.0);
        assertThat(value(MannKendall.of(TimeSeries.of(2, 2, 2)).leastAttainablePValue()))
                .isEqualTo(1);
        assertThat(normal.toString()).contains("two-sided p, normal", "least two-sided p in any order, normal");
        assertThat(value(normal.leastAttainablePValue()))
                .isLessThan(value(normal.pValue()))
                .isEqualTo(value(MannKendall.of(TimeSeries.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
                        .pValue()));
        assertThat(four.pValue().caveats()).contains(Caveat.INDEPENDENCE_SUPPOSED);
        assertThat(four.tau().caveats()).doesNotContain(Caveat.INDEPENDENCE_SUPPOSED);
        assertThat(reason(MannKendall.of(TimeSeries.of(1)).leastAttainablePValue()))
                .isEqualTo(UndefinedReason.TOO_FEW_UNITS);
    }

    @Test
    @Proves(
            measure = "time/theil-sen-trend",
            by = Proof.DERIVED,
            source = "five values: of ten slopes the test rejects at 0.05 where all have one sign, 2 / 5!, and at 0.1 "
                    + "where all but one have, 10 / 5!")
    void givesSensIntervalWhereAsked() {
        TheilSenTrend five = TheilSenTrend.of(TimeSeries.of(1, 2, 4, 7, 11));
        TheilSenTrend four = TheilSenTrend.of(TimeSeries.of(1, 2, 4, 7));
        Defined estimate = (Defined) five.withInterval(0.95).estimate();

        assertThat(five.estimate()).isInstanceOfSatisfying(Defined.class, plain -> {
            assertThat(plain.interval()).isEmpty();
            assertThat(plain.caveats()).doesNotContain(Caveat.INDEPENDENCE_SUPPOSED);
        });
        assertThat(estimate.interval()).hasValue(Interval.of(1, 4, 0.95, "Sen (1968)"));
        assertThat(estimate.caveats()).contains(Caveat.INDEPENDENCE_SUPPOSED);
        assertThat(((Defined) five.withInterval(0.9).estimate()).interval())
                .hasValue(Interval.of(1.5, 3.5, 0.9, "Sen (1968)"));
        assertThat(((Defined) four.withInterval(0.95).estimate()).interval()).isEmpty();
        assertThat(four.withInterval(0.95).estimate().caveats()).contains(Caveat.NO_ERROR_ESTIMATE);
        assertThat(value(five.lowest())).isEqualTo(1);
        assertThat(value(five.highest())).isEqualTo(4);
        assertThat(five.toString()).contains("lowest between two points", "highest between two points");
        assertThat(reason(TheilSenTrend.of(TimeSeries.of(1)).withInterval(0.95).estimate()))
                .isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThatThrownBy(() -> five.withInterval(1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval.level: above 0 and below 1, was: 1.0");
    }

    @Test
    @Proves(
            measure = "time/p-chart",
            by = Proof.DERIVED,
            source = "dispersion of 2 and 4, and of 1 and 5, of ten each by hand: 0.2 / 0.21 and 0.8 / 0.21")
    void saysHowFarSharesSpreadBeyondTheBinomial() {
        PPhase little = whole(10, cohorts(10, 2, 4));
        PPhase much = whole(10, cohorts(10, 1, 5));

        assertThat(value(little.dispersion())).isEqualTo(0.2 / 0.21, within(1e-15));
        assertThat(little.dispersion().caveats()).doesNotContain(Caveat.OVERDISPERSION);
        assertThat(value(much.dispersion())).isEqualTo(0.8 / 0.21, within(1e-14));
        assertThat(much.dispersion().caveats()).contains(Caveat.OVERDISPERSION);
    }

    @Test
    void saysThatGapsArePassedOver() {
        TimeSeries all = cohorts(60, 50, 51, 52, 0, 0, 65, 68, 71);
        TimeSeries gap = all.toBuilder()
                .points(all.points().stream()
                        .map(point -> point.value().orElseThrow() > 0
                                ? point
                                : new TimePoint(
                                        point.label(), point.time(), OptionalDouble.empty(), OptionalLong.empty()))
                        .toList())
                .build();
        XmRChart limits = XmRChart.of(gap).withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT);
        RunChart runs = RunChart.of(gap).withRunTests().withRules(ControlRuleSet.IHI_RUN_CHART);
        String step = "points without a value, passed over = 2";

        assertThat(limits.explain().steps().get(0)).hasToString(step);
        assertThat(runs.explain().steps()).singleElement().hasToString(step);
        assertThat(limits.explain().answers())
                .allSatisfy(named -> assertThat(named.answer().caveats()).contains(Caveat.GAPS_PASSED_OVER));
        assertThat(runs.explain().answers())
                .allSatisfy(named -> assertThat(named.answer().caveats()).contains(Caveat.GAPS_PASSED_OVER));
        assertThat(PChart.of(gap, 100).phases().get(0).centreLine().caveats()).contains(Caveat.GAPS_PASSED_OVER);
        assertThat(limits.toString()).contains("the values on either side of a gap count as neighbours");
        assertThat(XmRChart.of(TimeSeries.of(1, 2)).explain().caveats()).doesNotContain(Caveat.GAPS_PASSED_OVER);
    }

    @Test
    void takesMinusZeroForZero() {
        TimeSeries zeros = TimeSeries.of(-0.0, 0.0, 0.0, -0.0, 0.0);
        MannKendall trend = MannKendall.of(zeros);

        assertThat(value(trend.statistic())).isZero();
        assertThat(value(trend.tau())).isZero();
        assertThat(value(trend.pValue())).isEqualTo(1);
        assertThat(zeros).isEqualTo(TimeSeries.of(0, 0, 0, 0, 0));
        assertThat(MovingRangeTally.of(-0.0)).isEqualTo(MovingRangeTally.of(0.0));
        assertThat(ControlRule.trend("two-rising", 2, ControlRule.Ties.BREAK)
                        .flags(new double[] {-0.0, 0.0}, new double[2], new double[2]))
                .containsOnly(0);
    }

    @Test
    void readsASeriesFromAPanel() {
        Panel panel = Panel.of(
                READING,
                observation(Term.of(2023, Season.SPRING), ObservedValue.of(Decimal.of(12)))
                        .withCohortSize(60),
                observation(Term.of(2023, Season.AUTUMN), ObservedValue.of(Decimal.of(10)))
                        .withCohortSize(0),
                observation(Term.of(2023, Season.SUMMER), ObservedValue.missing()),
                observation(Term.of(2024, Season.AUTUMN), ObservedValue.of(Decimal.of(13))));
        TimeSeries series = TimeSeries.of(panel, OAK);

        assertThat(series).hasToString("4 points, 1 without a value");
        assertThat(series.points())
                .extracting(TimePoint::time)
                .containsExactly(2023.0, 2023 + 1 / 3.0, 2023 + 2 / 3.0, 2024.0);
        assertThat(series.points().get(0).cohort()).isEmpty();
        assertThat(series.points().get(1).cohort()).hasValue(60);
        assertThat(value(TheilSenTrend.of(series).estimate())).isEqualTo(3, within(1e-12));
    }

    @Test
    void refusesUnlikePeriodsAndDatesThatAreNotComparable() {
        Panel mixed = Panel.of(
                READING,
                observation(AcademicYear.of(2023), ObservedValue.of(Decimal.of(1))),
                observation(Term.of(2023, Season.AUTUMN), ObservedValue.of(Decimal.of(2))));
        Panel days = Panel.of(
                OutcomeMeasure.of("reading", Direction.HIGHER_IS_BETTER),
                observation(Day.of(LocalDate.of(2024, 1, 1)), ObservedValue.of(Decimal.of(1))),
                observation(Day.of(LocalDate.of(2024, 7, 1)), ObservedValue.of(Decimal.of(2))));

        for (Estimate estimate : List.of(
                XmRChart.of(TimeSeries.of(mixed, OAK)).phases().get(0).mean(),
                RunChart.of(TimeSeries.of(mixed, OAK)).phases().get(0).median(),
                whole(1, TimeSeries.of(mixed, OAK)).centreLine(),
                TheilSenTrend.of(TimeSeries.of(mixed, OAK)).estimate(),
                MannKendall.of(TimeSeries.of(mixed, OAK)).tau())) {
            assertThat(reason(estimate)).isEqualTo(UndefinedReason.MIXED_PERIODS);
        }
        assertThat(reason(TheilSenTrend.of(TimeSeries.of(days, OAK)).estimate()))
                .isEqualTo(UndefinedReason.NOT_COMPARABLE);
        assertThat(TimeSeries.of(days, OAK).points().get(0).time()).isEqualTo(19723 / 365.25);
    }

    private static Observation observation(Period period, ObservedValue value) {
        return Observation.of("reading", OAK, period, value);
    }

    @Test
    void rejectsPointsThatAreNone() {
        assertThatThrownBy(() -> new TimePoint("x", Double.NaN, OptionalDouble.empty(), OptionalLong.empty()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("TimePoint.time: finite, was: NaN");
        assertThatThrownBy(() -> TimeSeries.of(1, Double.NaN))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("TimePoint.value: finite, was: NaN");
        assertThatThrownBy(() -> new TimePoint("x", 1, OptionalDouble.empty(), OptionalLong.of(0)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("TimePoint.cohort: positive, was: 0");
        TimePoint point = new TimePoint("x", 1, OptionalDouble.empty(), OptionalLong.empty());
        TimeSeriesBuilder twice =
                TimeSeries.builder().basis(CountBasis.builder().build()).addPoints(point, point);
        assertThatThrownBy(twice::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("TimeSeries.points: each later than the one before, was: \"x\"");
        assertThatThrownBy(() -> MovingRangeTally.of(Double.POSITIVE_INFINITY))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("MovingRangeTally.value: finite, was: Infinity");
    }
}
