// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.Suggestions;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.rules.References.CodeUse;
import io.github.trustimprovement.rules.References.Local;
import io.github.trustimprovement.vocabulary.Deprecation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rules on ids and codes, the same for every record that can list its {@link References}. */
final class ReferenceRules {
    /** The one kind of id that may be used without being declared: a study need not list its coders. */
    private static final String CODER = "coder";

    private static final RuleDescription DANGLING = By.rule(
                    "reference/dangling-id", Severity.ERROR, By.SDK.at("docs/spec/rules.md"))
            .title("Reference to an id that is nowhere in the record")
            .rationale("What a record refers to must be in it, or nothing can be read from the reference.")
            .hint("add the missing entry, or correct the id")
            .build();

    private static final RuleDescription CODER_UNDECLARED = By.rule(
                    "reference/coder-undeclared", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "V21")
            .title("Coder who is not listed")
            .rationale("A coder who is not listed names no coded sources, so that a segment without a code says "
                    + "nothing, and no agreement can be computed.")
            .hint("list the coder with the sources that were coded")
            .build();

    private static final RuleDescription DUPLICATE = By.rule(
                    "reference/duplicate-id", Severity.ERROR, By.SDK.at("docs/spec/rules.md"))
            .title("Id that stands twice")
            .rationale("Where two entries share an id, a reference to it may mean either.")
            .hint("give each entry an id of its own")
            .build();

    private static final RuleDescription UNKNOWN_CODE = By.rule(
                    "reference/unknown-code", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "V10")
            .title("Code that no vocabulary at hand knows")
            .rationale("The code may come from a newer edition, or be a slip. It is kept as it is and counts nowhere.")
            .hint("correct the code, or read the record with the edition that has it")
            .build();

    private static final RuleDescription DEPRECATED_CODE = By.rule(
                    "reference/deprecated-code", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "V10")
            .title("Code that its framework has given up")
            .rationale("A concept that a later edition drops stays readable, but new data should not use it.")
            .hint("use the replacement, where there is one")
            .build();

    private static final RuleDescription LOCAL_UNDEFINED = By.rule(
                    "reference/local-code-undefined", Severity.ERROR, By.SDK.at("docs/spec/rules.md"))
            .title("Local code that the codebook does not define")
            .rationale("Only the codebook says what a local code means; without it the coding cannot be read.")
            .hint("define the code in the codebook, or correct it")
            .build();

    private static final RuleDescription LOCAL_WITHOUT_PARENT = By.rule(
                    "reference/local-code-without-parent", Severity.WARNING, By.SDK.at("docs/spec/rules.md"))
            .title("Local code under no concept")
            .rationale("A local code rolls up to the concept above it. Without one, what it codes is in no table of "
                    + "the framework.")
            .hint("give the code a parent, or accept that it stands apart")
            .build();

    private static final RuleDescription LOCAL_CLASH = By.rule(
                    "reference/local-code-clash", Severity.WARNING, By.SDK.at("docs/spec/rules.md"))
            .title("Local code with the name of a concept")
            .rationale("A label or last step that a concept has already invites a reader to take the one for the "
                    + "other.")
            .hint("use the concept, or give the local code a name of its own")
            .build();

    private static final RuleDescription EDITION = By.rule(
                    "reference/edition-mismatch", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "V10")
            .title("Framework edition that is not at hand, or not declared")
            .rationale("A code means what its edition says. Where the declared edition is not in the vocabulary, or a "
                    + "code is of a framework that was not declared, the meaning is a guess.")
            .hint("declare the edition, or read the record with a vocabulary that has it")
            .build();

    private ReferenceRules() {}

    /** The rules for a trust's record, which has no coders. */
    static List<Rule<TrustRecord>> trust() {
        return ReferenceRules.<TrustRecord>all(TrustReferences::of).stream()
                .filter(rule -> !rule.description().equals(CODER_UNDECLARED))
                .toList();
    }

    static <T> List<Rule<T>> all(Function<T, References> collect) {
        return List.of(
                Rule.of(DANGLING, context -> dangling(context, collect, kind -> !kind.equals(CODER))),
                Rule.of(CODER_UNDECLARED, context -> dangling(context, collect, CODER::equals)),
                Rule.of(DUPLICATE, context -> duplicates(context, context.index(collect))),
                Rule.of(UNKNOWN_CODE, context -> unknownCodes(context, context.index(collect))),
                Rule.of(DEPRECATED_CODE, context -> deprecatedCodes(context, context.index(collect))),
                Rule.of(LOCAL_UNDEFINED, context -> undefinedLocalCodes(context, context.index(collect))),
                Rule.of(
                        LOCAL_WITHOUT_PARENT,
                        context -> localCodes(
                                context,
                                context.index(collect),
                                local -> local.definition().parent().isEmpty()
                                        ? Optional.of(local.definition().code() + " has no parent")
                                        : Optional.empty())),
                Rule.of(LOCAL_CLASH, context -> clashes(context, context.index(collect))),
                Rule.of(EDITION, context -> editions(context, context.index(collect))));
    }

