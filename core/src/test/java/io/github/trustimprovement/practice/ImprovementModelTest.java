// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ImprovementModelTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final ImprovementModel model = ImprovementModel.of("m1", "How we improve")
            .withPhases(ModelPhase.of("steady", "Steady the school"), ModelPhase.of("open", "Open up"))
            .withSchoolPhases(
                    SchoolPhase.of("s1", "open", DAY.plusYears(1)),
                    SchoolPhase.of("s1", "steady", DAY),
                    SchoolPhase.of("s2", "steady", DAY),
                    SchoolPhase.of("s2", "open", DAY));

    @Test
    void knowsThePhaseOfASchool() {
        assertThat(model.phaseAt("s1", DAY.minusDays(1))).isEmpty();
        assertThat(model.phaseAt("s1", DAY)).contains("steady");
        assertThat(model.phaseAt("s1", DAY.plusYears(2))).contains("open");
        assertThat(model.phaseAt("s9", DAY)).isEmpty();
    }

    @Test
    void takesTheEntryListedLaterOfTwoOnOneDay() {
        assertThat(model.phaseAt("s2", DAY)).contains("open");
    }

    @Test
    void isOnOneLine() {
        assertThat(model).hasToString("m1 'How we improve' with phases steady, open");
        assertThat(model.phases()).first().hasToString("steady 'Steady the school'");
        assertThat(model.schoolPhases()).last().hasToString("s2 open from 2025-09-01");
        assertThat(ImprovementModel.of("m1", "How we improve").toBuilder()
                        .explicitness(Explicitness.IMPLICIT)
                        .build())
                .hasToString("m1 'How we improve' implicit");
    }
}
