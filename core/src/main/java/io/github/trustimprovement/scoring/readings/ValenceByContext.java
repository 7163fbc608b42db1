// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.readings;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * In how many contexts a lever is judged the other way: {@code flips = contexts whose majority differs from that of all
 * readings / contexts that have a majority}; and how many pairs of contexts are judged opposite ways.
 *
 * <p>{@code ValenceByContext.of(trust, Lever.QUALITY_ASSURANCE, ContextBy.SITUATION).flips()}. A context in which as many
 * readings are positive as negative has no majority and is counted apart. Where the readings of all contexts together are
 * even there are no flips, and {@link #oppositePairs()} still tells how far contexts differ.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no reading states a valence, {@link UndefinedReason#NO_MAJORITY}
 * where all readings together have none, {@link UndefinedReason#ZERO_DENOMINATOR} where no context has one, for pairs
 * fewer than two.
 *
 * <p>Rollett (2026), ss. 3.3 and 4.5: a valence holds in a context. SDK interpretation: the majority, and what a context is.
 *
 * @since 0.1.0
 */
public final class ValenceByContext extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("readings/valence-by-context")
            .title("Valence by context")
            .question("In how many contexts is a lever judged the other way?")
            .formula("flips = contexts whose majority differs from that of all readings / contexts with a majority; "
                    + "opposite pairs = pairs of contexts with opposite majorities / pairs of contexts with a majority")
            .range("0 to 1; a context same-way or other-way")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no reading of the lever states a valence")
            .putUndefinedCase(
                    UndefinedReason.NO_MAJORITY, "as many readings positive as negative, in a context or over all")
            .putUndefinedCase(UndefinedReason.ZERO_DENOMINATOR, "no context has a majority, for pairs fewer than two")
            .addSources("Rollett (2026), ss. 3.3 and 4.5")
            .addCaveats(Caveat.VALENCE_IS_CONTEXTUAL, Caveat.PERCEPTION_NOT_EFFECT)
            .build();

    /**
     * Readings of one context.
     *
     * @param positive how many are positive
     * @param negative how many are negative
     * @since 0.1.0
     */
    public record Counts(long positive, long negative) {
        Optional<Valence> majority() {
            if (positive == negative) {
                return Optional.empty();
            }
            return Optional.of(positive > negative ? Valence.POSITIVE : Valence.NEGATIVE);
        }

        private static Counts of(Collection<LeverReading> readings) {
            long positive = readings.stream()
                    .filter(reading -> reading.judgement().effectiveValence().equals(Optional.of(Valence.POSITIVE)))
                    .count();
            return new Counts(positive, readings.size() - positive);
        }
    }

    private final ReadingsOfLever readings;
    private final ContextBy by;
    private final Counts all;
    private final Map<String, List<LeverReading>> there;
    private final Map<String, Counts> contexts;

    private ValenceByContext(ReadingsOfLever readings, ContextBy by) {
        this.readings = readings;
        this.by = by;
        all = Counts.of(readings.valued());
        there = readings.valued(by);
        contexts = new TreeMap<>();
        there.forEach((context, ofContext) -> contexts.put(context, Counts.of(ofContext)));
    }

    /**
     * The contexts of a lever in a trust's record.
     *
     * @param trust the record
     * @param lever the lever
     * @param by what counts as one context
     * @return the result
     */
    public static ValenceByContext of(TrustRecord trust, Lever lever, ContextBy by) {
        return of(trust.leverReadings(), lever, by);
    }

    /**
     * The contexts of a lever in readings.
     *
     * @param readings readings, of any levers, in any order
     * @param lever the lever
     * @param by what counts as one context
     * @return the result
     */
    public static ValenceByContext of(Collection<LeverReading> readings, Lever lever, ContextBy by) {
        return new ValenceByContext(ReadingsOfLever.of(readings, lever), by);
    }

    /**
     * The readings of each context.
     *
     * @return counts by context, in the order of their names
     */
    public Map<String, Counts> contexts() {
        return new TreeMap<>(contexts);
    }

    /**
     * The contexts in which the majority differs from that of all readings.
     *
     * @return their names, in order
     */
    public List<String> flippedContexts() {
        return all.majority()
                .map(majority -> contexts.entrySet().stream()
                        .filter(context -> context.getValue()
                                .majority()
                                .filter(local -> local != majority)
                                .isPresent())
                        .map(Map.Entry::getKey)
                        .toList())
                .orElse(List.of());
    }

    /**
     * The latest readings that speak with the majority of a context: all of the last day on which one did.
     *
     * @param context the name of the context
     * @return the readings, by id; none where the context has no majority
     */
    public List<LeverReading> latestOfMajority(String context) {
        Optional<Valence> majority = Optional.ofNullable(contexts.get(context)).flatMap(Counts::majority);
        List<LeverReading> ofMajority = there.getOrDefault(context, List.of()).stream()
                .filter(reading -> majority.isPresent()
                        && reading.judgement().effectiveValence().equals(majority))
                .toList();
        return ofMajority.stream()
                .filter(reading -> reading.context()
                        .date()
                        .equals(ofMajority.get(ofMajority.size() - 1).context().date()))
                .toList();
    }

    /**
     * How one context is judged beside all readings.
     *
     * @param context the name of the context
     * @return {@code same-way} or {@code other-way}, n being its readings with a valence; undefined where there are none,
     *     or where they, or all readings, have no majority
     */
    public Classification classification(String context) {
        Counts here = contexts.getOrDefault(context, new Counts(0, 0));
        long n = here.positive() + here.negative();
        if (n == 0) {
            return Undefined.of(UndefinedReason.NO_DATA, 0, DESCRIPTION.caveats());
        }
        return all.majority().isEmpty() || here.majority().isEmpty()
                ? Undefined.of(UndefinedReason.NO_MAJORITY, n, DESCRIPTION.caveats())
                : Classified.builder()
                        .value(here.majority().equals(all.majority()) ? "same-way" : "other-way")
                        .n(n)
                        .method(readings.method(DESCRIPTION, by))
                        .caveats(DESCRIPTION.caveats())
                        .build();
    }

    /**
     * The share of contexts that flip.
     *
     * @return k of n contexts that have a majority
     */
    public Estimate flips() {
        List<Caveat> caveats = DESCRIPTION.caveats();
        long n = contextsWith(Valence.POSITIVE) + contextsWith(Valence.NEGATIVE);
        if (readings.valued().isEmpty()) {
            return Undefined.of(UndefinedReason.NO_DATA, 0, caveats);
        }
        if (all.majority().isEmpty()) {
            return Undefined.of(UndefinedReason.NO_MAJORITY, n, caveats);
        }
        return n == 0
                ? Undefined.of(UndefinedReason.ZERO_DENOMINATOR, 0, caveats)
                : Defined.share(flippedContexts().size(), n)
                        .method(readings.method(DESCRIPTION, by))
                        .caveats(caveats)
                        .build();
    }

    /**
     * The share of pairs of contexts that are judged opposite ways: one mostly positive, the other mostly negative.
     *
     * @return k of n pairs of contexts that have a majority
     */
    public Estimate oppositePairs() {
        List<Caveat> caveats = DESCRIPTION.caveats();
        long positive = contextsWith(Valence.POSITIVE);
        long negative = contextsWith(Valence.NEGATIVE);
        long n = positive + negative;
        if (n < 2) {
            return Undefined.of(
                    readings.valued().isEmpty() ? UndefinedReason.NO_DATA : UndefinedReason.ZERO_DENOMINATOR,
                    0,
                    caveats);
        }
        return Defined.share(positive * negative, n * (n - 1) / 2)
                .method(readings.method(DESCRIPTION, by))
                .caveats(caveats)
                .build();
    }

    private long contextsWith(Valence majority) {
        return contexts.values().stream()
                .filter(counts -> counts.majority().equals(Optional.of(majority)))
                .count();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation =
                Explanation.of(DESCRIPTION, readings.basis()).putOption("context", by.words());
        contexts.forEach((name, counts) -> explanation.addSteps(
                Step.of(name + ": positive", (double) counts.positive()),
                Step.of(name + ": negative", (double) counts.negative())));
        contexts.keySet().forEach(name -> explanation.addAnswers(NamedAnswer.of(name, classification(name))));
        return explanation
                .addAnswers(
                        NamedAnswer.of("contexts judged the other way", flips()),
                        NamedAnswer.of("pairs of contexts judged opposite ways", oppositePairs()))
                .build();
    }
}
