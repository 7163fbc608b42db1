// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.List;

/** Rules on practices that come from elsewhere. */
final class TransferRules {
    private static final RuleDescription UNADAPTED = By.rule(
                    "practice/transfer-without-adaptation", Severity.WARNING, By.AOL.at("3.3.8"), "C31", "V14")
            .title("Practice taken over without a word on its new place")
            .rationale("What works in one place need not work in another. The record says neither what was changed nor "
                    + "what situation the practice goes to.")
            .hint("record what was changed, or what about the new place was considered")
            .schemaCanSayIt(true)
            .build();

    private TransferRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(Rule.of(
                UNADAPTED,
                context -> context.each(
                        "practices",
                        context.record().practices(),
                        (place, practice) -> practice.adaptation()
                                .filter(adaptation -> adaptation.changes().isEmpty()
                                        && adaptation.targetContexts().isEmpty())
                                .ifPresent(adaptation -> context.report(
                                        place.then("adaptation"),
                                        "'" + practice.id()
                                                + "' names neither changes nor the situation it goes to")))));
    }
}
