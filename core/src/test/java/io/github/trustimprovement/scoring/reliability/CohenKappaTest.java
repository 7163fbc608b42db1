// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.ABSTRACTORS;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.ANXIETY;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.COHEN;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.DIAGNOSIS;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.SAS;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.interval;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.kappa;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.letters;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.nominal;
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
import org.dkpro.statistics.agreement.InsufficientDataException;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohenKappaTest {
    @Test
    @Proves(
            measure = "reliability/cohen-kappa",
            by = Proof.REFERENCE,
            source = "Cohen (1960), p. 45: po .70, pe .41, kappa .492, largest kappa .831")
    void isThatOfCohensExample() {
        CohenKappa kappa = kappa(COHEN);

        assertThat(value(kappa.observedAgreement())).isEqualTo(0.7, within(1e-15));
        assertThat(value(kappa.chanceAgreement())).isEqualTo(0.41, within(1e-15));
        assertThat(value(kappa.estimate()))
                .isEqualTo(0.492, within(0.0005))
                .isEqualTo(0.49152542372881347, within(1e-15));
        assertThat(value(kappa.maximum())).isEqualTo(0.831, within(0.0005));
    }

    @Test
    @Proves(
            measure = "reliability/cohen-kappa",
            by = Proof.DERIVED,
            source = "errors by independent code from Fleiss, Cohen and Everitt (1969); no program's are at hand")
    void hasErrorsForTheOtherExamples() {
        assertThat(value(kappa(COHEN).standardError())).isEqualTo(0.05100181557607786, within(1e-14));
        assertThat(value(kappa(COHEN).standardErrorIfZero())).isEqualTo(0.051978936356595444, within(1e-14));
        assertThat(value(kappa(ANXIETY).standardError())).isEqualTo(0.10157283828529294, within(1e-14));
        assertThat(value(kappa(ANXIETY).standardErrorIfZero())).isEqualTo(0.10411607291563318, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({
        "identity, 0.4842, 0.1380, 0.2137, 0.7547, 0.1484, 3.2626",
        "linear, 0.4701, 0.1457, 0.1845, 0.7558, 0.1426, 3.2971"
    })
    @Proves(
            measure = "reliability/cohen-kappa",
            by = Proof.REFERENCE,
            source = "SAS FREQ, as quoted in the tests of statsmodels (test_inter_rater.py)")
    void isThatOfSas(
            String weights, double kappa, double error, double lower, double upper, double errorIfZero, double z) {
        CohenKappa measure = kappa(SAS).withWeights(weights(weights)).withInterval(0.95);

        assertThat(value(measure.estimate())).isEqualTo(kappa, within(0.00005));
        assertThat(value(measure.standardError())).isEqualTo(error, within(0.00005));
        assertThat(interval(measure.estimate()).lower()).isEqualTo(lower, within(0.00005));
        assertThat(interval(measure.estimate()).upper()).isEqualTo(upper, within(0.00005));
        assertThat(value(measure.standardErrorIfZero())).isEqualTo(errorIfZero, within(0.00005));
        assertThat(value(measure.z())).isEqualTo(z, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({
        "identity, 0.4841628959276017, 0.6842105263157894, 0.38781163434903043, 0.1380135783058146, 0.14839828189013288",
        "linear, 0.4701195219123504, 0.8157894736842104, 0.652354570637119, 0.14574604514192563, 0.14258507762473138"
    })
    void agreesWithIndependentCodeToTheLastDigits(
            String weights, double kappa, double observed, double chance, double error, double errorIfZero) {
        CohenKappa measure = kappa(SAS).withWeights(weights(weights));

        assertThat(value(measure.estimate())).isEqualTo(kappa, within(1e-14));
        assertThat(value(measure.observedAgreement())).isEqualTo(observed, within(1e-14));
        assertThat(value(measure.chanceAgreement())).isEqualTo(chance, within(1e-14));
        assertThat(value(measure.standardError())).isEqualTo(error, within(1e-14));
        assertThat(value(measure.standardErrorIfZero())).isEqualTo(errorIfZero, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({"identity, -0.006289308", "linear, 0.1459075", "quadratic, 0.2520325"})
    @Proves(
            measure = "reliability/cohen-kappa",
            by = Proof.REFERENCE,
            source = "R irr, kappa2(anxiety[, 2:3]) unweighted, 'equal' and 'squared', as in the tests of statsmodels")
    void isThatOfIrr(String weights, double kappa) {
        assertThat(value(kappa(ANXIETY).withWeights(weights(weights)).estimate()))
                .isEqualTo(kappa, within(5e-8));
    }

    @ParameterizedTest
    @CsvSource({
        "identity, 0.796, 0.432, 0.046",
        "linear, 0.843, 0.407, 0.053",
        "quadratic, 0.892, 0.383, 0.066",
        "ordinal, 0.872, 0.390, 0.062",
        "radical, 0.819, 0.419, 0.048",
        "ratio, 0.927, 0.413, 0.063"
    })
    @Proves(
            measure = "reliability/cohen-kappa",
            by = Proof.REFERENCE,
            source = "irrCAC for Python, test/unit/irrCAC/table/test_cohen.py: cont3x3abstractors and cont4x4diagnosis")
    void isThatOfIrrCac(String weights, double abstractors, double diagnosis, double errorOfDiagnosis) {
        assertThat(value(kappa(ABSTRACTORS).withWeights(weights(weights)).estimate()))
                .isEqualTo(abstractors, within(0.0005));
        CohenKappa measure = kappa(DIAGNOSIS).withWeights(weights(weights));
        assertThat(value(measure.estimate())).isEqualTo(diagnosis, within(0.0005));
        assertThat(value(measure.standardError())).isEqualTo(errorOfDiagnosis, within(0.0005));
    }

    @Test
    void isUndefinedForOneCategoryWhereOthersThrowOrGiveNothing() {
        CohenKappa measure = CohenKappa.of(letters(2, "aaaa", "aaaa"));
        CodingAnnotationStudy study = new CodingAnnotationStudy(2);
        study.addMultipleItems(4, "a", "a");

        assertThat(reason(measure.estimate())).isEqualTo(UndefinedReason.ONE_CATEGORY);
        assertThat(reason(measure.standardError())).isEqualTo(UndefinedReason.ONE_CATEGORY);
        assertThat(reason(measure.z())).isEqualTo(UndefinedReason.ONE_CATEGORY);
        assertThat(value(measure.observedAgreement())).isEqualTo(1);
        assertThatThrownBy(() -> new CohenKappaAgreement(study).calculateAgreement())
                .isInstanceOf(InsufficientDataException.class);
    }

    @Test
    void leavesOutWhatOneCoderHasNotCoded() {
        CohenKappa measure = CohenKappa.of(letters(3, "ab.ac", "abca."));

        assertThat(measure.tally().units()).isEqualTo(3);
        assertThat(value(measure.estimate())).isEqualTo(1);
    }

    @Test
    void isUndefinedWhereNoUnitHasBoth() {
        CohenKappa measure = CohenKappa.of(letters(2, "a.", ".b"));

        assertThat(reason(measure.estimate())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(measure.observedAgreement())).isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    void isUndefinedForTheReasonOfItsData() {
        ReliabilityData data = letters(2, "ab", "ab")
                .withBasis(CountBasis.builder()
                        .whyUndefined(UndefinedReason.CODERS_NOT_RESOLVED)
                        .build());

        assertThat(reason(CohenKappa.of(data).estimate())).isEqualTo(UndefinedReason.CODERS_NOT_RESOLVED);
    }

    @Test
    void isZeroWhereCodersNeverUseTheSameCategory() {
        CohenKappa measure = CohenKappa.of(letters(2, "aaa", "bbb")).withInterval(0.95);

        assertThat(value(measure.estimate())).isZero();
        assertThat(reason(measure.standardErrorIfZero())).isEqualTo(UndefinedReason.NO_VARIATION);
        assertThat(reason(measure.z())).isEqualTo(UndefinedReason.NO_VARIATION);
        assertThat(measure.estimate().caveats()).contains(Caveat.NO_ERROR_ESTIMATE);
    }

    @Test
    void hasNoErrorWhereAllAgree() {
        CohenKappa measure = CohenKappa.of(letters(2, "aabb", "aabb")).withInterval(0.95);

        assertThat(measure.estimate()).isInstanceOfSatisfying(Defined.class, defined -> {
            assertThat(defined.value()).isEqualTo(1);
            assertThat(defined.interval()).isEmpty();
            assertThat(defined.caveats()).contains(Caveat.NO_ERROR_ESTIMATE);
        });
        assertThat(reason(measure.standardError())).isEqualTo(UndefinedReason.NO_VARIATION);
    }

    @Test
    void hasNoErrorForOneUnit() {
        assertThat(reason(CohenKappa.of(letters(2, "a", "b")).standardError()))
                .isEqualTo(UndefinedReason.TOO_FEW_UNITS);
    }

    @Test
    void cutsAnIntervalToTheRange() {
        CohenKappa measure =
                CohenKappa.of(letters(2, "aaaaaaaabb", "aaaaaaabbb")).withInterval(0.99);

        assertThat(interval(measure.estimate()).upper()).isEqualTo(1);
        assertThat(interval(measure.estimate()).method()).isEqualTo("normal");
    }

    /** Seven units, coded 0 0, 0 1, 1 2, 2 2, 2 1, 1 1 and 0 2: by hand a quarter. */
    @Test
    void isRoundedOnce() {
        long[][] table = {{1, 1, 1}, {0, 1, 1}, {0, 1, 1}};

        assertThat(value(kappa(table).withWeights(AgreementWeights.ordinal()).estimate()))
                .isEqualTo(0.25);
    }

    @Test
    void needsAnOrderForMostWeights() {
        CohenKappa measure = CohenKappa.of(letters(2, "abb", "aab")).withWeights(AgreementWeights.linear());

        assertThat(reason(measure.estimate())).isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
        assertThat(reason(measure.observedAgreement())).isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
    }

    @Test
    void saysWhereOrderedCategoriesAreTakenForDistances() {
        assertThat(kappa(SAS).withWeights(AgreementWeights.linear()).estimate().caveats())
                .contains(Caveat.ORDINAL_TREATED_AS_INTERVAL);
        assertThat(kappa(SAS).withWeights(AgreementWeights.ordinal()).estimate().caveats())
                .doesNotContain(Caveat.ORDINAL_TREATED_AS_INTERVAL);
    }

    @Test
    void isUndefinedWhereWeightsMakeChanceComplete() {
        AgreementWeights all = AgreementWeights.of("all alike", new double[][] {{1, 1}, {1, 1}});

        assertThat(reason(CohenKappa.of(letters(2, "ab", "ba")).withWeights(all).estimate()))
                .isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
    }

    @Test
    void hasNoLargestValueWithWeights() {
        assertThat(reason(kappa(SAS).withWeights(AgreementWeights.linear()).maximum()))
                .isEqualTo(UndefinedReason.NOT_WITH_THESE_OPTIONS);
    }

    @Test
    void keepsItsOptionsThroughEachOther() {
        CohenKappa measure = kappa(SAS).withStandardError().withInterval(0.9).withWeights(AgreementWeights.linear());

        assertThat(measure.explain().answers()).hasSize(4);
        assertThat(interval(measure.estimate()).level()).isEqualTo(0.9);
        assertThat(measure.estimate())
                .isInstanceOfSatisfying(
                        Defined.class,
                        defined -> assertThat(defined.method().fingerprint())
                                .isEqualTo("reliability/cohen-kappa?weights=linear"));
        assertThat(measure.standardError())
                .isInstanceOfSatisfying(
                        Defined.class,
                        defined -> assertThat(defined.method().fingerprint())
                                .isEqualTo("reliability/cohen-kappa?number=standard error&weights=linear"));
    }

    @Test
    void givesNoErrorAndNoIntervalUnlessAsked() {
        assertThat(kappa(SAS).explain().answers()).hasSize(1);
        assertThat(kappa(SAS).estimate())
                .isInstanceOfSatisfying(
                        Defined.class, defined -> assertThat(defined.interval()).isEmpty());
    }

    @Test
    void rejectsALevelThatIsNone() {
        assertThatThrownBy(() -> kappa(SAS).withInterval(1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval.level: above 0 and below 1, was: 1.0");
    }

    @Test
    void rejectsThreeCoders() {
        ReliabilityData data = ReliabilityData.of(nominal(2), new int[][] {{0, 1, 1}});

        assertThatThrownBy(() -> CohenKappa.of(data))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AgreementTally.coders: two; choose them by ofCoders, was: [c1, c2, c3]");
    }

    @Test
    void printsATableWithNAndCaveats() {
        assertThat(kappa(SAS).withStandardError().withInterval(0.95)).hasToString("""
                        Cohen's kappa
                                                        Value   n        Interval
                        ------------------------------  -----  --  --------------
                        kappa                           0.484  19  0.214 to 0.755
                        standard error                  0.138  19               -
                        standard error if kappa were 0  0.148  19               -
                        z                               3.263  19               -
                        Options: weights identity.
                        Interval: normal, level 0.95.
                        Reflexive thematic analysis does not rest on agreement of coders or on saturation. (Braun and Clarke
                        2021, 'One size fits all?', doi:10.1080/14780887.2020.1769238)
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        """);
    }
}
