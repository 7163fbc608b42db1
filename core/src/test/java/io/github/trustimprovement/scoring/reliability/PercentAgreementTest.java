// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.COHEN;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.GENDER;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.data;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.letters;
import static io.github.trustimprovement.scoring.reliability.AgreementExamples.nominal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import org.junit.jupiter.api.Test;

class PercentAgreementTest {
    @Test
    @Proves(
            measure = "reliability/percent-agreement",
            by = Proof.REFERENCE,
            source = "Krippendorff (2004), p. 224, the 'A data'; manual of ATLAS.ti 9: 60 %")
    void isThatOfKrippendorffsExample() {
        PercentAgreement measure = PercentAgreement.of(letters(2, "bbaaaaaaaa", "abbaababaa"));

        assertThat(value(measure.estimate())).isEqualTo(0.6);
        assertThat(measure.estimate()).isInstanceOfSatisfying(Defined.class, defined -> {
            assertThat(defined.k()).hasValue(6);
            assertThat(defined.n()).isEqualTo(10);
            assertThat(defined.interval()).isEmpty();
        });
    }

    @Test
    @Proves(
            measure = "reliability/percent-agreement",
            by = Proof.REFERENCE,
            source = "irrCAC for Python, tests: raw_gender .456; Cohen (1960): po .70")
    void isThatOfIrrCacWhereNoValueIsMissing() {
        assertThat(value(PercentAgreement.of(data(nominal(3), GENDER)).estimate()))
                .isEqualTo(0.456, within(0.0005));
        assertThat(value(PercentAgreement.of(CategoryTally.of(AgreementTally.of(nominal(3), COHEN)))
                        .estimate()))
                .isEqualTo(0.7);
    }

    @Test
    void isDefinedForOneCategory() {
        assertThat(value(PercentAgreement.of(letters(2, "aa", "aa")).estimate()))
                .isEqualTo(1);
    }

    @Test
    void weighsUnitsByTheirPairs() {
        ReliabilityData data =
                ReliabilityData.of(nominal(2), new int[][] {{0, 0, 0, 0}, {0, 1, -1, -1}, {1, -1, -1, -1}});

        assertThat(PercentAgreement.of(data).estimate()).isInstanceOfSatisfying(Defined.class, defined -> {
            assertThat(defined.k()).hasValue(6);
            assertThat(defined.n()).isEqualTo(7);
        });
    }

    @Test
    void isUndefinedWithoutAPair() {
        assertThat(reason(PercentAgreement.of(letters(2, "a.", ".b")).estimate()))
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    void isUndefinedForTheReasonOfItsData() {
        CountBasis basis = CountBasis.builder()
                .whyUndefined(UndefinedReason.CODERS_NOT_RESOLVED)
                .build();

        assertThat(reason(PercentAgreement.of(letters(2, "a", "a").withBasis(basis))
                        .estimate()))
                .isEqualTo(UndefinedReason.CODERS_NOT_RESOLVED);
    }

    @Test
    void printsATableWithNAndCaveats() {
        assertThat(PercentAgreement.of(letters(2, "ab.", "aaa"))).hasToString("""
                        Percent agreement
                                           Value  n
                        ----------------  ------  -
                        pairs that agree  1 of 2  2
                        Reflexive thematic analysis does not rest on agreement of coders or on saturation. (Braun and Clarke
                        2021, 'One size fits all?', doi:10.1080/14780887.2020.1769238)
                        Coders agree on some units by chance alone, on a rare code nearly always.
                        """);
    }
}
