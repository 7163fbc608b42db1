// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.ValidationReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings of a table; those of one rule beyond a number are counted and not listed, as in documents. */
final class CappedFindings {
    private static final int MOST_A_RULE = 1_000;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> countByRule = new LinkedHashMap<>();
    private final Map<String, Severity> severityByRule = new LinkedHashMap<>();

    void add(Finding finding) {
        severityByRule.put(finding.rule(), finding.severity());
        if (countByRule.merge(finding.rule(), 1, Integer::sum) <= MOST_A_RULE) {
            findings.add(finding);
        }
    }

    ValidationReport report() {
        List<Finding> all = new ArrayList<>(findings);
        severityByRule.forEach((rule, severity) -> {
            int unlisted = countByRule.getOrDefault(rule, 0) - MOST_A_RULE;
            if (unlisted > 0) {
                all.add(Finding.builder()
                        .rule(rule)
                        .severity(severity)
                        .message(unlisted + " more of this rule are not listed")
                        .putAttribute("unlisted", Integer.toString(unlisted))
                        .build());
            }
        });
        return ValidationReport.of(all);
    }
}
