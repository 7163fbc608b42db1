// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.rules.References.CodeUse;
import io.github.trustimprovement.rules.References.Declared;
import io.github.trustimprovement.rules.References.Local;
import io.github.trustimprovement.study.LocalCodeDefinition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules on a codebook: what it declares and defines, and what it lacks. */
final class CodebookRules {
    private static final RuleDescription LOCAL_UNDEFINED = By.rule(
                    "reference/local-code-undefined", Severity.ERROR, By.SDK.at("docs/spec/rules.md"))
            .title("Local code that the codebook does not define")
            .rationale("Only the codebook says what a local code means; without it the coding cannot be read.")
            .hint("define the code in the codebook, or correct it")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription LOCAL_WITHOUT_PARENT = By.rule(
                    "reference/local-code-without-parent", Severity.WARNING, By.SDK.at("docs/spec/rules.md"))
            .title("Local code under no concept")
            .rationale("A local code rolls up to the concept above it. Without one, what it codes is in no table of "
                    + "the framework.")
            .hint("give the code a parent")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription LOCAL_CLASH = By.rule(
                    "reference/local-code-clash", Severity.WARNING, By.SDK.at("docs/spec/rules.md"))
            .title("Local code with the name of a concept")
            .rationale("A label or last step that a concept has already invites a reader to take the one for the "
                    + "other.")
            .hint("use the concept, or give the local code a name of its own")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription EDITION = By.rule(
                    "reference/edition-mismatch", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "V10")
            .title("Framework edition that is not at hand, or not declared")
            .rationale("A code means what its edition says. Where the declared edition is not in the vocabulary, or a "
                    + "code is of a framework that was not declared, the meaning is a guess.")
            .hint("declare the edition, or read the record with a vocabulary that has it")
            .schemaCanSayIt(false)
            .build();

    private CodebookRules() {}

    static <T> List<Rule<T>> all(Function<T, References> collect) {
        return List.of(
                Rule.of(LOCAL_UNDEFINED, context -> undefinedLocalCodes(context, context.index(collect))),
                Rule.of(LOCAL_WITHOUT_PARENT, context -> withoutParent(context, context.index(collect))),
                Rule.of(LOCAL_CLASH, context -> clashes(context, context.index(collect))),
                Rule.of(EDITION, context -> editions(context, context.index(collect))));
    }

    private static <T> void undefinedLocalCodes(RuleContext<T> context, References references) {
        Set<String> defined = references.localCodes().stream()
                .map(local -> local.definition().code().code())
                .collect(Collectors.toCollection(HashSet::new));
        DidYouMean near = new DidYouMean(defined);
        for (CodeUse use : references.codes()) {
            if (LocalCode.isWellFormed(use.code()) && !defined.contains(use.code())) {
                context.report(
                        use.place(),
                        "the codebook does not define " + use.code(),
                        finding -> finding.addAllSuggestions(near.closest(use.code())));
            }
        }
    }

    private static <T> void withoutParent(RuleContext<T> context, References references) {
        for (Local local : references.localCodes()) {
            if (local.definition().parent().isEmpty()) {
                context.report(local.place(), local.definition().code() + " has no parent");
            }
        }
    }

    private static <T> void clashes(RuleContext<T> context, References references) {
        Map<String, Concept> byName = new HashMap<>();
        for (Concept concept : context.vocabulary().concepts()) {
            byName.putIfAbsent(name(concept.label()), concept);
            byName.putIfAbsent(concept.id().slug(), concept);
        }
        for (Local local : references.localCodes()) {
            LocalCodeDefinition definition = local.definition();
            String code = definition.code().code();
            clash(
                    context,
                    local.place().then("code"),
                    code,
                    byName.get(ConceptId.of(code).slug()));
            clash(context, local.place().then("label"), definition.label(), byName.get(name(definition.label())));
        }
    }

    private static void clash(RuleContext<?> context, JsonPointer place, String text, @Nullable Concept concept) {
        if (concept != null) {
            context.report(place, "'" + text + "' has the name of " + concept.code());
        }
    }

    private static String name(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    private static <T> void editions(RuleContext<T> context, References references) {
        for (Declared declared : references.editions()) {
            if (context.vocabulary().framework(declared.edition()).isEmpty()) {
                context.report(
                        declared.place(),
                        declared.edition() + " is not in the vocabulary (" + context.vocabulary() + ")");
            }
        }
        if (!references.editions().isEmpty()) {
            undeclaredFrameworks(context, references);
        }
    }

    /** One finding a framework, on the list that lacks it. */
    private static <T> void undeclaredFrameworks(RuleContext<T> context, References references) {
        Set<String> declared = references.editions().stream()
                .map(edition -> edition.edition().framework().path())
                .collect(Collectors.toSet());
        Map<String, Integer> uses = new TreeMap<>();
        for (CodeUse use : references.codes()) {
            context.vocabulary()
                    .lookUp(use.code())
                    .map(concept -> concept.id().framework())
                    .filter(framework -> !declared.contains(framework))
                    .ifPresent(framework -> uses.merge(framework, 1, Integer::sum));
        }
        uses.forEach((framework, count) -> context.report(
                JsonPointer.ROOT.then("codebook").then("editions"),
                "no edition of framework '" + framework + "' is declared, and " + count
                        + (count == 1 ? " code is" : " codes are") + " of it"));
    }
}
