// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.rules.References.CodeUse;
import io.github.trustimprovement.rules.References.Declaration;
import io.github.trustimprovement.study.Study;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules on ids and codes, the same for every record that can list its {@link References}. */
final class ReferenceRules {
    /** A study need not list its coders. */
    private static final String CODER = "coder";

    private static final RuleDescription DANGLING = By.rule(
                    "reference/dangling-id", Severity.ERROR, By.SDK.at("docs/spec/rules.md"))
            .title("Reference to an id that is nowhere in the record")
            .rationale("What a record refers to must be in it, or nothing can be read from the reference.")
            .hint("add the missing entry, or correct the id")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription CODER_UNDECLARED = By.rule(
                    "reference/coder-undeclared", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "V21")
            .title("Coder who is not listed")
            .rationale("A coder who is not listed names no coded sources, so that a segment without a code says "
                    + "nothing, and no agreement can be computed.")
            .hint("list the coder with the sources that were coded")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription NOT_TOLD = By.rule(
                    "reference/practice-not-told", Severity.WARNING, By.SDK.at("docs/spec/rules.md"))
            .title("Link to a practice of which the partner trust has not told")
            .rationale("A partner tells of some of what it does, so that a practice may inform one that was not told "
                    + "of. The id may also be a slip.")
            .hint("add the practice if the partner told of it, correct the id, or leave it until the next exchange")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription DUPLICATE = By.rule(
                    "reference/duplicate-id", Severity.ERROR, By.SDK.at("docs/spec/rules.md"))
            .title("Id that stands twice")
            .rationale("Where two entries share an id, a reference to it may mean either.")
            .hint("give each entry an id of its own")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription UNKNOWN_CODE = By.rule(
                    "reference/unknown-code", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "V10")
            .title("Code that no vocabulary at hand knows")
            .rationale("The code may come from a newer edition, or be a slip. It is kept as it is and counts nowhere.")
            .hint("correct the code, or read the record with the edition that has it")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription DEPRECATED_CODE = By.rule(
                    "reference/deprecated-code", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "V10")
            .title("Code that its framework has given up")
            .rationale("A concept that a later edition drops stays readable, but new data should not use it.")
            .hint("use the replacement, where there is one")
            .schemaCanSayIt(false)
            .build();

    private ReferenceRules() {}

    static List<Rule<Study>> study() {
        return all(StudyReferences::of, CODER_UNDECLARED, CODER::equals);
    }

    static List<Rule<TrustRecord>> trust() {
        return all(TrustReferences::of, NOT_TOLD, kind -> kind.startsWith(TrustReferences.TOLD));
    }

    /** Of some kinds an id may be used without being declared; a rule of its own reports that. */
    private static <T> List<Rule<T>> all(
            Function<T, References> collect, RuleDescription undeclared, Predicate<String> mayBe) {
        List<Rule<T>> own = List.of(
                Rule.of(DANGLING, context -> dangling(context, collect, mayBe.negate())),
                Rule.of(undeclared, context -> dangling(context, collect, mayBe)),
                Rule.of(DUPLICATE, context -> duplicates(context, context.index(collect))),
                Rule.of(UNKNOWN_CODE, context -> unknownCodes(context, context.index(collect))),
                Rule.of(DEPRECATED_CODE, context -> deprecatedCodes(context, context.index(collect))));
        return Stream.concat(own.stream(), CodebookRules.all(collect).stream()).toList();
    }

    private static <T> void dangling(RuleContext<T> context, Function<T, References> collect, Predicate<String> kinds) {
        References references = context.index(collect);
        Map<String, DidYouMean> declared = new HashMap<>();
        for (References.Id use : references.used()) {
            if (kinds.test(use.kind()) && !references.isDeclared(use.kind(), use.id())) {
                context.report(
                        use.place(),
                        "there is no " + use.kind() + " '" + use.id() + "'",
                        finding -> finding.addAllSuggestions(
                                declared.computeIfAbsent(use.kind(), kind -> new DidYouMean(references.ids(kind)))
                                        .closest(use.id())));
            }
        }
    }

    /** A finding at each place: none of the entries is the wrong one. */
    private static <T> void duplicates(RuleContext<T> context, References references) {
        Map<String, Integer> times = new HashMap<>();
        references
                .declared()
                .forEach(declaration -> times.merge(declaration.id().key(), 1, Integer::sum));
        Map<String, Set<Object>> items = new HashMap<>();
        List<Declaration> repeated = references.declared().stream()
                .filter(declaration -> times.getOrDefault(declaration.id().key(), 0) > 1)
                .toList();
        repeated.forEach(declaration -> items.computeIfAbsent(declaration.id().key(), key -> new HashSet<>())
                .add(declaration.item()));
        for (Declaration declaration : repeated) {
            References.Id id = declaration.id();
            if (items.getOrDefault(id.key(), Set.of()).size() > 1) {
                context.report(id.place(), id.kind() + " '" + id.id() + "' stands " + times.get(id.key()) + " times");
            }
        }
    }

    private static <T> void unknownCodes(RuleContext<T> context, References references) {
        Map<String, List<String>> near = new HashMap<>();
        for (CodeUse use : references.codes()) {
            if (!use.known() && context.vocabulary().lookUp(use.code()).isEmpty()) {
                context.report(
                        use.place(),
                        "no concept has the id \"" + use.code() + "\"",
                        finding -> finding.addAllSuggestions(
                                near.computeIfAbsent(use.code(), context.vocabulary()::suggestions)));
            }
        }
    }

    private static <T> void deprecatedCodes(RuleContext<T> context, References references) {
        for (CodeUse use : references.codes()) {
            context.vocabulary()
                    .deprecation(use.code())
                    .ifPresent(deprecation -> context.report(
                            use.place(),
                            use.code() + " is deprecated: " + deprecation.note(),
                            finding -> finding.addAllSuggestions(deprecation.replacedBy().stream()
                                    .map(ConceptId::path)
                                    .toList())));
        }
    }
}
