// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.ABSTRACTORS;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.BEN_AND_GERRY;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.COHEN;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.DIAGNOSIS;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.FIVE_OBSERVERS;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.FOUR_RATERS;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.GENDER;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.TWO_GROUPS;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.data;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.interval;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.letters;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.nominal;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.ordinal;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.stream.Stream;
import org.dkpro.statistics.agreement.InsufficientDataException;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GwetTest {
    private static CategoryTally tally(long[][] table) {
        return CategoryTally.of(AgreementTally.of(ordinal(table.length), table));
    }

    @Test
    @Proves(
            measure = "reliability/gwet-ac1",
            by = Proof.REFERENCE,
            source = "DKPro Statistics 2.3, Gwet2008Test, an example by hand: pa .9, pe .255, AC1 .8658")
    void isThatOfTheHandExample() {
        GwetAC1 ac1 = GwetAC1.of(letters(2, "aaaaaaaaab", "aaaaaaaabb"));

        assertThat(value(ac1.observedAgreement())).isEqualTo(0.9, within(1e-15));
        assertThat(value(ac1.chanceAgreement())).isEqualTo(0.255, within(1e-15));
        assertThat(value(ac1.estimate())).isEqualTo(0.8658, within(0.00005));
        assertThat(value(FleissKappa.of(letters(2, "aaaaaaaaab", "aaaaaaaabb")).estimate()))
                .as("Scott's pi, with which Fleiss' kappa is the same for two coders")
                .isEqualTo(0.6078, within(0.00005));
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(new long[][] {{80, 7}, {8, 5}}, 0.85, 0.21875, 0.808),
                Arguments.of(new long[][] {{25, 12, 3}, {13, 2, 15}, {12, 16, 2}}, 0.29, 0.3225, -0.04797047970479709),
                Arguments.of(COHEN, 0.7, 0.2925, 0.5759717314487632),
                Arguments.of(
                        new long[][] {{20, 5, 1, 0}, {4, 15, 6, 1}, {0, 5, 18, 4}, {0, 1, 3, 12}},
                        0.684210526315789,
                        0.247294552169898,
                        0.5804607571333938),
                Arguments.of(
                        new long[][] {
                            {15, 4, 1, 0, 0}, {3, 12, 4, 1, 0}, {1, 3, 14, 3, 1}, {0, 1, 3, 10, 2}, {0, 0, 1, 2, 8}
                        },
                        0.662921348314607,
                        0.197497159449564,
                        0.5799657837295735));
    }

    @ParameterizedTest
    @MethodSource("tables")
    @Proves(
            measure = "reliability/gwet-ac1",
            by = Proof.REFERENCE,
            source =
                    "irrCAC for R 1.4 on five tables, as in the test data of DKPro Statistics (gwet/fixture_01 to _05)")
    void isThatOfIrrCacOnTables(long[][] table, double observed, double chance, double coefficient) {
        GwetAC1 ac1 = GwetAC1.of(tally(table));

        assertThat(value(ac1.observedAgreement())).isEqualTo(observed, within(1e-12));
        assertThat(value(ac1.chanceAgreement())).isEqualTo(chance, within(1e-12));
        assertThat(value(ac1.estimate())).isEqualTo(coefficient, within(1e-12));
    }

    static Stream<Arguments> rawData() {
        return Stream.of(
                Arguments.of(data(nominal(5), FOUR_RATERS), 0.818, 0.190, 0.775, 0.143, 0.461, 1),
                Arguments.of(data(nominal(4), FIVE_OBSERVERS), 0.616, 0.236, 0.497, 0.122, 0.235, 0.758),
                Arguments.of(data(nominal(5), TWO_GROUPS), 0.744, 0.187, 0.685, 0.134, 0.396, 0.973),
                Arguments.of(data(nominal(3), GENDER), 0.456, 0.312, 0.208, 0.091, 0.014, 0.403),
                Arguments.of(data(nominal(5), BEN_AND_GERRY), 0.727, 0.194, 0.661, 0.184, 0.257, 1));
    }

    @ParameterizedTest
    @MethodSource("rawData")
    @Proves(
            measure = "reliability/gwet-ac1",
            by = Proof.REFERENCE,
            source = "irrCAC for Python, test/unit/irrCAC/raw/test_gwet.py: five sets of raw data, with values missing")
    void isThatOfIrrCacOnRawData(
            ReliabilityData data,
            double observed,
            double chance,
            double coefficient,
            double error,
            double lower,
            double upper) {
        GwetAC1 ac1 = GwetAC1.of(data).withInterval(0.95);

        assertThat(value(ac1.observedAgreement())).isEqualTo(observed, within(0.0006));
        assertThat(value(ac1.chanceAgreement())).isEqualTo(chance, within(0.0006));
        assertThat(value(ac1.estimate())).isEqualTo(coefficient, within(0.0005));
        assertThat(value(ac1.standardError())).isEqualTo(error, within(0.0005));
        assertThat(interval(ac1.estimate()).lower()).isEqualTo(lower, within(0.0005));
        assertThat(interval(ac1.estimate()).upper()).isEqualTo(upper, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({
        "identity, 0.818, 0.190, 0.775, 0.143, 0.461",
        "linear, 0.939, 0.571, 0.859, 0.117, 0.600",
        "ordinal, 0.968, 0.685, 0.899, 0.107, 0.664",
        "quadratic, 0.975, 0.714, 0.914, 0.104, 0.685",
        "radical, 0.897, 0.430, 0.820, 0.128, 0.537",
        "ratio, 0.954, 0.678, 0.857, 0.122, 0.589"
    })
    @Proves(
            measure = "reliability/gwet-ac2",
            by = Proof.REFERENCE,
            source =
                    "irrCAC for Python, test/unit/irrCAC/raw/test_gwet.py: raw_4raters by weights; upper end 1 throughout")
    void isThatOfIrrCacByWeights(
            String weights, double observed, double chance, double coefficient, double error, double lower) {
        GwetAC2 ac2 =
                GwetAC2.of(data(ordinal(5), FOUR_RATERS), weights(weights)).withInterval(0.95);

        assertThat(value(ac2.observedAgreement())).isEqualTo(observed, within(0.0006));
        assertThat(value(ac2.chanceAgreement())).isEqualTo(chance, within(0.0006));
        assertThat(value(ac2.estimate())).isEqualTo(coefficient, within(0.0005));
        assertThat(value(ac2.standardError())).isEqualTo(error, within(0.0005));
        assertThat(interval(ac2.estimate()).lower()).isEqualTo(lower, within(0.0005));
        assertThat(interval(ac2.estimate()).upper()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "identity, 0.849, 0.456, 0.043",
        "linear, 0.900, 0.377, 0.056",
        "quadratic, 0.940, 0.299, 0.075",
        "ordinal, 0.925, 0.324, 0.069",
        "radical, 0.875, 0.418, 0.048",
        "ratio, 0.963, 0.359, 0.070"
    })
    @Proves(
            measure = "reliability/gwet-ac2",
            by = Proof.REFERENCE,
            source = "irrCAC for Python, test/unit/irrCAC/table/test_gwet.py: cont3x3abstractors and cont4x4diagnosis")
    void isThatOfIrrCacOnTablesByWeights(
            String weights, double abstractors, double diagnosis, double errorOfDiagnosis) {
        GwetAC2 ac2 = GwetAC2.of(tally(DIAGNOSIS), weights(weights));

        assertThat(value(GwetAC2.of(tally(ABSTRACTORS), weights(weights)).estimate()))
                .isEqualTo(abstractors, within(0.0005));
        assertThat(value(ac2.estimate())).isEqualTo(diagnosis, within(0.0005));
        assertThat(value(ac2.standardError()) * Math.sqrt(222.0 / 223))
                .as("for tables, irrCAC divides by n, not by n - 1 as for raw data")
                .isEqualTo(errorOfDiagnosis, within(0.0005));
    }

    /** The formula gives 1, as irrCAC does; DKPro throws; nothing of it is an answer. */
    @Test
    void isUndefinedForOneCategoryWhereOthersGiveOne() {
        CodingAnnotationStudy study = new CodingAnnotationStudy(2);
        study.addMultipleItems(3, "a", "a");

        assertThat(reason(GwetAC1.of(letters(2, "aaa", "aaa")).estimate())).isEqualTo(UndefinedReason.ONE_CATEGORY);
        assertThat(reason(GwetAC1.of(letters(1, "aaa", "aaa")).estimate())).isEqualTo(UndefinedReason.ONE_CATEGORY);
        assertThat(reason(GwetAC2.of(letters(2, "aaa", "aaa"), AgreementWeights.identity())
                        .estimate()))
                .isEqualTo(UndefinedReason.ONE_CATEGORY);
        assertThat(reason(GwetAC1.of(letters(2, "aab", "aa.")).estimate())).isEqualTo(UndefinedReason.ONE_CATEGORY);
        assertThat(new PlainAgreement(letters(2, "aaa", "aaa"), AgreementWeights.identity()).gwet())
                .isEqualTo(1);
        assertThatThrownBy(() -> new PercentageAgreement(study).calculateAgreement())
                .isInstanceOf(InsufficientDataException.class);
    }

    @Test
    void dependsOnCategoriesThatNobodyUsed() {
        double ofTwo = value(GwetAC1.of(letters(2, "aabb", "aaba")).estimate());
        double ofThree = value(GwetAC1.of(letters(3, "aabb", "aaba")).estimate());

        assertThat(ofThree).isGreaterThan(ofTwo);
    }

    @Test
    void isUndefinedWithoutAPair() {
        assertThat(reason(GwetAC1.of(letters(2, "a.", ".b")).estimate())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(GwetAC1.of(letters(2, "", "")).observedAgreement())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(GwetAC1.of(letters(2, "", "")).withInterval(0.95).estimate())
                .isEqualTo(GwetAC1.of(letters(2, "", "")).estimate());
    }

    @Test
    void isUndefinedForTheReasonOfItsData() {
        CountBasis basis = CountBasis.builder()
                .whyUndefined(UndefinedReason.CODERS_NOT_RESOLVED)
                .build();

        assertThat(reason(GwetAC1.of(letters(2, "ab", "ab").withBasis(basis)).estimate()))
                .isEqualTo(UndefinedReason.CODERS_NOT_RESOLVED);
    }

    @Test
    void needsAnOrderForMostWeights() {
        assertThat(reason(GwetAC2.of(letters(2, "ab", "ab"), AgreementWeights.ordinal())
                        .estimate()))
                .isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
    }

    @Test
    void isUndefinedWhereWeightsMakeChanceComplete() {
        AgreementWeights all = AgreementWeights.of("all alike", new double[][] {{1, 1}, {1, 1}});

        assertThat(reason(GwetAC2.of(letters(2, "ab", "ba"), all).estimate()))
                .isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
    }

    @Test
    void hasNoErrorWhereUnitsAreTooFew() {
        GwetAC1 ac1 = GwetAC1.of(letters(2, "a", "b")).withInterval(0.95);

        assertThat(reason(ac1.standardError())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
        assertThat(ac1.estimate().caveats()).contains(Caveat.NO_ERROR_ESTIMATE);
    }

    @Test
    void namesWeightsAndCategoriesInItsMethod() {
        assertThat(GwetAC1.of(letters(2, "ab", "ab")).estimate())
                .isInstanceOfSatisfying(
                        Defined.class,
                        defined -> assertThat(defined.method().fingerprint())
                                .isEqualTo("reliability/gwet-ac1?declared categories=2"));
        assertThat(GwetAC2.of(letters(2, "ab", "ab"), AgreementWeights.identity())
                        .estimate())
                .isInstanceOfSatisfying(
                        Defined.class,
                        defined -> assertThat(defined.method().fingerprint())
                                .isEqualTo("reliability/gwet-ac2?declared categories=2&weights=identity"));
    }

    @Test
    void showsItsErrorWhereAsked() {
        assertThat(GwetAC1.of(letters(2, "abb", "aab")).explain().answers()).hasSize(1);
        assertThat(GwetAC1.of(letters(2, "abb", "aab"))
                        .withStandardError()
                        .explain()
                        .answers())
                .hasSize(2);
        assertThat(GwetAC2.of(data(ordinal(5), FOUR_RATERS), AgreementWeights.linear())
                        .withStandardError()
                        .withInterval(0.95))
                .hasToString("""
                        Gwet's AC2
                                        Value   n        Interval
                        --------------  -----  --  --------------
                        Gwet's AC2      0.859  11  0.600 to 1.000
                        standard error  0.117  11               -
                        Options: weights linear, declared categories 5.
                        Interval: Student's t over units, level 0.95.
                        Reflexive thematic analysis does not rest on agreement of coders or on saturation. (Braun and Clarke
                        2021, 'One size fits all?', doi:10.1080/14780887.2020.1769238)
                        Ordered levels were treated as if they lay equally far apart.
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        """);
        assertThat(GwetAC1.of(letters(2, "abb", "aab"))).asString().startsWith("Gwet's AC1");
    }

    @Test
    void rejectsALevelThatIsNone() {
        assertThatThrownBy(() -> GwetAC1.of(letters(2, "ab", "ab")).withInterval(95))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval.level: above 0 and below 1, was: 95.0");
    }
}
