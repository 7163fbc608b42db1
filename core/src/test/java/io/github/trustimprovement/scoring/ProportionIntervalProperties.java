// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ProportionIntervalProperties {
    private static final String MEASURE = "valence/leader-prevalence";
    private static final double TOLERANCE = 1e-9;
    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "an interval holds the share and stays within 0 and 1")
    void containsTheShareAndStaysInTheUnitInterval(
            @ForAll ProportionInterval method, @ForAll("shares") Share share, @ForAll("levels") double level) {
        Interval interval = method.of(share.k, share.n, level);

        assertThat(interval.contains((double) share.k / share.n)).isTrue();
        assertThat(interval.lower()).isBetween(0.0, 1.0);
        assertThat(interval.upper()).isBetween(0.0, 1.0);
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "n - k of n mirrors k of n")
    void mirrorsTheComplement(
            @ForAll ProportionInterval method, @ForAll("shares") Share share, @ForAll("levels") double level) {
        Interval interval = method.of(share.k, share.n, level);
        Interval mirrored = method.of(share.n - share.k, share.n, level);

        assertThat(mirrored.lower()).isEqualTo(1 - interval.upper(), within(TOLERANCE));
        assertThat(mirrored.upper()).isEqualTo(1 - interval.lower(), within(TOLERANCE));
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "both ends rise with k")
    void risesWithK(@ForAll ProportionInterval method, @ForAll("shares") Share share, @ForAll("levels") double level) {
        if (share.k < share.n) {
            Interval interval = method.of(share.k, share.n, level);
            Interval next = method.of(share.k + 1, share.n, level);

            assertThat(next.lower()).isGreaterThanOrEqualTo(interval.lower());
            assertThat(next.upper()).isGreaterThanOrEqualTo(interval.upper());
        }
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "four times the data narrow an interval")
    void isNarrowerWithMoreData(
            @ForAll ProportionInterval method, @ForAll("shares") Share share, @ForAll("levels") double level) {
        assertThat(method.of(4L * share.k, 4L * share.n, level).width())
                .isLessThan(method.of(share.k, share.n, level).width());
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "Agresti-Coull contains Wilson, Clopper-Pearson Jeffreys")
    void theWiderContainsTheNarrower(@ForAll("shares") Share share, @ForAll("levels") double level) {
        assertContains(ProportionInterval.AGRESTI_COULL, ProportionInterval.WILSON, share, level);
        assertContains(ProportionInterval.CLOPPER_PEARSON, ProportionInterval.JEFFREYS, share, level);
    }

    @Property(tries = 100)
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "both formulas in 40 decimal digits, z from the power series of the normal integral")
    void wilsonAndAgrestiCoullAreTheirFormulas(@ForAll("shares") Share share, @ForAll("levels") double level) {
        BigDecimal z = SlowDistributions.normal(BigDecimal.ONE.subtract(new BigDecimal(1 - level)));
        BigDecimal square = z.multiply(z, DIGITS);
        BigDecimal n = BigDecimal.valueOf(share.n);
        BigDecimal k = BigDecimal.valueOf(share.k);
        BigDecimal all = n.add(square);
        BigDecimal centre = k.add(square.divide(TWO, DIGITS)).divide(all, DIGITS);
        BigDecimal wilson = k.multiply(n.subtract(k))
                .divide(n, DIGITS)
                .add(square.divide(FOUR, DIGITS))
                .sqrt(DIGITS)
                .multiply(z)
                .divide(all, DIGITS);
        BigDecimal agrestiCoull = centre.multiply(BigDecimal.ONE.subtract(centre))
                .divide(all, DIGITS)
                .sqrt(DIGITS)
                .multiply(z);

        assertEnds(ProportionInterval.WILSON, share, level, centre.subtract(wilson), centre.add(wilson));
        assertEnds(
                ProportionInterval.AGRESTI_COULL,
                share,
                level,
                centre.subtract(agrestiCoull).max(BigDecimal.ZERO),
                centre.add(agrestiCoull).min(BigDecimal.ONE));
    }

    @Property(tries = 50)
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "bisection on the exact binomial sum in decimals")
    void clopperPearsonInvertsTheBinomialSum(
            @ForAll @IntRange(min = 1, max = 40) int n, @ForAll("levels") double level, @ForAll int any) {
        int k = Math.floorMod(any, n + 1);
        BigDecimal tail = new BigDecimal(1 - level).divide(TWO, DIGITS);
        BigDecimal lower = k == 0 ? BigDecimal.ZERO : SlowDistributions.binomial(k, n, tail);
        BigDecimal upper =
                k == n ? BigDecimal.ONE : SlowDistributions.binomial(k + 1, n, BigDecimal.ONE.subtract(tail));

        assertEnds(ProportionInterval.CLOPPER_PEARSON, new Share(k, n), level, lower, upper);
    }

    @Property(tries = 50)
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "bisection on the beta density integrated numerically")
    void jeffreysInvertsTheBetaIntegral(@ForAll("shares") Share share, @ForAll("levels") double level) {
        double a = share.k + 0.5;
        double b = share.n - share.k + 0.5;
        double tail = (1 - level) / 2;
        double lower = share.k == 0 ? 0 : SlowDistributions.beta(a, b, tail);
        double upper = share.k == share.n ? 1 : SlowDistributions.beta(a, b, 1 - tail);

        assertEnds(ProportionInterval.JEFFREYS, share, level, new BigDecimal(lower), new BigDecimal(upper));
    }

    @Provide
    Arbitrary<Share> shares() {
        return Arbitraries.integers()
                .between(1, 200)
                .flatMap(n -> Arbitraries.integers().between(0, n).map(k -> new Share(k, n)));
    }

    @Provide
    Arbitrary<Double> levels() {
        return Arbitraries.doubles().between(0.5, 0.999).ofScale(4);
    }

    private static void assertContains(
            ProportionInterval wider, ProportionInterval narrower, Share share, double level) {
        Interval outside = wider.of(share.k, share.n, level);
        Interval inside = narrower.of(share.k, share.n, level);

        assertThat(outside.lower()).isLessThanOrEqualTo(inside.lower() + TOLERANCE);
        assertThat(outside.upper()).isGreaterThanOrEqualTo(inside.upper() - TOLERANCE);
    }

    private static void assertEnds(
            ProportionInterval method, Share share, double level, BigDecimal lower, BigDecimal upper) {
        Interval interval = method.of(share.k, share.n, level);

        assertThat(interval.lower()).isEqualTo(lower.doubleValue(), within(TOLERANCE));
        assertThat(interval.upper()).isEqualTo(upper.doubleValue(), within(TOLERANCE));
    }

    record Share(int k, int n) {}
}
