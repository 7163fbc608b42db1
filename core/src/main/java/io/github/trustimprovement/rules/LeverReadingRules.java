// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.readings.ConditionReading;
import java.util.List;
import java.util.function.BiConsumer;

/** Rules on readings of levers in their context. */
final class LeverReadingRules {
    private static final RuleDescription WITHOUT_CONTEXT = By.rule(
                    "lever/reading-without-context",
                    Severity.INFO,
                    By.AOL.at("3.3, Lever valence"),
                    "C46",
                    "C67",
                    "V39",
                    "V43")
            .title("Reading that says nothing of the situation")
            .rationale("The same lever may help in one situation and hinder in another. A reading has its organisation "
                    + "and its day; only tags for the situation let readings be told apart by it.")
            .hint("add a tag for what marks the situation, such as a crisis or a school that has just joined")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription WITHOUT_ASSESSOR = By.rule(
                    "lever/reading-without-assessor",
                    Severity.WARNING,
                    By.AOL.at("3.3, Lever valence"),
                    "C67",
                    "V20",
                    "V39")
            .title("Reading that does not say who judged")
            .rationale("A valence is the perception of somebody. Without the post from which it was judged it would "
                    + "pass for a property of the lever.")
            .hint("give the role or the pseudonymous id of the one who judged")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription CONDITION_OF_ANOTHER_LEVER = By.rule(
                    "lever/condition-of-another-lever", Severity.ERROR, By.AOL.at("4.5"), "C48", "V43")
            .title("Condition of a lever that the reading is not about")
            .rationale("Each condition is printed under one lever. Under another it says nothing about why that one "
                    + "was seen to help or to hinder.")
            .hint("move the condition to a reading of its lever, or correct the lever")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription AGAINST_LEANING = By.rule(
                    "lever/leaning-against-valence", Severity.INFO, By.AOL.at("4.5"), "C48", "V43")
            .title("Reading whose conditions lean the other way")
            .rationale("The lever was judged one way, and all conditions that are recorded as holding speak for the "
                    + "other. Both may be right: conditions tell what leaders believe, and predict nothing.")
            .hint("see whether a condition is missing, or what else the judgement rests on")
            .schemaCanSayIt(false)
            .addMeasures(ConditionReading.DESCRIPTION.code())
            .build();

    private LeverReadingRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(
                        WITHOUT_CONTEXT,
                        context -> readings(context, (place, reading) -> {
                            if (reading.context().situations().isEmpty()) {
                                context.report(
                                        place.then("context"),
                                        "reading '" + reading.id() + "' has no tag for the situation");
                            }
                        })),
                Rule.of(
                        WITHOUT_ASSESSOR,
                        context -> readings(context, (place, reading) -> {
                            if (reading.assessor().isEmpty()) {
                                context.report(place, "reading '" + reading.id() + "' does not say who judged");
                            }
                        })),
                Rule.of(
                        CONDITION_OF_ANOTHER_LEVER,
                        context -> readings(context, (place, reading) -> conditions(context, place, reading))),
                Rule.of(
                        AGAINST_LEANING,
                        context -> readings(context, (place, reading) -> againstLeaning(context, place, reading))));
    }

    private static void againstLeaning(RuleContext<TrustRecord> context, JsonPointer place, LeverReading reading) {
        ConditionReading conditions = ConditionReading.of(reading);
        if (is(conditions.agreement(), "disagrees")) {
            context.report(
                    place.then("conditions"),
                    "the conditions of '" + reading.id() + "' that hold are all "
                            + (conditions.constraining().isEmpty() ? "enabling" : "constraining")
                            + ", and the lever is judged "
                            + reading.judgement()
                                    .effectiveValence()
                                    .orElseThrow()
                                    .code());
        }
    }

    private static boolean is(Classification classification, String value) {
        return classification instanceof Classified classified
                && classified.value().equals(value);
    }

    private static void readings(RuleContext<TrustRecord> context, BiConsumer<JsonPointer, LeverReading> visit) {
        context.each("leverReadings", context.record().leverReadings(), visit);
    }

    private static void conditions(RuleContext<TrustRecord> context, JsonPointer place, LeverReading reading) {
        String lever = reading.judgement().lever().code();
        context.each(
                place.then("conditions"),
                reading.conditions(),
                (statePlace, state) -> state.condition()
                        .known()
                        .filter(condition -> !condition.lever().code().equals(lever))
                        .ifPresent(condition -> context.report(
                                statePlace.then("condition"),
                                condition.code() + " belongs to "
                                        + condition.lever().code() + ", and the reading is of " + lever,
                                finding ->
                                        finding.addSuggestions(condition.lever().code()))));
    }
}
