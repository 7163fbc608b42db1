// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.FailurePlan;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Reviewed;
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
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which initiatives name a signal of failure and a day of review, and whose review is overdue: {@code overdue days =
 * day - the earliest day of review that has passed without a review on or after it}.
 *
 * <p>{@code ExitCriteria.of(Portfolio.of(trust), day)}. It looks at the initiatives that are not over at the end of the
 * day. A review that falls due on the day itself is not overdue.
 *
 * <p>Undefined: {@link UndefinedReason#RECORD_SILENT} for the days where no day of review is named; {@link
 * UndefinedReason#NO_DATA} for a share where all initiatives are over.
 *
 * <p>Rollett (2024), component 'Anticipate and adapt'. SDK interpretation: a review counts for every day of review up
 * to its own day, and for none after it.
 *
 * @since 0.1.0
 */
public final class ExitCriteria extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("portfolio/exit-criteria")
            .title("Exit criteria")
            .question("Is it settled by what one would see that an initiative fails, and when that is asked?")
            .formula(
                    "set: names a failure signal and a review date; overdue days = day - earliest review date that has "
                            + "passed without a review on or after it")
            .range("share of initiatives: 0 to 1; overdue days: 0 and above")
            .putUndefinedCase(UndefinedReason.RECORD_SILENT, "no review date is named")
            .putUndefinedCase(UndefinedReason.NO_DATA, "every initiative is over")
            .addSources("Rollett (2024), component 'Anticipate and adapt'")
            .addCaveats(Caveat.AS_RECORDED)
            .build();

    private final Portfolio portfolio;
    private final LocalDate day;
    private final Answers answers;
    private final List<ExitPlan> plans;

    private ExitCriteria(Portfolio portfolio, LocalDate day) {
        this.portfolio = portfolio;
        this.day = day;
        this.answers = new Answers(
                DESCRIPTION, portfolio.basis().putSubject("day", day.toString()).build());
        this.plans = portfolio.entries().stream()
                .filter(entry -> !entry.isOverAt(day))
                .map(this::plan)
                .toList();
    }

    /**
     * The exit criteria of the initiatives that are not over.
     *
     * @param portfolio the initiatives
     * @param day the day, read at its end
     * @return the criteria
     */
    public static ExitCriteria of(Portfolio portfolio, LocalDate day) {
        return new ExitCriteria(portfolio, day);
    }

    /**
     * The initiatives that are not over.
     *
     * @return each with what is settled, in the order of trust and id
     */
    public List<ExitPlan> plans() {
        return plans;
    }

    /**
     * How many initiatives name both a signal and a day of review.
     *
     * @return the share
     */
    public Estimate set() {
        return share(ExitPlan::isSet);
    }

    /**
     * How many initiatives have an overdue review.
     *
     * @return the share
     */
    public Estimate overdue() {
        return share(plan -> plan.overdueSince().isPresent());
    }

    private Estimate share(Predicate<ExitPlan> property) {
        return answers.share(plans.stream().filter(property).count(), plans.size());
    }

    private ExitPlan plan(PortfolioEntry entry) {
        Initiative initiative = entry.initiative();
        List<LocalDate> dates =
                initiative.failurePlan().map(FailurePlan::reviewDates).orElse(List.of());
        Optional<LocalDate> since = overdueSince(initiative, dates);
        long days = since.map(date -> ChronoUnit.DAYS.between(date, day)).orElse(0L);
        return new ExitPlan(
                entry.trust(),
                initiative,
                initiative
                        .failurePlan()
                        .filter(plan -> !plan.signals().isEmpty())
                        .isPresent(),
                !dates.isEmpty(),
                since,
                dates.isEmpty()
                        ? answers.undefined(UndefinedReason.RECORD_SILENT, 0)
                        : answers.number((double) days, dates.size()));
    }

    private Optional<LocalDate> overdueSince(Initiative initiative, List<LocalDate> dates) {
        Optional<LocalDate> lastReview = initiative.timeline().ofType(Reviewed.class).stream()
                .map(Reviewed::date)
                .filter(date -> !date.isAfter(day))
                .max(Comparator.naturalOrder());
        return dates.stream()
                .filter(date -> date.isBefore(day))
                .filter(date ->
                        lastReview.filter(review -> !review.isBefore(date)).isEmpty())
                .min(Comparator.naturalOrder());
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        plans.forEach(plan -> explanation.addAnswers(NamedAnswer.of(
                "overdue days, "
                        + portfolio.name(plan.trust(), plan.initiative().id())
                        + (plan.hasSignal() ? "" : " (no signal)"),
                plan.overdueDays())));
        return explanation
                .addAnswers(NamedAnswer.of("with signal and review date", set()), NamedAnswer.of("overdue", overdue()))
                .build();
    }
}
