// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Token;
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
        int last = categories.size() - 1;
        double a = value(categories, Math.min(first, second));
        double b = value(categories, Math.max(first, second));
        double distance = (b - a) / (value(categories, last) - value(categories, 0));
        return switch (this) {
            case IDENTITY -> 0;
            case LINEAR -> 1 - distance;
            case QUADRATIC -> 1 - distance * distance;
            case ORDINAL -> 1 - steps(Math.abs(first - second)) / steps(last);
            case RADICAL -> 1 - Math.sqrt(distance);
            case RATIO -> 1 - relative(a, b) / relative(value(categories, 0), value(categories, last));
        };
    }

    private static double value(Categories categories, int position) {
        List<Decimal> values = categories.values();
        return values.isEmpty() ? position + 1 : values.get(position).doubleValue();
    }

    private static double steps(int places) {
        return places * (places + 1.0);
    }

    private static double relative(double a, double b) {
        double relative = (b - a) / (b + a);
        return relative * relative;
    }

    @Override
    public String toString() {
        return code();
    }
}
