// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Draft.set;
import static io.github.trustimprovement.wire.Leaves.BOOLEAN;
import static io.github.trustimprovement.wire.Leaves.CONCEPT_ID;
import static io.github.trustimprovement.wire.Leaves.INT;
import static io.github.trustimprovement.wire.Leaves.LONG;
import static io.github.trustimprovement.wire.Leaves.STRING;
import static io.github.trustimprovement.wire.Leaves.closed;
import static io.github.trustimprovement.wire.RecordShape.document;
import static io.github.trustimprovement.wire.RecordShape.record;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.Figure;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.Provenance;
import io.github.trustimprovement.concept.Relation;
import io.github.trustimprovement.concept.RelationType;
import io.github.trustimprovement.vocabulary.Deprecation;
import io.github.trustimprovement.vocabulary.Framework;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A framework and its concepts, one line a property. Concepts that are read are values, not the enums' constants. */
final class VocabularyShapes {
    private static final Shape<Provenance> PROVENANCE = closed("a provenance", Provenance.values(), Provenance::name);
    private static final Shape<RelationType> RELATION_TYPE =
            closed("a type of relation", RelationType.values(), RelationType::code);

    static final Shape<Citation> CITATION = record(
                    "citation",
                    Draft::new,
                    draft -> new Citation(
                            draft.get("document", String.class),
                            draft.get("section", String.class),
                            draft.extensions()))
            .required("document", Citation::document, set("document"), STRING)
            .required("section", Citation::section, set("section"), STRING)
            .extensions(Citation::extensions, Draft::keepUnknown);

    private static final Shape<AlternativeLabel> ALTERNATIVE_LABEL = record(
                    "alternative label",
                    Draft::new,
                    draft -> new AlternativeLabel(
                            draft.get("label", String.class), draft.get("seenIn", String.class), draft.extensions()))
            .required("label", AlternativeLabel::label, set("label"), STRING)
            .required("seenIn", AlternativeLabel::seenIn, set("seenIn"), STRING)
            .extensions(AlternativeLabel::extensions, Draft::keepUnknown);

    private static final Shape<ConceptDetail> CONCEPT = record("concept", Draft::new, VocabularyShapes::concept)
            .required("id", ConceptDetail::id, set("id"), CONCEPT_ID)
            .required("kind", ConceptDetail::kind, set("kind"), STRING)
            .required("label", ConceptDetail::label, set("label"), STRING)
            .list("alternativeLabels", ConceptDetail::alternativeLabels, set("alternativeLabels"), ALTERNATIVE_LABEL)
            .required("definition", ConceptDetail::definition, set("definition"), STRING)
            .required("citation", ConceptDetail::citation, set("citation"), CITATION)
            .optional("parent", ConceptDetail::parent, set("parent"), CONCEPT_ID)
            .required("order", ConceptDetail::printedOrder, set("order"), INT)
            .required("provenance", ConceptDetail::provenance, set("provenance"), PROVENANCE)
            .extensions(ConceptDetail::extensions, Draft::keepUnknown);

    private static final Shape<Link> RELATION = record("relation", Draft::new, VocabularyShapes::link)
            .required("from", Link::from, set("from"), CONCEPT_ID)
            .required("type", Link::type, set("type"), RELATION_TYPE)
            .required("to", Link::to, set("to"), CONCEPT_ID)
            .required("citation", Link::citation, set("citation"), CITATION)
            .required("provenance", Link::provenance, set("provenance"), PROVENANCE)
            .required("note", Link::note, set("note"), STRING)
            .extensions(Link::extensions, Draft::keepUnknown);

    private static final Shape<Figure> FIGURE = record("figure", Draft::new, VocabularyShapes::figure)
            .required("id", Figure::id, set("id"), CONCEPT_ID)
            .required("label", Figure::label, set("label"), STRING)
            .required("value", Figure::value, set("value"), LONG)
            .required("note", Figure::note, set("note"), STRING)
            .required("citation", Figure::citation, set("citation"), CITATION)
            .required("provenance", Figure::provenance, set("provenance"), PROVENANCE)
            .extensions(Figure::extensions, Draft::keepUnknown);

    private static final Shape<Deprecation> DEPRECATION = record(
                    "deprecation",
                    Draft::new,
                    draft -> new Deprecation(
                            draft.get("concept", ConceptId.class),
                            draft.list("replacedBy", ConceptId.class),
                            draft.get("note", String.class),
                            draft.extensions()))
            .required("concept", Deprecation::concept, set("concept"), CONCEPT_ID)
            .list("replacedBy", Deprecation::replacedBy, set("replacedBy"), CONCEPT_ID)
            .required("note", Deprecation::note, set("note"), STRING)
            .extensions(Deprecation::extensions, Draft::keepUnknown);

