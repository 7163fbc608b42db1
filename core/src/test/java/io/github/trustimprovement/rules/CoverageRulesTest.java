// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.practice.Goal;
import io.github.trustimprovement.practice.GoalLevel;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CoverageRulesTest {
    private static final String FOCUS = "helix/focus-without-practice";
    private static final String DIMENSION = "initiative/dimension-unstated";
    private static final String DUAL = "initiative/end-and-means";
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    @Test
    void reportsATopicThatNoPracticeWorksOn() {
        assertThat(TrustFindings.of(FOCUS, topics("writing", Component.CONNECT)))
                .containsExactly("INFO /goals/0/focus: no practice that serves a component works on 'reading'");
        assertThat(TrustFindings.of(FOCUS, topics("reading", Component.CONNECT)))
                .isEmpty();
    }

    @Test
    void countsAPracticeOnlyInAComponent() {
        assertThat(TrustFindings.of(FOCUS, topics("reading"))).hasSize(1);
    }

    @Test
    void asksForTopicsOnlyWherePracticesNameThem() {
        assertThat(TrustFindings.of(
                        FOCUS,
                        TrustFindings.birch().addGoals(goal()).addPractices(Practice.of("p1", "P", Component.CONNECT))))
                .isEmpty();
    }

    @Test
    void reportsADimensionThatTooManyLeaveOpen() {
        TrustRecordBuilder record = TrustFindings.birch()
                .asOf(DAY)
                .addInitiatives(running("i1"), running("i2"), running("i3").withSchools("oak"));

        assertThat(TrustFindings.of(DIMENSION, "0.5", record))
                .containsExactly(
                        "INFO /initiatives: 2 of 3 initiatives that run on 2025-10-01 name neither a school nor "
                                + "a partner trust, more than the share 0.5");
        assertThat(TrustFindings.of(DIMENSION, "0.7", record)).isEmpty();
        assertThat(TrustFindings.of(DIMENSION, record))
                .as("without a threshold")
                .isEmpty();
        assertThat(TrustFindings.of(DIMENSION, "0", TrustFindings.birch().asOf(DAY)))
                .isEmpty();
    }

    @Test
    void reportsADomainThatIsEndAndMeansAtOnce() {
        TrustRecordBuilder record = TrustFindings.birch()
                .asOf(DAY)
                .addInitiatives(
                        running("i1")
                                .withObjects(ImprovementObject.LEADERSHIP_AND_GOVERNANCE)
                                .withLevers(Lever.LEADERSHIP),
                        running("i2").withLevers(Lever.LEADERSHIP));

        assertThat(TrustFindings.of(DUAL, "0.5", record))
                .containsExactly("INFO /initiatives: end and means at once of initiatives that run on 2025-10-01: "
                        + "Leadership of 1 of 2");
        assertThat(TrustFindings.of(DUAL, "0.6", record)).isEmpty();
        assertThat(TrustFindings.of(DUAL, "0", TrustFindings.birch().asOf(DAY).addInitiatives(running("i1"))))
                .isEmpty();
        assertThat(TrustFindings.of(DUAL, "0", TrustFindings.birch().asOf(DAY))).isEmpty();
    }

    private static TrustRecordBuilder topics(String focus, Component... components) {
        return TrustFindings.birch()
                .addGoals(goal())
                .addPractices(Practice.of("p1", "P", components).withFocus(focus));
    }

    private static Goal goal() {
        return Goal.builder()
                .id("g1")
                .level(GoalLevel.TRUST)
                .statement("All read")
                .focus("reading")
                .build();
    }

    private static Initiative running(String id) {
        return Initiative.of(id, "A plan").withLog(Started.of(DAY.minusDays(1)));
    }
}
