// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.FLEISS;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.GENDER;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.data;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.interval;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.letters;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.nominal;
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
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FleissKappaTest {
    private static FleissKappa fleiss() {
        return FleissKappa.of(CategoryTally.of(nominal(5), FLEISS));
    }

    @Test
    @Proves(
            measure = "reliability/fleiss-kappa",
            by = Proof.REFERENCE,
            source = "Fleiss (1971): P .5556, Pe .2201, kappa .430; R irr, kappam.fleiss: .4302445, z 17.65183")
    void isThatOfFleissExample() {
        assertThat(value(fleiss().observedAgreement())).isEqualTo(0.5556, within(0.00005));
        assertThat(value(fleiss().chanceAgreement()))
                .as("the paper rounds the shares on the way")
                .isEqualTo(0.2201, within(0.0005));
        assertThat(value(fleiss().estimate()))
                .isEqualTo(0.430, within(0.0005))
                .isEqualTo(0.4302445, within(5e-8))
                .isEqualTo(0.43024452006014074, within(1e-14));
        assertThat(value(fleiss().z())).isEqualTo(17.65183, within(5e-6));
    }

    /** The paper rounds on the way: its third digit differs, as DKPro's test of these values allows for. */
    @ParameterizedTest
    @CsvSource({"k1, 0.248, 0.245", "k2, 0.248, 0.245", "k3, 0.517, 0.520", "k4, 0.470, 0.471", "k5, 0.565, 0.566"})
    @Proves(
            measure = "reliability/fleiss-kappa",
            by = Proof.REFERENCE,
            source = "Fleiss (1971), kappas of categories, by hand, as quoted in the tests of DKPro Statistics to .005")
    void hasTheKappasOfFleissCategories(String category, double printed, double unrounded) {
        assertThat(value(fleiss().ofCategory(category)))
                .isEqualTo(printed, within(0.005))
                .isEqualTo(unrounded, within(0.0005));
    }

    @Test
    @Proves(
            measure = "reliability/fleiss-kappa",
            by = Proof.REFERENCE,
            source = "irrCAC for Python, test_fleiss.py, raw_gender: .129, se .141, -.172 to .430")
    void isThatOfIrrCac() {
        FleissKappa measure = FleissKappa.of(data(nominal(3), GENDER)).withInterval(0.95);

        assertThat(value(measure.observedAgreement())).isEqualTo(0.456, within(0.0005));
        assertThat(value(measure.chanceAgreement())).isEqualTo(0.375, within(0.0005));
        assertThat(value(measure.estimate())).isEqualTo(0.129, within(0.0005));
        assertThat(value(measure.standardError())).isEqualTo(0.141, within(0.0005));
        assertThat(interval(measure.estimate()).lower()).isEqualTo(-0.172, within(0.0005));
        assertThat(interval(measure.estimate()).upper()).isEqualTo(0.430, within(0.0005));
    }

    @Test
    @Proves(
            measure = "reliability/fleiss-kappa",
            by = Proof.REFERENCE,
            source = "the example with 14 raters and 10 units that statsmodels (table1) and others quote: .210")
    void isThatOfTheExampleWithFourteenRaters() {
        int[][] counts = {
            {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
            {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
        };

        assertThat(value(FleissKappa.of(CategoryTally.of(nominal(5), counts)).estimate()))
                .isEqualTo(0.210, within(0.0005));
    }

    @Test
    void isUndefinedForOneCategoryWhereOthersThrow() {
        FleissKappa measure = FleissKappa.of(ReliabilityData.of(nominal(2), new int[][] {{0, 0, 0}, {0, 0, 0}}));
        CodingAnnotationStudy study = new CodingAnnotationStudy(3);
        study.addMultipleItems(2, "a", "a", "a");

        assertThat(reason(measure.estimate())).isEqualTo(UndefinedReason.ONE_CATEGORY);
        assertThat(reason(measure.z())).isEqualTo(UndefinedReason.ONE_CATEGORY);
        assertThatThrownBy(() -> new FleissKappaAgreement(study).calculateAgreement())
                .isInstanceOf(InsufficientDataException.class);
    }

    @Test
    void isUndefinedWhereUnitsHaveDifferentNumbersOfValues() {
        FleissKappa measure = FleissKappa.of(ReliabilityData.of(nominal(2), new int[][] {{0, 0, 1}, {0, 1, -1}}));

        assertThat(reason(measure.estimate())).isEqualTo(UndefinedReason.CODERS_UNEQUAL);
        assertThat(measure).asString().contains("Krippendorff's alpha takes such data");
    }

    @Test
    void isUndefinedWithoutAPair() {
        assertThat(reason(FleissKappa.of(letters(2, "a.", ".b")).estimate())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(FleissKappa.of(letters(2, "", "")).estimate())).isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    void isUndefinedForTheReasonOfItsData() {
        CountBasis basis = CountBasis.builder()
                .whyUndefined(UndefinedReason.CODERS_NOT_RESOLVED)
                .build();

        assertThat(reason(
                        FleissKappa.of(letters(2, "ab", "ab").withBasis(basis)).estimate()))
                .isEqualTo(UndefinedReason.CODERS_NOT_RESOLVED);
    }

    @Test
    void needsTheSameNumberOfValuesButNotTheSameCoders() {
        ReliabilityData data = ReliabilityData.of(nominal(2), new int[][] {{0, 0, -1}, {-1, 1, 1}, {0, -1, 1}});

        assertThat(FleissKappa.of(data).estimate().ifDefined()).isPresent();
    }

    @Test
    void hasNoKappaOfACategoryThatNobodyUsed() {
        FleissKappa measure = FleissKappa.of(letters(3, "ab", "aa"));

        assertThat(reason(measure.ofCategory("k3"))).isEqualTo(UndefinedReason.ZERO_DENOMINATOR);
        assertThatThrownBy(() -> measure.ofCategory("k4"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("FleissKappa.category: one of [k1, k2, k3], was: \"k4\"");
    }

    @Test
    void hasNoErrorWhereAllUnitsAgree() {
        FleissKappa measure = FleissKappa.of(letters(2, "aabb", "aabb")).withInterval(0.95);

        assertThat(reason(measure.standardError())).isEqualTo(UndefinedReason.NO_VARIATION);
        assertThat(measure.estimate()).isInstanceOfSatisfying(Defined.class, defined -> {
            assertThat(defined.value()).isEqualTo(1);
            assertThat(defined.caveats()).contains(Caveat.NO_ERROR_ESTIMATE);
        });
    }

    @Test
    void showsErrorsWhereAsked() {
        assertThat(fleiss().explain().answers()).hasSize(1);
        assertThat(fleiss().withStandardError().withInterval(0.9))
                .asString()
                .contains("z                               17.652");
        assertThatThrownBy(() -> fleiss().withInterval(0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval.level: above 0 and below 1, was: 0.0");
    }
}
