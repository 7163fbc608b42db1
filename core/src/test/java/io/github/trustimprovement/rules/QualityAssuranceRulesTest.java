// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.QualityAssuranceActivity;
import io.github.trustimprovement.practice.QualityAssuranceFinding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualityAssuranceRulesTest {
    private static final QualityAssuranceFinding STRENGTH = QualityAssuranceFinding.strength("calm corridors");
    private static final QualityAssuranceFinding WEAKNESS = QualityAssuranceFinding.weakness("thin feedback");
    private static final QualityAssuranceFinding HELPED = WEAKNESS.toBuilder()
            .addSupportActions("a coach for the summer term")
            .build();

    @Test
    void reportsAWeaknessWithoutHelp() {
        assertThat(found("qa/weakness-without-support", HELPED, STRENGTH, WEAKNESS))
                .containsExactly(
                        "INFO /qualityAssuranceActivities/0/findings/2: no help is recorded for 'thin feedback'");
    }

    @Test
    void reportsAnActivityThatFoundWeaknessesAlone() {
        assertThat(found("qa/weaknesses-only", HELPED, WEAKNESS))
                .containsExactly("INFO /qualityAssuranceActivities/0/findings: all 2 findings of 'v' are weaknesses");
    }

    @Test
    void drawsNothingFromOneFindingOrFromASideThatIsNotStated() {
        QualityAssuranceFinding unsaid =
                QualityAssuranceFinding.builder().statement("new timetable").build();

        assertThat(found("qa/weaknesses-only", WEAKNESS)).isEmpty();
        assertThat(found("qa/weaknesses-only", WEAKNESS, unsaid)).isEmpty();
        assertThat(found("qa/weakness-without-support", unsaid)).isEmpty();
    }

    private static List<String> found(String rule, QualityAssuranceFinding... findings) {
        QualityAssuranceActivity activity =
                QualityAssuranceActivity.of("v", "oak", LocalDate.of(2025, 11, 4)).toBuilder()
                        .addFindings(findings)
                        .build();
        return TrustFindings.of(rule, TrustFindings.birch().addQualityAssuranceActivities(activity));
    }
}
