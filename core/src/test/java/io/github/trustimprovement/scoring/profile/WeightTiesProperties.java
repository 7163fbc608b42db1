// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.COMPONENTS;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.DAY;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.rating;
import static io.github.trustimprovement.scoring.profile.ProfileArbitraries.review;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.numeric.Rational;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;

/** Who shares a rank: a difference that rounding can make is none, and every other one counts. */
class WeightTiesProperties {
    private static final double ROUNDING = 1e-12;
    private static final int SIZE = 4;
    private static final double TENTHS = 10;

    /** From -0.5 to 0.5, no tenth of which but the ends and 0 is a binary number. */
    private static final int LOWEST = -5;

    private static final Scale ABOUT_ZERO = ProfileArbitraries.ofValues(
            "about zero",
            LevelOfMeasurement.INTERVAL,
            IntStream.rangeClosed(LOWEST, -LOWEST)
                    .mapToDouble(tenths -> tenths / TENTHS)
                    .toArray());

    /** How values with weights are added up: by component, or from the highest to the lowest. */
    private enum Way {
        WEIGHTED_MEAN,
        POWER_MEAN_OF_ORDER_ONE,
        ORDERED_MEAN;

        Aggregation aggregation(int[] weights) {
            double total = Arrays.stream(weights).sum();
            return switch (this) {
                case WEIGHTED_MEAN -> Aggregation.weightedMean();
                case POWER_MEAN_OF_ORDER_ONE -> Aggregation.powerMean(1);
                case ORDERED_MEAN ->
                    Aggregation.ordered(Arrays.stream(weights)
                            .mapToDouble(weight -> weight / total)
                            .toArray());
            };
        }

        /** The sum of weight times mean, whose proportions are those of the composites. */
        Rational exact(List<List<Integer>> ratings, int[] weights) {
            List<Rational> means = new ArrayList<>(ratings.stream()
                    .map(each -> Rational.of(each.stream().mapToInt(i -> i).sum(), each.size()))
                    .toList());
            if (this == ORDERED_MEAN) {
                means.sort(Comparator.reverseOrder());
            }
            return IntStream.range(0, weights.length)
                    .mapToObj(i -> means.get(i).times(Rational.of(weights[i], 1)))
                    .reduce(Rational.ZERO, Rational::plus);
        }
    }

    @Provide
    Arbitrary<List<List<List<Integer>>>> schools() {
        Arbitrary<List<Integer>> ratings = Arbitraries.integers()
                .between(LOWEST, -LOWEST)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<List<List<Integer>>> school = ratings.list().ofSize(SIZE);
        // each with its ratings the other way round, so that many come to the same, added up in another order
        return school.list().ofMinSize(1).ofMaxSize(4).map(some -> {
            List<List<List<Integer>>> all = new ArrayList<>(some);
            for (List<List<Integer>> each : some) {
                List<List<Integer>> turned = new ArrayList<>(each);
                Collections.reverse(turned);
                all.add(turned);
            }
            return all;
        });
    }

    @Provide
    Arbitrary<int[]> weights() {
        return Arbitraries.integers().between(1, 9).array(int[].class).ofSize(SIZE);
    }

