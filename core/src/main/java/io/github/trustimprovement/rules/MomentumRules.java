// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.coverage.Momentum;
import java.time.LocalDate;
import java.util.List;

/** A rule on how many factors are worked on at once. */
final class MomentumRules {
    private static final RuleDescription SINGLE_FACTOR = By.rule(
                    "initiative/single-factor", Severity.INFO, By.DNA.at("Navigating complexity"), "C28", "V16")
            .title("Work on one factor alone")
            .rationale("What shapes a school hangs together, so that a change in one place tends to be undone by what "
                    + "stays as it was elsewhere. That more is worked on is not therefore better.")
            .hint("see whether other components or levers are worked on and were left out of the record")
            .schemaCanSayIt(false)
            .addMeasures(Momentum.DESCRIPTION.code())
            .build();

    private MomentumRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(Rule.of(
                SINGLE_FACTOR, context -> context.record().asOf().ifPresent(day -> singleFactor(context, day))));
    }

    private static void singleFactor(RuleContext<TrustRecord> context, LocalDate day) {
        List<Concept> touched = Momentum.of(context.record(), day).touched(day);
        if (touched.size() == 1) {
            context.report(
                    JsonPointer.ROOT.then("initiatives"),
                    "what runs on " + day + " touches " + touched.get(0).code() + " and no other component or lever");
        }
    }
}
