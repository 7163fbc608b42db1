// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.TrustFindings.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.FailurePlan;
import io.github.trustimprovement.practice.FailureResponse;
import io.github.trustimprovement.practice.FailureSignal;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.Milestone;
import io.github.trustimprovement.practice.PlannedResponse;
import io.github.trustimprovement.practice.SignalObserved;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailurePlanRulesTest {
    private static final Initiative INITIATIVE = Initiative.of("i1", "Reading");
    private static final FailurePlan SIGNAL_ONLY = FailurePlan.builder()
            .addSignals(FailureSignal.of("f1", "fewer books are borrowed"))
            .build();

    @Test
    void reportsAnInitiativeWithoutPlan() {
        assertThat(found("no-failure-plan", INITIATIVE))
                .containsExactly("INFO /initiatives/0: 'i1' has no plan for failure");
    }

    @Test
    void asksForNoPlanOfWhatIsOver() {
        assertThat(found("no-failure-plan", INITIATIVE.withLog(Started.of(day(9, 1)), Stopped.of(day(1, 5)))))
                .isEmpty();
        assertThat(found("no-failure-plan", INITIATIVE.withFailurePlan(SIGNAL_ONLY)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "no-failure-cause, WARNING, cause",
        "no-failure-signal, WARNING, signal",
        "no-milestone, INFO, milestone",
        "no-failure-response, WARNING, response",
        "no-review-date, INFO, day of review"
    })
    void reportsEachPartThatAPlanLacks(String rule, String severity, String part) {
        FailurePlan whole = SIGNAL_ONLY.toBuilder()
                .addCauses("too little time")
                .addMilestones(Milestone.of("m1", "first unit taught", day(3, 1)))
                .addResponses(PlannedResponse.of(FailureResponse.ADAPT, "halve the units"))
                .addReviewDates(day(3, 1))
                .build();

        assertThat(found(rule, INITIATIVE.withFailurePlan(FailurePlan.builder().build())))
                .containsExactly(severity + " /initiatives/0/failurePlan: the plan of 'i1' names no " + part);
        assertThat(found(rule, INITIATIVE.withFailurePlan(whole))).isEmpty();
        assertThat(found(rule, INITIATIVE)).isEmpty();
    }

    @Test
    void reportsASignalThatNothingAnswers() {
        assertThat(unanswered(SIGNAL_ONLY, Started.of(day(9, 1)), SignalObserved.of(day(1, 5), "f1")))
                .containsExactly("WARNING /initiatives/0/log/1: nothing answers signal 'f1', seen on 2026-01-05");
        assertThat(found("signal-without-response", INITIATIVE.withLog(SignalObserved.of(day(1, 5), "f1"))))
                .hasSize(1);
    }

    @Test
    void acceptsASignalWithAPlannedResponse() {
        PlannedResponse response = PlannedResponse.of(FailureResponse.ADAPT, "halve the units");
        InitiativeEvent seen = SignalObserved.of(day(1, 5), "f1");

        assertThat(unanswered(with(response), seen)).isEmpty();
        assertThat(unanswered(with(response.withTo("f1")), seen)).isEmpty();
        assertThat(unanswered(with(response.withTo("f2")), seen)).hasSize(1);
    }

    @Test
    void acceptsASignalThatTheLogAnswers() {
        SignalObserved seen = SignalObserved.of(day(1, 5), "f1");
        SignalObserved adapted = SignalObserved.of(day(2, 5), "f1").withResponse(FailureResponse.ADAPT);
        SignalObserved acted = SignalObserved.of(day(2, 5), "f1").toBuilder()
                .action("met the readers")
                .build();

        assertThat(unanswered(SIGNAL_ONLY, adapted)).isEmpty();
        assertThat(unanswered(SIGNAL_ONLY, seen, adapted)).isEmpty();
        assertThat(unanswered(SIGNAL_ONLY, acted, seen)).isEmpty();
        assertThat(unanswered(SIGNAL_ONLY, seen, Stopped.of(day(2, 5)))).isEmpty();
    }

    @Test
    void takesAnAnswerForWhatCameBeforeIt() {
        assertThat(unanswered(
                        SIGNAL_ONLY,
                        SignalObserved.of(day(1, 5), "f1").withResponse(FailureResponse.ADAPT),
                        SignalObserved.of(day(2, 5), "f1"),
                        SignalObserved.of(day(3, 5), "f2")))
                .containsExactly(
                        "WARNING /initiatives/0/log/1: nothing answers signal 'f1', seen on 2026-02-05",
                        "WARNING /initiatives/0/log/2: nothing answers signal 'f2', seen on 2026-03-05");
    }

    private static FailurePlan with(PlannedResponse response) {
        return SIGNAL_ONLY.toBuilder().addResponses(response).build();
    }

    private static List<String> unanswered(FailurePlan plan, InitiativeEvent... log) {
        return found("signal-without-response", INITIATIVE.withFailurePlan(plan).withLog(log));
    }

    private static List<String> found(String rule, Initiative initiative) {
        return TrustFindings.of("initiative/" + rule, FailurePlanRules.all(), TrustFindings.trust(initiative));
    }
}
