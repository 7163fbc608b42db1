// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.catalogue;

import io.github.trustimprovement.rules.RuleDescription;
import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the lists in {@code docs/spec/measures.md} from the code. */
final class MeasurePage {
    private MeasurePage() {}

    /** All measures by family, then what caveats and reasons say. */
    static String list() {
        StringBuilder page = new StringBuilder();
        byFamily().forEach((family, measures) -> {
            page.append("\n## `").append(family).append("`\n\n");
            page.append("With examples: [")
                    .append(family)
                    .append("](../measures/")
                    .append(family)
                    .append(".md).\n");
            measures.forEach(measure -> page.append(section(measure)));
        });
        page.append("\n## Caveats\n\n| code | wording | source |\n| --- | --- | --- |\n");
        for (Caveat caveat : Caveat.values()) {
            page.append("| `%s` | %s | %s |\n".formatted(caveat.code(), plain(caveat.wording()), source(caveat)));
        }
        page.append("\n## Reasons why there is no value\n\n| code | wording |\n| --- | --- |\n");
        for (UndefinedReason reason : UndefinedReason.values()) {
            page.append("| `%s` | %s |\n".formatted(reason.code(), plain(reason.wording())));
        }
        return page.toString();
    }

    private static Map<String, List<MeasureDescription>> byFamily() {
        return Measures.all().stream()
                .collect(Collectors.groupingBy(MeasureDescription::family, LinkedHashMap::new, Collectors.toList()));
    }

    private static String section(MeasureDescription measure) {
        StringBuilder section = new StringBuilder();
        section.append("\n### `").append(measure.code()).append("`\n\n");
        section.append(plain(measure.title() + ". " + measure.question())).append("\n\n");
        section.append("- Formula: `").append(measure.formula()).append("`.\n");
        section.append("- Range: ").append(plain(measure.range())).append(".\n");
        measure.undefinedCases()
                .forEach((reason, when) ->
                        section.append("- Undefined, `%s`: %s.\n".formatted(reason.code(), plain(when))));
        if (!measure.caveats().isEmpty()) {
            section.append("- Caveats: ")
                    .append(measure.caveats().stream()
                            .map(caveat -> "`" + caveat.code() + "`")
                            .collect(Collectors.joining(", ")))
                    .append(".\n");
        }
        measure.sources()
                .forEach(source ->
                        section.append("- Source: ").append(plain(source)).append(".\n"));
        List<String> rules = rulesThatAsk(measure);
        if (!rules.isEmpty()) {
            section.append("- Asked by: ")
                    .append(rules.stream()
                            .map(code -> "[`%s`](rules.md#%s)".formatted(code, code.replaceAll("[^a-z0-9-]", "")))
                            .collect(Collectors.joining(", ")))
                    .append(".\n");
        }
        if (measure.isOptIn()) {
            section.append("- Only when named: no overview computes it.\n");
        }
        section.append("- [Page](../measures/%s.md#%s)\n".formatted(measure.family(), anchor(measure.title())));
        return section.toString();
    }

    /** The codes of the published rules that ask a measure. */
    static List<String> rulesThatAsk(MeasureDescription measure) {
        return Stream.concat(RuleSets.study().descriptions().stream(), RuleSets.trust().descriptions().stream())
                .filter(rule -> rule.measures().contains(measure.code()))
                .map(RuleDescription::code)
                .distinct()
                .toList();
    }

    private static String source(Caveat caveat) {
        return caveat.citation().map(citation -> plain(citation.toString())).orElse("this project");
    }

    /** Text that Markdown must not take for marks. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_|<>\\[\\]])", "\\\\$1");
    }

    /** The heading's anchor, as hosts of Markdown make it. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
