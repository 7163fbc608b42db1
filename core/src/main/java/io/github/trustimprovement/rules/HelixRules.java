// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.coverage.FeedbackLoops;
import io.github.trustimprovement.scoring.coverage.StrandBalance;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rules on how the practices of a trust lie on the triple helix. */
final class HelixRules {
    private static final Function<TrustRecord, StrandBalance> BALANCE = StrandBalance::of;
    private static final JsonPointer PRACTICES = JsonPointer.ROOT.then("practices");

    private static final RuleDescription EMPTY_STRAND = By.rule(
                    "helix/empty-strand", Severity.WARNING, By.DNA.at("Into the future"), "C01", "C02", "V05")
            .title("Strand that no recorded practice serves")
            .rationale("The strands only make sense twisted together. A record of practices that leaves one out shows "
                    + "either a gap in the record or a trust that works on the others alone.")
            .hint("record what the trust does in this strand")
            .schemaCanSayIt(false)
            .addMeasures(StrandBalance.DESCRIPTION.code())
            .build();

    private static final RuleDescription COMPONENT_WITHOUT_PRACTICE = By.rule(
                    "helix/component-without-practice",
                    Severity.INFO,
                    Strand.CURATE_CLEAR_GOALS.citation(),
                    "C01",
                    "V07")
            .title("Components that no recorded practice serves")
            .rationale("The components are prompts for a look round. That one has no practice is a question to the "
                    + "trust and no fault: the model neither asks for all of them nor counts them.")
            .hint("see whether a practice was left out of the record")
            .schemaCanSayIt(false)
            .addMeasures(StrandBalance.DESCRIPTION.code())
            .build();

    private static final RuleDescription NO_FEEDBACK_LOOP = By.rule(
                    "helix/no-feedback-loop", Severity.INFO, By.DNA.at("Into the future"), "C03", "V03", "V04")
            .title("Strands that do not feed back into one another")
            .rationale("The strands are loops: what is learned in one should reach the others and come back. SDK "
                    + "interpretation: it does where the practices of each strand inform, directly or through others, "
                    + "those of each other strand, by links from whose end a chain comes back to their start.")
            .hint("state in 'informs' which practices learn from which, or ask who uses what is learned here")
            .schemaCanSayIt(false)
            .addMeasures(FeedbackLoops.DESCRIPTION.code(), StrandBalance.DESCRIPTION.code())
            .build();

    private static final RuleDescription PRACTICE_WITHOUT_COMPONENT = By.rule(
                    "helix/practice-without-component", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "C01", "V06")
            .title("Practice that serves no component")
            .rationale("Through its components a practice finds its place on the helix; it may have several. Without "
                    + "one it is in no strand and in no table.")
            .hint("name the components that the practice serves")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription PRACTICE_WITHOUT_EVIDENCE = By.rule(
                    "helix/practice-without-evidence", Severity.INFO, Component.USE_EVIDENCE.citation(), "C09")
            .title("Practice without evidence")
            .rationale("Evidence is to guide which actions are taken. A practice that names none may rest on "
                    + "experience alone, or on something that nobody has written down.")
            .hint("say what the practice rests on, and whether that fits the context")
            .schemaCanSayIt(true)
            .build();

    private HelixRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(EMPTY_STRAND, HelixRules::emptyStrands),
                Rule.of(COMPONENT_WITHOUT_PRACTICE, HelixRules::componentsWithoutPractice),
                Rule.of(NO_FEEDBACK_LOOP, HelixRules::feedbackLoop),
                practiceRule(
                        PRACTICE_WITHOUT_COMPONENT,
                        practice -> practice.components().isEmpty(),
                        "serves no component"),
                practiceRule(
                        PRACTICE_WITHOUT_EVIDENCE,
                        practice -> practice.evidence().isEmpty(),
                        "has no evidence"));
    }

    private static Rule<TrustRecord> practiceRule(RuleDescription rule, Predicate<Practice> fault, String what) {
        return Rule.of(
                rule,
                context -> context.each("practices", context.record().practices(), (place, practice) -> {
                    if (fault.test(practice)) {
                        context.report(place, "practice '" + practice.id() + "' " + what);
                    }
                }));
    }

    private static void emptyStrands(RuleContext<TrustRecord> context) {
        if (context.record().practices().isEmpty()) {
            return;
        }
        context.index(BALANCE)
                .strandsWithout()
                .forEach(strand -> context.report(PRACTICES, "no practice serves the strand " + strand.code()));
    }

    /** The components of an empty strand are left to the rule on strands. */
    private static void componentsWithoutPractice(RuleContext<TrustRecord> context) {
        StrandBalance balance = context.index(BALANCE);
        String missing = balance.componentsWithout().stream()
                .filter(component -> !balance.strandsWithout().contains(component.strand()))
                .map(Component::code)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            context.report(PRACTICES, "no practice serves " + missing);
        }
    }

    private static void feedbackLoop(RuleContext<TrustRecord> context) {
        if (!context.index(BALANCE).strandsWithout().isEmpty()) {
            return;
        }
        FeedbackLoops loops = FeedbackLoops.of(context.record().practices());
        String unreached = loops.unreached().stream()
                .map(pair -> "from " + pair.from().code() + " to " + pair.to().code())
                .collect(Collectors.joining(", "));
        if (!unreached.isEmpty()) {
            context.report(PRACTICES, "no chain of links leads " + unreached);
        } else if (loops.classification() instanceof Classified joined
                && !joined.value().equals("one-loop")) {
            context.report(PRACTICES, "links join the strands, but those that lead back do not join all three");
        }
    }
}
