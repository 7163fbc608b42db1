// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.TrustFindings.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CycleRulesTest {
    private static final InitiativeEvent PLAN = step(9, 1, ApproachStep.PDSA_PLAN);
    private static final InitiativeEvent DO = step(10, 1, ApproachStep.PDSA_DO);
    private static final InitiativeEvent DO_AGAIN = step(11, 3, ApproachStep.PDSA_DO);
    private static final InitiativeEvent DO_ONCE_MORE = step(12, 1, ApproachStep.PDSA_DO);
    private static final InitiativeEvent STUDY = step(12, 8, ApproachStep.PDSA_STUDY);
    private static final InitiativeEvent ACT = step(12, 15, ApproachStep.PDSA_ACT);

    @Test
    void reportsACycleThatDoesAndNeverStudies() {
        TrustRecordBuilder stuck = trust(DO_ONCE_MORE, PLAN, DO, DO_AGAIN);

        assertThat(TrustFindings.of("initiative/stuck-cycle", "3", stuck))
                .containsExactly(
                        "WARNING /initiatives/0/log/0: 'i1' has taken Do 3 times without Study, from 2025-10-01 "
                                + "to 2025-12-01");
        assertThat(TrustFindings.of("initiative/stuck-cycle", "2.5", stuck)).hasSize(1);
        assertThat(TrustFindings.of("initiative/stuck-cycle", "4", stuck)).isEmpty();
        assertThat(TrustFindings.of("initiative/stuck-cycle", "3", stuck.asOf(day(11, 30))))
                .isEmpty();
        assertThat(TrustFindings.of("initiative/stuck-cycle", stuck)).isEmpty();
    }

    @Test
    void acceptsACycleThatStudies() {
        assertThat(TrustFindings.of("initiative/stuck-cycle", "3", trust(PLAN, DO, DO_AGAIN, DO_ONCE_MORE, STUDY)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "0.1", "1"})
    void takesALimitBelowOneForOne(String limit) {
        assertThat(TrustFindings.of("initiative/stuck-cycle", limit, trust(PLAN)))
                .isEmpty();
        assertThat(TrustFindings.of("initiative/stuck-cycle", limit, trust(DO))).hasSize(1);
    }

    @Test
    void takesALimitThatIsTooLargeForTheLargest() {
        assertThat(TrustFindings.of("initiative/stuck-cycle", "1e30", trust(DO)))
                .isEmpty();
        assertThat(TrustFindings.of("initiative/stalled", "1e30", trust(DO).asOf(day(12, 1))))
                .isEmpty();
    }

    @Test
    void reportsAnInitiativeInWhichNothingChanges() {
        TrustRecordBuilder idle = trust(Started.of(day(9, 1)), DO).asOf(day(12, 1));

        assertThat(TrustFindings.of("initiative/stalled", "61", idle))
                .containsExactly(
                        "INFO /initiatives/0/log: nothing has changed in 'i1' since 2025-10-01, 61 days before "
                                + "2025-12-01");
        assertThat(TrustFindings.of("initiative/stalled", "62", idle)).isEmpty();
        assertThat(TrustFindings.of("initiative/stalled", "61", idle.asOf(Optional.<LocalDate>empty())))
                .isEmpty();
    }

    @Test
    void reportsTurnsThatEndedBeforeAllStepsWereTaken() {
        assertThat(TrustFindings.of(
                        "initiative/cycle-incomplete",
                        trust(
                                PLAN,
                                DO,
                                step(10, 6, ApproachStep.PDSA_PLAN),
                                STUDY,
                                step(12, 9, ApproachStep.PDSA_DO),
                                ACT,
                                step(12, 20, ApproachStep.PDSA_PLAN))))
                .containsExactly(
                        "INFO /initiatives/0/log/1: a turn of the cycle of 'i1', begun on 2025-09-01, ended without "
                                + "Study, Act",
                        "INFO /initiatives/0/log/5: a turn of the cycle of 'i1', begun on 2025-10-06, ended without its "
                                + "steps in order");
        assertThat(TrustFindings.of("initiative/cycle-incomplete", trust(PLAN, DO, STUDY, ACT)))
                .isEmpty();
        assertThat(TrustFindings.of("initiative/cycle-incomplete", trust(PLAN, DO)))
                .isEmpty();
    }

    @Test
    void reportsACycleThatShowsFewFeatures() {
        InitiativeEvent large =
                CycleStep.builder().from((CycleStep) DO).smallScale(false).build();

        assertThat(TrustFindings.of("initiative/cycle-features-few", "3", trust(PLAN, large)))
                .containsExactly(
                        "INFO /initiatives/0/log: the cycle of 'i1' shows at most 2 of the features; not there: "
                                + "iterative-cycles, small-scale-test");
        assertThat(TrustFindings.of("initiative/cycle-features-few", "3", trust(PLAN, DO)))
                .isEmpty();
        assertThat(TrustFindings.of("initiative/cycle-features-few", "3", trust(Started.of(day(9, 1)))))
                .isEmpty();
    }

    private static TrustRecordBuilder trust(InitiativeEvent... log) {
        return TrustFindings.birch()
                .addInitiatives(Initiative.of("i1", "Reading").withLog(log));
    }

    private static InitiativeEvent step(int month, int dayOfMonth, ApproachStep step) {
        return CycleStep.of(day(month, dayOfMonth), step);
    }
}
