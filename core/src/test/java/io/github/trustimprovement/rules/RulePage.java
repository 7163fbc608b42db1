// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.concept.Citation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the list of rules in {@code docs/spec/rules.md} from the code. */
final class RulePage {
    private RulePage() {}

    /** All rules by prefix. */
    static String list() {
        StringBuilder page = new StringBuilder();
        Map<String, List<RuleDescription>> byPrefix = all().stream()
                .collect(Collectors.groupingBy(RulePage::prefix, LinkedHashMap::new, Collectors.toList()));
        byPrefix.forEach((prefix, rules) -> {
            page.append("\n## `").append(prefix).append("`\n");
            rules.forEach(rule -> page.append(section(rule)));
        });
        return page.toString();
    }

    /** The rules of all sets, each once. */
    static List<RuleDescription> all() {
        return Stream.concat(RuleSets.study().descriptions().stream(), RuleSets.trust().descriptions().stream())
                .distinct()
                .toList();
    }

    private static String prefix(RuleDescription rule) {
        return rule.code().substring(0, rule.code().indexOf('/'));
    }

    private static String section(RuleDescription rule) {
        StringBuilder section = new StringBuilder();
        section.append("\n### `").append(rule.code()).append("`\n\n");
        section.append(rule.title()).append(". ").append(rule.rationale()).append("\n\n");
        section.append("- What to do: ").append(rule.hint()).append(".\n");
        rule.threshold()
                .ifPresent(meaning ->
                        section.append("- Needs a threshold: ").append(meaning).append(".\n"));
        section.append("- ")
                .append(rule.severity())
                .append(" in ")
                .append(records(rule))
                .append("; source: ")
                .append(source(rule.citation()));
        if (!rule.serves().isEmpty()) {
            section.append("; serves ").append(String.join(", ", rule.serves()));
        }
        if (!rule.measures().isEmpty()) {
            section.append("; asks ")
                    .append(rule.measures().stream()
                            .map(code -> "[`" + code + "`](measures.md#" + code.replaceAll("[^a-z0-9-]", "") + ")")
                            .collect(Collectors.joining(", ")));
        }
        return section.append("; [documents](../vectors/rules/")
                .append(rule.code())
                .append(").\n")
                .toString();
    }

    private static String records(RuleDescription rule) {
        boolean isOfStudy = RuleSets.study().descriptions().contains(rule);
        boolean isOfTrust = RuleSets.trust().descriptions().contains(rule);
        return isOfStudy && isOfTrust ? "a study or a trust's record" : isOfStudy ? "a study" : "a trust's record";
    }

    private static String source(Citation citation) {
        return citation.equals(By.SDK.at("docs/spec/rules.md")) ? "this project" : citation.toString();
    }
}
