// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.Initiative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One turn of a Plan-Do-Study-Act cycle as a log has it, such as a plan, two trials and a study.
 *
 * <p>SDK interpretation: a turn begins with a Plan, and with whatever follows on an Act; steps taken again, and steps
 * back from Study to Do, belong to the turn.
 *
 * @param steps the steps, the earliest first; at least one
 * @param outcome what became of it
 * @since 0.1.0
 */
public record ImprovementCycle(List<CycleStep> steps, CycleOutcome outcome) {
    private static final List<ApproachStep> PDSA =
            List.of(ApproachStep.PDSA_PLAN, ApproachStep.PDSA_DO, ApproachStep.PDSA_STUDY, ApproachStep.PDSA_ACT);

    /**
     * Creates a turn.
     *
     * @param steps the steps, the earliest first; at least one
     * @param outcome what became of it
     * @throws InvalidModelException if there is no step
     */
    public ImprovementCycle {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw InvalidModelException.of("ImprovementCycle.steps", "not empty", steps);
        }
    }

    /**
     * The four steps in the order in which they are to be taken.
     *
     * @return Plan, Do, Study and Act
     */
    public static List<ApproachStep> order() {
        return PDSA;
    }

    /**
     * The turns of an initiative up to a day.
     *
     * @param initiative the initiative
     * @param day the last day that counts
     * @return the turns, the earliest first; steps of other approaches are passed over
     */
    public static List<ImprovementCycle> of(Initiative initiative, LocalDate day) {
        List<List<CycleStep>> turns = turns(steps(initiative, day));
        List<ImprovementCycle> cycles = new ArrayList<>();
        boolean isOver = initiative.statusAt(day).isOver();
        for (List<CycleStep> turn : turns) {
            boolean mayGoOn = !isOver && cycles.size() == turns.size() - 1 && !has(turn, ApproachStep.PDSA_ACT);
            CycleOutcome otherwise = mayGoOn ? CycleOutcome.OPEN : CycleOutcome.INCOMPLETE;
            cycles.add(new ImprovementCycle(turn, hasAllInOrder(turn) ? CycleOutcome.COMPLETE : otherwise));
        }
        return List.copyOf(cycles);
    }

    /** The steps of a Plan-Do-Study-Act cycle that were taken by a day, the earliest first. */
    static List<CycleStep> steps(Initiative initiative, LocalDate day) {
        return initiative.timeline().ofType(CycleStep.class).stream()
                .filter(step -> !step.date().isAfter(day))
                .filter(step -> step.step().known().filter(PDSA::contains).isPresent())
                .toList();
    }

    static boolean is(CycleStep step, ApproachStep kind) {
        return step.step().known().filter(kind::equals).isPresent();
    }

    /**
     * Tells whether a step was taken in this turn.
     *
     * @param step the step
     * @return true if so
     */
    public boolean has(ApproachStep step) {
        return has(steps, step);
    }

    /**
     * The day of its first step.
     *
     * @return the day
     */
    public LocalDate first() {
        return steps.get(0).date();
    }

    /**
     * The day of its last step.
     *
     * @return the day
     */
    public LocalDate last() {
        return steps.get(steps.size() - 1).date();
    }

    /**
     * The step that comes after the furthest one taken, where the turn is open.
     *
     * @return the step, or empty for a turn that is not open
     */
    public Optional<ApproachStep> next() {
        return outcome == CycleOutcome.OPEN
                ? PDSA.stream()
                        .filter(this::has)
                        .reduce((one, later) -> later)
                        .map(furthest -> PDSA.get(PDSA.indexOf(furthest) + 1))
                : Optional.empty();
    }

    private static boolean has(List<CycleStep> steps, ApproachStep kind) {
        return steps.stream().anyMatch(step -> is(step, kind));
    }

    private static List<List<CycleStep>> turns(List<CycleStep> steps) {
        List<List<CycleStep>> turns = new ArrayList<>();
        List<CycleStep> current = new ArrayList<>();
        for (CycleStep step : steps) {
            if (!current.isEmpty() && begins(current.get(current.size() - 1), step)) {
                turns.add(List.copyOf(current));
                current.clear();
            }
            current.add(step);
        }
        if (!current.isEmpty()) {
            turns.add(List.copyOf(current));
        }
        return turns;
    }

    /** A plan that follows on something else, and whatever follows on an act. */
    private static boolean begins(CycleStep before, CycleStep step) {
        return !before.step().equals(step.step())
                && (is(step, ApproachStep.PDSA_PLAN) || is(before, ApproachStep.PDSA_ACT));
    }

    private static boolean hasAllInOrder(List<CycleStep> steps) {
        int taken = 0;
        for (CycleStep step : steps) {
            if (taken < PDSA.size() && is(step, PDSA.get(taken))) {
                taken++;
            }
        }
        return taken == PDSA.size();
    }

    /** The turn in words, such as {@code Plan, Do from 2025-01-06 to 2025-01-13: open, next Study}. */
    @Override
    public String toString() {
        return steps.stream()
                        .flatMap(step -> step.step().known().stream())
                        .map(ApproachStep::label)
                        .collect(Collectors.joining(", "))
                + (first().equals(last()) ? " on " + first() : " from " + first() + " to " + last()) + ": "
                + outcome.code() + next().map(step -> ", next " + step.label()).orElse("");
    }
}
