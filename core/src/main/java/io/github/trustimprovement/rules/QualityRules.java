// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.FindingSide;
import io.github.trustimprovement.practice.QualityAssuranceActivity;
import io.github.trustimprovement.practice.QualityAssuranceFinding;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.List;
import java.util.function.BiConsumer;

/** Rules on quality assurance. */
final class QualityRules {
    private static final RuleDescription WITHOUT_SUPPORT = By.rule(
                    "quality/weakness-without-support", Severity.INFO, By.AOL.at("3.3.3"), "C55")
            .title("Weakness for which no help is recorded")
            .rationale("Leaders valued a look at a school that comes with help for what it finds. A weakness that is "
                    + "named and left to the school challenges it and does not support it.")
            .hint("record what is done to help, or the initiative that does")
            .build();

    private static final RuleDescription WEAKNESSES_ONLY = By.rule(
                    "quality/weaknesses-only", Severity.INFO, By.AOL.at("3.3.3"), "C54")
            .title("Activity that found weaknesses alone")
            .rationale("Leaders warned of quality assurance that looks for what is lacking and passes over what a "
                    + "school can build on. One activity without a strength proves nothing; many are a pattern.")
            .hint("see whether strengths were found and not recorded")
            .build();

    private QualityRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(
                        WITHOUT_SUPPORT,
                        context -> activities(
                                context,
                                (place, activity) -> context.each(
                                        place.then("findings"), activity.findings(), (findingPlace, finding) -> {
                                            if (isWeakness(finding) && !finding.isSupported()) {
                                                context.report(
                                                        findingPlace,
                                                        "no help is recorded for '" + finding.statement() + "'");
                                            }
                                        }))),
                Rule.of(
                        WEAKNESSES_ONLY,
                        context -> activities(context, (place, activity) -> {
                            int findings = activity.findings().size();
                            if (findings > 1 && activity.findings().stream().allMatch(QualityRules::isWeakness)) {
                                context.report(
                                        place.then("findings"),
                                        "all " + findings + " findings of '" + activity.id() + "' are weaknesses");
                            }
                        })));
    }

    private static void activities(
            RuleContext<TrustRecord> context, BiConsumer<JsonPointer, QualityAssuranceActivity> visit) {
        context.each("qualityAssuranceActivities", context.record().qualityAssuranceActivities(), visit);
    }

    private static boolean isWeakness(QualityAssuranceFinding finding) {
        return finding.side().filter(FindingSide.WEAKNESS::equals).isPresent();
    }
}
