// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Aim;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GoalTest {
    private final Goal goal = Goal.ofSchool("g2", "s1", "Every child reads well by seven")
            .withAlignedTo("g1")
            .withAims(Aim.values());

    @Test
    void belongsToASchoolOrToTheTrust() {
        assertThat(goal.level()).isEqualTo(GoalLevel.SCHOOL);
        assertThat(goal.school()).contains("s1");
        assertThat(Goal.ofTrust("g1", "Every child reads").level()).isEqualTo(GoalLevel.TRUST);
    }

    @Test
    void holdsSeveralAims() {
        assertThat(goal.aims()).containsExactly(Aim.values());
        assertThat(goal.alignedTo()).containsExactly("g1");
    }

    @Test
    void isOnOneLine() {
        assertThat(goal).hasToString("g2 school of s1 'Every child reads well by seven'");
        assertThat(Goal.ofTrust("g1", "Every child reads")).hasToString("g1 trust 'Every child reads'");
    }

    @Test
    void hasDecisionsBesideIt() {
        Decision decision = Decision.of("d1", "behaviour policy", Locus.SCHOOL).withReason("pupils differ");

        assertThat(decision.reason()).contains("pupils differ");
        assertThat(decision).hasToString("d1 'behaviour policy' decided by school");
        assertThat(decision.toBuilder().since(LocalDate.of(2025, 9, 1)).build())
                .hasToString("d1 'behaviour policy' decided by school since 2025-09-01");
    }

    @Test
    void hasValuesBesideIt() {
        assertThat(StatedValue.of("v1", "No school is left alone")
                        .withLivedIn("p1", "p2")
                        .withContradictedBy("p3"))
                .hasToString("v1 'No school is left alone' lived in p1, p2 contradicted by p3");
    }
}
