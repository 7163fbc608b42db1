// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.organisation.Token;
import io.github.trustimprovement.practice.FindingSide;
import io.github.trustimprovement.practice.QualityAssuranceActivity;
import io.github.trustimprovement.practice.QualityAssuranceFinding;
import io.github.trustimprovement.practice.QualityAssurancePurpose;
import io.github.trustimprovement.practice.QualityAssuranceStance;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on how a trust looks at its schools. What is not stated counts on neither side. */
final class QualityAssuranceRules {
    private static final RuleDescription UNSUPPORTED = quality("qa/weakness-without-support", Severity.WARNING, "C55")
            .title("Weakness that no help came with")
            .rationale(
                    "Leaders of the published study asked that challenge should come with support. Neither an action "
                            + "nor an initiative is recorded for this weakness.")
            .hint("record the help that the school gets, or decide on some")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription WEAKNESSES = quality("qa/weaknesses-only", Severity.INFO, "C54")
            .title("Looks at schools that only ever find weaknesses")
            .rationale(
                    "Some leaders saw a way of looking that overlooks what schools do well. No share is set here; the "
                            + "finding comes only where no strength at all is recorded.")
            .hint("see whether strengths were found and not recorded")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription INSPECTORIAL = quality("qa/inspectorial-only", Severity.INFO, "C54")
            .title("Looks at schools that are never taken together with them")
            .rationale("Some leaders set looking together with a school against acting as its inspector. No share is "
                    + "set here; the finding comes only where every stated stance is the second.")
            .hint("see whether some of it is done with the schools")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription SUMMATIVE = quality("qa/summative-only", Severity.INFO, "C54")
            .title("Looks at schools that never inform what is done next")
            .rationale("The lever is about informing later work as well as about stating where a school is. No share "
                    + "is set here; the finding comes only where every stated purpose is the second.")
            .hint("see whether some of it informs what is done next")
            .schemaCanSayIt(true)
            .build();

    private QualityAssuranceRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(
                        UNSUPPORTED,
                        context -> context.each(
                                "qualityAssuranceActivities",
                                context.record().qualityAssuranceActivities(),
                                (place, activity) -> context.each(
                                        place.then("findings"),
                                        activity.findings(),
                                        (findingPlace, finding) ->
                                                unsupported(context, findingPlace, activity, finding)))),
                oneSided(
                        WEAKNESSES,
                        activity -> activity.findings().stream().flatMap(finding -> finding.side().stream()),
                        FindingSide.WEAKNESS,
                        "side of a finding"),
                oneSided(
                        INSPECTORIAL,
                        activity -> activity.stance().stream(),
                        QualityAssuranceStance.INSPECTORIAL,
                        "stance"),
                oneSided(
                        SUMMATIVE,
                        activity -> activity.purposes().stream(),
                        QualityAssurancePurpose.SUMMATIVE,
                        "purpose"));
    }

    private static RuleDescriptionBuilder quality(String code, Severity severity, String check) {
        return By.rule(code, severity, By.AOL.at("3.3.3"), check);
    }

    private static void unsupported(
            RuleContext<TrustRecord> context,
            JsonPointer place,
            QualityAssuranceActivity activity,
            QualityAssuranceFinding finding) {
        if (finding.side().filter(FindingSide.WEAKNESS::equals).isPresent() && !finding.isSupported()) {
            context.report(place, "no help for a weakness found at '" + activity.school() + "'");
        }
    }

    private static <V extends Token> Rule<TrustRecord> oneSided(
            RuleDescription rule, Function<QualityAssuranceActivity, Stream<V>> stated, V only, String what) {
        return Rule.of(rule, context -> {
            Set<V> values = context.record().qualityAssuranceActivities().stream()
                    .flatMap(stated)
                    .collect(Collectors.toSet());
            if (values.equals(Set.of(only))) {
                context.report(
                        JsonPointer.ROOT.then("qualityAssuranceActivities"),
                        "every stated " + what + " is " + only.code());
            }
        });
    }
}
