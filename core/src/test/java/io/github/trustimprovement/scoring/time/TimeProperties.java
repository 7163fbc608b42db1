// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import static io.github.trustimprovement.scoring.AnswerContent.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Answer;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Undefined;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of the family, and plain second computations. */
class TimeProperties {
    private static final double NEAR = 1e-9;

    @Provide
    Arbitrary<double[]> values() {
        return Arbitraries.integers()
                .between(-1, 20)
                .map(value -> value < 0 ? -0.0 : value / 2.0)
                .array(double[].class)
                .ofMinSize(2)
                .ofMaxSize(30);
    }

    private static double[] reversed(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[values.length - 1 - i])
                .toArray();
    }

    private static double[] mapped(double[] values, double scale, double shift) {
        return Arrays.stream(values).map(value -> scale * value + shift).toArray();
    }

    @Property
    @Proves(measure = "time/xmr-chart", by = Proof.SECOND_IMPLEMENTATION, source = "mean and ranges by streams")
    @Proves(
            measure = "time/xmr-chart",
            by = Proof.LAW,
            source = "the same limits backwards in time; moves with shift and scale; put together from parts")
    void limitsMoveWithTheValues(@ForAll("values") double[] values, @ForAll @IntRange(max = 30) int cut) {
        XmRPhase phase = XmRChart.of(TimeSeries.of(values)).phases().get(0);
        XmRPhase back = XmRChart.of(TimeSeries.of(reversed(values))).phases().get(0);
        XmRPhase moved =
                XmRChart.of(TimeSeries.of(mapped(values, 2, 3))).phases().get(0);
        double mean = Arrays.stream(values).average().orElseThrow();
        double range = IntStream.range(1, values.length)
                .mapToDouble(i -> StrictMath.abs(values[i] - values[i - 1]))
                .average()
                .orElseThrow();

        assertThat(value(phase.upper()))
                .isEqualTo(mean + 3 / 1.128 * range, within(NEAR))
                .isEqualTo(value(back.upper()), within(NEAR));
        assertThat(value(moved.upper())).isEqualTo(2 * value(phase.upper()) + 3, within(NEAR));
        assertThat(value(moved.lower())).isEqualTo(2 * value(phase.lower()) + 3, within(NEAR));
        int at = Math.min(cut, values.length);
        assertThat(MovingRangeTally.of(Arrays.copyOf(values, at))
                        .then(MovingRangeTally.of(Arrays.copyOfRange(values, at, values.length))))
                .isEqualTo(MovingRangeTally.of(values));
    }

    @Property
    void movingRangesAreAnOrderedMonoid(
            @ForAll("values") double[] a, @ForAll("values") double[] b, @ForAll("values") double[] c) {
        MovingRangeTally one = MovingRangeTally.of(a);
        MovingRangeTally two = MovingRangeTally.of(b);
        MovingRangeTally three = MovingRangeTally.of(c);

        assertThat(one.then(two).then(three)).isEqualTo(one.then(two.then(three)));
        assertThat(one.then(MovingRangeTally.EMPTY)).isEqualTo(one);
        assertThat(MovingRangeTally.EMPTY.then(one)).isEqualTo(one);
    }

    @Property
    void flagsTurnWithTheDirectionAndStayWhenValuesFollow(@ForAll("values") double[] values) {
        double[] sigma = new double[values.length];
        Arrays.fill(sigma, 1.5);
        double[] above = mapped(values, 1, -5);
        for (ControlRuleSet rules : List.of(ControlRuleSet.NHS_MAKING_DATA_COUNT, ControlRuleSet.IHI_RUN_CHART)) {
            for (ControlRule rule : rules.rules()) {
                int[] flags = rule.flags(values, above, sigma);
                int[] mirrored = rule.flags(mapped(values, -1, 10), mapped(above, -1, 0), sigma);
                assertThat(mirrored)
                        .isEqualTo(Arrays.stream(flags).map(flag -> -flag).toArray());
                int[] prefix = rule.flags(Arrays.copyOf(values, values.length - 1), above, sigma);
                for (int i = 0; i < prefix.length; i++) {
                    if (prefix[i] != 0) {
                        assertThat(flags[i]).isEqualTo(prefix[i]);
                    }
                }
            }
        }
    }

    @Property
    @Proves(
            measure = "time/run-chart",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "a text of signs, split where the sign changes; numbers of runs by trying all orders")
    @Proves(
            measure = "time/run-chart",
            by = Proof.LAW,
            source = "the same counts backwards in time and upside down; crossings below useful points")
    void runsAreThoseOfATextOfSigns(@ForAll("values") double[] values) {
        RunPhase chart = RunChart.of(TimeSeries.of(values)).phases().get(0);
        PlainRuns runs = PlainRuns.aboutMedian(values);

        assertThat(value(chart.usefulPoints())).isEqualTo(runs.useful());
        assertThat(value(chart.longestRun())).isEqualTo(runs.longest());
        assertThat(value(chart.crossings())).isEqualTo(runs.crossings());
        for (double[] other : List.of(reversed(values), mapped(values, -1, 0))) {
            RunPhase same = RunChart.of(TimeSeries.of(other)).phases().get(0);
            assertThat(value(same.longestRun())).isEqualTo(value(chart.longestRun()));
            assertThat(value(same.crossings())).isEqualTo(value(chart.crossings()));
        }
    }

    @Property(tries = 40)
    void numbersOfRunsAreThoseOfAllOrders(
            @ForAll @IntRange(min = 1, max = 6) int above, @ForAll @IntRange(min = 1, max = 6) int below) {
        int n = above + below;
        long[] found = new long[n + 1];
        for (int mask = 0; mask < 1 << n; mask++) {
            if (Integer.bitCount(mask) == above) {
                int changes = Integer.bitCount((mask ^ (mask >> 1)) & ((1 << (n - 1)) - 1));
                found[changes + 1]++;
            }
        }
        for (int runs = 2; runs <= n; runs++) {
            assertThat(RunLimits.ways(runs, above, below)).isEqualTo(BigInteger.valueOf(found[runs]));
        }
    }

    @Property
    @Proves(
            measure = "time/p-chart",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "sums of events and cohorts by streams; the dispersion as chi-square of a table of two columns")
    @Proves(
            measure = "time/p-chart",
            by = Proof.LAW,
            source = "limits of the complement mirror, its dispersion is the same; within 0 and 1")
    void limitsOfTheComplementMirror(@ForAll("values") double[] values, @ForAll @IntRange(min = 1, max = 90) int size) {
        int[] sizes = IntStream.range(size, size + values.length).toArray();
        PPhase chart = PChart.of(Cohorts.of(values, sizes), 10).phases().get(0);
        PPhase complement = PChart.of(Cohorts.of(mapped(values, -1, 10), sizes), 10)
                .phases()
                .get(0);
        double events = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] / 10 * sizes[i])
                .sum();
        double all = IntStream.of(sizes).sum();

        assertThat(value(chart.centreLine())).isEqualTo(events / all, within(NEAR));
        for (int i = 0; i < values.length; i++) {
            double sigma = StrictMath.sqrt(events / all * (1 - events / all) / sizes[i]);
            assertThat(value(chart.upper().get(i)))
                    .isEqualTo(StrictMath.min(1, events / all + 3 * sigma), within(NEAR))
                    .isEqualTo(1 - value(complement.lower().get(i)), within(NEAR))
                    .isBetween(0.0, 1.0);
        }
        double share = events / all;
        if (share < NEAR || share > 1 - NEAR) {
            assertThat(chart.dispersion()).isInstanceOf(Undefined.class);
            return;
        }
        double chiSquare = 0;
        for (int i = 0; i < values.length; i++) {
            double seen = values[i] / 10 * sizes[i];
            double other = sizes[i] - seen;
            chiSquare += StrictMath.pow(seen - share * sizes[i], 2) / (share * sizes[i]);
            chiSquare += StrictMath.pow(other - (1 - share) * sizes[i], 2) / ((1 - share) * sizes[i]);
        }
        assertThat(value(chart.dispersion()))
                .isEqualTo(chiSquare / (values.length - 1), within(1e-7))
                .isEqualTo(value(complement.dispersion()), within(1e-7));
    }

    @Property
    @Proves(
            measure = "time/theil-sen-trend",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "all slopes set into a row one by one, and its middle; the interval by trying each slope in turn")
    @Proves(measure = "time/theil-sen-trend", by = Proof.LAW, source = "moves with shift and scale of values and time")
    void theTrendParts(@ForAll("values") double[] values) {
        TheilSenTrend trend = TheilSenTrend.of(TimeSeries.of(values));
        double slope = value(trend.estimate());
        List<Double> row = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                double each = (values[j] - values[i]) / (j - i);
                int at = 0;
                while (at < row.size() && row.get(at) < each) {
                    at++;
                }
                row.add(at, each);
            }
        }
        int half = row.size() / 2;

        assertThat(slope)
                .isEqualTo(row.size() % 2 == 1 ? row.get(half) : (row.get(half - 1) + row.get(half)) / 2, within(NEAR));
        assertThat(value(trend.lowest())).isEqualTo(row.get(0), within(NEAR));
        assertThat(value(trend.highest())).isEqualTo(row.get(row.size() - 1), within(NEAR));
        assertThat(value(TheilSenTrend.of(TimeSeries.of(mapped(values, 2, 7))).estimate()))
                .isEqualTo(2 * slope, within(NEAR));
        assertThat(value(TheilSenTrend.of(TimeSeries.of(reversed(values))).estimate()))
                .isEqualTo(-slope, within(NEAR));
        TimeSeries slower = TimeSeries.of(values).toBuilder()
                .points(IntStream.range(0, values.length)
                        .mapToObj(i ->
                                new TimePoint("t" + i, 4.0 * i - 3, OptionalDouble.of(values[i]), OptionalLong.empty()))
                        .toList())
                .build();
        assertThat(value(TheilSenTrend.of(slower).estimate())).isEqualTo(slope / 4, within(NEAR));
    }

    /** A slope is in the interval where the test does not reject what is left of the values without it. */
    @Property(tries = 300)
    void theIntervalHoldsTheSlopesThatATestDoesNotReject(
            @ForAll @Size(min = 2, max = 14) List<@IntRange(min = -40, max = 40) Integer> steps) {
        double[] values = new double[steps.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = steps.get(i) * (1 + i / 97.0) + i * StrictMath.sqrt(2);
        }
        Optional<Interval> interval = ((Defined) TheilSenTrend.of(TimeSeries.of(values))
                        .withInterval(0.9)
                        .estimate())
                .interval();
        boolean canReject = value(MannKendall.of(TimeSeries.of(values)).leastAttainablePValue()) <= 0.1 + 1e-12;

        assertThat(interval.isPresent()).isEqualTo(canReject);
        for (int step = -160; canReject && step < 160; step++) {
            double slope = step * 0.37;
            double[] left = new double[values.length];
            for (int i = 0; i < left.length; i++) {
                left[i] = values[i] - slope * i;
            }
            boolean isKept = value(MannKendall.of(TimeSeries.of(left)).pValue()) > 0.1 + 1e-12;
            assertThat(interval.orElseThrow().contains(slope)).isEqualTo(isKept);
        }
    }

    /** Steps that mostly go on as they did, so that there are rows, trends and values far off. */
    @Provide
    Arbitrary<double[]> walks() {
        return Arbitraries.of(-1, 0, 1, 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .flatMap(steps -> Arbitraries.of(-1, 1).map(turn -> {
                    double[] walk = new double[steps.size()];
                    double at = -3 * turn;
                    for (int i = 0; i < walk.length; i++) {
                        at += turn * steps.get(i);
                        walk[i] = at;
                    }
                    return walk;
                }));
    }

    @Property
    @Proves(
            measure = "time/xmr-chart",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the rules of the NHS by looking back from each value")
    @Proves(
            measure = "time/run-chart",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the rules of the IHI by looking back from each value, ties taken out first")
    void rulesFlagWhatALookBackFinds(@ForAll("walks") double[] values) {
        double[] sigma = new double[values.length];
        Arrays.fill(sigma, 1);
        Map<String, int[]> found = PlainRules.flags(values);

        for (ControlRuleSet rules : List.of(ControlRuleSet.NHS_MAKING_DATA_COUNT, ControlRuleSet.IHI_RUN_CHART)) {
            for (ControlRule rule : rules.rules()) {
                assertThat(rule.flags(values, values, sigma)).as(rule.code()).isEqualTo(found.get(rule.code()));
            }
        }
    }

    @Property
    void aConstantSeriesHasNoSignal(
            @ForAll @IntRange(min = 1, max = 999) int tenths, @ForAll @IntRange(min = 2, max = 12) int n) {
        double[] values = new double[n];
        Arrays.fill(values, tenths / 10.0);
        for (ControlRuleSet rules : List.of(ControlRuleSet.NHS_MAKING_DATA_COUNT, ControlRuleSet.IHI_RUN_CHART)) {
            assertThat(XmRChart.of(TimeSeries.of(values)).withRules(rules).verdicts())
                    .allMatch(verdict -> verdict.signals().isEmpty());
            assertThat(RunChart.of(TimeSeries.of(values)).withRules(rules).verdicts())
                    .allMatch(verdict -> verdict.signals().isEmpty());
            assertThat(PChart.of(Cohorts.of(values, IntStream.range(40, 40 + n).toArray()), 100)
                            .withRules(rules)
                            .verdicts())
                    .allMatch(verdict -> verdict.signals().isEmpty());
        }
    }

    @Property
    void aValueOnTheMeanIsOnNoSide(@ForAll @IntRange(min = 2, max = 999) int tenths) {
        double[] values = new double[9];
        Arrays.fill(values, tenths / 10.0);
        values[7] = (tenths - 1) / 10.0;
        values[8] = (tenths + 1) / 10.0;

        assertThat(XmRChart.of(TimeSeries.of(values))
                        .withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT)
                        .verdicts()
                        .get(1))
                .hasToString("seven-on-one-side: no-signal (n = 9)");
    }

    @Property
    void aTestNeverGivesAnImpossibleP(@ForAll("values") double[] values) {
        Answer p = MannKendall.of(TimeSeries.of(values)).pValue();

        assertThat(p).isNotInstanceOf(Undefined.class);
        assertThat(value(p)).isGreaterThan(0).isLessThanOrEqualTo(1);
    }
}