    private static <T> void dangling(RuleContext<T> context, Function<T, References> collect, Predicate<String> kinds) {
        References references = context.index(collect);
        for (References.Id use : references.used()) {
            if (kinds.test(use.kind()) && !references.isDeclared(use.kind(), use.id())) {
                context.report(
                        use.place(),
                        "there is no " + use.kind() + " '" + use.id() + "'",
                        finding ->
                                finding.addAllSuggestions(Suggestions.closest(use.id(), references.ids(use.kind()))));
            }
        }
    }

    private static <T> void duplicates(RuleContext<T> context, References references) {
        Map<String, JsonPointer> first = new HashMap<>();
        for (References.Id id : references.declared()) {
            JsonPointer earlier = first.putIfAbsent(id.kind() + '\n' + id.id(), id.place());
            if (earlier != null) {
                context.report(id.place(), id.kind() + " '" + id.id() + "' stands at " + earlier + " already");
            }
        }
    }

    private static <T> void unknownCodes(RuleContext<T> context, References references) {
        for (CodeUse use : references.codes()) {
            if (!use.known() && context.vocabulary().lookUp(use.code()).isEmpty()) {
                context.report(
                        use.place(),
                        "no concept has the id \"" + use.code() + "\"",
                        finding ->
                                finding.addAllSuggestions(context.vocabulary().suggestions(use.code())));
            }
        }
    }

    private static <T> void deprecatedCodes(RuleContext<T> context, References references) {
        Map<String, Deprecation> deprecated = context.vocabulary().frameworks().stream()
                .flatMap(framework -> framework.deprecations().stream())
                .collect(Collectors.toMap(
                        deprecation -> deprecation.concept().path(), Function.identity(), (one, later) -> later));
        for (CodeUse use : references.codes()) {
            Deprecation deprecation = deprecated.get(use.code());
            if (deprecation != null) {
                context.report(
                        use.place(),
                        use.code() + " is deprecated: " + deprecation.note(),
                        finding -> deprecation.replacedBy().map(ConceptId::path).ifPresent(finding::addSuggestions));
            }
        }
    }

    private static <T> void undefinedLocalCodes(RuleContext<T> context, References references) {
        Set<String> defined = references.localCodes().stream()
                .map(local -> local.definition().code().code())
                .collect(Collectors.toCollection(HashSet::new));
        for (CodeUse use : references.codes()) {
            if (LocalCode.isWellFormed(use.code()) && !defined.contains(use.code())) {
                context.report(
                        use.place(),
                        "the codebook does not define " + use.code(),
                        finding -> finding.addAllSuggestions(Suggestions.closest(use.code(), defined)));
            }
        }
    }

    private static <T> void localCodes(
            RuleContext<T> context, References references, Function<Local, Optional<String>> fault) {
        for (Local local : references.localCodes()) {
            fault.apply(local).ifPresent(message -> context.report(local.place(), message));
        }
    }

    private static <T> void clashes(RuleContext<T> context, References references) {
        Map<String, Concept> byName = new HashMap<>();
        for (Concept concept : context.vocabulary().concepts()) {
            byName.putIfAbsent(concept.label().toLowerCase(Locale.ROOT), concept);
            byName.putIfAbsent(concept.id().slug(), concept);
        }
        localCodes(
                context,
                references,
                local -> Optional.ofNullable(
                                byName.get(local.definition().label().toLowerCase(Locale.ROOT)))
                        .or(() -> Optional.ofNullable(byName.get(
                                ConceptId.of(local.definition().code().code()).slug())))
                        .map(concept -> local.definition().code() + " '"
                                + local.definition().label() + "' has a name of " + concept.code()));
    }

    private static <T> void editions(RuleContext<T> context, References references) {
        for (References.Declared each : references.editions()) {
            if (context.vocabulary().framework(each.edition()).isEmpty()) {
                context.report(
                        each.place(), each.edition() + " is not in the vocabulary (" + context.vocabulary() + ")");
            }
        }
        List<Edition> declared =
                references.editions().stream().map(References.Declared::edition).toList();
        Set<String> frameworks =
                declared.stream().map(edition -> edition.framework().path()).collect(Collectors.toSet());
        Set<String> reported = new HashSet<>();
        for (CodeUse use : references.codes()) {
            Optional<String> framework = context.vocabulary()
                    .lookUp(use.code())
                    .map(concept -> concept.id().framework());
            if (!declared.isEmpty()
                    && framework.isPresent()
                    && !frameworks.contains(framework.get())
                    && reported.add(framework.get())) {
                context.report(
                        use.place(),
                        use.code() + " is of framework '" + framework.get() + "', and only " + declared
                                + " is declared");
            }
        }
    }
}