    private static final Shape<Framework> FRAMEWORK = document(
                    "trust-improvement/framework", "1", Draft::new, VocabularyShapes::framework)
            .required("framework", framework -> framework.edition().framework(), set("framework"), CONCEPT_ID)
            .required("edition", framework -> framework.edition().edition(), set("edition"), STRING)
            .defaulted("unofficial", Framework::isUnofficial, set("unofficial"), BOOLEAN, false)
            .optional("rights", Framework::rights, set("rights"), STRING)
            .required("source", Framework::source, set("source"), STRING)
            .required("title", Framework::title, set("title"), STRING)
            .list(
                    "concepts",
                    framework ->
                            framework.concepts().stream().map(Concept::detail).toList(),
                    set("concepts"),
                    CONCEPT)
            .list(
                    "relations",
                    framework -> framework.relations().stream().map(Link::of).toList(),
                    set("relations"),
                    RELATION)
            .list("figures", Framework::figures, set("figures"), FIGURE)
            .list("deprecations", Framework::deprecations, set("deprecations"), DEPRECATION)
            .extensions(Framework::extensions, Draft::keepUnknown);

    static final ShapeTable TABLE = new ShapeTable().put(Framework.class, FRAMEWORK);

    private VocabularyShapes() {}

    private static ConceptDetail concept(Draft draft) {
        return new ConceptDetail(
                draft.get("id", ConceptId.class),
                draft.get("kind", String.class),
                draft.get("label", String.class),
                draft.list("alternativeLabels", AlternativeLabel.class),
                draft.get("definition", String.class),
                draft.get("citation", Citation.class),
                draft.find("parent", ConceptId.class),
                draft.get("order", Integer.class),
                draft.get("provenance", Provenance.class),
                draft.extensions());
    }

    private static Link link(Draft draft) {
        return new Link(
                draft.get("from", ConceptId.class),
                draft.get("type", RelationType.class),
                draft.get("to", ConceptId.class),
                draft.get("citation", Citation.class),
                draft.get("provenance", Provenance.class),
                draft.get("note", String.class),
                draft.extensions());
    }

    private static Figure figure(Draft draft) {
        return new Figure(
                draft.get("id", ConceptId.class),
                draft.get("label", String.class),
                draft.get("value", Long.class),
                draft.get("note", String.class),
                draft.get("citation", Citation.class),
                draft.get("provenance", Provenance.class),
                draft.extensions());
    }

    private static Framework framework(Draft draft) {
        Map<ConceptId, Concept> concepts = new LinkedHashMap<>();
        List<Concept> all = draft.list("concepts", ConceptDetail.class).stream()
                .<Concept>map(ReadConcept::new)
                .toList();
        all.forEach(concept -> concepts.put(concept.id(), concept));
        return Framework.builder()
                .edition(new Edition(draft.get("framework", ConceptId.class), draft.get("edition", String.class)))
                .title(draft.get("title", String.class))
                .source(draft.get("source", String.class))
                .isUnofficial(draft.find("unofficial", Boolean.class).orElse(false))
                .rights(draft.find("rights", String.class))
                .concepts(all)
                .relations(draft.list("relations", Link.class).stream()
                        .map(link -> link.relation(concepts))
                        .toList())
                .figures(draft.list("figures", Figure.class))
                .deprecations(draft.list("deprecations", Deprecation.class))
                .extensions(draft.extensions())
                .build();
    }

    /** A relation that names its concepts. */
    private record Link(
            ConceptId from,
            RelationType type,
            ConceptId to,
            Citation citation,
            Provenance provenance,
            String note,
            Map<String, Extension> extensions) {
        static Link of(Relation relation) {
            return new Link(
                    relation.from().id(),
                    relation.type(),
                    relation.to().id(),
                    relation.citation(),
                    relation.provenance(),
                    relation.note(),
                    relation.extensions());
        }

        Relation relation(Map<ConceptId, Concept> concepts) {
            return new Relation(end(concepts, from), type, end(concepts, to), citation, provenance, note, extensions);
        }

        private static Concept end(Map<ConceptId, Concept> concepts, ConceptId id) {
            return Optional.ofNullable(concepts.get(id))
                    .orElseThrow(
                            () -> InvalidModelException.of("Framework.relations", "both ends are in the edition", id));
        }
    }

    /** A concept from a document. */
    private record ReadConcept(ConceptDetail detail) implements Concept {
        @Override
        public String toString() {
            return code();
        }
    }
}
