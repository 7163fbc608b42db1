// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Orientation;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.coverage.AlignedMatrix;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on practices of elsewhere: those that were taken over, and those that partners have told of. */
final class TransferRules {
    private static final RuleDescription UNADAPTED = By.rule(
                    "practice/transfer-without-adaptation", Severity.WARNING, By.AOL.at("3.3.8"), "C31", "V14")
            .title("Practice taken over without a word on its new place")
            .rationale("What works in one place need not work in another. The record says neither what was changed nor "
                    + "what situation the practice goes to.")
            .hint("record what was changed, or what about the new place was considered")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription PARTNER_ONLY = By.rule(
                    "helix/partner-only-component", Severity.INFO, Orientation.SYSTEMIC.citation(), "C29", "V08")
            .title("Components in which a partner trust alone has told of practices")
            .rationale(
                    "After Chhatwal (2021), as the paper reports: trusts learn from each other where they ask what the "
                            + "other does, why and how. The components are no list to tick off, and neither trust does better: "
                            + "they are named as something to talk about. What this trust does and the partner has not told "
                            + "of is not named, since the partner may do it all the same.")
            .hint("ask the partner about it, or see whether a practice was left out of the record")
            .schemaCanSayIt(false)
            .addMeasures(AlignedMatrix.DESCRIPTION.code())
            .build();

    private TransferRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(Rule.of(UNADAPTED, TransferRules::unadapted), Rule.of(PARTNER_ONLY, TransferRules::partnerOnly));
    }

    private static void unadapted(RuleContext<TrustRecord> context) {
        context.each(
                "practices",
                context.record().practices(),
                (place, practice) -> practice.adaptation()
                        .filter(adaptation -> adaptation.changes().isEmpty()
                                && adaptation.targetContexts().isEmpty())
                        .ifPresent(adaptation -> context.report(
                                place.then("adaptation"),
                                "'" + practice.id() + "' names neither changes nor the situation it goes to")));
    }

    private static void partnerOnly(RuleContext<TrustRecord> context) {
        Iterator<AlignedMatrix> matrices =
                AlignedMatrix.ofPartners(context.record()).iterator();
        context.each("partnerPractices", context.record().partnerPractices(), (place, told) -> {
            AlignedMatrix matrix = matrices.next();
            String components = Stream.of(Component.values())
                    .filter(component -> matrix.row(component) instanceof Classified row
                            && row.value().equals("second-only"))
                    .map(Component::code)
                    .collect(Collectors.joining(", "));
            if (!components.isEmpty()) {
                context.report(
                        place,
                        "'" + told.partner() + "' has told of practices in " + components
                                + ", and this trust records none there");
            }
        });
    }
}
