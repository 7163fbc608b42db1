// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.END;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.assertUndefined;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.cycle;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.initiative;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.CycleStepBuilder;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CycleFidelityTest {
    @Test
    void countsTheFeaturesThatTheLogShows() {
        InitiativeFidelity full = only(with(cycle("i1", "PDSAPDSA"), CycleFidelityTest::all));

        assertThat(full.features())
                .containsEntry(CycleFeature.ITERATIVE_CYCLES, FeatureState.PRESENT)
                .containsEntry(CycleFeature.CONTINUOUS_DATA, FeatureState.PRESENT)
                .containsEntry(CycleFeature.SMALL_SCALE_TEST, FeatureState.PRESENT)
                .containsEntry(CycleFeature.STATED_THEORY, FeatureState.PRESENT);
        assertValue(full.present(), 4, 8);
        assertThat(full.trust()).isEqualTo("birch");
    }

    @Test
    void leavesOpenWhatTheRecordCannotShow() {
        InitiativeFidelity bare = only(cycle("i1", "PDSA"));

        assertThat(bare.features())
                .containsEntry(CycleFeature.ITERATIVE_CYCLES, FeatureState.ABSENT)
                .containsEntry(CycleFeature.CONTINUOUS_DATA, FeatureState.UNKNOWN)
                .containsEntry(CycleFeature.SMALL_SCALE_TEST, FeatureState.UNKNOWN)
                .containsEntry(CycleFeature.STATED_THEORY, FeatureState.UNKNOWN);
        assertUndefined(bare.present(), UndefinedReason.RECORD_SILENT);
        assertThat(bare.lowest()).isZero();
        assertThat(bare.highest()).isEqualTo(3);
    }

    @Test
    void takesTurnsWithoutAStudyForNoIteration() {
        assertThat(state("PDPDPD", CycleFeature.ITERATIVE_CYCLES)).isEqualTo(FeatureState.ABSENT);
        assertThat(state("PDSPD", CycleFeature.ITERATIVE_CYCLES)).isEqualTo(FeatureState.PRESENT);
        assertThat(state("PDPDS", CycleFeature.ITERATIVE_CYCLES)).isEqualTo(FeatureState.ABSENT);
    }

    @Test
    void takesALargeScaleForNoSmallOne() {
        assertThat(only(with(cycle("i1", "PD"), step -> step.smallScale(false)))
                        .features()
                        .get(CycleFeature.SMALL_SCALE_TEST))
                .isEqualTo(FeatureState.ABSENT);
    }

    @Test
    void wantsOneMeasureInEveryTurnOnMoreThanOneDay() {
        Initiative other = with(
                cycle("i1", "PDSAPDSA"),
                step -> step.addMeasures(step.build().date().getDayOfMonth() > 4 ? "m2" : "m1"));
        Initiative once = with(
                cycle("i1", "PDSA"), step -> step.addMeasures("m" + step.build().date()));

        assertThat(only(other).features().get(CycleFeature.CONTINUOUS_DATA)).isEqualTo(FeatureState.UNKNOWN);
        assertThat(only(once).features().get(CycleFeature.CONTINUOUS_DATA)).isEqualTo(FeatureState.UNKNOWN);
    }

    @Test
    @Proves(
            measure = "portfolio/cycle-fidelity",
            by = Proof.REFERENCE,
            source = "Knudsen et al. (2019), abstract: 3 of 72 projects, 4 %, had all four features")
    void givesTheShareOfThoseWithAllFour() {
        List<Initiative> all = IntStream.range(0, 72)
                .mapToObj(number -> with(
                        cycle("i" + number, "PDSAPDSA"),
                        number < 3 ? CycleFidelityTest::all : step -> step.smallScale(false)))
                .toList();
        CycleFidelity fidelity = CycleFidelity.of(Portfolio.of("birch", all.stream()), END);

        assertShare(fidelity.withAll(), 3, 72);
        assertThat(String.format(Locale.ROOT, "%.0f %%", 100 * value(fidelity.withAll())))
                .isEqualTo("4 %");
        assertShare(fidelity.withAllAtMost(), 3, 72);
    }

    @Test
    void looksAtInitiativesWithACycleAlone() {
        CycleFidelity none = CycleFidelity.of(portfolio(initiative("i1")), END);

        assertThat(none.initiatives()).isEmpty();
        assertUndefined(none.withAll(), UndefinedReason.NO_DATA);
    }

    @Test
    void printsATableWithNAndCaveats() {
        assertThat(CycleFidelity.of(portfolio(with(cycle("i1", "PDSAPD"), step -> step.smallScale(true))), END))
                .hasToString("""
                        Cycle fidelity: trust birch, day 2026-07-31
                                                Value  n
                        --------------------  -------  -
                        i1, iterative-cycles  present  6
                        i1, continuous-data   unknown  6
                        i1, small-scale-test  present  6
                        i1, stated-theory     unknown  6
                        i1, features              n/a  6
                        all four, at least     0 of 1  1
                        all four, at most      1 of 1  1
                        n/a: the record does not say.
                        Only what was recorded is counted; what nobody wrote down may be otherwise.
                        A cycle of steps is too little to be a model of improvement on its own. (Rollett 2024,
                        Plan-Do-Study-Act (PDSA))
                        """);
    }

    private static CycleStepBuilder all(CycleStepBuilder step) {
        return step.smallScale(true).prediction("faster").addMeasures("m1");
    }

    private static FeatureState state(String letters, CycleFeature feature) {
        return only(cycle("i1", letters)).features().getOrDefault(feature, FeatureState.UNKNOWN);
    }

    private static InitiativeFidelity only(Initiative initiative) {
        return CycleFidelity.of(portfolio(initiative), END).initiatives().get(0);
    }

    private static Initiative with(Initiative initiative, UnaryOperator<CycleStepBuilder> change) {
        List<InitiativeEvent> log = initiative.log().stream()
                .map(event -> (InitiativeEvent)
                        change.apply(((CycleStep) event).toBuilder()).build())
                .toList();
        return initiative.toBuilder().log(log).build();
    }
}
