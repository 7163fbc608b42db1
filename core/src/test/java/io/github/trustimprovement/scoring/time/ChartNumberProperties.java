// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertWord;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.time.SeriesAnswers.assertNumber;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Every number of a chart, with its n, in whole numbers and by counting. */
class ChartNumberProperties {
    @Provide
    Arbitrary<double[]> values() {
        return HalfSteps.values();
    }

    private static TimeSeries series(double[] values, LevelOfMeasurement level) {
        return TimeSeries.of(values).toBuilder().levelOfMeasurement(level).build();
    }

    @Property
    @Proves(
            measure = "time/xmr-chart",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "sums and ranges in whole halves, screened by whole numbers; parts of a series as series")
    void meansAndRangesAreThoseOfWholeHalves(
            @ForAll("values") double[] values,
            @ForAll LevelOfMeasurement level,
            @ForAll boolean isScreened,
            @ForAll MovingRangeFactor factor,
            @ForAll @IntRange(max = 40) int cut) {
        XmRChart chart = XmRChart.of(series(values, level)).withFactor(factor);
        boolean isCut = cut > 0 && cut < values.length;
        List<XmRPhase> phases =
                (isScreened ? cutAt(chart, isCut, cut).withScreenedRanges() : cutAt(chart, isCut, cut)).phases();
        List<double[]> parts = isCut
                ? List.of(Arrays.copyOf(values, cut), Arrays.copyOfRange(values, cut, values.length))
                : List.of(values);

        assertThat(phases).hasSameSizeAs(parts);
        for (int i = 0; i < parts.size(); i++) {
            assertPhase(
                    phases.get(i),
                    parts.get(i),
                    level,
                    isScreened,
                    factor == MovingRangeFactor.EXACT ? 3 / 1.128 : 2.66);
        }
    }

    private static XmRChart cutAt(XmRChart chart, boolean isCut, int cut) {
        return isCut ? chart.withRebase(Integer.toString(cut + 1), "another test") : chart;
    }

    private static void assertPhase(
            XmRPhase found, double[] values, LevelOfMeasurement level, boolean isScreened, double factor) {
        if (level == LevelOfMeasurement.ORDINAL || values.length < 2) {
            UndefinedReason reason = level == LevelOfMeasurement.ORDINAL
                    ? UndefinedReason.LEVEL_TOO_WEAK
                    : UndefinedReason.TOO_FEW_UNITS;
            List.of(found.mean(), found.meanRange(), found.rangeLimit(), found.lower(), found.upper())
                    .forEach(number -> assertUndefined(number, reason, values.length));
            return;
        }
        double mean = Arrays.stream(values).mapToLong(HalfSteps::of).sum() / (2.0 * values.length);
        long[] ranges = HalfSteps.ranges(values, isScreened);
        double range = Arrays.stream(ranges).sum() / (2.0 * ranges.length);
        assertNumber(found.mean(), values.length, mean);
        assertNumber(found.meanRange(), values.length, range);
        assertNumber(found.rangeLimit(), values.length, 3.267 * range);
        assertNumber(found.lower(), values.length, mean - factor * range);
        assertNumber(found.upper(), values.length, mean + factor * range);
    }

    @Property
    @Proves(
            measure = "time/run-chart",
            by = Proof.SECOND_IMPLEMENTATION,
            source =
                    "a text of signs; Anhoej's limits by a triangle of coins and powers of two; numbers of runs of all "
                            + "orders, counted sign by sign")
    void runsAndTheirVerdictsAreThoseOfCountedOrders(
            @ForAll("values") double[] values, @ForAll LevelOfMeasurement level) {
        RunPhase found = RunChart.of(series(values, level)).phases().get(0);
        PlainRuns runs = PlainRuns.aboutMedian(values);

        if (level == LevelOfMeasurement.ORDINAL && runs.useful() == values.length) {
            assertUndefined(found.median(), UndefinedReason.LEVEL_TOO_WEAK, values.length);
        } else {
            // as many values lie above a median as below it, but for those on it
            double median = value(found.median());
            assertThat(Arrays.stream(values).filter(value -> value > median).count())
                    .isLessThanOrEqualTo(values.length / 2);
            assertThat(Arrays.stream(values).filter(value -> value < median).count())
                    .isLessThanOrEqualTo(values.length / 2);
            assertThat(found.median().n()).isEqualTo(values.length);
        }
        assertNumber(found.usefulPoints(), values.length, runs.useful());
        assertNumber(found.longestRun(), values.length, runs.longest());
        assertNumber(found.crossings(), values.length, runs.crossings());
        if (runs.useful() < 10) {
            assertUndefined(found.anhoej(), UndefinedReason.TOO_FEW_UNITS, runs.useful());
            assertUndefined(found.runs(), UndefinedReason.TOO_FEW_UNITS, runs.useful());
        } else {
            assertWord(found.anhoej(), runs.anhoej(), runs.useful());
            assertWord(found.runs(), runs.verdict(), runs.useful());
        }
    }

    /** Cohorts with the number of pupils who reached a level; more than all of them where the record is wrong. */
    @Property
    @Proves(
            measure = "time/p-chart",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "pupils counted by cohort in whole numbers; points without a cohort left out")
    void sharesAreThoseOfCountedPupils(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 12) Integer> reached,
            @ForAll @Size(9) List<@IntRange(max = 4) Integer> sizes,
            @ForAll LevelOfMeasurement level) {
        // cohorts of 8, 10, 16, 20, whose shares are decimals; 0 is an unknown size
        int[] cohorts = IntStream.range(0, reached.size())
                .map(i -> List.of(0, 8, 10, 16, 20).get(sizes.get(i)))
                .toArray();
        TimeSeries series = series(new double[] {1}, level).toBuilder()
                .points(IntStream.range(0, cohorts.length)
                        .mapToObj(i -> new TimePoint(
                                "t" + i,
                                i,
                                OptionalDouble.of(100.0 * reached.get(i) / Math.max(1, cohorts[i])),
                                cohorts[i] == 0 ? OptionalLong.empty() : OptionalLong.of(cohorts[i])))
                        .toList())
                .build();
        int[] known =
                IntStream.range(0, cohorts.length).filter(i -> cohorts[i] > 0).toArray();
        PPhase found = PChart.of(series, 100).phases().get(0);
        Optional<UndefinedReason> why = level == LevelOfMeasurement.ORDINAL
                ? Optional.of(UndefinedReason.LEVEL_TOO_WEAK)
                : known.length < 2
                        ? Optional.of(UndefinedReason.TOO_FEW_UNITS)
                        : Arrays.stream(known).anyMatch(i -> reached.get(i) > cohorts[i])
                                ? Optional.of(UndefinedReason.VALUE_OUT_OF_RANGE)
                                : Optional.empty();

        assertThat(found.shares()).hasSize(known.length);
        for (int i = 0; i < known.length; i++) {
            if (why.isPresent()) {
                assertUndefined(found.shares().get(i), why.get(), known.length);
            } else {
                assertNumber(found.shares().get(i), known.length, reached.get(known[i]) / (double) cohorts[known[i]]);
            }
        }
        if (why.isPresent()) {
            assertUndefined(found.centreLine(), why.get(), known.length);
        } else {
            double pupils = Arrays.stream(known).map(i -> cohorts[i]).sum();
            assertNumber(
                    found.centreLine(),
                    known.length,
                    Arrays.stream(known).map(reached::get).sum() / pupils);
        }
    }
}
