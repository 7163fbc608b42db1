// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.END;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.assertUndefined;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.cycle;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.day;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.initiative;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.dna.ImplementationPhase;
import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.ModelPhaseEntered;
import io.github.trustimprovement.practice.Paused;
import io.github.trustimprovement.practice.PhaseEntered;
import io.github.trustimprovement.practice.Resumed;
import io.github.trustimprovement.practice.Reviewed;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stalled and incomplete cycles. */
class CycleMeasuresTest {
    @ParameterizedTest
    @CsvSource({
        "PDSA PDSA, moving, 0, complete complete",
        "PD D D, stalled, 3, open",
        "PDS, moving, 0, open",
        "'', not-started, 0, ''",
        "PD PD PD, stalled, 3, incomplete incomplete open",
        "PDA PDA D, stalled, 3, incomplete incomplete open",
        "PDSDSA, moving, 0, complete",
        "PDSADSA, moving, 0, complete incomplete",
        "PSDA, moving, 1, incomplete",
        "PPDDSSAA, moving, 0, complete",
        "DD, moving, 2, open"
    })
    @Proves(
            measure = "portfolio/stalled-cycle",
            by = Proof.DERIVED,
            source = "logs read by hand, three Do in a row as in the paper's picture; nothing is printed anywhere")
    @Proves(
            measure = "portfolio/incomplete-cycle",
            by = Proof.DERIVED,
            source = "logs read by hand; nothing is printed anywhere")
    void readsALogOfSteps(String letters, String state, int doRun, String outcomes) {
        Portfolio portfolio = portfolio(cycle("i1", letters));

        assertThat(StalledCycle.ofDoRun(portfolio, END, 3).standings().get(0)).satisfies(standing -> {
            assertThat(standing.state().code()).isEqualTo(state);
            assertThat(standing.doRun()).hasSize(doRun);
        });
        assertThat(outcomes(portfolio)).isEqualTo(outcomes);
    }

    @Test
    void namesTheNextStepOfAnOpenTurn() {
        assertThat(next("PDS")).isEqualTo(ApproachStep.PDSA_ACT);
        assertThat(next("D")).isEqualTo(ApproachStep.PDSA_STUDY);
        assertThat(next("P")).isEqualTo(ApproachStep.PDSA_DO);
        assertThat(lastTurn("PDSA").next()).isEmpty();
    }

    private static ApproachStep next(String letters) {
        return lastTurn(letters).next().orElseThrow();
    }

    private static ImprovementCycle lastTurn(String letters) {
        List<ImprovementCycle> turns = ImprovementCycle.of(cycle("i1", letters), END);
        return turns.get(turns.size() - 1);
    }

    @Test
    void endsTheLastTurnWithTheInitiative() {
        Initiative stopped = cycle("i1", "PDSA PD");
        Initiative over = stopped.toBuilder()
                .addLog(Started.of(day(9, 1)), Stopped.of(day(12, 1)))
                .build();

        assertThat(outcomes(portfolio(over))).isEqualTo("complete incomplete");
        assertThat(ImprovementCycle.of(over, day(11, 30)))
                .extracting(ImprovementCycle::outcome)
                .containsExactly(CycleOutcome.COMPLETE, CycleOutcome.OPEN);
    }

    @Test
    void countsTurnsThatAreOver() {
        IncompleteCycle cycles =
                IncompleteCycle.of(portfolio(cycle("i1", "PD PDS PDSA PD"), cycle("i2", "PDA"), initiative("i3")), END);

        assertThat(cycles.count(CycleOutcome.OPEN)).isOne();
        assertShare(cycles.incomplete(), 3, 4);
        assertShare(cycles.withoutStudy(), 2, 4);
        assertShare(cycles.withoutAct(), 2, 4);
        assertThat(cycles.histories()).extracting(CycleHistory::trust).containsOnly("birch");
        assertThat(cycles.histories().get(1).cycles().get(0).steps()).hasSize(3);
        assertUndefined(IncompleteCycle.of(portfolio(cycle("i1", "PD")), END).incomplete(), UndefinedReason.NO_DATA);
    }

    @Test
    void passesOverStepsOfOtherApproachesAndLaterOnes() {
        Initiative mixed = cycle("i1", "PD").toBuilder()
                .addLog(
                        CycleStep.of(day(9, 3), ApproachStep.DMAIC_CONTROL),
                        CycleStep.of(day(9, 4), ApproachStep.PDSA_STUDY))
                .build();

        assertThat(ImprovementCycle.of(mixed, day(9, 3)).get(0).has(ApproachStep.PDSA_STUDY))
                .isFalse();
        assertThat(ImprovementCycle.of(mixed, day(9, 4)).get(0).steps()).hasSize(3);
    }

