// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.rules.Validator;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How often each published rule found something. */
final class FindingsSection implements Section {
    @Override
    public String title() {
        return "What is found";
    }

    @Override
    public String text(Study study) {
        TextTableBuilder table = Section.table("Findings by rule")
                .column("Severity", Alignment.LEFT)
                .column("Rule", Alignment.LEFT)
                .column("Findings", Alignment.RIGHT);
        byRule(study)
                .forEach((rule, findings) ->
                        table.row(findings.get(0).severity().toString(), rule, Integer.toString(findings.size())));
        return Section.invented(table.build());
    }

    /** The findings of each rule that has some, in the order of the rules. */
    static Map<String, List<Finding>> byRule(Study study) {
        return Validator.of(RuleSets.study()).validate(study).findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
    }
}
