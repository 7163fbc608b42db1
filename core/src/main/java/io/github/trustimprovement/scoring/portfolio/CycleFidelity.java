// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How many of four features of a Plan-Do-Study-Act cycle an initiative's record shows, from 0 to 4: iterative cycles,
 * continuous data, a small-scale test, a stated theory.
 *
 * <p>{@code CycleFidelity.of(Portfolio.of(trust), day)}. It looks at initiatives with a step of such a cycle in their
 * log. Where the record shows neither that a feature is there nor that it is not, it is unknown, and the number lies
 * between bounds.
 *
 * <p>Undefined: {@link UndefinedReason#RECORD_SILENT} for the number where a feature is unknown; {@link
 * UndefinedReason#NO_DATA} for a share where no initiative has a cycle.
 *
 * <p>The features are those of Knudsen et al. (2019), doi:10.1186/s12913-019-4482-6, where 3 of 72 projects had all
 * four, and of Taylor et al. (2014), doi:10.1136/bmjqs-2013-001862. SDK interpretation, as the log records no more:
 * cycles are iterative where a turn with a study is followed by another; data are continuous where one measure is named
 * in every turn and on more than one day, else unknown, for what is collected is not recorded; a test is of small scale
 * where a step says so, and is not where steps only say the contrary; a theory is stated where a step has a prediction.
 *
 * @since 0.1.0
 */
public final class CycleFidelity extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("portfolio/cycle-fidelity")
            .title("Cycle fidelity")
            .question("How many of four features of a Plan-Do-Study-Act cycle does the record show?")
            .formula("number present of: iterative cycles, continuous data, small-scale test, stated theory; bounds "
                    + "where one is unknown")
            .range("0 to 4; share of initiatives with all four: 0 to 1")
            .putUndefinedCase(UndefinedReason.RECORD_SILENT, "a feature is unknown")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no initiative has a step of a cycle")
            .addSources(
                    "Knudsen et al. (2019), doi:10.1186/s12913-019-4482-6",
                    "Taylor et al. (2014), doi:10.1136/bmjqs-2013-001862")
            .addCaveats(Caveat.AS_RECORDED, Caveat.CYCLE_IS_NOT_ENOUGH)
            .build();

    private static final int ALL = CycleFeature.values().length;

    private final Portfolio portfolio;
    private final Answers answers;
    private final List<InitiativeFidelity> initiatives;

    private CycleFidelity(Portfolio portfolio, LocalDate day) {
        this.portfolio = portfolio;
        this.answers = new Answers(
                DESCRIPTION, portfolio.basis().putSubject("day", day.toString()).build());
        this.initiatives = portfolio.entries().stream()
                .filter(entry ->
                        !ImprovementCycle.steps(entry.initiative(), day).isEmpty())
                .map(entry -> fidelity(entry, ImprovementCycle.of(entry.initiative(), day)))
                .toList();
    }

    /**
     * The features of the cycles of a portfolio up to a day.
     *
     * @param portfolio the initiatives
     * @param day the last day that counts
     * @return the features
     */
    public static CycleFidelity of(Portfolio portfolio, LocalDate day) {
        return new CycleFidelity(portfolio, day);
    }

    /**
     * The initiatives with a step of a cycle.
     *
     * @return each with its features, in the order of trust and id
     */
    public List<InitiativeFidelity> initiatives() {
        return initiatives;
    }

    /**
     * How many initiatives show all four features.
     *
     * @return the share of those with a cycle
     */
    public Estimate withAll() {
        return answers.share(
                initiatives.stream().filter(each -> each.lowest() == ALL).count(), initiatives.size());
    }

    /**
     * How many initiatives would show all four features if every unknown one were there.
     *
     * @return the share of those with a cycle
     */
    public Estimate withAllAtMost() {
        return answers.share(
                initiatives.stream().filter(each -> each.highest() == ALL).count(), initiatives.size());
    }

    private InitiativeFidelity fidelity(PortfolioEntry entry, List<ImprovementCycle> cycles) {
        Map<CycleFeature, FeatureState> features = CycleFeatures.of(cycles);
        int lowest = count(features, FeatureState.PRESENT);
        int unknown = count(features, FeatureState.UNKNOWN);
        long n = cycles.stream().mapToLong(cycle -> cycle.steps().size()).sum();
        return new InitiativeFidelity(
                entry.trust(),
                entry.initiative(),
                features,
                unknown > 0 ? answers.undefined(UndefinedReason.RECORD_SILENT, n) : answers.number(lowest, n),
                lowest,
                lowest + unknown);
    }

    private static int count(Map<CycleFeature, FeatureState> features, FeatureState state) {
        return (int) features.values().stream().filter(state::equals).count();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        for (InitiativeFidelity each : initiatives) {
            String name = portfolio.name(each.trust(), each.initiative().id());
            each.features()
                    .forEach((feature, state) -> explanation.addAnswers(NamedAnswer.of(
                            name + ", " + feature.code(),
                            answers.named(state.code(), each.present().n()))));
            explanation.addSteps(
                    Answers.step("at least, " + name, each.lowest()), Answers.step("at most, " + name, each.highest()));
            explanation.addAnswers(NamedAnswer.of(name + ", features", each.present()));
        }
        return explanation
                .addAnswers(
                        NamedAnswer.of("all four, at least", withAll()),
                        NamedAnswer.of("all four, at most", withAllAtMost()))
                .build();
    }
}
