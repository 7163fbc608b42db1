// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.Relation;
import io.github.trustimprovement.concept.Suggestions;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An immutable set of framework editions in which concepts are found by id or by name.
 *
 * <p>{@code Vocabulary.standard().find("cult")} lists the concepts with a word that starts with 'cult';
 * {@code Vocabulary.standard().code(text)} turns a document's text into a code.
 *
 * <p>Several editions of one framework may stand side by side; where they share a concept id, look-ups answer with the
 * concept of the edition that was given last.
 *
 * @since 0.1.0
 */
public final class Vocabulary {
    private final List<Framework> frameworks;
    private final Map<String, Concept> byId = new LinkedHashMap<>();
    private final Map<ConceptId, List<Concept>> children = new LinkedHashMap<>();
    private final Map<String, Deprecation> deprecations = new HashMap<>();

    private Vocabulary(List<Framework> frameworks) {
        this.frameworks = frameworks;
        Set<Edition> editions = new HashSet<>();
        Map<String, Concept> latest = new LinkedHashMap<>();
        for (Framework framework : frameworks) {
            if (!editions.add(framework.edition())) {
                throw InvalidModelException.of("Vocabulary.frameworks", "each edition once", framework.edition());
            }
            for (Concept concept : framework.concepts()) {
                latest.put(concept.code(), concept);
                deprecations.remove(concept.code());
            }
            framework
                    .deprecations()
                    .forEach(deprecation ->
                            deprecations.put(deprecation.concept().path(), deprecation));
        }
        latest.values().forEach(concept -> add(concept, latest));
        for (Concept concept : byId.values()) {
            concept.parent()
                    .ifPresent(parent -> children.computeIfAbsent(parent, id -> new ArrayList<>())
                            .add(concept));
        }
    }

    /** Adds a concept after its parent, which a later edition may have added or moved. */
    private void add(Concept concept, Map<String, Concept> latest) {
        concept.parent().map(ConceptId::path).map(latest::get).ifPresent(parent -> add(parent, latest));
        byId.putIfAbsent(concept.code(), concept);
    }

    /**
     * The vocabulary of both published frameworks, {@code dna|2024} and {@code aol|2026}.
     *
     * @return the same value at each call
     */
    public static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    /**
     * A vocabulary of the given editions.
     *
     * @param frameworks the editions; none is fine
     * @return the vocabulary
     * @throws InvalidModelException if an edition is given twice
     */
    public static Vocabulary of(Framework... frameworks) {
        return new Vocabulary(List.of(frameworks));
    }

    /**
     * This vocabulary and one more edition.
     *
     * @param framework the edition; it wins where it shares an id with an earlier one
     * @return a new vocabulary
     * @throws InvalidModelException if the edition is here already
     */
    public Vocabulary with(Framework framework) {
        return new Vocabulary(
                Stream.concat(frameworks.stream(), Stream.of(framework)).toList());
    }

    /**
     * The editions, in the order given.
     *
     * @return the editions
     */
    public List<Framework> frameworks() {
        return frameworks;
    }

    /**
     * The edition with the given name, if it is here.
     *
     * @param edition such as {@code Edition.of("aol", "2026")}
     * @return the edition with its concepts, or empty
     */
    public Optional<Framework> framework(Edition edition) {
        return frameworks.stream()
                .filter(framework -> framework.edition().equals(edition))
                .findFirst();
    }

    /**
     * All concepts, each id once, parents before children.
     *
     * @return the concepts
     */
    public List<Concept> concepts() {
        return List.copyOf(byId.values());
    }

    /**
     * The concepts of one kind, as printed.
     *
     * @param kind such as {@code lever}
     * @return the concepts; empty for an unknown kind
     */
    public List<Concept> ofKind(String kind) {
        return byId.values().stream()
                .filter(concept -> concept.kind().equals(kind))
                .toList();
    }

    /**
     * The concept with the given id, for a program that knows it to exist.
     *
     * @param id such as {@code aol/lever/commonality}
     * @return the concept
     * @throws UnknownConceptException if there is none; the message says what may have been meant
     */
    public Concept concept(String id) {
        return lookUp(id).orElseThrow(() -> new UnknownConceptException(id, suggestions(id)));
    }

