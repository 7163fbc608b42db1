// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.Figure;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.concept.Relation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One edition of a framework with its concepts, such as {@code aol|2026}.
 *
 * <p>The editions of this library are made by {@link Frameworks}; a caller builds an own one in the same way. Every
 * id starts with the framework's id and stands once; every parent is in the edition, before its children. No framework
 * is named {@code local}, for the ids of local codes start with that.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Framework permits FrameworkBuilder.ImmutableFramework {
    Framework() {}

    /**
     * Framework and edition, such as {@code aol|2026}.
     *
     * @return the edition
     */
    public abstract Edition edition();

    /**
     * The framework's name, such as 'Aims, objects, and levers'.
     *
     * @return the name
     */
    public abstract String title();

    /**
     * The short name of the paper that defines the edition, such as {@code Rollett, S (2026)}.
     *
     * @return the short name
     */
    public abstract String source();

    /**
     * Whether others than the authors of the source have made this model of it, as with {@code aol|2026}.
     *
     * @return true if so; false unless said
     */
    @Value.Default
    public boolean isUnofficial() {
        return false;
    }

    /**
     * What may be done with the texts, such as {@code CC BY 4.0}.
     *
     * @return the rights; empty if nothing is said
     */
    public abstract Optional<String> rights();

    /**
     * The concepts: parents before children, and as printed among siblings.
     *
     * @return the concepts
     */
    public abstract List<Concept> concepts();

    /**
     * The typed links between concepts of the edition; parents are no links.
     *
     * @return the links
     */
    public abstract List<Relation> relations();

    /**
     * The figures that the source prints about its own study.
     *
     * @return the figures; may be empty
     */
    public abstract List<Figure> figures();

    /**
     * The concepts that the edition has given up; they stay readable.
     *
     * @return the deprecations; may be empty
     */
    public abstract List<Deprecation> deprecations();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * Whether the edition has given up a concept, and what it says in its place.
     *
     * @param concept the id of a concept, listed here or not
     * @return the deprecation, or empty
     */
    public final Optional<Deprecation> deprecation(ConceptId concept) {
        return deprecations().stream()
                .filter(deprecation -> deprecation.concept().equals(concept))
                .findFirst();
    }

    /** The edition as one token, such as {@code aol|2026}. */
    @Override
    public final String toString() {
        return edition().toString();
    }

    /**
     * A builder; edition, title and source are required.
     *
     * @return an empty builder
     */
    public static FrameworkBuilder builder() {
        return new FrameworkBuilder();
    }

    @Value.Check
    void check() {
        requireNotBlank("title", title());
        requireNotBlank("source", source());
        rights().ifPresent(rights -> requireNotBlank("rights", rights));
        if (LocalCode.PREFIX.startsWith(edition().framework() + "/")) {
            throw InvalidModelException.of(
                    "Framework.edition", "of another framework than that of local codes", edition());
        }
        Set<ConceptId> known = new HashSet<>();
        for (Concept concept : concepts()) {
            ConceptId id = concept.id();
            requireOwn("concepts", id);
            concept.parent().filter(parent -> !known.contains(parent)).ifPresent(parent -> {
                throw InvalidModelException.of(
                        "Framework.concepts", "the parent of " + id + " is in the edition, before it", parent);
            });
            requireNew("concepts", known, id);
        }
        for (Relation relation : relations()) {
            requireKnown(known, relation, relation.from());
            requireKnown(known, relation, relation.to());
        }
        checkDeprecations(known);
        for (Figure figure : figures()) {
            requireOwn("figures", figure.id());
            requireNew("figures", known, figure.id());
        }
    }

    private void checkDeprecations(Set<ConceptId> known) {
        Set<ConceptId> givenUp = new HashSet<>();
        for (Deprecation deprecation : deprecations()) {
            requireOwn("deprecations", deprecation.concept());
            requireNew("deprecations", givenUp, deprecation.concept());
        }
        for (Deprecation deprecation : deprecations()) {
            for (ConceptId replacement : deprecation.replacedBy()) {
                if (!known.contains(replacement) || givenUp.contains(replacement)) {
                    throw InvalidModelException.of(
                            "Framework.deprecations",
                            "what replaces " + deprecation.concept() + " is in the edition and not given up",
                            replacement);
                }
            }
        }
    }

    private static void requireNotBlank(String attribute, String value) {
        if (value.isBlank()) {
            throw InvalidModelException.of("Framework." + attribute, "not blank", value);
        }
    }

    private void requireOwn(String attribute, ConceptId id) {
        if (!id.framework().equals(edition().framework().path())) {
            throw InvalidModelException.of(
                    "Framework." + attribute, "ids start with " + edition().framework(), id);
        }
    }

    private static void requireNew(String attribute, Set<ConceptId> known, ConceptId id) {
        if (!known.add(id)) {
            throw InvalidModelException.of("Framework." + attribute, "each id once", id);
        }
    }

    private static void requireKnown(Set<ConceptId> known, Relation relation, Concept end) {
        if (!known.contains(end.id())) {
            throw InvalidModelException.of(
                    "Framework.relations", "both ends of '" + relation + "' are in the edition", end.id());
        }
    }
}
