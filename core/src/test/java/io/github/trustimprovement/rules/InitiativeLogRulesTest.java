// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.TrustFindings.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.dna.ImplementationPhase;
import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.Paused;
import io.github.trustimprovement.practice.PhaseEntered;
import io.github.trustimprovement.practice.ReplacedBy;
import io.github.trustimprovement.practice.Resumed;
import io.github.trustimprovement.practice.Reviewed;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import java.util.List;
import org.junit.jupiter.api.Test;

class InitiativeLogRulesTest {
    @Test
    void reportsAnEventThatIsListedAfterALaterOne() {
        assertThat(found("log-out-of-order", Started.of(day(9, 1)), Stopped.of(day(7, 1)), Paused.of(day(1, 5))))
                .containsExactly("INFO /initiatives/0/log/2/date: 2026-01-05 is listed after 2026-07-01");
    }

    @Test
    void acceptsALogThatAscends() {
        assertThat(found("log-out-of-order", Started.of(day(9, 1)), Paused.of(day(1, 5)), Resumed.of(day(1, 5))))
                .isEmpty();
    }

    @Test
    void reportsAResumptionWithoutPause() {
        assertThat(impossible(Started.of(day(9, 1)), Resumed.of(day(1, 5))))
                .containsExactly("ERROR /initiatives/0/log/1: 'i1' is resumed while running, on 2026-01-05");
    }

    @Test
    void acceptsAResumptionAfterAPause() {
        assertThat(impossible(Started.of(day(9, 1)), Paused.of(day(12, 1)), Resumed.of(day(1, 5))))
                .isEmpty();
    }

    @Test
    void reportsASecondStart() {
        assertThat(impossible(Started.of(day(9, 1)), Paused.of(day(12, 1)), Started.of(day(1, 5))))
                .containsExactly("ERROR /initiatives/0/log/2: 'i1' is started while paused, on 2026-01-05");
    }

    @Test
    void acceptsAStartThatBeginsAnew() {
        assertThat(impossible(Started.of(day(9, 1)), Stopped.of(day(12, 1)), Started.of(day(1, 5))))
                .isEmpty();
    }

    @Test
    void reportsAPauseAfterTheEnd() {
        assertThat(impossible(Started.of(day(9, 1)), ReplacedBy.of(day(12, 1), "i2"), Paused.of(day(1, 5))))
                .containsExactly("ERROR /initiatives/0/log/2: 'i1' is paused while replaced, on 2026-01-05");
    }

    @Test
    void reportsASecondEnd() {
        assertThat(impossible(Started.of(day(9, 1)), Stopped.of(day(12, 1)), Stopped.of(day(1, 5))))
                .containsExactly("ERROR /initiatives/0/log/2: 'i1' is stopped while stopped, on 2026-01-05");
    }

    @Test
    void acceptsSuccessorsThatAreNamedAfterTheEnd() {
        assertThat(impossible(
                        Started.of(day(9, 1)),
                        Stopped.of(day(12, 1)),
                        ReplacedBy.of(day(1, 5), "i2"),
                        ReplacedBy.of(day(1, 5), "i3")))
                .isEmpty();
    }

    @Test
    void reportsWhatReplacesItself() {
        assertThat(impossible(Started.of(day(9, 1)), ReplacedBy.of(day(1, 5), "i1")))
                .containsExactly("ERROR /initiatives/0/log/1: 'i1' is replaced by itself, on 2026-01-05");
    }

    @Test
    void reportsAStopBeforeTheStartAtItsPlaceInTheList() {
        assertThat(impossible(Started.of(day(1, 5)), Stopped.of(day(9, 1))))
                .containsExactly("ERROR /initiatives/0/log/1: 'i1' is stopped while not-started, on 2025-09-01");
    }

