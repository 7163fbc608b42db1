// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.scoring.valence.PositiveShareTest.defined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LogValenceProperties {
    private static final String MEASURE = "valence/log-valence";
    private static final MathContext DIGITS = new MathContext(30);

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "swapping positive and negative changes the sign alone")
    void isAntisymmetric(@ForAll @IntRange(max = 500) int p, @ForAll @IntRange(max = 500) int n) {
        Assume.that(p + n > 0);

        assertThat(value(n, p)).isEqualTo(0 - value(p, n));
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.LAW,
            source = "it rises with p, and lies nearer 0 than the log without halves")
    void risesWithPAndIsDrawnToZero(@ForAll @IntRange(max = 500) int p, @ForAll @IntRange(max = 500) int n) {
        Assume.that(p + n > 0);

        assertThat(value(p + 1, n)).isGreaterThan(value(p, n));
        if (p > 0 && n > 0) {
            assertThat(Math.abs(value(p, n))).isLessThanOrEqualTo(Math.abs(Math.log((double) p / n)) + 1e-15);
        }
    }

    @Property(tries = 200)
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the area under 1 / x by its series in 30 decimal digits, and the error squared")
    void isTheSeriesOfTheLogarithm(@ForAll @IntRange(max = 60) int p, @ForAll @IntRange(max = 60) int n) {
        Assume.that(p + n > 0);
        LogValence result = LogValence.of(Leaders.oneLeader(p, n)).withStandardError();
        double error = defined(result.standardError().orElseThrow()).value();

        assertThat(value(p, n)).isEqualTo(logOfRatio(2L * p + 1, 2L * n + 1).doubleValue(), within(1e-12));
        assertThat(error * error).isEqualTo(2.0 / (2 * p + 1) + 2.0 / (2 * n + 1), within(1e-14));
    }

    /** ln(a/b) = 2 sum z^(2i+1) / (2i+1) with z = (a-b) / (a+b). */
    private static BigDecimal logOfRatio(long a, long b) {
        BigDecimal z = BigDecimal.valueOf(a - b).divide(BigDecimal.valueOf(a + b), DIGITS);
        BigDecimal square = z.multiply(z, DIGITS);
        BigDecimal power = z;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 1; i < 4000; i += 2) {
            sum = sum.add(power.divide(BigDecimal.valueOf(i), DIGITS), DIGITS);
            power = power.multiply(square, DIGITS);
        }
        return sum.multiply(BigDecimal.valueOf(2));
    }

    private static double value(long p, long n) {
        return defined(LogValence.of(Leaders.oneLeader(p, n)).estimate()).value();
    }
}
