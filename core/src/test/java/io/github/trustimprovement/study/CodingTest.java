// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.LocalCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CodingTest {
    private static final LocalCode LOCAL = LocalCode.of("local/late-starts");

    @Test
    void holdsAJudgementWithItsCoder() {
        Coding coding = Coding.of(Lever.COMMONALITY, Valence.NEGATIVE)
                .withBases(CodingBasis.MECHANISM)
                .withCoder("c1")
                .withDate(LocalDate.of(2026, 2, 3))
                .withNote("why");

        assertThat(coding.judgement())
                .contains(LeverJudgement.of(Lever.COMMONALITY, Valence.NEGATIVE).withBases(CodingBasis.MECHANISM));
        assertThat(coding.code()).isEmpty();
        assertThat(coding.note()).contains("why");
        assertThat(coding).hasToString("aol/lever/commonality negative [mechanism] by c1 on 2026-02-03");
    }

    @Test
    void holdsAPlainCode() {
        Coding coding = Coding.of(LOCAL);

        assertThat(coding.code()).contains(LOCAL);
        assertThat(coding.judgement()).isEmpty();
        assertThat(coding).hasToString("local/late-starts");
    }

    @Test
    void holdsWhetherAccountabilityIsTheReason() {
        assertThat(Coding.of(LOCAL).accountability()).isEmpty();
        assertThat(Coding.of(LOCAL).withAccountability(true).accountability()).contains(true);
        assertThat(Coding.of(LOCAL).withAccountability(false).accountability()).contains(false);
    }

    @Test
    void isTheSameWhateverTheStaticTypeOfTheCode() {
        Code lever = Lever.LEADERSHIP;
        Code theme = LeverTheme.ALIGNMENT;

        assertThat(Coding.of(lever)).isEqualTo(Coding.of(Lever.LEADERSHIP));
        assertThat(Coding.of(theme)).isEqualTo(Coding.of(LeverTheme.ALIGNMENT));
        assertThat(Coding.of(LeverTheme.ALIGNMENT, Valence.NEGATIVE))
                .isEqualTo(Coding.of(LeverJudgement.of(LeverTheme.ALIGNMENT, Valence.NEGATIVE)));
    }

    @Test
    void rejectsNeitherJudgementNorCode() {
        assertThatThrownBy(() -> Coding.builder().build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Coding: either a judgement or a code, was: \"neither\"");
    }

    @Test
    void rejectsBothJudgementAndCode() {
        assertThatThrownBy(() ->
                        Coding.of(Lever.LEADERSHIP).toBuilder().code(LOCAL).build())
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Coding: either a judgement or a code, was: \"both\"");
    }

    @Test
    void rejectsABlankCoder() {
        assertThatThrownBy(() -> Coding.of(LOCAL).withCoder(" "))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Coding.coder: not blank, was: \" \"");
    }

    @Test
    void rejectsBasesForAPlainCode() {
        assertThatThrownBy(() -> Coding.of(LOCAL).withBases(CodingBasis.MECHANISM))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Coding.judgement: present where bases are given, was: local/late-starts");
    }
}
