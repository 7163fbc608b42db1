// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.numeric.Rational;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Two estimates side by side and how far they lie apart, such as a share of last year and of this one.
 *
 * @param first the earlier or left estimate
 * @param second the later or right estimate
 * @param difference {@code second - first}, of two shares exactly before it is rounded; undefined where one of them is or where their methods differ
 * @since 0.1.0
 */
public record EstimateComparison(Estimate first, Estimate second, Estimate difference) {
    static EstimateComparison of(Estimate first, Estimate second) {
        Set<Caveat> caveats = new LinkedHashSet<>(first.caveats());
        caveats.addAll(second.caveats());
        return new EstimateComparison(first, second, difference(first, second, List.copyOf(caveats)));
    }

    private static Estimate difference(Estimate first, Estimate second, List<Caveat> caveats) {
        long n = Math.min(first.n(), second.n());
        if (first instanceof Undefined undefined) {
            return Undefined.of(undefined.reason(), n, caveats);
        }
        if (second instanceof Undefined undefined) {
            return Undefined.of(undefined.reason(), n, caveats);
        }
        Method method = ((Defined) first).method();
        Method other = ((Defined) second).method();
        if (!method.fingerprint().equals(other.fingerprint())) {
            return Undefined.of(UndefinedReason.METHODS_DIFFER, n, caveats);
        }
        double difference = difference((Defined) first, (Defined) second);
        if (!Double.isFinite(difference)) {
            return Undefined.of(UndefinedReason.TOO_LARGE, n, caveats);
        }
        return Defined.builder()
                .value(difference)
                .n(n)
                .method(method.toBuilder()
                        .putOption("difference", "second - first")
                        .build())
                .caveats(caveats)
                .build();
    }

    /** Of two shares from k and n, so that it is rounded once only. */
    private static double difference(Defined first, Defined second) {
        return isShare(first) && isShare(second)
                ? share(second).minus(share(first)).toDouble()
                : second.value() - first.value();
    }

    private static boolean isShare(Defined number) {
        return number.k().isPresent() && number.n() > 0 && share(number).toDouble() == number.value();
    }

    private static Rational share(Defined number) {
        return Rational.of(number.k().getAsLong(), number.n());
    }

    /** The three on a line each. */
    @Override
    public String toString() {
        return "first:      " + first + "\nsecond:     " + second + "\ndifference: " + difference;
    }
}
