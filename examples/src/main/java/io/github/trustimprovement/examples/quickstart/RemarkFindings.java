// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.quickstart;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import java.util.ArrayList;
import java.util.List;

/** What was found in the file so far. */
final class RemarkFindings {
    private final List<Finding> findings = new ArrayList<>();

    void error(int line, String rule, String message, List<String> suggestions) {
        findings.add(Finding.builder()
                .rule("remarks/" + rule)
                .severity(Severity.ERROR)
                .place(new TextPlace(line, 1))
                .message(message)
                .suggestions(suggestions)
                .build());
    }

    void error(int line, String rule, String message) {
        error(line, rule, message, List.of());
    }

    ValidationReport report() {
        return ValidationReport.of(findings);
    }
}
