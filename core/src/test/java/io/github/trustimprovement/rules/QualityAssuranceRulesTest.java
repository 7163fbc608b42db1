// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.TrustFindings.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.QualityAssuranceActivity;
import io.github.trustimprovement.practice.QualityAssuranceFinding;
import io.github.trustimprovement.practice.QualityAssurancePurpose;
import io.github.trustimprovement.practice.QualityAssuranceStance;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualityAssuranceRulesTest {
    private static final QualityAssuranceActivity ACTIVITY = QualityAssuranceActivity.of("q1", "s1", day(2, 3));
    private static final QualityAssuranceFinding STRENGTH = QualityAssuranceFinding.strength("calm corridors");
    private static final QualityAssuranceFinding WEAKNESS = QualityAssuranceFinding.weakness("late starts");

    @Test
    void reportsAWeaknessThatNoHelpCameWith() {
        assertThat(found("weakness-without-support", ACTIVITY.withFindings(STRENGTH, WEAKNESS)))
                .containsExactly(
                        "WARNING /qualityAssuranceActivities/0/findings/1: no help for a weakness found at 's1'");
    }

    @Test
    void acceptsAWeaknessWithHelp() {
        assertThat(found(
                        "weakness-without-support",
                        ACTIVITY.withFindings(
                                WEAKNESS.withSupportActions("a lead joins"),
                                WEAKNESS.withInitiatives("i1"),
                                QualityAssuranceFinding.builder()
                                        .statement("not said which")
                                        .build())))
                .isEmpty();
    }

    @Test
    void notesThatOnlyWeaknessesWereFound() {
        assertThat(found("weaknesses-only", ACTIVITY.withFindings(WEAKNESS), ACTIVITY.withFindings(WEAKNESS)))
                .containsExactly("INFO /qualityAssuranceActivities: every stated side of a finding is weakness");
        assertThat(found("weaknesses-only", ACTIVITY.withFindings(WEAKNESS), ACTIVITY.withFindings(STRENGTH)))
                .isEmpty();
        assertThat(found("weaknesses-only", ACTIVITY)).isEmpty();
    }

    @Test
    void notesThatEveryStanceIsThatOfAnInspector() {
        QualityAssuranceActivity inspection = ACTIVITY.withStance(QualityAssuranceStance.INSPECTORIAL);

        assertThat(found("inspectorial-only", inspection, ACTIVITY))
                .containsExactly("INFO /qualityAssuranceActivities: every stated stance is inspectorial");
        assertThat(found("inspectorial-only", inspection, ACTIVITY.withStance(QualityAssuranceStance.COLLABORATIVE)))
                .isEmpty();
    }

    @Test
    void notesThatNothingInformsWhatIsDoneNext() {
        assertThat(found("summative-only", purposes(QualityAssurancePurpose.SUMMATIVE)))
                .containsExactly("INFO /qualityAssuranceActivities: every stated purpose is summative");
        assertThat(found(
                        "summative-only",
                        purposes(QualityAssurancePurpose.SUMMATIVE, QualityAssurancePurpose.FORMATIVE)))
                .isEmpty();
    }

    private static QualityAssuranceActivity purposes(QualityAssurancePurpose... purposes) {
        return ACTIVITY.toBuilder().addPurposes(purposes).build();
    }

    private static List<String> found(String rule, QualityAssuranceActivity... activities) {
        return TrustFindings.of(
                "qa/" + rule,
                QualityAssuranceRules.all(),
                TrustFindings.trust().toBuilder()
                        .addQualityAssuranceActivities(activities)
                        .build());
    }
}
