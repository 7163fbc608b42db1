// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The values of a panel, date by date, and exact sums of them. */
final class PanelNumbers {
    private final BalancedPanel panel;
    private final Method method;
    private final List<Caveat> caveats;
    private final int least;
    private final boolean needsDistances;

    PanelNumbers(BalancedPanel panel, MeasureDescription measure, int least) {
        this(panel, measure, least, true);
    }

    /** With or without need of distances between values, which an ordinal scale does not give. */
    PanelNumbers(BalancedPanel panel, MeasureDescription measure, int least, boolean needsDistances) {
        this.panel = panel;
        this.needsDistances = needsDistances;
        this.least = least;
        method = panel.basis().method(measure);
        caveats = measure.caveatsWith(panel.basis());
    }

    static boolean isOrdinal(BalancedPanel panel) {
        return panel.measure().levelOfMeasurement().equals(Optional.of(LevelOfMeasurement.ORDINAL));
    }

    int size() {
        return panel.rows().size();
    }

    /** The values of one date, in the order of the organisations. */
    List<BigDecimal> at(int date) {
        return panel.rows().stream()
                .map(row -> row.values().get(date).map(Decimal::number).orElseThrow())
                .toList();
    }

    Optional<UndefinedReason> whyUndefined() {
        return panel.basis()
                .whyUndefined()
                .or(() -> size() < least ? Optional.of(UndefinedReason.TOO_FEW_UNITS) : Optional.empty())
                .or(() -> needsDistances && isOrdinal(panel)
                        ? Optional.of(UndefinedReason.LEVEL_TOO_WEAK)
                        : Optional.empty());
    }

    Estimate undefined(UndefinedReason reason) {
        return Undefined.of(reason, size(), caveats);
    }

    /** A number, unless something stands against it. */
    Estimate number(Supplier<Double> value) {
        return whyUndefined().map(this::undefined).orElseGet(() -> defined(value.get(), method));
    }

    Estimate defined(double value, Method how) {
        return Defined.builder()
                .value(value)
                .n(size())
                .method(how)
                .caveats(caveats)
                .build();
    }

    Method method() {
        return method;
    }

    static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal mean(List<BigDecimal> values) {
        return sum(values).divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
    }

    /** n times the sum of squares less the square of the sum: the population variance times n squared, exactly. */
    static BigDecimal scaledVariance(List<BigDecimal> values) {
        BigDecimal sum = sum(values);
        BigDecimal squares =
                values.stream().map(value -> value.multiply(value)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return squares.multiply(BigDecimal.valueOf(values.size())).subtract(sum.multiply(sum));
    }

    /** The population standard deviation, with denominator n. */
    static double deviation(List<BigDecimal> values) {
        BigDecimal n = BigDecimal.valueOf(values.size());
        return scaledVariance(values)
                .divide(n.multiply(n), MathContext.DECIMAL128)
                .sqrt(MathContext.DECIMAL128)
                .doubleValue();
    }
}
