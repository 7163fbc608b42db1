// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.dna.ApproachStep;
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
import java.util.function.Predicate;

/**
 * Turns of Plan-Do-Study-Act cycles that never reach Study or Act: {@code k / n} of the turns that are over, such as
 * two of five.
 *
 * <p>{@code IncompleteCycle.of(Portfolio.of(trust), day)}. The last turn of an initiative that goes on is open, and no
 * turn is called incomplete while it may go on.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no turn is over.
 *
 * <p>Rollett (2024), section 'Plan-Do-Study-Act (PDSA)', after Reed and Card (2016), doi:10.1136/bmjqs-2015-005076. SDK
 * interpretation: where a turn begins and ends, see {@link ImprovementCycle}.
 *
 * @since 0.1.0
 */
public final class IncompleteCycle extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("portfolio/incomplete-cycle")
            .title("Incomplete cycle")
            .question("Which turns of a Plan-Do-Study-Act cycle never reached Study or Act?")
            .formula(
                    "k / n; n = turns that are over, k = those of them without a Study, or without an Act, or in which "
                            + "the four steps were not taken in order")
            .range("0 to 1, in steps of 1/n")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no turn is over")
            .addSources(
                    "Rollett (2024), 'Plan-Do-Study-Act (PDSA)'", "Reed and Card (2016), doi:10.1136/bmjqs-2015-005076")
            .addCaveats(Caveat.AS_RECORDED, Caveat.CYCLE_IS_NOT_ENOUGH)
            .build();

    private final Portfolio portfolio;
    private final Answers answers;
    private final List<CycleHistory> histories;

    private IncompleteCycle(Portfolio portfolio, LocalDate day) {
        this.portfolio = portfolio;
        this.answers = new Answers(
                DESCRIPTION, portfolio.basis().putSubject("day", day.toString()).build());
        this.histories = portfolio.entries().stream()
                .map(entry -> new CycleHistory(
                        entry.trust(), entry.initiative(), ImprovementCycle.of(entry.initiative(), day)))
                .toList();
    }

    /**
     * The turns of a portfolio's cycles up to a day.
     *
     * @param portfolio the initiatives
     * @param day the last day that counts
     * @return the turns
     */
    public static IncompleteCycle of(Portfolio portfolio, LocalDate day) {
        return new IncompleteCycle(portfolio, day);
    }

    /**
     * The turns of every initiative.
     *
     * @return the histories, in the order of trust and id
     */
    public List<CycleHistory> histories() {
        return histories;
    }

    /**
     * How many turns with an outcome there are.
     *
     * @param outcome the outcome
     * @return the number
     */
    public long count(CycleOutcome outcome) {
        return histories.stream().mapToLong(each -> each.of(outcome).size()).sum();
    }

    /**
     * How many of the turns that are over are incomplete.
     *
     * @return the share
     */
    public Estimate incomplete() {
        return share(cycle -> cycle.outcome() == CycleOutcome.INCOMPLETE);
    }

    /**
     * How many of the turns that are over have no Study.
     *
     * @return the share
     */
    public Estimate withoutStudy() {
        return share(cycle -> !cycle.has(ApproachStep.PDSA_STUDY));
    }

    /**
     * How many of the turns that are over have no Act.
     *
     * @return the share
     */
    public Estimate withoutAct() {
        return share(cycle -> !cycle.has(ApproachStep.PDSA_ACT));
    }

    private Estimate share(Predicate<ImprovementCycle> property) {
        List<ImprovementCycle> over = histories.stream()
                .flatMap(each -> each.cycles().stream())
                .filter(cycle -> cycle.outcome() != CycleOutcome.OPEN)
                .toList();
        return answers.share(over.stream().filter(property).count(), over.size());
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        for (CycleHistory history : histories) {
            String name = portfolio.name(history.trust(), history.initiative().id());
            for (ImprovementCycle cycle : history.cycles()) {
                explanation.addSteps(Answers.step(
                        "steps of " + name + ", " + cycle.first() + " to " + cycle.last() + ", "
                                + cycle.outcome().code(),
                        cycle.steps().size()));
            }
        }
        return explanation
                .addSteps(
                        Answers.step("complete", count(CycleOutcome.COMPLETE)),
                        Answers.step("open", count(CycleOutcome.OPEN)))
                .addAnswers(
                        NamedAnswer.of("incomplete", incomplete()),
                        NamedAnswer.of("without a Study", withoutStudy()),
                        NamedAnswer.of("without an Act", withoutAct()))
                .build();
    }
}
