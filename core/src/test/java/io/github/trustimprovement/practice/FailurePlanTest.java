// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FailurePlanTest {
    private static final FailureSignal SIGNAL = FailureSignal.of("f1", "attendance falls");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final FailurePlan plan = FailurePlan.builder()
            .addCauses("staff leave", "too little time")
            .addSignals(SIGNAL, FailureSignal.of("f1", "attendance falls again"))
            .addMilestones(Milestone.of("m1", "first unit taught", DAY))
            .addResponses(
                    PlannedResponse.of(FailureResponse.ADAPT, "halve the units").withTo("f1"))
            .addReviewDates(DAY)
            .build();

    @Test
    void findsTheFirstSignalOfAnId() {
        assertThat(plan.signal("f1")).containsSame(SIGNAL);
        assertThat(plan.signal("f9")).isEmpty();
    }

    @Test
    void mayHaveNoParts() {
        assertThat(FailurePlan.builder().build())
                .hasToString("failure plan: 0 causes 0 signals 0 milestones 0 responses 0 reviews");
        assertThat(PlannedResponse.builder().build()).hasToString("response");
    }

    @Test
    void isOnOneLine() {
        assertThat(plan).hasToString("failure plan: 2 causes 2 signals 1 milestone 1 response 1 review");
        assertThat(SIGNAL.toBuilder().measure("attendance").build()).hasToString("f1 'attendance falls' in attendance");
        assertThat(plan.milestones().get(0).toBuilder().metOn(DAY).build())
                .hasToString("m1 'first unit taught' due 2026-03-01 met 2026-03-01");
        assertThat(plan.responses()).first().hasToString("adapt 'halve the units' to f1");
    }
}
