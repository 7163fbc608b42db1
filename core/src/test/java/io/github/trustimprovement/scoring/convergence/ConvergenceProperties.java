// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Undefined;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the family, and plain second computations in doubles, without the exact arithmetic of the measures. */
class ConvergenceProperties {
    private static final double NEAR = 1e-9;

    @Provide
    Arbitrary<double[][]> twoDates() {
        return Panels.twoDates();
    }

    @Provide
    Arbitrary<double[][]> manySchools() {
        return Panels.rows(2, 6, 10);
    }

    @Provide
    Arbitrary<double[][]> fourDates() {
        return Panels.rows(4, 2, 8);
    }

    private static double[] at(double[][] rows, int date) {
        return Arrays.stream(rows).mapToDouble(row -> row[date]).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        return StrictMath.sqrt(Arrays.stream(values)
                .map(y -> (y - mean) * (y - mean))
                .average()
                .orElseThrow());
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    private static double min(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static boolean isUpwards(double[][] rows) {
        double[] before = at(rows, 0);
        double[] after = at(rows, 1);
        return max(after) > max(before) && max(after) - min(after) < max(before) - min(before);
    }

    /** All rows with their dates the other way round where a bit of the mask is set. */
    private static double[][] swapped(double[][] rows, int mask) {
        return IntStream.range(0, rows.length)
                .mapToObj(i -> (mask >> i & 1) == 0 ? rows[i] : new double[] {rows[i][1], rows[i][0]})
                .toArray(double[][]::new);
    }

    private static double[][] mapped(double[][] rows, ToDoubleFunction<Double> map) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row).map(map::applyAsDouble).toArray())
                .toArray(double[][]::new);
    }

    private static double[][] reversed(double[][] rows) {
        return Arrays.stream(rows)
                .map(row -> IntStream.range(0, row.length)
                        .mapToDouble(i -> row[row.length - 1 - i])
                        .toArray())
                .toArray(double[][]::new);
    }

    @Property
    @Proves(
            measure = "convergence/upwards-convergence",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "maxima and minima of quarter steps in doubles, and a loop over all swaps of whole panels")
    void upwardsConvergenceIsWhatAPlainLoopFinds(@ForAll("twoDates") double[][] rows) {
        UpwardsConvergence result = UpwardsConvergence.of(Panels.balanced(rows));
        long swaps = IntStream.range(0, 1 << rows.length)
                .filter(mask -> isUpwards(swapped(rows, mask)))
                .count();

        assertThat(word(result.classification()).equals("upwards-convergence")).isEqualTo(isUpwards(rows));
        assertThat(((Defined) result.chanceRate()).k()).hasValue(swaps);
    }

    @Property
    @Proves(measure = "convergence/upwards-convergence", by = Proof.LAW, source = "it implies that the gap falls")
    @Proves(measure = "convergence/catch-up-split", by = Proof.LAW, source = "change of gap = top - bottom")
    @Proves(
            measure = "convergence/catch-up-split",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "sorted thirds and extremes in doubles")
    void theGapIsWhatTopAndBottomMakeOfIt(
            @ForAll("manySchools") double[][] rows, @ForAll boolean isThirds, @ForAll("shifts") double shift) {
        TopAndBottom groups = isThirds ? TopAndBottom.THIRDS : TopAndBottom.EXTREMES;
        CatchUpSplit split = CatchUpSplit.of(Panels.balanced(rows), groups);
        UpwardsConvergence result = UpwardsConvergence.of(Panels.balanced(rows)).withGroups(groups);

        assertThat(value(split.gapChange()))
                .isEqualTo(value(split.topChange()) - value(split.bottomChange()), within(NEAR))
                .isEqualTo(value(result.gapChange()));
        int k = isThirds ? rows.length / 3 : 1;
        assertThat(value(split.topChange())).isEqualTo(top(at(rows, 1), k) - top(at(rows, 0), k), within(NEAR));
        assertThat(value(split.bottomChange()))
                .isEqualTo(-top(negated(at(rows, 1)), k) + top(negated(at(rows, 0)), k), within(NEAR));
        if (word(result.classification()).equals("upwards-convergence")) {
            assertThat(value(result.gapChange())).isNegative();
        }
        // what all gain at the last date leaves the gap alone
        double[][] raised = Arrays.stream(rows)
                .map(row -> new double[] {row[0], row[1] + shift})
                .toArray(double[][]::new);
        assertThat(value(CatchUpSplit.of(Panels.balanced(raised), groups).gapChange()))
                .isEqualTo(value(split.gapChange()), within(NEAR));
    }

    @Provide
    Arbitrary<Double> shifts() {
        return Arbitraries.integers().between(-8, 8).map(value -> value / 4.0);
    }

    private static double top(double[] values, int k) {
        return Arrays.stream(values)
                .boxed()
                .sorted(Collections.reverseOrder())
                .limit(k)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    private static double[] negated(double[] values) {
        return Arrays.stream(values).map(value -> -value).toArray();
    }

    @Property
    @Proves(
            measure = "convergence/typology",
            by = Proof.LAW,
            source = "swapping the dates turns both signs; a measure of which less is better mirrors")
    @Proves(
            measure = "convergence/typology",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "signs of changes of mean and deviation in doubles, where they are clear of rounding")
    void theTypologyTurnsWithTheDatesAndTheDirection(@ForAll("twoDates") double[][] rows) {
        String there = word(ConvergenceTypology.of(Panels.balanced(rows)).classification());
        String back =
                word(ConvergenceTypology.of(Panels.balanced(reversed(rows))).classification());
        String mirrored = word(ConvergenceTypology.of(
                        Panels.balanced(Panels.measure(Direction.LOWER_IS_BETTER), mapped(rows, value -> -value)))
                .classification());

        assertThat(back).isEqualTo(turned(there));
        assertThat(mirrored).isEqualTo(there);
        double means = mean(at(rows, 1)) - mean(at(rows, 0));
        double spreads = deviation(at(rows, 1)) - deviation(at(rows, 0));
        assertThat(there)
                .isEqualTo(
                        direction(means, "upward", "downward") + "-" + direction(spreads, "divergence", "convergence"));
    }

    private static String direction(double change, String more, String less) {
        return change > NEAR ? more : change < -NEAR ? less : "unchanged";
    }

    private static String turned(String type) {
        return type.replace("upward", "X")
                .replace("downward", "upward")
                .replace("X", "downward")
                .replace("convergence", "Y")
                .replace("divergence", "convergence")
                .replace("Y", "divergence");
    }

    @Property
    void swapsThatChanceDrawsAreAsManyForTheStrictForms(@ForAll("twoDates") double[][] rows) {
        ConvergenceTypology typology = ConvergenceTypology.of(Panels.balanced(rows));

        assertThat(value(typology.strictChanceRate())).isLessThanOrEqualTo(value(typology.chanceRate()));
        if (typology.stability() instanceof Defined share) {
            assertThat(share.n()).isEqualTo(rows.length);
        }
    }

    @Property
    @Proves(
            measure = "convergence/sigma-convergence",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "two passes in doubles")
    @Proves(
            measure = "convergence/sigma-convergence",
            by = Proof.LAW,
            source = "0 or more, 0 only where all are equal, the same when all are shifted")
    void deviationsAreThoseOfTwoPasses(@ForAll("fourDates") double[][] rows, @ForAll("shifts") double shift) {
        SigmaConvergence sigma = SigmaConvergence.of(Panels.balanced(rows));
        SigmaConvergence shifted = SigmaConvergence.of(Panels.balanced(mapped(rows, value -> value + shift)));

        for (int date = 0; date < 4; date++) {
            double sd = value(sigma.deviations().get(date));
            assertThat(sd).isEqualTo(deviation(at(rows, date)), within(NEAR)).isNotNegative();
            assertThat(sd == 0).isEqualTo(max(at(rows, date)) == min(at(rows, date)));
            assertThat(value(shifted.deviations().get(date))).isEqualTo(sd, within(NEAR));
        }
    }

    @Property
    @Proves(measure = "convergence/gap-to-best", by = Proof.SECOND_IMPLEMENTATION, source = "a loop in doubles")
    @Proves(
            measure = "convergence/gap-to-best",
            by = Proof.LAW,
            source = "0 or more, and mirrored where less is better")
    void gapsAreThoseOfALoop(@ForAll("fourDates") double[][] rows) {
        GapToBest gaps = GapToBest.of(Panels.balanced(rows));
        GapToBest mirrored =
                GapToBest.of(Panels.balanced(Panels.measure(Direction.LOWER_IS_BETTER), mapped(rows, value -> -value)));

        for (int date = 0; date < 4; date++) {
            double best = max(at(rows, date));
            double sum = Arrays.stream(at(rows, date)).map(y -> best - y).sum();
            assertThat(value(gaps.sums().get(date)))
                    .isEqualTo(sum, within(NEAR))
                    .isNotNegative();
            assertThat(value(mirrored.sums().get(date))).isEqualTo(sum, within(NEAR));
        }
    }

    @Property
    @Proves(
            measure = "convergence/gamma-convergence",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "ranks by counting lower and equal values, in doubles")
    @Proves(
            measure = "convergence/gamma-convergence",
            by = Proof.LAW,
            source = "1 where ranks never change; in 0 to 1 without ties at the first date")
    void gammaIsThatOfCountedRanks(@ForAll("fourDates") double[][] rows) {
        double[] sums = new double[rows.length];
        for (int date = 0; date < 4; date++) {
            double[] values = at(rows, date);
            Arrays.setAll(sums, i -> sums[i] + rank(values, i));
        }
        double[] first = at(rows, 0);
        double[] ranks =
                IntStream.range(0, rows.length).mapToDouble(i -> rank(first, i)).toArray();
        var estimate = GammaConvergence.of(Panels.balanced(rows)).estimate();
        if (estimate instanceof Undefined) {
            assertThat(max(first)).isEqualTo(min(first));
            return;
        }
        double expected = StrictMath.pow(deviation(sums), 2) / (16 * StrictMath.pow(deviation(ranks), 2));
        assertThat(value(estimate)).isEqualTo(expected, within(NEAR));
        if (Arrays.stream(first).distinct().count() == first.length) {
            assertThat(value(estimate)).isBetween(0.0, 1 + NEAR);
        }
        double[][] steady = Arrays.stream(rows)
                .map(row -> new double[] {row[0], 2 * row[0], row[0] + 1})
                .toArray(double[][]::new);
        assertThat(value(GammaConvergence.of(Panels.balanced(steady)).estimate()))
                .isEqualTo(1, within(NEAR));
    }

    private static double rank(double[] values, int i) {
        return 1
                + Arrays.stream(values).filter(value -> value < values[i]).count()
                + (Arrays.stream(values).filter(value -> value == values[i]).count() - 1) / 2.0;
    }

    @Property
    @Proves(
            measure = "convergence/beta-convergence",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "covariance over variance from sums of products in doubles")
    @Proves(
            measure = "convergence/beta-convergence",
            by = Proof.LAW,
            source = "in levels over one year, a falling deviation means a slope between -2 and 0")
    void aFallingSpreadMeansANegativeSlope(@ForAll("manySchools") double[][] rows) {
        var estimate = BetaConvergence.ofLevels(Panels.balanced(rows)).estimate();
        double[] x = at(rows, 0);
        double[] y =
                IntStream.range(0, x.length).mapToDouble(i -> rows[i][1] - x[i]).toArray();
        if (estimate instanceof Undefined) {
            assertThat(max(x)).isEqualTo(min(x));
            return;
        }
        double products = IntStream.range(0, x.length)
                .mapToDouble(i -> x[i] * y[i])
                .average()
                .orElseThrow();
        double slope = (products - mean(x) * mean(y)) / StrictMath.pow(deviation(x), 2);
        assertThat(value(estimate)).isEqualTo(slope, within(1e-7));
        if (deviation(at(rows, 1)) < deviation(x) - NEAR) {
            assertThat(value(estimate)).isGreaterThan(-2).isNegative();
        }
    }

    @Property
    @Proves(
            measure = "convergence/composition-split",
            by = Proof.LAW,
            source = "the parts add up to the change of the mean; none where nobody joined or left")
    @Proves(
            measure = "convergence/composition-split",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "means of whoever has a value, in doubles")
    void joiningAndLeavingIsWhatIsLeft(@ForAll("twoDates") double[][] rows, @ForAll boolean hasChanges) {
        double[][] some = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        if (hasChanges) {
            some[0][0] = Double.NaN;
        }
        CompositionSplit split = CompositionSplit.of(Panels.balanced(some));
        List<Double> firsts = Arrays.stream(some)
                .map(row -> row[0])
                .filter(value -> !value.isNaN())
                .toList();
        double change = mean(at(some, 1))
                - firsts.stream().mapToDouble(Double::doubleValue).average().orElseThrow();

        assertThat(value(split.total())).isEqualTo(change, within(NEAR));
        assertThat(value(split.sameOrganisations()) + value(split.composition()))
                .isEqualTo(change, within(NEAR));
        if (!hasChanges) {
            assertThat(value(split.composition())).isZero();
        }
    }
}
