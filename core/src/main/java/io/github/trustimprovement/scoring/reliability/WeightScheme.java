// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.numeric.Rational;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Weights that follow from the categories by a formula; what each means, {@link AgreementWeights} says. */
enum WeightScheme implements AgreementWeights, Token {
    IDENTITY,
    LINEAR,
    QUADRATIC,
    ORDINAL,
    RADICAL,
    RATIO;

    private static final Rational ONE = Rational.of(1, 1);

    @Override
    public String label() {
        return code();
    }

    /** Whether distances between categories enter. */
    boolean needsDistances() {
        return this != IDENTITY && this != ORDINAL;
    }

    @Override
    public double weight(Categories categories, int first, int second) {
        Objects.checkIndex(first, categories.size());
        Objects.checkIndex(second, categories.size());
        if (first == second) {
            return 1;
        }
        return switch (this) {
            case RADICAL -> 1 - Math.sqrt(distance(categories, first, second).toDouble());
            case RATIO ->
                1
                        - relative(categories, Math.min(first, second), Math.max(first, second))
                                / relative(categories, 0, categories.size() - 1);
            default -> fraction(categories, first, second).toDouble();
        };
    }

    /** The weight as a fraction; one with a root, or of distances relative to their size, is rounded before. */
    Rational fraction(Categories categories, int first, int second) {
        if (first == second) {
            return ONE;
        }
        return switch (this) {
            case IDENTITY -> Rational.ZERO;
            case LINEAR -> ONE.minus(distance(categories, first, second));
            case QUADRATIC -> {
                Rational distance = distance(categories, first, second);
                yield ONE.minus(distance.times(distance));
            }
            case ORDINAL -> ONE.minus(Rational.of(steps(Math.abs(first - second)), steps(categories.size() - 1)));
            case RADICAL, RATIO -> Rational.of(BigDecimal.valueOf(weight(categories, first, second)));
        };
    }

    private static Rational distance(Categories categories, int first, int second) {
        Rational least = value(categories, 0);
        Rational most = value(categories, categories.size() - 1);
        return value(categories, Math.max(first, second))
                .minus(value(categories, Math.min(first, second)))
                .dividedBy(most.minus(least));
    }

    private static Rational value(Categories categories, int position) {
        List<Decimal> values = categories.values();
        return values.isEmpty()
                ? Rational.of(position + 1, 1)
                : Rational.of(values.get(position).number());
    }

    private static long steps(int places) {
        return places * (places + 1L);
    }

    private static double relative(Categories categories, int lower, int higher) {
        double a = value(categories, lower).toDouble();
        double b = value(categories, higher).toDouble();
        double relative = (b - a) / (b + a);
        return relative * relative;
    }

    @Override
    public String toString() {
        return code();
    }
}
