// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.AnswerChecks;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KrippendorffAlphaTest {
    @ParameterizedTest
    @CsvSource({
        "NOMINAL, 0.743, 0.743421052631579",
        "ORDINAL, 0.815, 0.8153875037548813",
        "INTERVAL, 0.849, 0.8491071428571428",
        "RATIO, 0.797, 0.797402774711612"
    })
    @Proves(
            measure = "reliability/krippendorff-alpha",
            by = Proof.REFERENCE,
            source = "C data of Krippendorff (2004), 'Content analysis', p. 230, and Krippendorff (2011); all digits by"
                    + " independent arithmetic, and by DKPro Agreement 2.2.1")
    void hasFourMetrics(MeasurementLevel metric, double printed, double full) {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(c()).withMetric(metric);

        assertThat(value(alpha)).isEqualTo(printed, within(0.0005)).isEqualTo(full, within(1e-14));
        assertThat(alpha.estimate().n()).isEqualTo(11);
        assertThat(alpha.metric()).isEqualTo(metric);
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.2, 0.779", "INTERVAL, 0.433, 2.872"})
    @Proves(
            measure = "reliability/krippendorff-alpha",
            by = Proof.REFERENCE,
            source = "Do and De of the C data, asserted in DKPro's Krippendorff2004Test")
    void explainsItselfWithObservedAndExpectedDisagreement(MeasurementLevel metric, double observed, double expected) {
        List<Step> steps =
                KrippendorffAlpha.of(c()).withMetric(metric).explain().steps();

        assertThat(steps)
                .extracting(Step::what)
                .containsExactly(
                        "units looked at",
                        "units with two values or more",
                        "values in these, n",
                        "observed disagreement, Do",
                        "expected disagreement, De");
        assertThat(steps.subList(0, 3)).extracting(Step::value).containsExactly(12.0, 11.0, 40.0);
        assertThat(steps.get(3).value()).isEqualTo(observed, within(0.0005));
        assertThat(steps.get(4).value()).isEqualTo(expected, within(0.0005));
    }

    /** By hand 1/5 and 22/113. */
    @Test
    void isRoundedOnce() {
        String pairs = "00 01 12 22 21 11 02";
        int[][] coders = {{0, 0, 1, 2, 2, 1, 0}, {0, 1, 2, 2, 1, 1, 2}};
        Categories categories = Categories.ofInterval(1, 2, 5);

        assertThat(KrippendorffAlpha.of(PublishedData.of(pairs, MeasurementLevel.NOMINAL, 0, 2))
                        .estimate()
                        .ifDefined())
                .hasValue(0.2);
        assertThat(KrippendorffAlpha.of(ReliabilityData.ofCoders(categories, coders))
                        .estimate()
                        .ifDefined())
                .hasValue(22.0 / 113);
    }

    @Test
    @Proves(
            measure = "reliability/krippendorff-alpha",
            by = Proof.REFERENCE,
            source =
                    "A data of Krippendorff (2004), p. 224: .095, Do .400, De .442; all digits by independent arithmetic")
    void agreesWithTheExampleOfTwoCoders() {
        KrippendorffAlpha alpha =
                KrippendorffAlpha.of(PublishedData.of(PublishedData.A, MeasurementLevel.NOMINAL, 0, 1));

        assertThat(value(alpha)).isEqualTo(0.095, within(0.0005)).isEqualTo(0.09523809523809512, within(1e-14));
        assertThat(alpha.coincidences().disagreement(MeasurementLevel.NOMINAL).observed())
                .isEqualTo(0.4, within(1e-14));
        assertThat(alpha.coincidences().disagreement(MeasurementLevel.NOMINAL).expected())
                .isEqualTo(0.442, within(0.0005));
    }

    @Test
    @Proves(
            measure = "reliability/krippendorff-alpha",
            by = Proof.REFERENCE,
            source = "12 units of Krippendorff (2004), p. 227: .734, Do .1667, De .6268 (DKPro's Krippendorff2004Test)")
    void agreesWithTheExampleOfThreeCategories() {
        KrippendorffAlpha alpha =
                KrippendorffAlpha.of(PublishedData.of(PublishedData.TWELVE, MeasurementLevel.NOMINAL, 0, 2));

        assertThat(value(alpha)).isEqualTo(0.734, within(0.0005));
        assertThat(alpha.coincidences().disagreement(MeasurementLevel.NOMINAL).observed())
                .isEqualTo(0.1667, within(0.00005));
        assertThat(alpha.coincidences().disagreement(MeasurementLevel.NOMINAL).expected())
                .isEqualTo(0.6268, within(0.00005));
    }

    @Test
    @Proves(
            measure = "reliability/krippendorff-alpha",
            by = Proof.REFERENCE,
            source = "40 units by 5 coders of Hayes and Krippendorff (2007), p. 84, ordinal: .7598")
    void agreesWithTheOrdinalExampleOfFiveCoders() {
        assertThat(value(KrippendorffAlpha.of(PublishedData.of(PublishedData.HAYES, MeasurementLevel.ORDINAL, 0, 3))))
                .isEqualTo(0.7598, within(0.00005));
    }

    @Test
    @Proves(
            measure = "reliability/krippendorff-alpha",
            by = Proof.REFERENCE,
            source =
                    "NLTK, test_disagreement, test_easy: -1/3; the README of the Python package krippendorff: .691, .811")
    void agreesWithOtherSoftware() {
        assertThat(value(KrippendorffAlpha.of(
                        PublishedData.of(PublishedData.NLTK_EASY, MeasurementLevel.NOMINAL, 0, 1))))
                .isEqualTo(-1 / 3.0, within(1e-14));
        KrippendorffAlpha python =
                KrippendorffAlpha.of(PublishedData.of(PublishedData.PYTHON, MeasurementLevel.INTERVAL, 1, 4));
        assertThat(value(python.withMetric(MeasurementLevel.NOMINAL))).isEqualTo(0.691, within(0.0005));
        assertThat(value(python)).isEqualTo(0.811, within(0.0005));
    }

    /**
     * Two things are called ordinal. On one set of data Krippendorff's metric, which rests on how often each category
     * was used, gives .815, and the weights that irrCAC calls ordinal, which rest on how many categories lie between,
     * give .834.
     */
    @Test
    void itsOrdinalMetricIsKrippendorffsAndNotTheOrdinalWeightsOfGwet() {
        List<List<Integer>> units = SlowAlpha.units(c());
        List<Integer> all = units.stream().flatMap(List::stream).toList();

        assertThat(value(KrippendorffAlpha.of(c()).withMetric(MeasurementLevel.ORDINAL)))
                .isEqualTo(0.815, within(0.0005));
        assertThat(SlowAlpha.of(units, all, KrippendorffAlphaTest::pairsOfCategoriesBetween)
                        .orElseThrow())
                .isEqualTo(0.834, within(0.0005));
    }

    /** Gwet: 1 less the weight, up to a factor, is the number of pairs that c to k have among them. */
    private static BigDecimal pairsOfCategoriesBetween(BigDecimal c, BigDecimal k) {
        BigDecimal steps = c.subtract(k).abs();
        return steps.multiply(steps.add(BigDecimal.ONE));
    }

    /**
     * Whoever could have chosen otherwise and never did may agree or may not be looking. DKPro up to 2.2.1 prints 0.0,
     * as if coders had agreed by chance, because it takes Do = De = 0 for equal disagreement; from 2.3 on it prints 1.0,
     * as NLTK does.
     */
    @ParameterizedTest
    @EnumSource(MeasurementLevel.class)
    void isUndefinedWhereAllValuesAreAlikeThoughOtherSoftwarePrintsANumber(MeasurementLevel metric) {
        ReliabilityData alike = PublishedData.of("33 33 33 33", MeasurementLevel.RATIO, 1, 4);

        assertUndefined(KrippendorffAlpha.of(alike).withMetric(metric), UndefinedReason.ONE_CATEGORY, 4);
        assertThat(DkproAlpha.of(alike, metric)).isZero();
    }

    @Test
    void isUndefinedWithoutAUnitOfTwoValues() {
        assertUndefined(
                KrippendorffAlpha.of(PublishedData.of("1. .2", MeasurementLevel.NOMINAL, 1, 2)),
                UndefinedReason.NO_DATA,
                0);
        assertUndefined(
                KrippendorffAlpha.of(CoincidenceTally.empty(
                        Categories.ofNominal("a"), CountBasis.builder().build())),
                UndefinedReason.NO_DATA,
                0);
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL, ORDINAL", "ORDINAL, INTERVAL", "INTERVAL, RATIO"})
    void isUndefinedWhereTheCategoriesDoNotCarryTheMetric(MeasurementLevel level, MeasurementLevel metric) {
        ReliabilityData data = PublishedData.of(PublishedData.C, level, 1, 5);

        assertUndefined(KrippendorffAlpha.of(data).withMetric(metric), UndefinedReason.LEVEL_TOO_WEAK, 11);
        assertThat(KrippendorffAlpha.of(data).estimate()).isInstanceOf(Defined.class);
    }

    @Test
    void isUndefinedWhereTheDataAre() {
        CountBasis basis = CountBasis.builder()
                .whyUndefined(UndefinedReason.CODERS_NOT_RESOLVED)
                .build();

        KrippendorffAlpha alpha = KrippendorffAlpha.of(c().withBasis(basis));

        assertUndefined(alpha, UndefinedReason.CODERS_NOT_RESOLVED, 11);
        assertThat(alpha.explain().steps()).hasSize(3);
    }

    @Test
    void isTheSameFromATally() {
        assertThat(KrippendorffAlpha.of(CoincidenceTally.of(c())).estimate())
                .isEqualTo(KrippendorffAlpha.of(c()).estimate());
    }

    @Test
    void printsATableWithNMetricAndCaveat() {
        assertThat(KrippendorffAlpha.of(c()).withMetric(MeasurementLevel.ORDINAL))
                .hasToString("""
                        Krippendorff's alpha
                               Value   n
                        -----  -----  --
                        alpha  0.815  11
                        Options: metric ordinal.
                        Reflexive thematic analysis does not rest on agreement of coders or on saturation. (Braun and Clarke
                        2021, 'One size fits all?', doi:10.1080/14780887.2020.1769238)
                        """);
    }

    private static ReliabilityData c() {
        return PublishedData.of(PublishedData.C, MeasurementLevel.RATIO, 1, 5);
    }

    private static double value(KrippendorffAlpha alpha) {
        return alpha.estimate().ifDefined().orElseThrow();
    }

    private static void assertUndefined(KrippendorffAlpha alpha, UndefinedReason reason, long n) {
        AnswerChecks.assertUndefined(alpha.estimate(), reason, n);
        assertThat(alpha.estimate().caveats()).isNotEmpty();
    }
}
