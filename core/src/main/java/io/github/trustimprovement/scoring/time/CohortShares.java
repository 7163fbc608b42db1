// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;

/** The shares of some cohorts and how far they spread; sums are exact. */
final class CohortShares {
    private final double whole;
    private final double[] values;
    private final double[] sizes;
    private final BigDecimal events;
    private final BigDecimal all;

    private CohortShares(Stretch stretch, double whole) {
        this.whole = whole;
        values = stretch.values();
        sizes = stretch.points().stream()
                .mapToDouble(point -> point.cohort().orElseThrow())
                .toArray();
        events = sum(
                stretch.points(),
                point -> BigDecimal.valueOf(point.value().orElseThrow())
                        .multiply(BigDecimal.valueOf(point.cohort().orElseThrow())));
        all = sum(stretch.points(), point -> BigDecimal.valueOf(point.cohort().orElseThrow()));
    }

    static CohortShares of(Stretch stretch, double whole) {
        return new CohortShares(stretch, whole);
    }

    private static BigDecimal sum(List<TimePoint> points, Function<TimePoint, BigDecimal> part) {
        return points.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    int size() {
        return values.length;
    }

    double share(int i) {
        return values[i] / whole;
    }

    /** The share over all cohorts; not a number without cohorts. */
    double centre() {
        return all.signum() == 0
                ? Double.NaN
                : events.divide(all.multiply(BigDecimal.valueOf(whole)), MathContext.DECIMAL128)
                        .doubleValue();
    }

    /** Pearson's statistic of the cohorts over its degrees of freedom; not a number where p is 0 or 1. */
    double dispersion() {
        double centre = centre();
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += sizes[i] * (share(i) - centre) * (share(i) - centre);
        }
        return sum / (centre * (1 - centre) * (values.length - 1));
    }

    /** The standard deviation that chance gives the share of one cohort. */
    double sigma(int i) {
        return StrictMath.sqrt(StrictMath.max(0, centre() * (1 - centre()) / sizes[i]));
    }

    /** A limit so many standard deviations off, within 0 and 1. */
    double limit(int i, double sigmas) {
        return StrictMath.max(0, StrictMath.min(1, centre() + sigmas * sigma(i)));
    }

    double[] distances() {
        return Signals.distances(values, events, all);
    }
}
