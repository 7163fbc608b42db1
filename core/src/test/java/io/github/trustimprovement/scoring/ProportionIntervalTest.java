// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProportionIntervalTest {
    /** The digits that R prints of Jeffreys' quantiles of 4 of 200 are good to 5e-12. */
    @ParameterizedTest
    @CsvSource({
        "AGRESTI_COULL, 18, 20, 0.6867561125596077, 0.984343760998137",
        "CLOPPER_PEARSON, 18, 20, 0.6830172859809176, 0.9876514728297052",
        "JEFFREYS, 18, 20, 0.716146742695748, 0.97862751197755",
        "WILSON, 4, 20, 0.0806576625797981, 0.4160174322518935",
        "AGRESTI_COULL, 4, 200, 0.005991954548218395, 0.0520995587739575",
        "CLOPPER_PEARSON, 4, 200, 0.005475565879556443, 0.05041360908989634",
        "JEFFREYS, 4, 200, 0.00678759879519299, 0.0468465669668423",
        "WILSON, 190, 200, 0.910421851861224, 0.972617354399236"
    })
    @Proves(
            measure = "valence/leader-prevalence",
            by = Proof.REFERENCE,
            source = "R package binom 1.1, as printed in the test results of statsmodels (results_proportion.py)")
    void agreesWithR(ProportionInterval method, long k, long n, double lower, double upper) {
        assertEnds(method.of(k, n, 0.95), lower, upper, 1e-11);
    }

    /** Wald's ends leave 0 and 1, or have no width where all leaders say the same; so no method here is Wald's. */
    @ParameterizedTest
    @CsvSource({
        "4, 20, 0.0246954918846837, 0.3753045081153163, true",
        "190, 200, 0.919794926420966, 0.980205073579034, true",
        "15, 148, 0.0527, 0.15, true",
        "1, 30, -0.0309007, 0.09756737, false",
        "29, 30, 0.9024326, 1.0309007, false",
        "0, 30, 0, 0, false",
        "30, 30, 1, 1, false"
    })
    void waldsIntervalIsNotOffered(long k, long n, double lower, double upper, boolean isSound) {
        double share = (double) k / n;
        double reach = 1.959963984540054 * Math.sqrt(share * (1 - share) / n);

        assertThat(share - reach).isEqualTo(lower, within(5e-5));
        assertThat(share + reach).isEqualTo(upper, within(5e-5));
        assertThat(lower >= 0 && upper <= 1 && lower < upper).isEqualTo(isSound);
        assertThat(ProportionInterval.values()).allSatisfy(method -> {
            assertThat(method.label()).isNotEqualTo("Wald");
            assertThat(method.of(k, n, 0.95).lower()).isBetween(0.0, share);
            assertThat(method.of(k, n, 0.95).width()).isPositive();
        });
    }

    /** That Clopper and Pearson's interval contains Wilson's is often supposed and is no law. */
    @Test
    void clopperPearsonNeedNotContainWilson() {
        assertThat(ProportionInterval.CLOPPER_PEARSON.of(0, 46, 0.95).upper())
                .isLessThan(ProportionInterval.WILSON.of(0, 46, 0.95).upper());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 30, 0.00590859, 0.16670391",
        "29, 30, 0.8332961, 0.9940914",
        "0, 30, 0, 0.11351339",
        "30, 30, 0.8864866, 1"
    })
    @Proves(
            measure = "valence/leader-prevalence",
            by = Proof.REFERENCE,
            source = "R package binom 1.1 to seven places, as printed in the test results of statsmodels")
    void agreesWithRAtTheEnds(long k, long n, double lower, double upper) {
        assertEnds(ProportionInterval.WILSON.of(k, n, 0.95), lower, upper, 5e-8);
    }

    @ParameterizedTest
    @CsvSource({
        "WILSON, 50, 500, 0.9, 0.0800391858824593, 0.12426638582141426",
        "CLOPPER_PEARSON, 50, 500, 0.9, 0.07873857004520295, 0.1248658074138089",
        "WILSON, 0, 10, 0.95, 0, 0.27753279986288926",
        "WILSON, 3, 10, 0.95, 0.10779126740630104, 0.6032218525388546",
        "JEFFREYS, 0, 10, 0.95, 0, 0.21719626750921053",
        "JEFFREYS, 3, 10, 0.95, 0.09269459393815319, 0.6058183181486713",
        "CLOPPER_PEARSON, 0, 10, 0.95, 0, 0.3084971078187608",
        "CLOPPER_PEARSON, 3, 10, 0.95, 0.06673951117773447, 0.6524528500599972",
        "CLOPPER_PEARSON, 0, 19436, 0.95, 0, 0.0001897782161226719",
        "AGRESTI_COULL, 10, 10, 0.95, 0.6791126942494543, 1",
        "AGRESTI_COULL, 20, 400, 0.95, 0.03218289448554276, 0.0763781704153241"
    })
    @Proves(
            measure = "valence/leader-prevalence",
            by = Proof.REFERENCE,
            source = "statsmodels proportion_confint, cut to 0 and 1, as quoted in Commons Statistics"
                    + " BinomialConfidenceIntervalTest")
    void agreesWithStatsmodels(ProportionInterval method, long k, long n, double level, double lower, double upper) {
        assertEnds(method.of(k, n, level), lower, upper, 1e-13);
    }

    @ParameterizedTest
    @CsvSource({
        "WILSON, 81, 263, 0.2553, 0.3662",
        "CLOPPER_PEARSON, 15, 148, 0.0578, 0.1617",
        "WILSON, 0, 20, 0, 0.1611",
        "WILSON, 1, 29, 0.0061, 0.1718"
    })
    @Proves(
            measure = "valence/leader-prevalence",
            by = Proof.REFERENCE,
            source = "Newcombe (1998), Statistics in Medicine 17:857-872, Table I (recalled, reproduced to its digits)")
    void agreesWithNewcombe(ProportionInterval method, long k, long n, double lower, double upper) {
        assertEnds(method.of(k, n, 0.95), lower, upper, 5e-5);
    }

    @ParameterizedTest
    @EnumSource
    void reachesTheEndWhereAllOrNoneAreCounted(ProportionInterval method) {
        assertThat(method.of(0, 14, 0.95).lower()).isZero();
        assertThat(method.of(14, 14, 0.95).upper()).isEqualTo(1);
    }

    @Test
    void namesItsMethod() {
        assertThat(ProportionInterval.CLOPPER_PEARSON.label()).isEqualTo("Clopper-Pearson");
        assertThat(ProportionInterval.WILSON.of(11, 14, 0.95)).hasToString("0.524 to 0.924 (Wilson, level 0.95)");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 'ProportionInterval.n: from 1 to 2^31 - 1, was: 0'",
        "0, 2147483648, 'ProportionInterval.n: from 1 to 2^31 - 1, was: 2147483648'",
        "-1, 14, 'ProportionInterval.k: from 0 to n = 14, was: -1'",
        "15, 14, 'ProportionInterval.k: from 0 to n = 14, was: 15'"
    })
    void rejectsWhatIsNoShare(long k, long n, String message) {
        assertThatThrownBy(() -> ProportionInterval.WILSON.of(k, n, 0.95))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"0.0", "1.0", "NaN", "95.0"})
    void rejectsALevelThatIsNone(double level) {
        assertThatThrownBy(() -> ProportionInterval.JEFFREYS.of(1, 2, level))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval.level: above 0 and below 1, was: " + level);
    }

    @Test
    void rejectsALevelThatRoundingTakesForNone() {
        assertThatThrownBy(() -> ProportionInterval.WILSON.of(3, 14, 1e-17))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval.level: so far above 0 that 1 - level is below 1, was: 1.0E-17");
    }

    private static void assertEnds(Interval interval, double lower, double upper, double tolerance) {
        assertThat(interval.lower()).isEqualTo(lower, within(tolerance));
        assertThat(interval.upper()).isEqualTo(upper, within(tolerance));
    }
}
