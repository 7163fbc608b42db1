// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.quickstart;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.rules.Validator;
import io.github.trustimprovement.study.Study;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the published rules find in a study, rule by rule. */
final class StudyFindings {
    private StudyFindings() {}

    /** How often each rule found something, in the order of the rules. */
    static Map<String, Long> byRule(Study study) {
        return Validator.of(RuleSets.study()).validate(study).findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.counting()));
    }

    static String summary(Study study) {
        Map<String, Long> counts = byRule(study);
        return "findings by rule: "
                + (counts.isEmpty()
                        ? "none"
                        : counts.entrySet().stream()
                                .map(count -> count.getKey() + " " + count.getValue())
                                .collect(Collectors.joining(", ")));
    }
}
