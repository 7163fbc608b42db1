// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.ImplementationPlan;
import io.github.trustimprovement.practice.Initiative;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many initiatives hang on one role: {@code k / n}, between bounds where nobody recorded who carries the work.
 *
 * <p>{@code KeyPersonRisk.of(Portfolio.of(trust), day)}. It looks at the initiatives that are not over at the end of
 * the day, and tells for each role how many of those of its trust it owns.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where all initiatives are over; what a role owns where all of its trust are.
 *
 * <p>Rollett (2026), s. 3.3.4, reports gains that went with the people who had made them. SDK interpretation: a record
 * names roles and no persons; an initiative hangs on one where its owner and the people of its plan are one role.
 *
 * @since 0.1.0
 */
public final class KeyPersonRisk extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("portfolio/key-person-risk")
            .title("Key-person risk")
            .question("How many initiatives hang on one role, and how many does each role own?")
            .formula("k / n; n = initiatives that are not over, k = those whose owner and carrying roles are one role; "
                    + "at most k + those of which nobody recorded who carries them; owned by a role: of the initiatives "
                    + "of its own trust")
            .range("0 to 1, in steps of 1/n")
            .putUndefinedCase(UndefinedReason.NO_DATA, "every initiative is over, or for a role every one of its trust")
            .addSources("Rollett (2026), s. 3.3.4")
            .addCaveats(Caveat.AS_RECORDED, Caveat.ROLE_IS_NOT_A_PERSON)
            .build();

    private final Portfolio portfolio;
    private final Answers answers;
    private final List<RoleSpread> spreads;
    private final Map<TrustKey, Long> owned = new TreeMap<>();

    private KeyPersonRisk(Portfolio portfolio, LocalDate day) {
        this.portfolio = portfolio;
        this.answers = new Answers(
                DESCRIPTION, portfolio.basis().putSubject("day", day.toString()).build());
        this.spreads = portfolio.entries().stream()
                .filter(entry -> !entry.isOverAt(day))
                .map(KeyPersonRisk::spread)
                .toList();
        spreads.forEach(spread -> spread.initiative()
                .owner()
                .ifPresent(owner -> owned.merge(new TrustKey(spread.trust(), owner), 1L, Long::sum)));
    }

    /**
     * The roles that the initiatives hang on.
     *
     * @param portfolio the initiatives
     * @param day the day, read at its end
     * @return the roles
     */
    public static KeyPersonRisk of(Portfolio portfolio, LocalDate day) {
        return new KeyPersonRisk(portfolio, day);
    }

    /**
     * The initiatives that are not over.
     *
     * @return each with its roles, in the order of trust and id
     */
    public List<RoleSpread> spreads() {
        return spreads;
    }

    /**
     * How many initiatives are known to hang on one role.
     *
     * @return the share, the lower bound
     */
    public Estimate onOneRole() {
        return answers.share(count(FeatureState.PRESENT), spreads.size());
    }

    /**
     * How many initiatives may hang on one role.
     *
     * @return the share, the upper bound: with those of which nobody recorded who carries them
     */
    public Estimate onOneRoleAtMost() {
        return answers.share(count(FeatureState.PRESENT) + count(FeatureState.UNKNOWN), spreads.size());
    }

    /**
     * How many initiatives a role of a trust owns.
     *
     * @param trust the id of the trust
     * @param role the role, as the records name it
     * @return the share of the initiatives of the trust that are not over
     */
    public Estimate ownedBy(String trust, String role) {
        long n = spreads.stream().filter(spread -> spread.trust().equals(trust)).count();
        return answers.share(owned.getOrDefault(new TrustKey(trust, role), 0L), n);
    }

    private long count(FeatureState state) {
        return spreads.stream().filter(spread -> spread.hangsOnOne() == state).count();
    }

    private static RoleSpread spread(PortfolioEntry entry) {
        Initiative initiative = entry.initiative();
        List<String> people =
                initiative.implementationPlan().map(ImplementationPlan::people).orElse(List.of());
        Set<String> roles = new TreeSet<>(people);
        initiative.owner().ifPresent(roles::add);
        FeatureState onOne =
                roles.size() > 1 ? FeatureState.ABSENT : people.isEmpty() ? FeatureState.UNKNOWN : FeatureState.PRESENT;
        return new RoleSpread(entry.trust(), initiative, roles, onOne);
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        owned.keySet()
                .forEach(role -> explanation.addAnswers(NamedAnswer.of(
                        "owned by " + portfolio.name(role.trust(), role.id()), ownedBy(role.trust(), role.id()))));
        return explanation
                .addAnswers(
                        NamedAnswer.of("on one role, at least", onOneRole()),
                        NamedAnswer.of("on one role, at most", onOneRoleAtMost()))
                .build();
    }
}
