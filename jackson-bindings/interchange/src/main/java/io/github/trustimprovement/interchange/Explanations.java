// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Suggestions;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.ReaderRule;
import io.github.trustimprovement.finding.ReaderRuleDescription;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.interchange.csv.CsvRule;
import io.github.trustimprovement.rules.RuleDescription;
import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.catalogue.Measures;
import io.github.trustimprovement.study.RowRule;
import io.github.trustimprovement.vocabulary.Vocabulary;
import io.github.trustimprovement.wire.WireRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What something means, or how it came about, as text: {@code Explanations.of("lever/one-valence-only")} says why the rule
 * is there, {@code Explanations.of(Contestedness.of(study, Lever.COMMONALITY))} how the number was computed.
 *
 * @since 0.1.0
 */
public final class Explanations {
    private Explanations() {}

    /**
     * The explanation of a value.
     *
     * @param value a result, an explanation, a concept, a rule, a rule of a reader, the description of a measure, a finding,
     *     a report; or the id of a concept, or the code of a rule, of a reader's rule or of a measure
     * @return lines that end in {@code \n}
     * @throws IllegalArgumentException if there is nothing to explain; the message says what can be explained
     */
    public static String of(Object value) {
        if (value instanceof Result result) {
            return result.explain().toString();
        }
        if (value instanceof Explanation explanation) {
            return explanation.toString();
        }
        if (value instanceof Concept concept) {
            return concept(concept);
        }
        if (value instanceof RuleDescription rule) {
            return rule(rule);
        }
        if (value instanceof ReaderRule rule) {
            return readerRule(rule.description());
        }
        if (value instanceof MeasureDescription measure) {
            return measure(measure);
        }
        if (value instanceof Finding finding) {
            return finding.toLine() + "\n" + find(finding.rule()).orElse("");
        }
        if (value instanceof ValidationReport report) {
            return report.isEmpty()
                    ? "no findings\n"
                    : report.countByRule().keySet().stream()
                            .map(code -> find(code).orElse(code + "\n"))
                            .collect(Collectors.joining("\n"));
        }
        return find(value.toString()).orElseThrow(() -> unknown(value.toString()));
    }

    private static Optional<String> find(String name) {
        return Vocabulary.standard()
                .lookUp(name)
                .map(Explanations::concept)
                .or(() -> Optional.ofNullable(rules().get(name)).map(Explanations::rule))
                .or(() -> readerRules()
                        .filter(rule -> rule.code().equals(name))
                        .findFirst()
                        .map(Explanations::readerRule))
                .or(() -> Measures.all().stream()
                        .filter(measure -> measure.code().equals(name))
                        .findFirst()
                        .map(Explanations::measure));
    }

    private static String concept(Concept concept) {
        Vocabulary vocabulary = Vocabulary.standard();
        List<String> lines = new ArrayList<>();
        lines.add(concept.label() + ": " + concept.code());
        lines.add(concept.definition());
        if (!concept.alternativeLabels().isEmpty()) {
            lines.add("Also: " + joined(concept.alternativeLabels().stream().map(AlternativeLabel::label)));
        }
        vocabulary.parent(concept).ifPresent(parent -> lines.add("Belongs to: " + parent.label()));
        if (!vocabulary.children(concept).isEmpty()) {
            lines.add("Has: " + joined(vocabulary.children(concept).stream().map(Concept::label)));
        }
        lines.add("Source: " + concept.citation() + ". The words of the definition are this project's.");
        return lines(lines);
    }

    private static String rule(RuleDescription rule) {
        return lines(List.of(
                rule.code() + " (" + rule.severity() + "): " + rule.title(),
                rule.rationale(),
                "What to do: " + rule.hint(),
                "Source: " + rule.citation()));
    }

    private static String readerRule(ReaderRuleDescription rule) {
        return lines(
                List.of(rule.code() + " (" + rule.severity() + "): " + rule.meaning(), "What to do: " + rule.remedy()));
    }

    private static String measure(MeasureDescription measure) {
        List<String> lines = new ArrayList<>();
        lines.add(measure.code() + ": " + measure.title());
        lines.add(measure.question());
        lines.add("Formula: " + measure.formula());
        lines.add("Range: " + measure.range());
        measure.undefinedCases().forEach((reason, when) -> lines.add("Undefined, " + reason + ": " + when));
        measure.caveats().forEach(caveat -> lines.add(caveat.toLine()));
        lines.add("Source: " + String.join("; ", measure.sources()));
        return lines(lines);
    }

    private static Stream<ReaderRuleDescription> readerRules() {
        return Stream.<ReaderRule[]>of(WireRule.values(), CsvRule.values(), RowRule.values())
                .flatMap(Stream::of)
                .map(ReaderRule::description);
    }

    private static Map<String, RuleDescription> rules() {
        Map<String, RuleDescription> rules = new LinkedHashMap<>();
        Stream.concat(RuleSets.study().descriptions().stream(), RuleSets.trust().descriptions().stream())
                .forEach(rule -> rules.putIfAbsent(rule.code(), rule));
        return rules;
    }

    private static IllegalArgumentException unknown(String name) {
        List<String> names = new ArrayList<>(rules().keySet());
        readerRules().forEach(rule -> names.add(rule.code()));
        Measures.all().forEach(measure -> names.add(measure.code()));
        Vocabulary.standard().concepts().forEach(concept -> names.add(concept.code()));
        List<String> near = Suggestions.closest(name, names);
        return new IllegalArgumentException(
                "explained are a result, a concept, a rule, a measure, a finding, a report, and the id of a concept, a rule or a measure, was: "
                        + name
                        + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
    }

    private static String joined(Stream<String> names) {
        return names.collect(Collectors.joining("; "));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
