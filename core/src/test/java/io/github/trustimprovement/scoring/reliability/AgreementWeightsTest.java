// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.nominal;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.ordinal;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.UndefinedReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementWeightsTest {
    /** The weights of 1 and 2, 1 and 3, 2 and 3, as in irrCAC's tests and in its vignette 'weighting'. */
    @ParameterizedTest
    @CsvSource({
        "identity, 0, 0, 0",
        "linear, 0.5, 0, 0.5",
        "quadratic, 0.75, 0, 0.75",
        "ordinal, 0.6666667, 0, 0.6666667",
        "radical, 0.2928932, 0, 0.2928932",
        "ratio, 0.5555556, 0, 0.84"
    })
    void areThoseOfIrrCac(String name, double near, double far, double higher) {
        AgreementWeights weights = weights(name);

        assertThat(weights.weight(ordinal(3), 0, 1)).isEqualTo(near, within(5e-8));
        assertThat(weights.weight(ordinal(3), 2, 0)).isEqualTo(far);
        assertThat(weights.weight(ordinal(3), 1, 2)).isEqualTo(higher, within(5e-8));
        assertThat(weights.weight(ordinal(3), 1, 1)).isEqualTo(1);
        assertThat(weights).hasToString(name);
        assertThat(weights.label()).isEqualTo(name);
    }

    @Test
    void goByValuesWhereThereAreSome() {
        Categories values = Categories.ofInterval(1, 2, 9);

        assertThat(AgreementWeights.linear().weight(values, 0, 1)).isEqualTo(0.875);
        assertThat(AgreementWeights.quadratic().weight(values, 1, 2)).isEqualTo(15.0 / 64);
        assertThat(AgreementWeights.ordinal().weight(values, 0, 1)).isEqualTo(2.0 / 3, within(1e-15));
    }

    @Test
    void ofIntervalValuesAssumeNothing() {
        Categories values = Categories.ofInterval(1, 2, 9);

        assertThat(WeightMatrix.of(AgreementWeights.linear(), values).caveats()).isEmpty();
        assertThat(WeightMatrix.of(AgreementWeights.linear(), ordinal(3)).caveats())
                .containsExactly(Caveat.ORDINAL_TREATED_AS_INTERVAL);
    }

    @Test
    void ofRatioNeedValuesThatAreNotNegative() {
        ReliabilityData data = ReliabilityData.of(Categories.ofInterval(-1, 0, 1), new int[][] {{0, 1}, {2, 2}});

        assertThat(reason(CohenKappa.of(data)
                        .withWeights(AgreementWeights.ratio())
                        .estimate()))
                .isEqualTo(UndefinedReason.NON_POSITIVE_VALUE);
        assertThat(CohenKappa.of(data)
                        .withWeights(AgreementWeights.linear())
                        .estimate()
                        .ifDefined())
                .isPresent();
    }

    @Test
    void ofOnesOwnGoForAnyLevel() {
        AgreementWeights own = AgreementWeights.of("own", new double[][] {{1, 0.25}, {0.25, 1}});

        assertThat(own.weight(nominal(2), 0, 1)).isEqualTo(0.25);
        assertThat(own).hasToString("own").isEqualTo(AgreementWeights.of("own", new double[][] {{1, 0.25}, {0.25, 1}}));
        assertThat(WeightMatrix.of(own, nominal(2)).whyUndefined()).isEmpty();
        assertThat(WeightMatrix.of(own, ordinal(2)).caveats()).isEmpty();
    }

    @Test
    void rejectACategoryThatIsNone() {
        assertThatThrownBy(() -> AgreementWeights.linear().weight(ordinal(2), 0, 2))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void rejectWeightsThatAreNone() {
        assertThatThrownBy(() -> AgreementWeights.of(" ", new double[][] {{1}}))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AgreementWeights.label: not blank, was: \" \"");
        assertThatThrownBy(() -> AgreementWeights.of("own", new double[][] {{1, 0}}))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AgreementWeights.rows: as many columns as rows, was: [[1.0, 0.0]]");
        assertThatThrownBy(() -> AgreementWeights.of("own", new double[][] {{1, 2}, {2, 1}}))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AgreementWeights.rows: from 0 to 1, was: 2.0");
        assertThatThrownBy(() -> AgreementWeights.of("own", new double[][] {{1, 0}, {-0.5, 1}}))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AgreementWeights.rows: from 0 to 1, was: -0.5");
        assertThatThrownBy(() -> AgreementWeights.of("own", new double[][] {{0.5}}))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AgreementWeights.rows: 1 for a category with itself, was: 0.5");
        assertThatThrownBy(() -> AgreementWeights.of("own", new double[][] {{1, 0.5}, {0.25, 1}}))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AgreementWeights.rows: alike both ways round, was: [[1.0, 0.5], [0.25, 1.0]]");
    }

    @Test
    void rejectAnotherNumberOfCategories() {
        AgreementWeights own = AgreementWeights.of("own", new double[][] {{1, 0.25}, {0.25, 1}});

        assertThatThrownBy(() -> WeightMatrix.of(own, nominal(3)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("AgreementWeights.rows: one a category, 3, was: 2");
    }

    /**
     * Gwet's ordinal weights in Krippendorff's alpha of his 'C data' give .834 in irrCAC, Krippendorff's own ordinal
     * differences .815: 'ordinal' is two things.
     */
    @Test
    void ofGwetsOrdinalSchemeAreNotKrippendorffs() {
        assertThat(alphaOfKrippendorffsData(AgreementWeights.ordinal())).isEqualTo(0.834, within(0.0005));
    }

    /** The numbers 1 to 5 of Krippendorff (2004), p. 230, coder by coder; 0 is missing. */
    private static double alphaOfKrippendorffsData(AgreementWeights weights) {
        String[] units = {"1101", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", "0555", "0011"};
        double[][] coincidences = new double[5][5];
        for (String unit : units) {
            int[] values = unit.chars().filter(c -> c > '0').map(c -> c - '1').toArray();
            for (int i = 0; i < values.length; i++) {
                for (int j = 0; j < values.length; j++) {
                    coincidences[values[i]][values[j]] += i == j ? 0 : 1.0 / (values.length - 1);
                }
            }
        }
        double[] margins = new double[5];
        double n = 0;
        for (int c = 0; c < 5; c++) {
            for (int k = 0; k < 5; k++) {
                margins[c] += coincidences[c][k];
                n += coincidences[c][k];
            }
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < 5; c++) {
            for (int k = 0; k < 5; k++) {
                double difference = 1 - weights.weight(ordinal(5), c, k);
                observed += coincidences[c][k] * difference;
                expected += margins[c] * margins[k] * difference / (n - 1);
            }
        }
        return 1 - observed / expected;
    }
}
