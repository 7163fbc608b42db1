// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Rules on a lever judgement, wherever one is recorded. */
final class JudgementRules {
    private static final RuleDescription VALENCE_MISSING = By.rule(
                    "judgement/valence-missing", Severity.WARNING, By.AOL.at("3.3, Lever valence"), "C67", "V39")
            .title("Judgement on a lever without a valence")
            .rationale("A lever is seen to help or to hinder by someone, somewhere. A judgement that says neither "
                    + "counts as unstated and cannot be weighed with others.")
            .hint("state the valence, or a theme whose printed side is meant")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription VALENCE_UNLIKE_THEME = By.rule(
                    "judgement/valence-unlike-theme", Severity.WARNING, By.AOL.at("3.3.4"), "V39", "V40")
            .title("Stated valence unlike the side on which the theme is printed")
            .rationale("The paper reports mixed remarks under one-sided themes, so this may be right; it is more often "
                    + "a slip. The stated valence is the one that counts.")
            .hint("check the valence, or choose a theme of the stated side")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription THEME_OF_ANOTHER_LEVER = By.rule(
                    "judgement/theme-of-another-lever", Severity.ERROR, By.AOL.at("3.3, Levers in summary"), "C67")
            .title("Theme under a lever that it does not belong to")
            .rationale("Each theme is printed under one lever. A judgement that names another lever would be counted "
                    + "in two places that contradict each other.")
            .hint("name the lever of the theme, or a theme of the lever")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription BASES_EMPTY = By.rule(
                    "judgement/bases-empty", Severity.WARNING, By.AOL.at("3.3, Lever valence"), "C67", "V48")
            .title("Valence without a basis")
            .rationale("A valence was coded from how people judged, what they said it caused, or how they said it "
                    + "worked. Without any of the three a reader cannot tell what a valence rests on.")
            .hint("give at least one basis")
            .schemaCanSayIt(true)
            .build();

    private JudgementRules() {}

    static List<Rule<Study>> study() {
        return all(StudyWalk::judgements);
    }

    static List<Rule<TrustRecord>> trust() {
        return all((context, visit) -> context.each(
                "leverReadings",
                context.record().leverReadings(),
                (place, reading) -> visit.accept(place.then("judgement"), reading.judgement())));
    }

    /** The rules over any record, given the way to its judgements. */
    static <T> List<Rule<T>> all(BiConsumer<RuleContext<T>, BiConsumer<JsonPointer, LeverJudgement>> walk) {
        return List.of(
                Rule.of(
                        VALENCE_MISSING,
                        context -> walk.accept(context, (place, judgement) -> {
                            if (judgement.effectiveValence().isEmpty()) {
                                context.report(
                                        place,
                                        "no valence stated for "
                                                + judgement.lever().code());
                            }
                        })),
                Rule.of(
                        VALENCE_UNLIKE_THEME,
                        context -> walk.accept(context, (place, judgement) -> {
                            Optional<Valence> printed = theme(judgement).map(LeverTheme::valence);
                            judgement
                                    .valence()
                                    .filter(stated -> printed.isPresent()
                                            && !printed.get().equals(stated))
                                    .ifPresent(stated -> context.report(
                                            place.then("valence"),
                                            "stated " + stated.code() + ", but "
                                                    + judgement
                                                            .theme()
                                                            .map(Coded::code)
                                                            .orElse("") + " is printed under "
                                                    + printed.get().code()));
                        })),
                Rule.of(
                        THEME_OF_ANOTHER_LEVER,
                        context -> walk.accept(
                                context,
                                (place, judgement) -> theme(judgement)
                                        .filter(theme -> judgement
                                                .lever()
                                                .known()
                                                .filter(lever -> lever != theme.lever())
                                                .isPresent())
                                        .ifPresent(theme -> context.report(
                                                place.then("theme"),
                                                theme.code() + " belongs to "
                                                        + theme.lever().code() + ", was given under "
                                                        + judgement.lever().code(),
                                                finding -> finding.addSuggestions(
                                                        theme.lever().code()))))),
                Rule.of(
                        BASES_EMPTY,
                        context -> walk.accept(context, (place, judgement) -> {
                            if (judgement.effectiveValence().isPresent()
                                    && judgement.bases().isEmpty()) {
                                context.report(
                                        place,
                                        "no basis for the valence of "
                                                + judgement.lever().code());
                            }
                        })));
    }

    private static Optional<LeverTheme> theme(LeverJudgement judgement) {
        return judgement.theme().flatMap(Coded::known);
    }
}
