// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.ApproachStep;
import io.github.trustimprovement.practice.CycleStep;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.InitiativeStatus;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Initiatives that do again and again without a study, or in which nothing changes: {@code stalled if the Do steps
 * since the last Study >= k, or the days since the last change >= d}.
 *
 * <p>{@code StalledCycle.ofDoRun(Portfolio.of(trust), day, 3)}, {@code StalledCycle.ofIdleDays(portfolio, day, 120)},
 * or both: {@code StalledCycle.ofDoRun(portfolio, day, 3).withIdleDays(120)}. Both limits are the caller's.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no initiative could stall, since none has begun or all are paused
 * or over.
 *
 * <p>Rollett (2024), section 'Plan-Do-Study-Act (PDSA)', after Reed and Card (2016), doi:10.1136/bmjqs-2015-005076. SDK
 * interpretation: only a Study ends a run of Do steps, whatever stands between them; a change is a start, a resumption,
 * a step other than the one before, or a phase other than the one before.
 *
 * @since 0.1.0
 */
public final class StalledCycle extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("portfolio/stalled-cycle")
            .title("Stalled cycle")
            .question("Which initiatives do again and again without a study, or stand still?")
            .formula("stalled if Do steps since the last Study >= k, or days since the last change >= d; k and d are "
                    + "the caller's")
            .range("not-started, moving, stalled, paused or ended; share of initiatives: 0 to 1")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no initiative could stall")
            .addSources(
                    "Rollett (2024), 'Plan-Do-Study-Act (PDSA)'", "Reed and Card (2016), doi:10.1136/bmjqs-2015-005076")
            .addCaveats(Caveat.AS_RECORDED, Caveat.CYCLE_IS_NOT_ENOUGH)
            .build();

    private final Portfolio portfolio;
    private final LocalDate day;
    private final OptionalInt leastDoRun;
    private final OptionalInt leastIdleDays;
    private final Answers answers;
    private final List<CycleStanding> standings;

    private StalledCycle(Portfolio portfolio, LocalDate day, OptionalInt leastDoRun, OptionalInt leastIdleDays) {
        this.portfolio = portfolio;
        this.day = day;
        this.leastDoRun = leastDoRun;
        this.leastIdleDays = leastIdleDays;
        CountBasisBuilder basis = portfolio.basis().putSubject("day", day.toString());
        leastDoRun.ifPresent(run -> basis.putOption("do run from", Integer.toString(run)));
        leastIdleDays.ifPresent(days -> basis.putOption("idle days from", Integer.toString(days)));
        this.answers = new Answers(DESCRIPTION, basis.build());
        this.standings = portfolio.entries().stream().map(this::standing).toList();
    }

    /**
     * The initiatives that do again and again without a study.
     *
     * @param portfolio the initiatives
     * @param day the last day that counts
     * @param least the number of Do steps since the last Study from which on an initiative has stalled, positive
     * @return the standings
     * @throws InvalidModelException if the number is not positive
     */
    public static StalledCycle ofDoRun(Portfolio portfolio, LocalDate day, int least) {
        return new StalledCycle(portfolio, day, positive("StalledCycle.doRun", least), OptionalInt.empty());
    }

    /**
     * The initiatives in which nothing changes.
     *
     * @param portfolio the initiatives
     * @param day the day up to which days are counted
     * @param least the number of days since the last change from which on an initiative has stalled, positive
     * @return the standings
     * @throws InvalidModelException if the number is not positive
     */
    public static StalledCycle ofIdleDays(Portfolio portfolio, LocalDate day, int least) {
        return new StalledCycle(portfolio, day, OptionalInt.empty(), positive("StalledCycle.idleDays", least));
    }

    /**
     * The same standings, with initiatives stalled also by days without a change.
     *
     * @param least the number of days, positive
     * @return the standings
     * @throws InvalidModelException if the number is not positive
     */
    public StalledCycle withIdleDays(int least) {
        return new StalledCycle(portfolio, day, leastDoRun, positive("StalledCycle.idleDays", least));
    }

    /**
     * How every initiative goes on.
     *
     * @return the standings, in the order of trust and id
     */
    public List<CycleStanding> standings() {
        return standings;
    }

    /**
     * How many of the initiatives that go on or have stalled have stalled.
     *
     * @return the share
     */
    public Estimate stalled() {
        long moving = standings.stream()
                .filter(each -> each.state() == CycleState.MOVING)
                .count();
        long stalled = standings.stream().filter(CycleStanding::isStalled).count();
        return answers.share(stalled, moving + stalled);
    }

    private CycleStanding standing(PortfolioEntry entry) {
        Initiative initiative = entry.initiative();
        List<CycleStep> doRun = doRun(ImprovementCycle.steps(initiative, day));
        Optional<InitiativeEvent> last = LogChanges.last(initiative, day);
        OptionalLong idle = last.map(event -> OptionalLong.of(ChronoUnit.DAYS.between(event.date(), day)))
                .orElse(OptionalLong.empty());
        return new CycleStanding(
                entry.trust(),
                initiative,
                state(initiative.statusAt(day), doRun.size(), idle),
                doRun,
                last.map(InitiativeEvent::date),
                idle);
    }

    private CycleState state(InitiativeStatus status, int doRun, OptionalLong idle) {
        if (status.isOver()) {
            return CycleState.ENDED;
        }
        if (status == InitiativeStatus.PAUSED) {
            return CycleState.PAUSED;
        }
        if (idle.isEmpty()) {
            return CycleState.NOT_STARTED;
        }
        boolean isStalled = (leastDoRun.isPresent() && doRun >= leastDoRun.getAsInt())
                || (leastIdleDays.isPresent() && idle.getAsLong() >= leastIdleDays.getAsInt());
        return isStalled ? CycleState.STALLED : CycleState.MOVING;
    }

    private static List<CycleStep> doRun(List<CycleStep> steps) {
        List<CycleStep> run = new ArrayList<>();
        for (CycleStep step : steps) {
            if (ImprovementCycle.is(step, ApproachStep.PDSA_STUDY)) {
                run.clear();
            } else if (ImprovementCycle.is(step, ApproachStep.PDSA_DO)) {
                run.add(step);
            }
        }
        return run;
    }

    private static OptionalInt positive(String attribute, int value) {
        if (value < 1) {
            throw InvalidModelException.of(attribute, "positive", value);
        }
        return OptionalInt.of(value);
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        for (CycleStanding standing : standings) {
            String name = portfolio.name(standing.trust(), standing.initiative().id());
            explanation.addSteps(Answers.step(
                    "Do steps since the last Study, " + name, standing.doRun().size()));
            standing.lastChange()
                    .ifPresent(date -> explanation.addSteps(Answers.step(
                            "days since " + date + ", " + name,
                            standing.idleDays().orElseThrow())));
            explanation.addAnswers(NamedAnswer.of(
                    name,
                    answers.named(
                            standing.state().code(), standing.initiative().log().size())));
        }
        return explanation.addAnswers(NamedAnswer.of("stalled", stalled())).build();
    }
}