    @Test
    void acceptsAnEndOfWhatNeverBegan() {
        assertThat(impossible(PhaseEntered.of(day(9, 1), ImplementationPhase.EXPLORE), Stopped.of(day(1, 5))))
                .isEmpty();
    }

    @Test
    void takesAPauseBeforeTheStartForOneFault() {
        assertThat(impossible(Paused.of(day(9, 1)), Started.of(day(1, 5))))
                .containsExactly("ERROR /initiatives/0/log/0: 'i1' is paused while not-started, on 2025-09-01");
    }

    @Test
    void acceptsAnInitiativeThatNeverStarted() {
        Initiative initiative = Initiative.of("i1", "Reading");

        assertThat(InitiativeLogRules.all())
                .allSatisfy(rule -> assertThat(Validator.of(RuleSet.of(List.of(rule)))
                                .validate(TrustFindings.trust(initiative))
                                .findings())
                        .isEmpty());
    }

    @Test
    void reportsWorkAfterTheEnd() {
        assertThat(found(
                        "log-after-end",
                        Started.of(day(9, 1)),
                        Stopped.of(day(12, 1)),
                        CycleStep.of(day(1, 5), ApproachStep.PDSA_DO),
                        PhaseEntered.of(day(1, 6), ImplementationPhase.DELIVER),
                        PhaseEntered.of(day(1, 7), ImplementationPhase.SUSTAIN)))
                .containsExactly(
                        "WARNING /initiatives/0/log/2: work on 'i1' on 2026-01-05, while stopped",
                        "WARNING /initiatives/0/log/3: work on 'i1' on 2026-01-06, while stopped",
                        "WARNING /initiatives/0/log/4: work on 'i1' on 2026-01-07, while stopped");
    }

    @Test
    void acceptsALookBackAndAPreparationAfterTheEnd() {
        assertThat(found(
                        "log-after-end",
                        Started.of(day(9, 1)),
                        ReplacedBy.of(day(12, 1), "i2"),
                        Reviewed.of(day(1, 5)),
                        PhaseEntered.of(day(1, 6), ImplementationPhase.PREPARE)))
                .isEmpty();
    }

    @Test
    void reportsDeliveryThatNothingCameBefore() {
        assertThat(found(
                        "straight-to-deliver",
                        PhaseEntered.of(day(1, 5), ImplementationPhase.PREPARE),
                        PhaseEntered.of(day(9, 1), ImplementationPhase.DELIVER)))
                .containsExactly(
                        "INFO /initiatives/0/log/1: 'i1' delivers on 2025-09-01, and neither explored nor prepared "
                                + "before");
    }

    @Test
    void acceptsDeliveryAfterPreparationOrExploration() {
        assertThat(found(
                        "straight-to-deliver",
                        PhaseEntered.of(day(9, 1), ImplementationPhase.PREPARE),
                        PhaseEntered.of(day(1, 5), ImplementationPhase.DELIVER)))
                .isEmpty();
        assertThat(found(
                        "straight-to-deliver",
                        PhaseEntered.of(day(9, 1), ImplementationPhase.EXPLORE),
                        PhaseEntered.of(day(1, 5), ImplementationPhase.DELIVER)))
                .isEmpty();
    }

    @Test
    void passesOverOtherPhases() {
        assertThat(found(
                        "straight-to-deliver",
                        PhaseEntered.of(day(9, 1), ImplementationPhase.SUSTAIN),
                        PhaseEntered.builder()
                                .date(day(9, 2))
                                .phase(Coded.unrecognised("dna/implementation-phase/pilot"))
                                .build()))
                .isEmpty();
    }

    private static List<String> impossible(InitiativeEvent... log) {
        return found("log-impossible", log);
    }

    private static List<String> found(String rule, InitiativeEvent... log) {
        Initiative initiative = Initiative.of("i1", "Reading").withLog(log);
        return TrustFindings.of("initiative/" + rule, InitiativeLogRules.all(), TrustFindings.trust(initiative));
    }
}
