// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.StudyRuleChecks.coded;
import static io.github.trustimprovement.rules.StudyRuleChecks.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Study;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementRulesTest {
    private static final LeverJudgement THEME_UNDER_ANOTHER_LEVER = LeverJudgement.builder()
            .lever(Coded.of(Lever.LEADERSHIP))
            .theme(Coded.of(LeverTheme.ALIGNMENT))
            .build();

    @Test
    void findsALeverWithoutAValence() {
        assertThat(lines(
                        "judgement/valence-missing",
                        coded(Coding.of(Aim.CHILD_ORIENTED), Coding.of(Lever.COMMONALITY))))
                .containsExactly("WARNING judgement/valence-missing /segments/0/codings/1/judgement: "
                        + "no valence stated for aol/lever/commonality");
    }

    @Test
    void findsAThemeThatNobodyKnowsWithoutAValence() {
        LeverJudgement judgement = LeverJudgement.builder()
                .lever(Coded.of(Lever.COMMONALITY))
                .theme(Coded.unrecognised("aol/theme/newer"))
                .build();

        assertThat(lines("judgement/valence-missing", coded(Coding.of(judgement))))
                .hasSize(1);
    }

    @Test
    void takesTheValenceOfATheme() {
        assertThat(lines(
                        "judgement/valence-missing",
                        coded(Coding.of(LeverTheme.ALIGNMENT), Coding.of(Lever.COMMONALITY, Valence.POSITIVE))))
                .isEmpty();
    }

    @Test
    void findsAValenceUnlikeTheTheme() {
        assertThat(lines("judgement/valence-unlike-theme", coded(Coding.of(LeverTheme.ALIGNMENT, Valence.NEGATIVE))))
                .containsExactly("WARNING judgement/valence-unlike-theme /segments/0/codings/0/judgement/valence: "
                        + "stated aol/valence/negative, but aol/theme/alignment is printed under "
                        + "aol/valence/positive");
    }

    @Test
    void acceptsAValenceLikeTheThemeOrWithoutOne() {
        assertThat(lines(
                        "judgement/valence-unlike-theme",
                        coded(
                                Coding.of(LeverTheme.ALIGNMENT, Valence.POSITIVE),
                                Coding.of(LeverTheme.ALIGNMENT),
                                Coding.of(Lever.COMMONALITY, Valence.NEGATIVE))))
                .isEmpty();
    }

    @Test
    void findsAThemeUnderAnotherLever() {
        assertThat(lines("judgement/theme-of-another-lever", coded(Coding.of(THEME_UNDER_ANOTHER_LEVER))))
                .containsExactly("ERROR judgement/theme-of-another-lever /segments/0/codings/0/judgement/theme: "
                        + "aol/theme/alignment belongs to aol/lever/commonality, was given under "
                        + "aol/lever/leadership");
    }

    @Test
    void suggestsTheLeverOfTheTheme() {
        List<Finding> findings = Validator.of(RuleSet.of(JudgementRules.study()))
                .validate(coded(Coding.of(THEME_UNDER_ANOTHER_LEVER)))
                .findings();

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("judgement/theme-of-another-lever"))
                .flatExtracting(Finding::suggestions)
                .containsExactly("aol/lever/commonality");
    }

    @Test
    void acceptsAThemeUnderItsLeverOrUnknownText() {
        LeverJudgement unknown = LeverJudgement.builder()
                .lever(Coded.of(Lever.LEADERSHIP))
                .theme(Coded.unrecognised("aol/theme/newer"))
                .build();

        assertThat(lines(
                        "judgement/theme-of-another-lever",
                        coded(Coding.of(LeverTheme.ALIGNMENT), Coding.of(unknown), Coding.of(Lever.LEADERSHIP))))
                .isEmpty();
    }

    @Test
    void findsAValenceWithoutABasis() {
        assertThat(lines("judgement/bases-empty", coded(Coding.of(Lever.COMMONALITY, Valence.NEGATIVE))))
                .containsExactly("WARNING judgement/bases-empty /segments/0/codings/0/judgement: "
                        + "no basis for the valence of aol/lever/commonality");
    }

    @Test
    void asksForNoBasisWhereThereIsOneOrNoValence() {
        assertThat(lines(
                        "judgement/bases-empty",
                        coded(
                                Coding.of(Lever.COMMONALITY, Valence.NEGATIVE).withBases(CodingBasis.MECHANISM),
                                Coding.of(Lever.COMMONALITY))))
                .isEmpty();
    }

    @Test
    void saysNothingOfAStudyWithoutJudgements() {
        Study study = coded(Coding.of(Aim.CHILD_ORIENTED));

        assertThat(Validator.of(RuleSet.of(JudgementRules.study()))
                        .validate(study)
                        .isEmpty())
                .isTrue();
    }
}
