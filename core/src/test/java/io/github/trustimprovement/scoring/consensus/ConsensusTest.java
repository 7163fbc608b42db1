// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.consensus;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;

class ConsensusTest {
    private static final FrequencyVector EXAMPLE = FrequencyVector.of(30, 40, 210, 130, 530, 50, 10);

    @Test
    @Proves(
            measure = "consensus/van-der-eijk-agreement",
            by = Proof.REFERENCE,
            source = "R package agrmt 1.42.12: A = 0.6113333, polarization 0.1943333 of 30 40 210 130 530 50 10")
    void givesTheAgreementOfTheExample() {
        VanDerEijkAgreement agreement = VanDerEijkAgreement.of(EXAMPLE);

        assertThat(value(agreement.agreement())).isEqualTo(0.6113333, within(5e-8));
        assertThat(value(agreement.polarization())).isEqualTo(0.1943333, within(5e-8));
        assertThat(agreement.agreement()).isInstanceOf(Defined.class);
        assertThat(agreement.agreement().n()).isEqualTo(1000);
    }

    @Test
    @Proves(
            measure = "consensus/van-der-eijk-agreement",
            by = Proof.REFERENCE,
            source = "van der Eijk (2001), p. 333: the seven layers with weight and agreement to three places")
    void givesTheLayersOfTheExample() {
        AgreementLayer[] printed = {
            new AgreementLayer("1111111", 0.07, 0),
            new AgreementLayer("1111110", 0.12, 0.167),
            new AgreementLayer("0111110", 0.05, 0.333),
            new AgreementLayer("0011110", 0.04, 0.5),
            new AgreementLayer("0011100", 0.24, 0.667),
            new AgreementLayer("0010100", 0.16, 0.467),
            new AgreementLayer("0000100", 0.32, 1)
        };

        assertThat(VanDerEijkAgreement.of(EXAMPLE).layers())
                .usingRecursiveFieldByFieldElementComparator(RecursiveComparisonConfiguration.builder()
                        .withComparatorForType(
                                (a, b) -> StrictMath.abs(a - b) <= 0.0005 ? 0 : Double.compare(a, b), Double.class)
                        .build())
                .containsExactly(printed);
    }

    @Test
    @Proves(
            measure = "consensus/van-der-eijk-agreement",
            by = Proof.REFERENCE,
            source = "agrmt man pages: PvdA 0.61 (percentages times 10), 4 0 0 0 -> 1, 1 1 1 1 -> 0, 2 0 0 2 -> -1,"
                    + " 2 0 1 1 -> 0.08")
    void givesTheOtherPrintedValues() {
        assertThat(agreement(24, 28, 32, 62, 135, 304, 416)).isEqualTo(0.61, within(0.005));
        assertThat(agreement(4, 0, 0, 0)).isEqualTo(1);
        assertThat(agreement(1, 1, 1, 1)).isZero();
        assertThat(agreement(2, 0, 0, 2)).isEqualTo(-1);
        assertThat(agreement(2, 0, 1, 1)).isEqualTo(0.08, within(0.005));
    }

    @Test
    @Proves(
            measure = "consensus/leik-dispersion",
            by = Proof.REFERENCE,
            source = "R package agrmt 1.42.12: D = 0.287 of 30 40 210 130 530 50 10 (0.2866667 computed)")
    void givesTheDispersionOfTheExample() {
        Estimate dispersion = LeikDispersion.of(EXAMPLE).estimate();

        assertThat(value(dispersion)).isEqualTo(0.287, within(0.0005)).isEqualTo(0.2866667, within(5e-8));
        assertThat(dispersion.n()).isEqualTo(1000);
    }

