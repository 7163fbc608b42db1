// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
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
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TimeSeriesTest {
    private static final OrganisationRef OAK = OrganisationRef.school("oak");
    private static final OutcomeMeasure READING = OutcomeMeasure.of("reading", Direction.HIGHER_IS_BETTER)
            .withComparable(ComparablePeriods.from(AcademicYear.of(1900)));

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
                PChart.of(TimeSeries.of(mixed, OAK), 1).phases().get(0).centreLine(),
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
    void saysThatGapsArePassedOver() {
        TimeSeries all = Cohorts.ofOneSize(60, 50, 51, 52, 0, 0, 65, 68, 71);
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
