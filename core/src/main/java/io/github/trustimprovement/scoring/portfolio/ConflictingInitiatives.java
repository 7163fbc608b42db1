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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Initiatives that work against each other and run together: {@code k / n} of the recorded links of that kind; and
 * initiatives that are linked to no other.
 *
 * <p>{@code ConflictingInitiatives.of(Portfolio.of(trust))}. The links are the trust's own; the measure only sees that
 * both run at the end of the same day.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no link, or no initiative, is recorded.
 *
 * <p>Rollett (2026), s. 3.3.4. SDK interpretation: a link to an initiative that the portfolio does not hold is no link.
 *
 * @since 0.1.0
 */
public final class ConflictingInitiatives extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("portfolio/conflicting-initiatives")
            .title("Conflicting initiatives")
            .question("Which initiatives work against each other and run together, and which stand alone?")
            .formula("k / n; n = recorded links from an initiative to one that it undermines, k = those of which both "
                    + "run at the end of a day; isolated = initiatives that no link of support or harm joins "
                    + "to another")
            .range("0 to 1, in steps of 1/n")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no link, or no initiative, is recorded")
            .addSources("Rollett (2026), s. 3.3.4")
            .addCaveats(Caveat.AS_RECORDED)
            .build();

    private final Portfolio portfolio;
    private final Answers answers;
    private final Map<TrustKey, Map<String, Conflict>> conflicts = new TreeMap<>();
    private final Set<TrustKey> isolated;
    private final int initiatives;
    private final long links;

    private ConflictingInitiatives(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.answers = new Answers(DESCRIPTION, portfolio.basis().build());
        Map<TrustKey, RunningTime> times = new HashMap<>();
        Map<TrustKey, Set<String>> undermined = new TreeMap<>();
        for (PortfolioEntry entry : portfolio.entries()) {
            times.merge(entry.key(), RunningTime.of(entry.initiative()), RunningTime::or);
            undermined
                    .computeIfAbsent(entry.key(), key -> new TreeSet<>())
                    .addAll(entry.initiative().undermines());
        }
        this.initiatives = times.size();
        this.isolated = new TreeSet<>(times.keySet());
        long known = 0;
        for (Map.Entry<TrustKey, Set<String>> each : undermined.entrySet()) {
            for (String other : each.getValue()) {
                known += link(each.getKey(), other, times) ? 1 : 0;
            }
        }
        this.links = known;
        for (PortfolioEntry entry : portfolio.entries()) {
            join(entry, entry.initiative().supports(), times.keySet());
            join(entry, entry.initiative().undermines(), times.keySet());
        }
    }

    /**
     * The links between the initiatives of a portfolio.
     *
     * @param portfolio the initiatives
     * @return the conflicts
     */
    public static ConflictingInitiatives of(Portfolio portfolio) {
        return new ConflictingInitiatives(portfolio);
    }

    /**
     * The pairs that run together.
     *
     * @return the conflicts, in the order of trust and ids
     */
    public List<Conflict> conflicts() {
        return conflicts.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }

    /**
     * The conflict of one initiative with another.
     *
     * @param trust the id of the trust
     * @param initiative the id of the one that works against the other
     * @param other the id of the other
     * @return the conflict, or empty where there is none
     */
    public Optional<Conflict> conflict(String trust, String initiative, String other) {
        return Optional.ofNullable(conflicts
                .getOrDefault(new TrustKey(trust, initiative), Map.of())
                .get(other));
    }

    /**
     * How many links of harm join initiatives that run together.
     *
     * @return the share of recorded links
     */
    public Estimate conflicting() {
        return answers.share(conflicts().size(), links);
    }

    /**
     * How many initiatives no link of support or harm joins to another.
     *
     * @return the share of initiatives
     */
    public Estimate isolated() {
        return answers.share(isolated.size(), initiatives);
    }

    /** Whether the link leads to another initiative that is known; notes when the two meet. */
    private boolean link(TrustKey from, String other, Map<TrustKey, RunningTime> times) {
        RunningTime time = times.get(new TrustKey(from.trust(), other));
        if (time == null || other.equals(from.id())) {
            return false;
        }
        times.getOrDefault(from, time)
                .meets(time)
                .ifPresent(day -> conflicts
                        .computeIfAbsent(from, key -> new TreeMap<>())
                        .put(other, new Conflict(from.trust(), from.id(), other, day)));
        return true;
    }

    private void join(PortfolioEntry entry, List<String> others, Set<TrustKey> known) {
        others.stream()
                .map(entry::key)
                .filter(other -> known.contains(other) && !other.equals(entry.key()))
                .forEach(other -> {
                    isolated.remove(other);
                    isolated.remove(entry.key());
                });
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        conflicts()
                .forEach(conflict -> explanation.addSteps(Answers.step(
                        portfolio.name(conflict.trust(), conflict.initiative()) + " against "
                                + portfolio.name(conflict.trust(), conflict.other()) + ", from " + conflict.firstDay(),
                        1)));
        return explanation
                .addAnswers(
                        NamedAnswer.of("links of harm that run together", conflicting()),
                        NamedAnswer.of("initiatives without a link", isolated()))
                .build();
    }
}
