// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many initiatives a school has on its hands on a day, against a limit: {@code excess = max(0, live - limit)}, such
 * as five where the trust allows four.
 *
 * <p>{@code InitiativeOverload.of(Portfolio.of(trust), LocalDate.of(2025, 3, 1), 4)}. Live is what runs at the end of
 * the day; what is paused is listed apart, and counted with {@link #withPausedCounted()}. {@link
 * #withStartsWithin(DayWindow)} adds how many begin in a school within some days. A school counts from the day on which it
 * joined the trust until the day before it left, and its starts are those of that time; one whose days nobody recorded
 * always counts.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where the trust has no initiative, or no school on the day.
 *
 * <p>Rollett (2026), s. 3.3.4, reports too many initiatives at once as a weakness. SDK interpretation: the count; the
 * limit is the trust's own. The identity of {@link #impliedLive} is that of Little (1961), doi:10.1287/opre.9.3.383.
 *
 * @since 0.1.0
 */
public final class InitiativeOverload extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("portfolio/initiative-overload")
            .title("Initiative overload")
            .question("How many initiatives does each school have on its hands, against the limit that the trust set?")
            .formula("live = initiatives of the school that run at the end of the day; excess = max(0, live - limit)")
            .range("live: 0 and above; schools over the limit: 0 to 1")
            .putUndefinedCase(UndefinedReason.NO_DATA, "the trust has no initiative, or no school on the day")
            .addSources("Rollett (2026), s. 3.3.4", "Little (1961), doi:10.1287/opre.9.3.383")
            .addCaveats(Caveat.AS_RECORDED)
            .build();

    private final Portfolio portfolio;
    private final LocalDate day;
    private final int limit;
    private final boolean isPausedCounted;
    private final Optional<DayWindow> starts;
    private final Answers answers;
    private final List<SchoolInitiatives> schools;

    private InitiativeOverload(
            Portfolio portfolio, LocalDate day, int limit, boolean isPausedCounted, Optional<DayWindow> starts) {
        this.portfolio = portfolio;
        this.day = day;
        this.limit = limit;
        this.isPausedCounted = isPausedCounted;
        this.starts = starts;
        CountBasisBuilder basis = portfolio
                .basis()
                .putSubject("day", day.toString())
                .putOption("limit", Integer.toString(limit))
                .putOption("live", isPausedCounted ? "running or paused" : "running");
        starts.ifPresent(window -> basis.putSubject("starts", window.toString()));
        if (unplaced() > 0) {
            basis.addCaveats(Caveat.SCHOOLS_NOT_NAMED);
        }
        this.answers = new Answers(DESCRIPTION, basis.build());
        this.schools = count();
    }

    /**
     * The initiatives of each school on a day.
     *
     * @param portfolio the initiatives and schools
     * @param day the day, read at its end
     * @param limit how many a school may have at once; the caller's
     * @return the counts
     * @throws InvalidModelException if the limit is negative
     */
    public static InitiativeOverload of(Portfolio portfolio, LocalDate day, int limit) {
        Require.notNegative("InitiativeOverload.limit", limit);
        return new InitiativeOverload(portfolio, day, limit, false, Optional.empty());
    }

    /**
     * The same counts with paused initiatives among the live ones.
     *
     * @return the counts
     */
    public InitiativeOverload withPausedCounted() {
        return new InitiativeOverload(portfolio, day, limit, true, starts);
    }

    /**
     * The same counts with how many initiatives begin within some days.
     *
     * @param window the days
     * @return the counts
     */
    public InitiativeOverload withStartsWithin(DayWindow window) {
        return new InitiativeOverload(portfolio, day, limit, isPausedCounted, Optional.of(window));
    }

    /**
     * The schools with their initiatives.
     *
     * @return every school that belongs to its trust at the end of the day, in the order of trust and id
     */
    public List<SchoolInitiatives> schools() {
        return schools;
    }

    /**
     * How many schools have more than the limit.
     *
     * @return the share of schools
     */
    public Estimate overLimit() {
        return answers.share(
                schools.stream().filter(SchoolInitiatives::isOverLimit).count(), schools.size());
    }

    /**
     * How many schools are left out, as they do not belong to their trust at the end of the day.
     *
     * @return the number
     */
    public long nonMembers() {
        return (long) portfolio.schools().size() - schools.size();
    }

    /**
     * How many live initiatives name no school, so that they are counted at none.
     *
     * @return the number
     */
    public long unplaced() {
        return portfolio.entries().stream()
                .map(PortfolioEntry::initiative)
                .filter(initiative -> initiative.schools().isEmpty() && isLive(initiative))
                .count();
    }

    /**
     * How many initiatives a school would have on its hands in the long run: starts a period x mean stay, as Little
     * (1961) proved of any steady flow.
     *
     * @param startsPerPeriod how many begin in a period, not negative
     * @param meanPeriods how many periods one lasts in the mean, not negative
     * @return the number
     * @throws InvalidModelException if an argument is negative
     */
    public static Estimate impliedLive(BigDecimal startsPerPeriod, BigDecimal meanPeriods) {
        Require.notNegative("InitiativeOverload.startsPerPeriod", startsPerPeriod);
        Require.notNegative("InitiativeOverload.meanPeriods", meanPeriods);
        return Defined.builder()
                .value(startsPerPeriod.multiply(meanPeriods).doubleValue())
                .n(0)
                .method(Method.builder()
                        .measure(DESCRIPTION.code())
                        .putOption("implied by", "starts a period x mean periods")
                        .build())
                .build();
    }

    private List<SchoolInitiatives> count() {
        Map<TrustKey, List<Initiative>> running = new HashMap<>();
        Map<TrustKey, List<Initiative>> paused = new HashMap<>();
        Map<TrustKey, List<Initiative>> started = new HashMap<>();
        Map<LocalDate, Set<TrustKey>> membersAt = new HashMap<>();
        Map<String, Long> ofTrust = new HashMap<>();
        for (PortfolioEntry entry : portfolio.entries()) {
            Initiative initiative = entry.initiative();
            ofTrust.merge(entry.trust(), 1L, Long::sum);
            switch (initiative.statusAt(day)) {
                case RUNNING -> atEachSchool(entry, running);
                case PAUSED -> atEachSchool(entry, paused);
                default -> {}
            }
            begunAt(entry, membersAt)
                    .forEach(school -> started.computeIfAbsent(school, key -> new ArrayList<>())
                            .add(initiative));
        }
        Set<TrustKey> members = portfolio.membersAt(day);
        return portfolio.schools().stream()
                .filter(members::contains)
                .map(school -> {
                    List<Initiative> runningHere = running.getOrDefault(school, List.of());
                    List<Initiative> pausedHere = paused.getOrDefault(school, List.of());
                    int live = runningHere.size() + (isPausedCounted ? pausedHere.size() : 0);
                    long n = ofTrust.getOrDefault(school.trust(), 0L);
                    return new SchoolInitiatives(
                            school.trust(),
                            school.id(),
                            runningHere,
                            pausedHere,
                            started.getOrDefault(school, List.of()),
                            n == 0 ? answers.undefined(UndefinedReason.NO_DATA, 0) : answers.number(live, n),
                            Math.max(0, live - limit));
                })
                .toList();
    }

    private boolean isLive(Initiative initiative) {
        return switch (initiative.statusAt(day)) {
            case RUNNING -> true;
            case PAUSED -> isPausedCounted;
            default -> false;
        };
    }

    private static void atEachSchool(PortfolioEntry entry, Map<TrustKey, List<Initiative>> bySchool) {
        entry.initiative().schools().stream()
                .distinct()
                .forEach(school -> bySchool.computeIfAbsent(entry.key(school), key -> new ArrayList<>())
                        .add(entry.initiative()));
    }

    /** The schools in which it begins within the window, while they belong to the trust; none without a window. */
    private Set<TrustKey> begunAt(PortfolioEntry entry, Map<LocalDate, Set<TrustKey>> membersAt) {
        Set<TrustKey> begun = new LinkedHashSet<>();
        starts.ifPresent(window -> entry.initiative().timeline().statusChanges().stream()
                .filter(change -> change.isBeginning() && window.contains(change.date()))
                .forEach(change -> {
                    Set<TrustKey> members = membersAt.computeIfAbsent(change.date(), portfolio::membersAt);
                    entry.initiative().schools().stream()
                            .map(entry::key)
                            .filter(members::contains)
                            .forEach(begun::add);
                }));
        return begun;
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        for (SchoolInitiatives school : schools) {
            String name = portfolio.name(school.trust(), school.school());
            explanation.addSteps(
                    Answers.step("running at " + name, school.running().size()),
                    Answers.step("paused at " + name, school.paused().size()),
                    Answers.step("over the limit at " + name, school.excess()));
            explanation.addAnswers(NamedAnswer.of("live at " + name, school.live()));
            starts.ifPresent(window -> explanation.addAnswers(NamedAnswer.of(
                    "started at " + name,
                    school.live() instanceof Undefined
                            ? school.live()
                            : answers.number(
                                    school.started().size(), school.live().n()))));
        }
        return explanation
                .addSteps(
                        Answers.step("live without a named school", unplaced()),
                        Answers.step("schools that do not belong to their trust on the day", nonMembers()))
                .addAnswers(NamedAnswer.of("schools over the limit", overLimit()))
                .build();
    }
}
