// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.practice.EffectivenessVerdict;
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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Initiatives under way that a review speaks against: {@code k / n} of those under way, seen not to work or to work
 * less well than another; at most as many more as nobody has judged.
 *
 * <p>{@code DeImplementationCandidates.of(Portfolio.of(trust), day)}. It lists reasons and does not say what to stop.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no initiative is under way.
 *
 * <p>Rollett (2024), component 'De-implement'. SDK interpretation: the last verdict stands until there is another, and
 * what a review names as working better stands until a later one has a verdict or names others, where all reviews of a
 * day count alike; an alternative is one that is so named or, where the initiative is seen not to work, one of the same
 * focus whose last verdict is that it works.
 *
 * @since 0.1.0
 */
public final class DeImplementationCandidates extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("portfolio/de-implementation-candidates")
            .title("De-implementation candidates")
            .question("Which initiatives go on although a review speaks against them?")
            .formula("k / n; n = initiatives under way, k = those of which a verdict of the last day with one is not "
                    + "effective, or a review of the last day with one that says anything names a more effective one; at "
                    + "most k + those that nobody has judged")
            .range("0 to 1, in steps of 1/n")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no initiative is under way")
            .addSources("Rollett (2024), component 'De-implement'")
            .addCaveats(Caveat.AS_RECORDED, Caveat.VERDICT_NOT_EFFECT)
            .build();

    private final Portfolio portfolio;
    private final Answers answers;
    private final List<PortfolioEntry> underWay;
    private final List<RetirementCandidate> candidates;
    private final long unjudged;

    private DeImplementationCandidates(Portfolio portfolio, LocalDate day) {
        this.portfolio = portfolio;
        this.answers = new Answers(
                DESCRIPTION, portfolio.basis().putSubject("day", day.toString()).build());
        this.underWay = portfolio.entries().stream()
                .filter(entry -> entry.initiative().statusAt(day).isUnderWay())
                .toList();
        Map<TrustKey, Set<String>> working = working(portfolio, day);
        this.candidates = underWay.stream()
                .flatMap(entry -> candidate(entry, day, working).stream())
                .toList();
        this.unjudged = underWay.stream()
                .filter(entry -> last(entry.initiative(), day, DeImplementationCandidates::saysAnything)
                        .isEmpty())
                .count();
    }

    /**
     * The initiatives under way that a review speaks against.
     *
     * @param portfolio the initiatives
     * @param day the day, read at its end
     * @return the candidates
     */
    public static DeImplementationCandidates of(Portfolio portfolio, LocalDate day) {
        return new DeImplementationCandidates(portfolio, day);
    }

    /**
     * The candidates with their reasons.
     *
     * @return the candidates, in the order of trust and id; may be empty
     */
    public List<RetirementCandidate> candidates() {
        return candidates;
    }

    /**
     * How many initiatives under way are candidates.
     *
     * @return the share, the lower bound
     */
    public Estimate share() {
        return answers.share(candidates.size(), underWay.size());
    }

    /**
     * How many initiatives under way may be candidates.
     *
     * @return the share, the upper bound: with those that nobody has judged
     */
    public Estimate shareAtMost() {
        return answers.share(candidates.size() + unjudged, underWay.size());
    }

    /**
     * How many initiatives under way nobody has judged.
     *
     * @return the number
     */
    public long unjudged() {
        return unjudged;
    }

    /** The reviews with a property on the last day that has one. */
    private static List<Reviewed> last(Initiative initiative, LocalDate day, Predicate<Reviewed> property) {
        List<Reviewed> reviews = initiative.timeline().ofType(Reviewed.class).stream()
                .filter(review -> !review.date().isAfter(day))
                .filter(property)
                .toList();
        return reviews.stream()
                .filter(review ->
                        review.date().equals(reviews.get(reviews.size() - 1).date()))
                .toList();
    }

    private static boolean saysAnything(Reviewed review) {
        return review.verdict().isPresent() || !review.lessEffectiveThan().isEmpty();
    }

    /** The ids of the initiatives that are seen to work, by focus. */
    private static Map<TrustKey, Set<String>> working(Portfolio portfolio, LocalDate day) {
        Map<TrustKey, Set<String>> working = new HashMap<>();
        for (PortfolioEntry entry : portfolio.entries()) {
            boolean isSeenToWork = entry.initiative()
                    .timeline()
                    .verdictAt(day)
                    .filter(EffectivenessVerdict.EFFECTIVE::equals)
                    .isPresent();
            entry.initiative()
                    .focus()
                    .filter(focus -> isSeenToWork)
                    .ifPresent(focus -> working.computeIfAbsent(entry.key(focus), key -> new TreeSet<>())
                            .add(entry.id()));
        }
        return working;
    }

    private static Optional<RetirementCandidate> candidate(
            PortfolioEntry entry, LocalDate day, Map<TrustKey, Set<String>> working) {
        Initiative initiative = entry.initiative();
        Set<RetirementReason> reasons = EnumSet.noneOf(RetirementReason.class);
        Set<Reviewed> reviews = new HashSet<>();
        Set<String> alternatives = new TreeSet<>();
        last(initiative, day, review -> review.verdict().isPresent()).stream()
                .filter(review -> review.verdict().equals(Optional.of(EffectivenessVerdict.NOT_EFFECTIVE)))
                .forEach(review -> {
                    reasons.add(RetirementReason.NOT_EFFECTIVE);
                    reviews.add(review);
                    initiative
                            .focus()
                            .ifPresent(focus -> alternatives.addAll(working.getOrDefault(entry.key(focus), Set.of())));
                });
        last(initiative, day, DeImplementationCandidates::saysAnything).stream()
                .filter(review -> review.lessEffectiveThan().stream().anyMatch(id -> !id.equals(entry.id())))
                .forEach(review -> {
                    reasons.add(RetirementReason.LESS_EFFECTIVE);
                    reviews.add(review);
                    alternatives.addAll(review.lessEffectiveThan());
                });
        alternatives.remove(entry.id());
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new RetirementCandidate(
                        entry.trust(),
                        initiative,
                        reasons,
                        initiative.timeline().ofType(Reviewed.class).stream()
                                .filter(reviews::contains)
                                .toList(),
                        List.copyOf(alternatives)));
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        for (RetirementCandidate candidate : candidates) {
            String name =
                    portfolio.name(candidate.trust(), candidate.initiative().id());
            Reviewed last = candidate.reviews().get(candidate.reviews().size() - 1);
            explanation.addSteps(Answers.step(
                    "alternatives to " + name + " after the review of " + last.date(),
                    candidate.alternatives().size()));
            candidate
                    .reasons()
                    .forEach(reason -> explanation.addAnswers(NamedAnswer.of(
                            name,
                            answers.named(reason.code(), candidate.reviews().size()))));
        }
        return explanation
                .addSteps(Answers.step("under way and not judged", unjudged))
                .addAnswers(
                        NamedAnswer.of("candidates, at least", share()),
                        NamedAnswer.of("candidates, at most", shareAtMost()))
                .build();
    }
}