    /**
     * The concept with the given id, if it is here.
     *
     * @param id any text
     * @return the concept or empty
     */
    public Optional<Concept> lookUp(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Whether a concept has been given up, by the last edition here that speaks of it.
     *
     * @param id the id of a concept; any text
     * @return what that edition says in its place, or empty where the concept is in use or nobody knows it
     */
    public Optional<Deprecation> deprecation(String id) {
        return Optional.ofNullable(deprecations.get(id));
    }

    /**
     * The code that a document's text stands for: a concept, a local code, or an unrecognised code that keeps each
     * character of the text.
     *
     * @param text such as {@code aol/lever/commonality}, not empty
     * @return the code; never fails on a well-formed code that is unknown
     * @throws InvalidModelException if the text is empty
     */
    public Code code(String text) {
        Concept concept = byId.get(text);
        if (concept != null) {
            return concept;
        }
        return LocalCode.isWellFormed(text) ? LocalCode.of(text) : new UnrecognisedCode(text);
    }

    /**
     * The ids that a text may have been meant for.
     *
     * @param text any text, such as {@code aol/lever/commonalty}
     * @return at most three ids, the likeliest first; may be empty
     */
    public List<String> suggestions(String text) {
        return Suggestions.closest(text, byId.keySet());
    }

    /**
     * The concepts in whose names some word starts with the text, whatever the case and the spelling (-ise or -ize, -yse
     * or -yze).
     *
     * <p>The whole label comes before the start of a label, that before another word of it, and that before other
     * names and the id; among equals the order of {@link #concepts()} is kept.
     *
     * @param text what is looked for, such as {@code cult} or {@code quality assurance}
     * @return the concepts; empty for a blank text
     */
    public List<Concept> find(String text) {
        return NameSearch.find(text, byId.values());
    }

    /**
     * The concept that a concept belongs to.
     *
     * @param concept a concept
     * @return the parent, or empty at the top
     */
    public Optional<Concept> parent(Concept concept) {
        return concept.parent().flatMap(id -> lookUp(id.path()));
    }

    /**
     * The concepts that belong to a concept, as printed.
     *
     * @param concept a concept
     * @return the children; may be empty
     */
    public List<Concept> children(Concept concept) {
        return Collections.unmodifiableList(children.getOrDefault(concept.id(), List.of()));
    }

    /**
     * A concept and all that belongs to it, depth first, each parent before its children.
     *
     * @param concept where to start
     * @return the concepts
     */
    public Stream<Concept> walk(Concept concept) {
        return Stream.concat(Stream.of(concept), children(concept).stream().flatMap(this::walk));
    }

    /**
     * The links that start or end at a concept, edition by edition.
     *
     * @param concept a concept
     * @return the links; may be empty
     */
    public List<Relation> relations(Concept concept) {
        return frameworks.stream()
                .flatMap(framework -> framework.relations().stream())
                .filter(relation -> relation.from().id().equals(concept.id())
                        || relation.to().id().equals(concept.id()))
                .toList();
    }

    /**
     * How many concepts of each kind each edition has, as a table.
     *
     * @return the table
     */
    public TextTable summary() {
        TextTableBuilder table = TextTable.builder()
                .title("Concepts by framework and kind")
                .column("Edition", Alignment.LEFT)
                .column("Kind", Alignment.LEFT)
                .column("Concepts", Alignment.RIGHT);
        for (Framework framework : frameworks) {
            Map<String, Long> kinds =
                    framework.concepts().stream().collect(groupingBy(Concept::kind, LinkedHashMap::new, counting()));
            kinds.forEach((kind, count) -> table.row(framework.toString(), kind, count.toString()));
        }
        return table.note(byId.size() + " concepts in all. The number of concepts of a kind is no score.")
                .build();
    }

    /** The editions, such as {@code dna|2024, aol|2026}. */
    @Override
    public String toString() {
        return frameworks.isEmpty()
                ? "no frameworks"
                : String.join(", ", frameworks.stream().map(Framework::toString).toList());
    }

    private static final class Standard {
        static final Vocabulary VOCABULARY = of(Frameworks.dna2024(), Frameworks.aol2026());
    }
}
