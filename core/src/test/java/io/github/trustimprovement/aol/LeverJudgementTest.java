// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.MissingAttributesException;
import org.junit.jupiter.api.Test;

class LeverJudgementTest {
    @Test
    void holdsWhatWasStated() {
        LeverJudgement judgement =
                LeverJudgement.of(Lever.COMMONALITY, Valence.NEGATIVE).withBases(CodingBasis.MECHANISM);

        assertThat(judgement.lever()).isEqualTo(Coded.of(Lever.COMMONALITY));
        assertThat(judgement.theme()).isEmpty();
        assertThat(judgement.valence()).contains(Valence.NEGATIVE);
        assertThat(judgement.effectiveValence()).contains(Valence.NEGATIVE);
        assertThat(judgement.isValenceFromTheme()).isFalse();
        assertThat(judgement.bases()).containsExactly(CodingBasis.MECHANISM);
        assertThat(judgement).hasToString("aol/lever/commonality negative [mechanism]");
    }

    @Test
    void leavesTheValenceOfABareLeverOpen() {
        LeverJudgement judgement = LeverJudgement.of(Lever.LEADERSHIP);

        assertThat(judgement.effectiveValence()).isEmpty();
        assertThat(judgement.isValenceFromTheme()).isFalse();
        assertThat(judgement).hasToString("aol/lever/leadership");
    }

    @Test
    void takesLeverAndValenceFromAThemeAndSaysSo() {
        LeverJudgement judgement = LeverJudgement.of(LeverTheme.LOW_EXPECTATIONS);

        assertThat(judgement.lever()).isEqualTo(Coded.of(Lever.CULTURE_VISION_AND_VALUES));
        assertThat(judgement.valence()).isEmpty();
        assertThat(judgement.effectiveValence()).contains(Valence.NEGATIVE);
        assertThat(judgement.isValenceFromTheme()).isTrue();
        assertThat(judgement)
                .hasToString(
                        "aol/lever/culture-vision-and-values aol/theme/low-expectations negative (from the theme)");
    }

    @Test
    void prefersAStatedValenceToThatOfTheTheme() {
        LeverJudgement judgement = LeverJudgement.of(LeverTheme.ALIGNMENT, Valence.NEGATIVE);

        assertThat(judgement.effectiveValence()).contains(Valence.NEGATIVE);
        assertThat(judgement.isValenceFromTheme()).isFalse();
    }

    @Test
    void takesNoValenceFromAThemeItDoesNotKnow() {
        LeverJudgement judgement = LeverJudgement.builder()
                .lever(Coded.unrecognised("aol/lever/commonalty"))
                .theme(Coded.unrecognised("aol/theme/new"))
                .build();

        assertThat(judgement.effectiveValence()).isEmpty();
        assertThat(judgement.isValenceFromTheme()).isFalse();
        assertThat(judgement).hasToString("aol/lever/commonalty aol/theme/new");
    }

    @Test
    void rejectsABasisGivenTwice() {
        LeverJudgement judgement = LeverJudgement.of(Lever.LEADERSHIP);

        assertThatThrownBy(() -> judgement.withBases(CodingBasis.MECHANISM, CodingBasis.MECHANISM))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("LeverJudgement.bases: each at most once, was: [MECHANISM, MECHANISM]");
    }

    @Test
    void requiresALever() {
        LeverJudgementBuilder builder = LeverJudgement.builder();

        assertThatThrownBy(builder::build)
                .isInstanceOf(MissingAttributesException.class)
                .hasMessage("LeverJudgement: required but not set: lever");
    }

    @Test
    void keepsUnknownPropertiesInOrder() {
        LeverJudgement judgement = LeverJudgement.of(Lever.LEADERSHIP).toBuilder()
                .putExtension("z", Extension.of("1"))
                .putExtension("a", Extension.of("[true]"))
                .build();

        assertThat(judgement.extensions().keySet()).containsExactly("z", "a");
    }
}
