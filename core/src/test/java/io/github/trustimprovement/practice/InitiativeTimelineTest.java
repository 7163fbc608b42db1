// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.dna.ImplementationPhase;
import io.github.trustimprovement.dna.ImprovementApproach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InitiativeTimelineTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 20);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 20);

    private final InitiativeTimeline timeline = InitiativeTimeline.of(List.of(
            Stopped.of(JULY),
            Started.of(SEPTEMBER),
            PhaseEntered.of(OCTOBER, ImplementationPhase.DELIVER),
            PhaseEntered.of(LocalDate.of(2025, 6, 1), ImplementationPhase.PREPARE),
            Paused.of(JANUARY),
            Resumed.of(APRIL)));

    @Test
    void readsTheStatusFromTheLog() {
        assertThat(timeline.statusAt(SEPTEMBER.minusDays(1))).isEqualTo(InitiativeStatus.NOT_STARTED);
        assertThat(timeline.statusAt(SEPTEMBER)).isEqualTo(InitiativeStatus.RUNNING);
        assertThat(timeline.statusAt(JANUARY)).isEqualTo(InitiativeStatus.PAUSED);
        assertThat(timeline.statusAt(APRIL)).isEqualTo(InitiativeStatus.RUNNING);
        assertThat(timeline.statusAt(JULY)).isEqualTo(InitiativeStatus.STOPPED);
    }

    @Test
    void readsThePhaseFromTheLog() {
        assertThat(timeline.phaseAt(LocalDate.of(2025, 5, 31))).isEmpty();
        assertThat(timeline.phaseAt(SEPTEMBER)).contains(Coded.of(ImplementationPhase.PREPARE));
        assertThat(timeline.phaseAt(JULY)).contains(Coded.of(ImplementationPhase.DELIVER));
    }

    @Test
    void letsAPhaseBeEnteredAgain() {
        InitiativeTimeline again = InitiativeTimeline.of(List.of(
                PhaseEntered.of(SEPTEMBER, ImplementationPhase.EXPLORE),
                PhaseEntered.of(OCTOBER, ImplementationPhase.PREPARE),
                PhaseEntered.of(JANUARY, ImplementationPhase.EXPLORE)));

        assertThat(again.phaseAt(JULY)).contains(Coded.of(ImplementationPhase.EXPLORE));
    }

    @Test
    void readsThePhaseOfTheTrustsOwnModel() {
        InitiativeTimeline own =
                InitiativeTimeline.of(List.of(ModelPhaseEntered.of(SEPTEMBER, "steady"), Started.of(OCTOBER)));

        assertThat(own.modelPhaseAt(JANUARY)).contains("steady");
        assertThat(own.phaseAt(JANUARY)).isEmpty();
    }

    @Test
    void readsStartAndStopOfOneDayAsACase() {
        assertThat(InitiativeTimeline.of(List.of(Stopped.of(SEPTEMBER), Started.of(SEPTEMBER)))
                        .statusAt(SEPTEMBER))
                .isEqualTo(InitiativeStatus.STOPPED);
        assertThat(InitiativeTimeline.of(List.of(Started.of(SEPTEMBER), Started.of(OCTOBER), Stopped.of(OCTOBER)))
                        .statusAt(OCTOBER))
                .isEqualTo(InitiativeStatus.RUNNING);
    }

    @Test
    void readsPauseAndResumptionOfOneDayFromWhereItStood() {
        List<InitiativeEvent> both = List.of(Resumed.of(JANUARY), Paused.of(JANUARY));
        InitiativeTimeline running = InitiativeTimeline.of(with(both, Started.of(SEPTEMBER)));
        InitiativeTimeline resting = InitiativeTimeline.of(with(both, Started.of(SEPTEMBER), Paused.of(OCTOBER)));

        assertThat(running.statusAt(JANUARY)).isEqualTo(InitiativeStatus.RUNNING);
        assertThat(resting.statusAt(JANUARY)).isEqualTo(InitiativeStatus.PAUSED);
    }

    @Test
    void endsWithTheStopOfADayThatCannotHaveBeen() {
        InitiativeTimeline ended =
                InitiativeTimeline.of(List.of(Started.of(SEPTEMBER), Stopped.of(JANUARY), Resumed.of(JANUARY)));

        assertThat(ended.statusAt(JANUARY)).isEqualTo(InitiativeStatus.STOPPED);
    }

    @Test
    void putsStepsOfOneDayIntoTheOrderOfTheirCycle() {
        InitiativeTimeline cycle = InitiativeTimeline.of(List.of(
                CycleStep.of(SEPTEMBER, ApproachStep.PDSA_DO),
                CycleStep.of(OCTOBER, ApproachStep.PDSA_PLAN),
                CycleStep.of(OCTOBER, ApproachStep.PDSA_ACT),
                CycleStep.of(OCTOBER, ApproachStep.PDSA_STUDY)));

        assertThat(cycle.ofType(CycleStep.class))
                .extracting(step -> step.step().known().orElseThrow())
                .containsExactly(
                        ApproachStep.PDSA_DO, ApproachStep.PDSA_STUDY, ApproachStep.PDSA_ACT, ApproachStep.PDSA_PLAN);
    }

    @Test
    void readsTwoCyclesOfOneDayAsTwo() {
        assertThat(steps("", "AADDPPSS")).isEqualTo("PDSAPDSA");
        assertThat(steps("", "DDPSS")).isEqualTo("PDDSS");
    }

    @Test
    void goesOnWithTheCycleOfTheDayBefore() {
        assertThat(steps("PD", "SAPD")).isEqualTo("PDSAPD");
        assertThat(steps("PD", "SD")).isEqualTo("PDDS");
        assertThat(steps("PDSA", "DPP")).isEqualTo("PDSAPDP");
    }

    @Test
    void readsPhasesOfOneDayAsANewRound() {
        InitiativeTimeline again = InitiativeTimeline.of(List.of(
                PhaseEntered.of(SEPTEMBER, ImplementationPhase.DELIVER),
                PhaseEntered.of(OCTOBER, ImplementationPhase.DELIVER),
                PhaseEntered.of(OCTOBER, ImplementationPhase.PREPARE),
                PhaseEntered.of(OCTOBER, ImplementationPhase.EXPLORE)));

        assertThat(again.phaseAt(OCTOBER)).contains(Coded.of(ImplementationPhase.DELIVER));
    }

    @Test
    void goesOnWithTheCycleAfterAPhaseThatNobodyKnows() {
        InitiativeTimeline again = InitiativeTimeline.of(List.of(
                PhaseEntered.of(SEPTEMBER, ImplementationPhase.DELIVER),
                PhaseEntered.builder()
                        .date(OCTOBER)
                        .phase(Coded.unrecognised("own/phase"))
                        .build(),
                PhaseEntered.of(JANUARY, ImplementationPhase.EXPLORE),
                PhaseEntered.of(JANUARY, ImplementationPhase.SUSTAIN)));

        assertThat(again.phaseAt(OCTOBER)).contains(Coded.unrecognised("own/phase"));
        assertThat(again.phaseAt(JANUARY)).contains(Coded.of(ImplementationPhase.EXPLORE));
    }

    @Test
    void takesTheMostDoubtfulVerdictOfADay() {
        InitiativeTimeline reviewed = InitiativeTimeline.of(List.of(
                Reviewed.of(JULY, EffectivenessVerdict.NOT_EFFECTIVE),
                Reviewed.of(JULY),
                Reviewed.of(JULY, EffectivenessVerdict.EFFECTIVE)));

        assertThat(reviewed.verdictAt(JULY)).contains(EffectivenessVerdict.NOT_EFFECTIVE);
    }

    @Test
    void putsWorkOfTheDayOfAStopBeforeIt() {
        CycleStep act = CycleStep.of(JULY, ApproachStep.PDSA_ACT);
        InitiativeTimeline ended = InitiativeTimeline.of(List.of(Stopped.of(JULY), act, Started.of(SEPTEMBER)));

        assertThat(ended.events()).containsExactly(Started.of(SEPTEMBER), act, Stopped.of(JULY));
    }

    @Test
    void putsWorkBeforeTheStopOfWhatNeverBegan() {
        CycleStep act = CycleStep.of(JULY, ApproachStep.PDSA_ACT);

        assertThat(InitiativeTimeline.of(List.of(Stopped.of(JULY), act)).events())
                .containsExactly(act, Stopped.of(JULY));
    }

    @Test
    void readsALogThatCannotBe() {
        InitiativeTimeline impossible = InitiativeTimeline.of(List.of(Resumed.of(OCTOBER), Stopped.of(SEPTEMBER)));

        assertThat(impossible.statusAt(SEPTEMBER)).isEqualTo(InitiativeStatus.STOPPED);
        assertThat(impossible.statusAt(OCTOBER)).isEqualTo(InitiativeStatus.RUNNING);
    }

    @Test
    void isReplacedByAnother() {
        assertThat(InitiativeTimeline.of(List.of(Started.of(SEPTEMBER), ReplacedBy.of(OCTOBER, "i2")))
                        .statusAt(OCTOBER))
                .isEqualTo(InitiativeStatus.REPLACED);
    }

    @Test
    void keepsAVerdictUntilAnotherIsGiven() {
        InitiativeTimeline reviewed = InitiativeTimeline.of(List.of(
                Reviewed.of(JANUARY, EffectivenessVerdict.UNCLEAR),
                Reviewed.of(APRIL),
                Reviewed.of(JULY, EffectivenessVerdict.NOT_EFFECTIVE)));

        assertThat(reviewed.verdictAt(OCTOBER)).isEmpty();
        assertThat(reviewed.verdictAt(APRIL)).contains(EffectivenessVerdict.UNCLEAR);
        assertThat(reviewed.verdictAt(JULY)).contains(EffectivenessVerdict.NOT_EFFECTIVE);
    }

    @Test
    void knowsWhetherItRunsWithinASpan() {
        assertThat(timeline.isRunningWithin(SEPTEMBER.minusDays(9), SEPTEMBER.minusDays(1)))
                .isFalse();
        assertThat(timeline.isRunningWithin(SEPTEMBER.minusDays(9), SEPTEMBER)).isTrue();
        assertThat(timeline.isRunningWithin(OCTOBER, OCTOBER)).isTrue();
        assertThat(timeline.isRunningWithin(JANUARY.plusDays(1), APRIL.minusDays(1)))
                .isFalse();
        assertThat(timeline.isRunningWithin(JULY.plusDays(1), JULY.plusDays(9))).isFalse();
        assertThat(timeline.isRunningWithin(JANUARY, OCTOBER)).isFalse();
    }

    @Test
    void listsTheEventsOfOneType() {
        CycleStep plan = CycleStep.of(OCTOBER, ApproachStep.PDSA_PLAN);
        CycleStep act = CycleStep.of(JULY, ApproachStep.PDSA_ACT);

        assertThat(InitiativeTimeline.of(List.of(act, Started.of(SEPTEMBER), plan))
                        .ofType(CycleStep.class))
                .containsExactly(plan, act);
    }

    @Test
    void knowsTheFirstStart() {
        assertThat(timeline.firstStart()).contains(SEPTEMBER);
        assertThat(InitiativeTimeline.of(List.of()).firstStart()).isEmpty();
    }

    @Test
    void tellsEventsOfOneDayApartByTheSpellingOfAName() {
        InitiativeEvent plain = started(Optional.empty());
        InitiativeEvent escaped = started(Optional.of("\\u0061"));

        assertThat(InitiativeTimeline.of(List.of(plain, escaped)).ofType(Started.class))
                .containsExactlyElementsOf(
                        InitiativeTimeline.of(List.of(escaped, plain)).ofType(Started.class));
    }

    private static Started started(Optional<String> nameAsWritten) {
        return Started.builder()
                .date(SEPTEMBER)
                .putExtension("a", new Extension("1", nameAsWritten))
                .build();
    }

    @Test
    void printsOneEventALine() {
        assertThat(InitiativeTimeline.of(List.of(Stopped.of(JULY), Started.of(SEPTEMBER))))
                .hasToString("2025-09-01 started\n2026-07-20 stopped");
        assertThat(InitiativeTimeline.of(List.of())).hasToString("no events");
    }

    /** The letters of the steps in the order of the timeline, some of September, some of October. */
    private static String steps(String before, String day) {
        List<InitiativeEvent> log = new ArrayList<>();
        before.chars().forEach(letter -> log.add(step(SEPTEMBER, letter)));
        day.chars().forEach(letter -> log.add(step(OCTOBER, letter)));
        return InitiativeTimeline.of(log).ofType(CycleStep.class).stream()
                .map(step -> step.step().known().orElseThrow().label().substring(0, 1))
                .collect(Collectors.joining());
    }

    private static CycleStep step(LocalDate day, int letter) {
        return CycleStep.of(
                day,
                Stream.of(ApproachStep.values())
                        .filter(step -> step.approach() == ImprovementApproach.PLAN_DO_STUDY_ACT)
                        .filter(step -> step.label().charAt(0) == letter)
                        .findFirst()
                        .orElseThrow());
    }

    private static List<InitiativeEvent> with(List<InitiativeEvent> log, InitiativeEvent... events) {
        return Stream.concat(log.stream(), Stream.of(events)).toList();
    }
}