    @Test
    void twoLevelsAreEnoughForDispersionAlone() {
        assertThat(value(LeikDispersion.of(FrequencyVector.of(5, 5)).estimate()))
                .isEqualTo(1);
        assertThat(reason(LeikDispersion.of(FrequencyVector.of(5)).estimate()))
                .isEqualTo(UndefinedReason.TOO_FEW_CATEGORIES);
        assertThat(reason(VanDerEijkAgreement.of(FrequencyVector.of(5, 5)).agreement()))
                .isEqualTo(UndefinedReason.TOO_FEW_CATEGORIES);
        assertThat(VanDerEijkAgreement.of(FrequencyVector.of(5, 5)).layers()).isEmpty();
    }

    @Test
    void saysWhyThereIsNoNumber() {
        FrequencyVector none = FrequencyVector.of(0, 0, 0);
        FrequencyVector barred = FrequencyVector.of(1, 2, 3).toBuilder()
                .basis(CountBasis.builder()
                        .whyUndefined(UndefinedReason.CODERS_NOT_RESOLVED)
                        .build())
                .build();

        assertThat(reason(VanDerEijkAgreement.of(none).polarization())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(LeikDispersion.of(none).estimate())).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(reason(VanDerEijkAgreement.of(barred).agreement())).isEqualTo(UndefinedReason.CODERS_NOT_RESOLVED);
        assertThat(reason(LeikDispersion.of(barred).estimate())).isEqualTo(UndefinedReason.CODERS_NOT_RESOLVED);
    }

    @Test
    void explainsItsLayers() {
        assertThat(VanDerEijkAgreement.of(FrequencyVector.of(2, 0, 1, 1))
                        .explain()
                        .steps())
                .extracting(Object::toString)
                .containsExactly(
                        "ratings at 1 = 2",
                        "ratings at 2 = 0",
                        "ratings at 3 = 1",
                        "ratings at 4 = 1",
                        "weight of layer 1011 = 0.75",
                        "agreement of layer 1011 = -0.2222222222222222",
                        "weight of layer 1000 = 0.25",
                        "agreement of layer 1000 = 1");
        assertThat(LeikDispersion.of(FrequencyVector.of(2, 0, 1, 1)).explain().steps())
                .extracting(Object::toString)
                .containsExactly(
                        "ratings at or below 1 = 2",
                        "ratings at or below 2 = 2",
                        "ratings at or below 3 = 3",
                        "ratings at or below 4 = 4");
    }

    @Test
    void printsItsTable() {
        assertThat(VanDerEijkAgreement.of(EXAMPLE)).hasToString("""
                Agreement A of ordered ratings
                                          Value     n
                ------------------------  -----  ----
                agreement A               0.611  1000
                polarization (1 - A) / 2  0.194  1000
                That raters agree does not show that they are right.
                """);
        assertThat(LeikDispersion.of(EXAMPLE)).hasToString("""
                Dispersion D of ordered ratings
                              Value     n
                ------------  -----  ----
                dispersion D  0.287  1000
                That raters agree does not show that they are right.
                """);
    }

    @Test
    void takesAListOrAStreamOfRatings() {
        Scale scale = Scale.ofOrdinal("spread", "none", "some", "all");
        List<Rating> ratings = List.of(
                Rating.of("spread", "none"),
                Rating.of("spread", "all"),
                Rating.of("spread", "some"),
                Rating.of("spread", "none"),
                Rating.notAssessed());
        FrequencyVector counted = FrequencyVector.of(scale, ratings);

        assertThat(counted.counts()).containsExactly(2L, 1L, 1L);
        assertThat(List.of(
                        LeikDispersion.of(scale, ratings).explain(),
                        LeikDispersion.of(scale, ratings.stream()).explain()))
                .containsOnly(LeikDispersion.of(counted).explain());
        assertThat(List.of(
                        VanDerEijkAgreement.of(scale, ratings).explain(),
                        VanDerEijkAgreement.of(scale, ratings.stream()).explain()))
                .containsOnly(VanDerEijkAgreement.of(counted).explain());
    }

    private static double agreement(long... counts) {
        return value(VanDerEijkAgreement.of(FrequencyVector.of(counts)).agreement());
    }
}
