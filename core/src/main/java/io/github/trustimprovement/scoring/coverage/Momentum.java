// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How many factors are worked on at once: the distinct components and levers that the initiatives of a day touch.
 *
 * <p>{@code Momentum.of(trust, day).factors(day)}; with several days it is a series. The paper reports the view that
 * change takes many factors at once; more is not therefore better, and too many at once is overload.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no initiative runs on the day.
 *
 * <p>Rollett (2024), 'Navigating complexity'. SDK interpretation: components and levers are the factors.
 *
 * @since 0.1.0
 */
public final class Momentum extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("coverage/momentum")
            .title("Momentum")
            .question("How many components and levers are worked on at once?")
            .formula("distinct components + distinct levers that the initiatives of the day touch")
            .range("whole numbers from 0 to 20")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no initiative runs on the day")
            .addSources("Rollett (2024), 'Navigating complexity'")
            .addCaveats(Caveat.NOT_A_CHECKLIST)
            .build();

    private final TrustRecord trust;
    private final List<LocalDate> days;
    private final Answers answers;

    private Momentum(TrustRecord trust, List<LocalDate> days) {
        if (days.isEmpty()) {
            throw InvalidModelException.of("Momentum.days", "at least one", days);
        }
        this.trust = trust;
        this.days = days;
        answers = new Answers(
                DESCRIPTION,
                CountBasis.builder().putSubject("trust", trust.trust().id()).build());
    }

    /**
     * The momentum of a trust's record on some days.
     *
     * @param trust the record
     * @param days the days, at least one, in any order
     * @return the result
     * @throws InvalidModelException if there is no day
     */
    public static Momentum of(TrustRecord trust, LocalDate... days) {
        return new Momentum(trust, List.of(days).stream().sorted().distinct().toList());
    }

    /**
     * The components and levers that are touched on a day.
     *
     * @param day the day
     * @return the factors, in the order of their codes
     */
    public List<Concept> touched(LocalDate day) {
        return CoverageTally.of(trust, day).counts().keySet().stream()
                .filter(concept -> concept instanceof Component || concept instanceof Lever)
                .sorted(Comparator.comparing(Concept::code))
                .toList();
    }

    private long count(LocalDate day, Class<? extends Concept> kind) {
        return touched(day).stream().filter(kind::isInstance).count();
    }

    private Estimate number(LocalDate day, long value) {
        long n = trust.runningAt(day).size();
        return n == 0 ? answers.noData() : answers.number((double) value, n);
    }

    /**
     * How many components are touched on a day.
     *
     * @param day the day
     * @return the number, from 0 to 12; n is the number of initiatives
     */
    public Estimate components(LocalDate day) {
        return number(day, count(day, Component.class));
    }

    /**
     * How many levers are touched on a day.
     *
     * @param day the day
     * @return the number, from 0 to 8; n is the number of initiatives
     */
    public Estimate levers(LocalDate day) {
        return number(day, count(day, Lever.class));
    }

    /**
     * How many components and levers are touched on a day.
     *
     * @param day the day
     * @return the number, from 0 to 20; n is the number of initiatives
     */
    public Estimate factors(LocalDate day) {
        return number(day, touched(day).size());
    }

    /**
     * Whether several factors are worked on at once.
     *
     * @param day the day
     * @return {@code several}, {@code single} or {@code none-stated}, or why it cannot be told
     */
    public Classification classification(LocalDate day) {
        long n = trust.runningAt(day).size();
        int factors = touched(day).size();
        if (n == 0) {
            return answers.noData();
        }
        return answers.named(factors > 1 ? "several" : factors == 1 ? "single" : "none-stated", n);
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        for (LocalDate day : days) {
            explanation.addAnswers(
                    NamedAnswer.of("components, " + day, components(day)),
                    NamedAnswer.of("levers, " + day, levers(day)),
                    NamedAnswer.of("at once, " + day, classification(day)));
        }
        return explanation.build();
    }
}
