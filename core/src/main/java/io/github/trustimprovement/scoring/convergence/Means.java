// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.numeric.Rational;
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
    record Mean(Rational sum, int n) {
        static Mean of(Collection<Optional<Rational>> values) {
            List<Rational> present = values.stream().flatMap(Optional::stream).toList();
            return new Mean(present.stream().reduce(Rational.ZERO, Rational::plus), present.size());
        }

        Mean without(Optional<Rational> value) {
            return value.map(number -> new Mean(sum.minus(number), n - 1)).orElse(this);
        }

        Rational value() {
            return sum.dividedBy(n);
        }
    }

    static Means of(Collection<PanelRow> rows) {
        return new Means(
                Mean.of(rows.stream().map(PanelRow::exactFirst).toList()),
                Mean.of(rows.stream().map(PanelRow::exactLast).toList()));
    }

    Means without(PanelRow row) {
        return new Means(first.without(row.exactFirst()), last.without(row.exactLast()));
    }

    Rational change() {
        return last.value().minus(first.value());
    }
}
