// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.review.ScaleLevel;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Means of the values of levels, to 34 digits. */
final class ExactMeans {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private ExactMeans() {}

    /** What each level stands for on a scale that is not ordinal. */
    static List<BigDecimal> values(Scale scale) {
        return scale.levels().stream()
                .map(ScaleLevel::value)
                .map(value -> value.map(Decimal::number).orElseThrow())
                .toList();
    }

    /** The places of the levels, from 1: what they would stand for if they lay equally far apart. */
    static List<BigDecimal> places(Scale scale) {
        return IntStream.rangeClosed(1, scale.levels().size())
                .mapToObj(BigDecimal::valueOf)
                .toList();
    }

    /** What each level is taken for: its value, or its place where it has none. */
    static List<BigDecimal> levels(Scale scale) {
        return scale.levelOfMeasurement() == LevelOfMeasurement.ORDINAL ? places(scale) : values(scale);
    }

    /** The mean of ratings, or empty where there is none. */
    static Optional<BigDecimal> mean(LevelCounts counts, List<BigDecimal> values) {
        long rated = counts.rated();
        if (rated == 0) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int position = 0; position < values.size(); position++) {
            long count = counts.levels().get(position);
            if (count == rated) { // nearly always there is but one rating; a division takes longer than all else
                return Optional.of(values.get(position).round(DIGITS));
            }
            if (count > 0) {
                sum = sum.add(values.get(position).multiply(BigDecimal.valueOf(count)));
            }
        }
        return Optional.of(sum.divide(BigDecimal.valueOf(rated), DIGITS));
    }

    /** The mean of some numbers, at least one; the sum is exact. */
    static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(size(numbers), DIGITS);
    }

    /** Their standard deviation with denominator n. */
    static BigDecimal deviation(List<BigDecimal> numbers) {
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal squares =
                numbers.stream().map(number -> number.multiply(number)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return squares.multiply(size(numbers))
                .subtract(sum.multiply(sum))
                .divide(size(numbers).pow(2), DIGITS)
                .sqrt(DIGITS);
    }

    private static BigDecimal size(List<BigDecimal> numbers) {
        return BigDecimal.valueOf(numbers.size());
    }
}
