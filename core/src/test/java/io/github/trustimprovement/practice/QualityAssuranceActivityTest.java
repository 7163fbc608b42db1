// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QualityAssuranceActivityTest {
    private static final QualityAssuranceFinding WEAKNESS = QualityAssuranceFinding.weakness("phonics starts late");

    private final QualityAssuranceActivity activity = QualityAssuranceActivity.of("q1", "s1", LocalDate.of(2026, 2, 3))
            .withStance(QualityAssuranceStance.COLLABORATIVE)
            .withFindings(WEAKNESS, QualityAssuranceFinding.strength("calm classrooms"));

    @Test
    void knowsWhetherHelpCameWithAFinding() {
        assertThat(WEAKNESS.isSupported()).isFalse();
        assertThat(WEAKNESS.withSupportActions("a lead teacher joins").isSupported())
                .isTrue();
        assertThat(WEAKNESS.withInitiatives("i1").isSupported()).isTrue();
    }

    @Test
    void isOnOneLine() {
        assertThat(activity).hasToString("q1 at s1 on 2026-02-03 collaborative 2 findings");
        assertThat(activity.findings())
                .extracting(Object::toString)
                .containsExactly(
                        "weakness 'phonics starts late' 0 support actions",
                        "strength 'calm classrooms' 0 support actions");
        assertThat(QualityAssuranceFinding.builder().statement("mixed").build())
                .hasToString("finding 'mixed' 0 support actions");
    }

    @Test
    void mayServeBothPurposes() {
        assertThat(activity.toBuilder()
                        .addPurposes(QualityAssurancePurpose.FORMATIVE, QualityAssurancePurpose.SUMMATIVE)
                        .build()
                        .purposes())
                .hasSize(2);
    }
}
