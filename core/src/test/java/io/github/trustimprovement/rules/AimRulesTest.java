// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.AimSubTheme;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.organisation.Ethos;
import io.github.trustimprovement.organisation.TrustAttributes;
import io.github.trustimprovement.practice.Goal;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.LocalCodeDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

class AimRulesTest {
    private static final LocalCode LOCAL = LocalCode.of("local/own-words");

    @Test
    void reportsAnAimOfFaithOutsideAFaithTrust() {
        TrustRecord trust = withEthos(Ethos.NON_FAITH, aiming(Aim.CHILD_ORIENTED, Aim.FAITH_ORIENTED));

        assertThat(found("initiative/faith-aim-outside-faith-trust", trust))
                .containsExactly("WARNING /initiatives/0/aims/1: aol/aim/faith-oriented, but the trust 'birch' is not "
                        + "faith based");
        assertThat(found("initiative/faith-aim-ethos-unknown", trust)).isEmpty();
    }

    @Test
    void asksForAnEthosThatIsNotRecorded() {
        TrustRecord trust = aiming(Aim.FAITH_ORIENTED);

        assertThat(found("initiative/faith-aim-ethos-unknown", trust))
                .containsExactly("INFO /initiatives/0/aims/0: aol/aim/faith-oriented, but the trust 'birch' has no "
                        + "recorded ethos");
        assertThat(found("initiative/faith-aim-outside-faith-trust", trust)).isEmpty();
    }

    @Test
    void acceptsAnAimOfFaithInAFaithTrust() {
        TrustRecord trust = withEthos(Ethos.FAITH, aiming(Aim.FAITH_ORIENTED));

        assertThat(found("initiative/faith-aim-outside-faith-trust", trust)).isEmpty();
        assertThat(found("initiative/faith-aim-ethos-unknown", trust)).isEmpty();
    }

    @Test
    void looksAtGoalsToo() {
        TrustRecord trust = withGoal(Aim.FAITH_ORIENTED);

        assertThat(found("goal/faith-aim-outside-faith-trust", withEthos(Ethos.NON_FAITH, trust)))
                .containsExactly("WARNING /goals/0/aims/0: aol/aim/faith-oriented, but the trust 'birch' is not faith "
                        + "based");
        assertThat(found("goal/faith-aim-ethos-unknown", trust))
                .containsExactly(
                        "INFO /goals/0/aims/0: aol/aim/faith-oriented, but the trust 'birch' has no recorded ethos");
        assertThat(found("goal/faith-aim-ethos-unknown", withEthos(Ethos.FAITH, trust)))
                .isEmpty();
    }

    @Test
    void countsALocalCodeForTheAimAboveIt() {
        TrustRecord trust = withEthos(Ethos.NON_FAITH, aiming(LOCAL));

        assertThat(found("initiative/faith-aim-outside-faith-trust", trust)).isEmpty();
        assertThat(found("initiative/faith-aim-outside-faith-trust", defining(Aim.FAITH_ORIENTED, trust)))
                .containsExactly(
                        "WARNING /initiatives/0/aims/0: local/own-words, but the trust 'birch' is not faith based");
    }

    @Test
    void notesAcademicOutcomesAsTheOnlyAim() {
        TrustRecord trust = aiming(AimSubTheme.ACADEMIC_OUTCOMES, LOCAL);

        assertThat(academic(defining(AimSubTheme.ACADEMIC_OUTCOMES, trust)))
                .containsExactly("INFO : all aims of goals and initiatives are aol/aim-sub-theme/academic-outcomes");
        assertThat(academic(trust)).isEmpty();
    }

    @Test
    void acceptsOtherAimsAndNone() {
        TrustRecord beside = aiming(AimSubTheme.ACADEMIC_OUTCOMES).toBuilder()
                .addGoals(Goal.ofTrust("g1", "all belong").withAims(AimSubTheme.HOLISTIC_OUTCOMES))
                .build();

        assertThat(academic(beside)).isEmpty();
        assertThat(academic(aiming(Aim.CHILD_ORIENTED))).isEmpty();
        assertThat(academic(aiming())).isEmpty();
    }

    private static TrustRecord aiming(Code... aims) {
        return TrustFindings.trust(Initiative.of("i1", "Reading").withAims(aims));
    }

    private static TrustRecord withGoal(Code... aims) {
        return TrustFindings.trust().toBuilder()
                .addGoals(Goal.ofTrust("g1", "all flourish").withAims(aims))
                .build();
    }

    private static TrustRecord withEthos(Ethos ethos, TrustRecord trust) {
        return trust.toBuilder()
                .trust(trust.trust()
                        .withAttributes(TrustAttributes.builder().ethos(ethos).build()))
                .build();
    }

    private static TrustRecord defining(Code parent, TrustRecord trust) {
        return trust.toBuilder()
                .codebook(Codebook.builder()
                        .addLocalCodes(LocalCodeDefinition.of(LOCAL, "Own words", parent))
                        .build())
                .build();
    }

    private static List<String> academic(TrustRecord trust) {
        return found("initiative/academic-only-aims", trust);
    }

    private static List<String> found(String rule, TrustRecord trust) {
        return TrustFindings.of(rule, AimRules.all(), trust);
    }
}
