// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.coverage;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The way from a topic to what is done about it: strand, component and practice, for all practices with one focus.
 *
 * <p>{@code WhatToHow.of(trust, "reading").path()}. The model says how, not what: the topic is the trust's own text, and is
 * compared letter by letter.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no practice has the focus.
 *
 * <p>Rollett (2024), on what to improve and how.
 *
 * @since 0.1.0
 */
public final class WhatToHow extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("coverage/what-to-how")
            .title("What-to-how pathway")
            .question("By which strands, components and practices does a trust work on a topic?")
            .formula("k / n; k = practices with the focus in the component, n = practices with the focus")
            .range("0 to 1 each; they may add up to more than 1")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no practice has the focus")
            .addSources("Rollett (2024), on what to improve and how")
            .addCaveats(Caveat.NOT_A_CHECKLIST)
            .build();

    /**
     * One step of the way: a practice, in one of its components.
     *
     * @param strand the strand
     * @param component the component
     * @param practice the id of the practice
     * @since 0.1.0
     */
    public record PathStep(Strand strand, Component component, String practice) {}

    private final List<Practice> practices;
    private final Answers answers;

    private WhatToHow(TrustRecord trust, String focus, List<Practice> practices) {
        this.practices = practices;
        answers = new Answers(
                DESCRIPTION,
                CountBasis.builder()
                        .putSubject("trust", trust.trust().id())
                        .putSubject("focus", focus)
                        .build());
    }

    /**
     * The way of a trust's record for one topic.
     *
     * @param trust the record
     * @param focus the topic, as practices name it
     * @return the way
     */
    public static WhatToHow of(TrustRecord trust, String focus) {
        return new WhatToHow(
                trust,
                focus,
                trust.practices().stream()
                        .filter(practice ->
                                practice.focus().filter(focus::equals).isPresent())
                        .toList());
    }

    /**
     * The ways of a trust's record for all topics that a practice names, in one pass.
     *
     * @param trust the record
     * @return the ways by topic, in the order of the alphabet
     */
    public static Map<String, WhatToHow> ofEach(TrustRecord trust) {
        Map<String, List<Practice>> byFocus = new TreeMap<>();
        trust.practices()
                .forEach(practice -> practice.focus()
                        .ifPresent(focus -> byFocus.computeIfAbsent(focus, any -> new ArrayList<>())
                                .add(practice)));
        Map<String, WhatToHow> ways = new TreeMap<>();
        byFocus.forEach((focus, practices) -> ways.put(focus, new WhatToHow(trust, focus, practices)));
        return ways;
    }

    /**
     * The way.
     *
     * @return the steps, by component in printed order and by practice; a practice without a component is in none
     */
    public List<PathStep> path() {
        return practices.stream()
                .flatMap(practice -> Touched.components(practice).stream()
                        .map(component -> new PathStep(component.strand(), component, practice.id())))
                .sorted(Comparator.comparing(PathStep::component).thenComparing(PathStep::practice))
                .toList();
    }

    /**
     * The components in which nothing is done about the topic. That need be no gap.
     *
     * @return the components, in printed order
     */
    public List<Component> unreached() {
        return Arrays.stream(Component.values())
                .filter(component -> path().stream().noneMatch(step -> step.component() == component))
                .toList();
    }

    /**
     * How many practices with the focus belong to a component.
     *
     * @param component the component
     * @return k of n practices
     */
    public Estimate practices(Component component) {
        return answers.share(
                path().stream().filter(step -> step.component() == component).count(), practices.size());
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain();
        for (Component component : Component.values()) {
            explanation.addAnswers(
                    NamedAnswer.of(component.strand().label() + ": " + component.label(), practices(component)));
        }
        return explanation.build();
    }
}
