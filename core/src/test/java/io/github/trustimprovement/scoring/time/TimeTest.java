// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

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
import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Undefined;
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

    private static double value(Answer answer) {
        return ((Defined) answer).value();
    }

    private static String name(Answer answer) {
        return ((Classified) answer).value();
    }

    private static UndefinedReason reason(Answer answer) {
        return ((Undefined) answer).reason();
    }

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
                .hasMessage("XmRChart.rebase: the label of a point, was: \"7\"");
        for (String label : List.of("1", "4")) {
            assertThatThrownBy(() -> chart.withRebase(label, "x"))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessage("XmRChart.rebase: after the first point, and once at a point, was: \"" + label + "\"");
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
        assertThat(chart.signals(ControlRuleSet.NHS_MAKING_DATA_COUNT))
                .contains(new Signal("seven-on-one-side", "14", true), new Signal("seven-on-one-side", "7", false));
        assertThat(new Signal("seven-on-one-side", "7", false)).hasToString("seven-on-one-side at 7, downward");
        assertThat(new Signal("seven-on-one-side", "14", true)).hasToString("seven-on-one-side at 14, upward");
        assertThat(XmRChart.of(TimeSeries.of(1)).signals(ControlRuleSet.NHS_MAKING_DATA_COUNT))
                .isEmpty();
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
        assertThat(screened.signals(ControlRuleSet.NHS_MAKING_DATA_COUNT))
                .extracting(Signal::rule)
                .doesNotContain("beyond-limits", "two-of-three-near-a-limit");
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
        PChart all = PChart.of(cohorts(50, defects), 50);
        PChart without = PChart.of(
                cohorts(
                        50,
                        IntStream.range(0, 30)
                                .filter(i -> i != 14 && i != 22)
                                .mapToDouble(i -> defects[i])
                                .toArray()),
                50);

        assertThat(value(all.centreLine()))
                .isEqualTo(0.2313, within(5e-5))
                .isEqualTo(0.23133333333333334, within(1e-15));
        assertThat(value(all.upper().get(0))).isEqualTo(0.4102, within(5e-5));
        assertThat(value(all.lower().get(0))).isEqualTo(0.0524, within(5e-5));
        assertThat(value(without.centreLine())).isEqualTo(0.2150, within(5e-5));
        assertThat(value(without.upper().get(0))).isEqualTo(0.3893, within(5e-5));
        assertThat(value(without.lower().get(0))).isEqualTo(0.0407, within(5e-5));
        assertThat(all.signals(ControlRuleSet.NHS_MAKING_DATA_COUNT))
                .filteredOn(signal -> signal.rule().equals("beyond-limits"))
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
        assertThat(reason(PChart.of(TimeSeries.of(1, 2), 100).centreLine())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(PChart.of(TimeSeries.of(1, 2), 100).explain().steps().get(0))
                .hasToString("points without a value or a cohort size, left out = 2");
        assertThat(reason(PChart.of(cohorts(10, 1, 101), 100).centreLine()))
                .isEqualTo(UndefinedReason.VALUE_OUT_OF_RANGE);
        assertThat(PChart.of(cohorts(10, 1, 101), 100).signals(ControlRuleSet.NHS_MAKING_DATA_COUNT))
                .isEmpty();
        assertThat(reason(PChart.of(cohorts(10, 0, 0), 100).dispersion())).isEqualTo(UndefinedReason.ONE_CATEGORY);
        assertThat(value(PChart.of(cohorts(10, 0, 0), 100).upper().get(0))).isZero();
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
        RunChart chart = RunChart.of(TimeSeries.of(1, 5, 2, 2, 3, 9, 8, 3, 7));

        assertThat(value(chart.median())).isEqualTo(3);
        assertThat(value(chart.usefulPoints())).isEqualTo(7);
        assertThat(value(chart.longestRun())).isEqualTo(3);
        assertThat(value(chart.crossings())).isEqualTo(3);
        assertThat(reason(chart.anhoej())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(reason(chart.runs())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(chart.toString()).contains("crossings").doesNotContain("signal");
    }

    @Test
    void givesVerdictsWhereAsked() {
        RunChart shifted = RunChart.of(TimeSeries.of(1, 2, 1, 2, 1, 2, 8, 9, 8, 9, 8, 9));
        RunChart wild = RunChart.of(TimeSeries.of(1, 9, 2, 8, 1, 9, 2, 8, 1, 9, 2, 8));
        RunChart calm = RunChart.of(TimeSeries.of(1, 9, 8, 2, 1, 9, 8, 2, 1, 9, 2, 8));

        assertThat(name(shifted.anhoej())).isEqualTo("signal");
        assertThat(name(shifted.runs())).isEqualTo("too-few-runs");
        assertThat(shifted.signals(ControlRuleSet.IHI_RUN_CHART))
                .containsExactly(new Signal("shift-of-six", "6", false), new Signal("shift-of-six", "12", true));
        assertThat(name(wild.runs())).isEqualTo("too-many-runs");
        assertThat(name(wild.anhoej())).isEqualTo("no-signal");
        assertThat(name(calm.runs())).isEqualTo("no-signal");
        assertThat(shifted.signals(ControlRuleSet.NHS_MAKING_DATA_COUNT)).isEmpty();
    }

    @Test
    void hasNothingToSayOfNothing() {
        RunChart chart = RunChart.of(TimeSeries.of());

        assertThat(reason(chart.median())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(chart.anhoej())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(chart.signals(ControlRuleSet.IHI_RUN_CHART)).isEmpty();
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
    void usesTheExactNullOfShortSeries() {
        MannKendall seven = MannKendall.of(TimeSeries.of(1, 2, 3, 4, 5, 6, 7)).withTest();

        assertThat(value(seven.statistic())).isEqualTo(21);
        assertThat(value(seven.z())).isEqualTo(3.003757045930553, within(1e-12));
        assertThat(value(seven.pValue())).isEqualTo(2 / 5040.0, within(1e-15));
        assertThat(value(MannKendall.of(TimeSeries.of(1, 2, 3)).pValue())).isEqualTo(1 / 3.0);
        assertThat(value(MannKendall.of(TimeSeries.of(1, 2, 3, 4)).pValue())).isEqualTo(1 / 12.0);
        assertThat(value(MannKendall.of(TimeSeries.of(1, 2, 3, 4, 5)).pValue())).isEqualTo(1 / 60.0);
        assertThat(seven.toString()).contains("two-sided p");
        assertThat(MannKendall.of(TimeSeries.of(1, 2, 3)).toString()).doesNotContain("two-sided p");
        assertThat(TheilSenTrend.of(TimeSeries.of(1, 2, 3)).toString()).contains("change a year");
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
                RunChart.of(TimeSeries.of(mixed, OAK)).median(),
                PChart.of(TimeSeries.of(mixed, OAK), 1).centreLine(),
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