    @Test
    void stallsWhereNothingChanges() {
        assertThat(idle(Started.of(day(9, 1)))).isEqualTo("stalled 333");
        assertThat(idle(Started.of(day(9, 1)), Reviewed.of(day(7, 1)))).isEqualTo("stalled 333");
        assertThat(idle(Started.of(day(9, 1)), phase(7, 30))).isEqualTo("moving 1");
        assertThat(idle(phase(9, 1), phase(7, 30))).isEqualTo("stalled 333");
        assertThat(idle(ModelPhaseEntered.of(day(7, 30), "grow"))).isEqualTo("moving 1");
        assertThat(idle(ModelPhaseEntered.of(day(4, 22), "grow"), ModelPhaseEntered.of(day(7, 30), "grow")))
                .isEqualTo("stalled 100");
        assertThat(idle(doing(4, 23), doing(7, 30))).isEqualTo("moving 99");
        assertThat(idle(doing(4, 22), doing(7, 30))).isEqualTo("stalled 100");
        assertThat(idle(Started.of(day(9, 1)), Paused.of(day(9, 2)))).isEqualTo("paused 333");
        assertThat(idle(Started.of(day(9, 1)), Paused.of(day(9, 2)), Resumed.of(day(7, 1))))
                .isEqualTo("moving 30");
        assertThat(idle(Started.of(day(9, 1)), Stopped.of(day(9, 2)))).isEqualTo("ended 333");
        assertThat(idle(Started.of(END.plusDays(1)))).isEqualTo("not-started ");
    }

    @Test
    void stallsByEitherLimitWhereBothAreGiven() {
        Portfolio portfolio =
                portfolio(cycle("i1", "PDDD"), initiative("i2", Started.of(day(9, 1))), initiative("i3", doing(7, 30)));
        StalledCycle both = StalledCycle.ofDoRun(portfolio, END, 3).withIdleDays(100);

        assertThat(both.standings()).extracting(CycleStanding::isStalled).containsExactly(true, true, false);
        assertShare(both.stalled(), 2, 3);
        assertThat(both.standings().get(0).trust()).isEqualTo("birch");
        assertThat(both.standings().get(1).lastChange()).contains(day(9, 1));
        assertUndefined(
                StalledCycle.ofDoRun(portfolio(initiative("i1")), END, 3).stalled(), UndefinedReason.NO_DATA);
    }

    @Test
    void rejectsLimitsThatAreNotPositiveAndATurnWithoutAStep() {
        assertThatThrownBy(() -> StalledCycle.ofDoRun(Portfolio.empty(), END, 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("StalledCycle.doRun: positive, was: 0");
        assertThatThrownBy(() -> StalledCycle.ofIdleDays(Portfolio.empty(), END, -1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("StalledCycle.idleDays: positive, was: -1");
        assertThatThrownBy(() -> new ImprovementCycle(List.of(), CycleOutcome.OPEN))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ImprovementCycle.steps: not empty, was: []");
    }

    @Test
    void printTablesWithNAndCaveats() {
        Portfolio portfolio = portfolio(cycle("i1", "PDDD"), cycle("i2", "PDSAPD"));

        assertThat(StalledCycle.ofDoRun(portfolio, END, 3)).hasToString("""
                        Stalled cycle: trust birch, day 2026-07-31
                                   Value  n
                        -------  -------  -
                        i1       stalled  4
                        i2        moving  6
                        stalled   1 of 2  2
                        Options: do run from 3.
                        Only what was recorded is counted; what nobody wrote down may be otherwise.
                        A cycle of steps is too little to be a model of improvement on its own. (Rollett 2024,
                        Plan-Do-Study-Act (PDSA))
                        """);
        assertThat(IncompleteCycle.of(portfolio, END)).hasToString("""
                        Incomplete cycle: trust birch, day 2026-07-31
                                          Value  n
                        ---------------  ------  -
                        incomplete       0 of 1  1
                        without a Study  0 of 1  1
                        without an Act   0 of 1  1
                        Only what was recorded is counted; what nobody wrote down may be otherwise.
                        A cycle of steps is too little to be a model of improvement on its own. (Rollett 2024,
                        Plan-Do-Study-Act (PDSA))
                        """);
    }

    private static String idle(InitiativeEvent... log) {
        CycleStanding standing = StalledCycle.ofIdleDays(portfolio(initiative("i1", log)), END, 100)
                .standings()
                .get(0);
        return standing.state().code() + " "
                + standing.idleDays().stream().mapToObj(Long::toString).collect(Collectors.joining());
    }

    private static InitiativeEvent phase(int month, int dayOfMonth) {
        return PhaseEntered.of(day(month, dayOfMonth), ImplementationPhase.PREPARE);
    }

    private static InitiativeEvent doing(int month, int dayOfMonth) {
        LocalDate date = day(month, dayOfMonth);
        return CycleStep.of(date, ApproachStep.PDSA_DO);
    }

    private static String outcomes(Portfolio portfolio) {
        return IncompleteCycle.of(portfolio, END).histories().get(0).cycles().stream()
                .map(cycle -> cycle.outcome().code())
                .collect(Collectors.joining(" "));
    }
}
