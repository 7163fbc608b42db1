// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.AnswerContent.k;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ASH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.DEPTH;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.ELM;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.NOT_ASSESSED;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.OAK;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.tally;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of composites and of their sensitivity, and plain second computations with powers, sorting and the JDK's generator. */
class CompositeProperties {
    private static final double NEAR = 1e-9;
    private static final int SIZE = 12;

    @Provide
    Arbitrary<int[]> levels() {
        return ProfileArbitraries.levels();
    }

    @Provide
    Arbitrary<double[]> weights12() {
        return ProfileArbitraries.weights();
    }

    @Provide
    Arbitrary<Double> orders() {
        return Arbitraries.integers().between(-24, 24).map(order -> order / 4.0);
    }

    private static double composite(Aggregation aggregation, int[] levels, double[] weights) {
        return value(WeightedComposite.of(tally(OAK, DEPTH, levels), DEPTH, weights(weights), aggregation)
                .estimate());
    }

    private static double[] values(int[] levels) {
        return Arrays.stream(levels)
                .mapToDouble(
                        level -> DEPTH.levels().get(level).value().orElseThrow().doubleValue())
                .toArray();
    }

    private static double powerMean(double[] values, double[] weights, double order) {
        double total = Arrays.stream(weights).sum();
        if (order == 0) {
            double product = 1;
            for (int i = 0; i < values.length; i++) {
                product *= StrictMath.pow(values[i], weights[i] / total);
            }
            return product;
        }
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] / total * StrictMath.pow(values[i], order);
        }
        return StrictMath.pow(sum, 1 / order);
    }

    @Property
    @Proves(
            measure = "profile/weighted-composite",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "powers as they stand in the formula; a weighted mean in decimals; sorted sums")
    void compositeIsWhatTheFormulaGives(
            @ForAll("levels") int[] levels, @ForAll("weights12") double[] weights, @ForAll("orders") double order) {
        double[] values = values(levels);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < SIZE; i++) {
            sum = sum.add(BigDecimal.valueOf(weights[i]).multiply(BigDecimal.valueOf(values[i])));
            total = total.add(BigDecimal.valueOf(weights[i]));
        }
        double[] places = Arrays.stream(weights)
                .map(weight -> weight / Arrays.stream(weights).sum())
                .toArray();
        double[] sorted = Arrays.stream(values).sorted().toArray();

        assertThat(composite(Aggregation.powerMean(order), levels, weights))
                .isCloseTo(powerMean(values, weights, order), within(NEAR));
        assertThat(composite(Aggregation.weightedMean(), levels, weights))
                .isCloseTo(sum.divide(total, MathContext.DECIMAL128).doubleValue(), within(NEAR));
        assertThat(composite(Aggregation.ordered(places), levels, weights))
                .isCloseTo(
                        IntStream.range(0, SIZE)
                                .mapToDouble(j -> places[j] * sorted[SIZE - 1 - j])
                                .sum(),
                        within(NEAR));
        assertThat(composite(Aggregation.minimum(), levels, weights)).isEqualTo(sorted[0]);
    }

    @Property
    @Proves(
            measure = "profile/weighted-composite",
            by = Proof.LAW,
            source =
                    "between lowest and highest value; power means do not fall with the order; idempotent; monotone; only "
                            + "the proportions of weights matter")
    void compositeLiesWithinItsValuesAndRisesWithThem(
            @ForAll("levels") int[] levels,
            @ForAll("weights12") double[] weights,
            @ForAll("orders") double order,
            @ForAll @IntRange(max = SIZE - 1) int raised) {
        double[] sorted = Arrays.stream(values(levels)).sorted().toArray();
        double mean = composite(Aggregation.powerMean(order), levels, weights);
        int[] higher = levels.clone();
        higher[raised] = Math.min(3, higher[raised] + 1);
        int[] same = IntStream.range(0, SIZE).map(i -> levels[0]).toArray();
        double[] doubled = Arrays.stream(weights).map(weight -> 2 * weight).toArray();

        assertThat(mean).isBetween(sorted[0], sorted[SIZE - 1]);
        assertThat(composite(Aggregation.powerMean(order + 0.5), levels, weights))
                .isGreaterThanOrEqualTo(mean - NEAR);
        assertThat(composite(Aggregation.powerMean(order), higher, weights)).isGreaterThanOrEqualTo(mean - NEAR);
        assertThat(composite(Aggregation.powerMean(order), same, weights)).isEqualTo(values(levels)[0]);
        assertThat(composite(Aggregation.powerMean(order), levels, doubled)).isCloseTo(mean, within(NEAR));
        assertThat(composite(Aggregation.powerMean(1), levels, weights))
                .isEqualTo(composite(Aggregation.weightedMean(), levels, weights));
    }

    @Property
    @Proves(
            measure = "profile/weighted-composite",
            by = Proof.LAW,
            source =
                    "power means are homogeneous, weighted means also affine equivariant; an ordered mean is symmetric")
    void compositeMovesWithItsScale(@ForAll("levels") int[] levels, @ForAll("weights12") double[] weights) {
        Scale tripled = ProfileArbitraries.ofValues("depth", LevelOfMeasurement.RATIO, 3, 6, 9, 15);
        Scale moved = ProfileArbitraries.ofValues("depth", LevelOfMeasurement.RATIO, 4, 7, 10, 16);
        RatingTally tally = tally(OAK, DEPTH, levels);
        ComponentWeights all = weights(weights);
        double[] places = Arrays.stream(weights)
                .map(weight -> weight / Arrays.stream(weights).sum())
                .toArray();
        int[] turned = IntStream.range(0, SIZE).map(i -> levels[SIZE - 1 - i]).toArray();

        assertThat(value(WeightedComposite.of(tally, tripled, all, Aggregation.powerMean(0.5))
                        .estimate()))
                .isCloseTo(3 * composite(Aggregation.powerMean(0.5), levels, weights), within(NEAR));
        assertThat(value(WeightedComposite.of(tally, moved, all, Aggregation.weightedMean())
                        .estimate()))
                .isCloseTo(3 * composite(Aggregation.weightedMean(), levels, weights) + 1, within(NEAR));
        assertThat(composite(Aggregation.ordered(places), turned, weights))
                .isEqualTo(composite(Aggregation.ordered(places), levels, weights));
        assertThat(Aggregation.ordered(places).orness()).isBetween(0.0, 1.0);
    }

    @Property
    @Proves(
            measure = "profile/weighted-composite",
            by = Proof.LAW,
            source = "bounds contain the composite of every completion, and are it where nothing is missing")
    void boundsContainTheComposite(
            @ForAll("levels") int[] levels,
            @ForAll("weights12") double[] weights,
            @ForAll @IntRange(max = SIZE - 1) int lost,
            @ForAll("orders") double order) {
        int[] fewer = levels.clone();
        fewer[lost] = NOT_ASSESSED;
        Aggregation aggregation = Aggregation.powerMean(order);
        WeightedComposite full = WeightedComposite.of(tally(OAK, DEPTH, levels), DEPTH, weights(weights), aggregation);
        WeightedComposite part = WeightedComposite.of(tally(OAK, DEPTH, fewer), DEPTH, weights(weights), aggregation);

        assertThat(value(full.estimate()))
                .isBetween(value(part.lowerBound()) - NEAR, value(part.upperBound()) + NEAR)
                .isEqualTo(value(full.lowerBound()))
                .isEqualTo(value(full.upperBound()));
    }

    /** Which components are lost is said by the bits of a number. */
    @Property
    @Proves(
            measure = "profile/weighted-composite",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the formula with each missing value at the lowest level, and at the highest")
    void boundsAreTheFormulaWithWhatIsMissingAtEitherEnd(
            @ForAll("levels") int[] levels,
            @ForAll("weights12") double[] weights,
            @ForAll("orders") double order,
            @ForAll @IntRange(max = (1 << SIZE) - 1) int lost) {
        WeightedComposite composite = WeightedComposite.of(
                tally(OAK, DEPTH, with(levels, lost, NOT_ASSESSED)),
                DEPTH,
                weights(weights),
                Aggregation.powerMean(order));

        assertThat(value(composite.lowerBound()))
                .isCloseTo(powerMean(values(with(levels, lost, 0)), weights, order), within(NEAR));
        assertThat(value(composite.upperBound()))
                .isCloseTo(powerMean(values(with(levels, lost, 3)), weights, order), within(NEAR));
        assertThat(composite.lowerBound().n()).isEqualTo(SIZE);
        assertThat(composite.upperBound().n()).isEqualTo(SIZE);
    }

    private static int[] with(int[] levels, int lost, int instead) {
        return IntStream.range(0, SIZE)
                .map(i -> (lost >> i & 1) == 1 ? instead : levels[i])
                .toArray();
    }

    @Property(tries = 50)
    @Proves(
            measure = "profile/weight-sensitivity",
            by = Proof.SECOND_IMPLEMENTATION,
            source =
                    "the same draws from java.util.SplittableRandom, which documents the same mixing function; ranks by "
                            + "counting who is higher")
    @Proves(
            measure = "profile/weight-sensitivity",
            by = Proof.LAW,
            source = "every draw lies within the closed form; R_S is 0 or more, and 0 only where no rank moves")
    void sensitivityIsWhatAPlainSimulationGives(
            @ForAll("levels") int[] oak,
            @ForAll("levels") int[] elm,
            @ForAll("levels") int[] ash,
            @ForAll("weights12") double[] weights,
            @ForAll long seed) {
        int draws = 20;
        List<OrganisationRef> schools = List.of(ASH, ELM, OAK);
        List<double[]> values = List.of(values(ash), values(elm), values(oak));
        WeightSensitivity result = WeightSensitivity.of(
                        tally(OAK, DEPTH, oak).merge(tally(ELM, DEPTH, elm)).merge(tally(ASH, DEPTH, ash)),
                        DEPTH,
                        weights(weights),
                        Aggregation.weightedMean())
                .withDraws(draws, seed);
        long[] first = new long[schools.size()];
        double[] lowest = {9, 9, 9};
        double shifts = 0;
        double[] reference = means(values, weights);
        for (int draw = 0; draw < draws; draw++) {
            double[] means = means(values, drawn(seed, draw));
            for (int i = 0; i < means.length; i++) {
                lowest[i] = Math.min(lowest[i], means[i]);
                first[i] += rank(means, i) == 1 ? 1 : 0;
                shifts += Math.abs(rank(means, i) - rank(reference, i));
            }
        }
        for (int i = 0; i < schools.size(); i++) {
            OrganisationRef school = schools.get(i);
            assertThat(value(result.reference(school))).isCloseTo(reference[i], within(NEAR));
            assertThat(result.reference(school).n()).isEqualTo(SIZE);
            assertThat(value(result.lowestDrawn(school)))
                    .isCloseTo(lowest[i], within(NEAR))
                    .isGreaterThanOrEqualTo(value(result.lowest(school)));
            assertThat(value(result.highestDrawn(school))).isLessThanOrEqualTo(value(result.highest(school)));
            assertThat(k(result.rankShare(school, 1))).isEqualTo(first[i]);
        }
        assertThat(value(result.rankShift()))
                .isCloseTo(shifts / draws / schools.size(), within(NEAR))
                .isGreaterThanOrEqualTo(0);
        boolean isFixed = IntStream.range(0, schools.size())
                .allMatch(i -> k(result.rankShare(schools.get(i), rank(reference, i))) == draws);
        assertThat(value(result.rankShift()) == 0).isEqualTo(isFixed);
    }

    /** Sums in the order of components, so that equal rows give equal numbers here as there. */
    private static double[] means(List<double[]> values, double[] weights) {
        return values.stream()
                .mapToDouble(row -> {
                    double sum = 0;
                    double total = 0;
                    for (int i = 0; i < SIZE; i++) {
                        sum += weights[i] * row[i];
                        total += weights[i];
                    }
                    return sum / total;
                })
                .toArray();
    }

    private static int rank(double[] numbers, int of) {
        return 1
                + (int) Arrays.stream(numbers)
                        .filter(number -> number > numbers[of] + NEAR)
                        .count();
    }

    private static double[] drawn(long seed, int draw) {
        long gamma = 0x9E3779B97F4A7C15L;
        SplittableRandom random = new SplittableRandom(mixed(seed) ^ mixed(draw * gamma + 1));
        return IntStream.range(0, SIZE)
                .mapToDouble(i -> -StrictMath.log(1 - (random.nextLong() >>> 11) * 0x1.0p-53))
                .toArray();
    }

    /** What the generator makes of a state: its first number after the state one step before. */
    private static long mixed(long state) {
        return new SplittableRandom(state - 0x9E3779B97F4A7C15L).nextLong();
    }
}