    @Property
    @Proves(
            measure = "profile/weight-sensitivity",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "ranks by fractions, compared exactly, on a scale of tenths around 0")
    @Proves(
            measure = "profile/weight-sensitivity",
            by = Proof.LAW,
            source =
                    "equal composites share a rank, whatever order they are added up in, and even where they cancel out "
                            + "to 0; unequal ones never do")
    void ranksAreThoseOfExactSums(
            @ForAll("schools") List<List<List<Integer>>> schools, @ForAll("weights") int[] weights, @ForAll Way way) {
        List<OrganisationRef> ids = IntStream.range(0, schools.size())
                .mapToObj(i -> OrganisationRef.school("s" + i))
                .toList();
        List<ComponentReview> reviews = new ArrayList<>();
        for (int school = 0; school < schools.size(); school++) {
            for (int i = 0; i < SIZE; i++) {
                for (int tenths : schools.get(school).get(i)) {
                    reviews.add(review(ids.get(school), COMPONENTS.get(i), DAY, rating(ABOUT_ZERO, tenths - LOWEST)));
                }
            }
        }
        WeightSensitivity result = WeightSensitivity.of(
                RatingTally.of(reviews, ReviewSelection.all()),
                ABOUT_ZERO,
                ProfileArbitraries.weights(Arrays.stream(weights)
                        .mapToDouble(weight -> weight / TENTHS)
                        .toArray()),
                way.aggregation(weights));
        List<Rational> exact =
                schools.stream().map(each -> way.exact(each, weights)).toList();
        long distinct = exact.stream().distinct().count();
        List<Rational> inOrder = result.inOrder().stream()
                .map(school -> exact.get(ids.indexOf(school)))
                .toList();

        assertThat(inOrder).hasSize(schools.size()).isSortedAccordingTo(Comparator.reverseOrder());
        if (distinct == 1) {
            assertThat(reason(result.stepsOnWeights()))
                    .isEqualTo(schools.size() == 1 ? UndefinedReason.TOO_FEW_UNITS : UndefinedReason.ZERO_DENOMINATOR);
        } else {
            assertThat(result.stepsOnWeights().n()).isEqualTo(distinct - 1);
        }
        int total = Arrays.stream(weights).sum();
        for (int school = 0; school < schools.size(); school++) {
            double computed = value(result.reference(ids.get(school)));
            assertThat(computed - exact.get(school).toDouble() / total / TENTHS).isBetween(-ROUNDING / 2, ROUNDING / 2);
        }
    }

    @Property
    void aDifferenceBeyondTheToleranceAlwaysCounts(@ForAll @IntRange(min = 1, max = 1000) int tenths) {
        double value = tenths / TENTHS;

        assertThat(ranks(value, value * (1 + ROUNDING / 2))).containsExactly(1, 1);
        assertThat(ranks(value, value * (1 + 3 * ROUNDING))).containsExactly(2, 1);
    }

    private static int[] ranks(double one, double other) {
        return Ranks.of(new Rounded[] {new Rounded(one, one), new Rounded(other, other)});
    }

    /** The bound that is claimed of rounding, in fractions of the very numbers that were computed with. */
    @Property
    @Proves(
            measure = "profile/weight-sensitivity",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the weighted mean in fractions, and 2 m + 6 roundings of its parts without their signs")
    void noRoundingGoesBeyondTheBound(@ForAll("numbers") double[] values, @ForAll("weights") int[] weights) {
        double[] tenths =
                Arrays.stream(weights).mapToDouble(weight -> weight / TENTHS).toArray();
        Rounded computed = Aggregation.weightedMean().of(values, tenths);
        Rational sum = Rational.ZERO;
        Rational parts = Rational.ZERO;
        Rational total = Rational.ZERO;
        for (int i = 0; i < SIZE; i++) {
            Rational weight = Rational.of(new BigDecimal(tenths[i]));
            Rational part = weight.times(Rational.of(new BigDecimal(values[i])));
            sum = sum.plus(part);
            parts = parts.plus(part.abs());
            total = total.plus(weight);
        }
        Rational bound = parts.dividedBy(total).times(Rational.of(2 * SIZE + 6, 1L << 53));
        Rational error = sum.dividedBy(total)
                .minus(Rational.of(new BigDecimal(computed.value())))
                .abs();

        assertThat(error).isLessThanOrEqualTo(bound);
        assertThat(computed.parts()).isCloseTo(parts.dividedBy(total).toDouble(), Percentage.withPercentage(1e-10));
    }

    @Provide
    Arbitrary<double[]> numbers() {
        return Arbitraries.doubles()
                .between(-1000, 1000)
                .ofScale(3)
                .array(double[].class)
                .ofSize(SIZE);
    }
}
