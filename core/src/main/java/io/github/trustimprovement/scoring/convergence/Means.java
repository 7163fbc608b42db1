// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.organisation.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The means of some organisations at the first and the last date, each of whoever has a value then.
 *
 * @param first of the first date
 * @param last of the last date
 */
record Means(Mean first, Mean last) {
    /** A sum of n values. */
    record Mean(BigDecimal sum, int n) {
        static Mean of(Collection<Optional<Decimal>> values) {
            List<BigDecimal> present = values.stream()
                    .flatMap(Optional::stream)
                    .map(Decimal::number)
                    .toList();
            return new Mean(present.stream().reduce(BigDecimal.ZERO, BigDecimal::add), present.size());
        }

        Mean without(Optional<Decimal> value) {
            return value.map(Decimal::number)
                    .map(number -> new Mean(sum.subtract(number), n - 1))
                    .orElse(this);
        }

        BigDecimal value() {
            return sum.divide(BigDecimal.valueOf(n), MathContext.DECIMAL128);
        }
    }

    static Means of(Collection<PanelRow> rows) {
        return new Means(
                Mean.of(rows.stream().map(PanelRow::first).toList()),
                Mean.of(rows.stream().map(PanelRow::last).toList()));
    }

    Means without(PanelRow row) {
        return new Means(first.without(row.first()), last.without(row.last()));
    }

    BigDecimal change() {
        return last.value().subtract(first.value());
    }
}
