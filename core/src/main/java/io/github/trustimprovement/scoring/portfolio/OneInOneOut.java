// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeStatus;
import io.github.trustimprovement.practice.StatusChange;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether as many initiatives ended as began: {@code net = starts - stops} within a window, kept where it is at most 0.
 *
 * <p>{@code OneInOneOut.of(Portfolio.of(trust), DayWindow.of(AcademicYear.of(2024)))}. Beside the balance stands, for
 * each beginning, what was retired for it. A pause is no stop unless {@link #withPausesAsStops()} says so.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} without initiatives. A window in which nothing begins or ends is kept.
 *
 * <p>Rollett (2024), component 'De-implement', gives 'one in, one out' as an example of a policy. SDK interpretation: a
 * start is a turn to being under way, a stop the turn back, so that {@code net} is by how many more are under way at
 * the end than before the window; a beginning is paired where a link in the record ({@code replaces}, or a replacement
 * in the older one's log) names an initiative that ended in the window, and a retirement that several name pairs them
 * all, for the balance already counts it once.
 *
 * @since 0.1.0
 */
public final class OneInOneOut extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("portfolio/one-in-one-out")
            .title("One in, one out")
            .question("Did as many initiatives end as began, and what was retired for each new one?")
            .formula("net = starts - stops within the window; kept where net <= 0")
            .range("any whole number; kept or not-kept")
            .putUndefinedCase(UndefinedReason.NO_DATA, "there is no initiative")
            .addSources("Rollett (2024), component 'De-implement'")
            .addCaveats(Caveat.AS_RECORDED)
            .build();

    private final Portfolio portfolio;
    private final DayWindow window;
    private final boolean isPauseAStop;
    private final Answers answers;
    private final long starts;
    private final long stops;
    private final List<Introduction> introductions;

    private OneInOneOut(Portfolio portfolio, DayWindow window, boolean isPauseAStop) {
        this.portfolio = portfolio;
        this.window = window;
        this.isPauseAStop = isPauseAStop;
        this.answers = new Answers(
                DESCRIPTION,
                portfolio
                        .basis()
                        .putSubject("window", window.toString())
                        .putOption("a pause", isPauseAStop ? "is a stop" : "is no stop")
                        .build());
        Retirements retirements =
                new Retirements(portfolio, initiative -> changes(initiative).anyMatch(this::isStop));
        List<Introduction> found = new ArrayList<>();
        long ends = 0;
        for (PortfolioEntry entry : portfolio.entries()) {
            List<String> retired = retirements.retiredFor(entry);
            changes(entry.initiative())
                    .filter(this::isStart)
                    .forEach(start ->
                            found.add(new Introduction(entry.trust(), entry.initiative(), start.event(), retired)));
            ends += changes(entry.initiative()).filter(this::isStop).count();
        }
        this.introductions = List.copyOf(found);
        this.starts = found.size();
        this.stops = ends;
    }

    /**
     * The balance of a portfolio over some days.
     *
     * @param portfolio the initiatives
     * @param window the days
     * @return the balance
     */
    public static OneInOneOut of(Portfolio portfolio, DayWindow window) {
        return new OneInOneOut(portfolio, window, false);
    }

    /**
     * The same balance with a pause taken for a stop, and a resumption for a start.
     *
     * @return the balance
     */
    public OneInOneOut withPausesAsStops() {
        return new OneInOneOut(portfolio, window, true);
    }

    /**
     * How many times an initiative began.
     *
     * @return the number
     */
    public long starts() {
        return starts;
    }

    /**
     * How many times an initiative ended.
     *
     * @return the number
     */
    public long stops() {
        return stops;
    }

    /**
     * By how many the starts exceed the stops.
     *
     * @return the difference, with how many initiatives were looked at
     */
    public Estimate net() {
        long n = portfolio.entries().size();
        return n == 0 ? answers.undefined(UndefinedReason.NO_DATA, 0) : answers.number((double) starts - stops, n);
    }

    /**
     * Whether the balance held.
     *
     * @return a code of {@link PolicyKept}
     */
    public Classification kept() {
        long n = portfolio.entries().size();
        return n == 0
                ? answers.undefined(UndefinedReason.NO_DATA, 0)
                : answers.named((starts <= stops ? PolicyKept.KEPT : PolicyKept.NOT_KEPT).code(), n);
    }

    /**
     * The beginnings within the window, each with what was retired for it.
     *
     * @return the beginnings, in the order of trust, id and day
     */
    public List<Introduction> introductions() {
        return introductions;
    }

    private Stream<StatusChange> changes(Initiative initiative) {
        return initiative.timeline().statusChanges().stream().filter(change -> window.contains(change.date()));
    }

    private boolean isStart(StatusChange change) {
        return !isIn(change.before()) && isIn(change.after());
    }

    private boolean isStop(StatusChange change) {
        return isIn(change.before()) && !isIn(change.after());
    }

    private boolean isIn(InitiativeStatus status) {
        return isPauseAStop ? status == InitiativeStatus.RUNNING : status.isUnderWay();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation =
                answers.explain().addSteps(Answers.step("starts", starts), Answers.step("stops", stops));
        introductions.forEach(each -> explanation.addSteps(Answers.step(
                "retired for " + portfolio.name(each.trust(), each.initiative().id()) + ", begun on "
                        + each.day()
                        + (each.isPaired() ? " (" + String.join(", ", each.retired()) + ")" : ""),
                each.retired().size())));
        return explanation
                .addAnswers(
                        NamedAnswer.of("net", net()),
                        NamedAnswer.of("one in, one out", kept()),
                        NamedAnswer.of(
                                "starts with a retirement",
                                answers.share(
                                        introductions.stream()
                                                .filter(Introduction::isPaired)
                                                .count(),
                                        starts)))
                .build();
    }
}
