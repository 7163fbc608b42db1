// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.Figure;
import io.github.trustimprovement.concept.Relation;
import io.github.trustimprovement.vocabulary.Deprecation;
import io.github.trustimprovement.vocabulary.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Frameworks of which the parts are any, and the ids are such that they fit together. */
class FrameworkDocumentProperties extends DocumentLaws<Framework> {
    private static final int MOST = 3;

    FrameworkDocumentProperties() {
        super(Framework.class);
    }

    @Override
    Arbitrary<Framework> values() {
        return Combinators.combine(
                        Models.of(Head.class),
                        Models.of(ConceptDetail.class).list().ofMaxSize(MOST),
                        Models.of(Relation.class).list().ofMaxSize(MOST),
                        Models.of(Figure.class).list().ofMaxSize(MOST),
                        Models.of(Deprecation.class).list().ofMaxSize(MOST))
                .as(FrameworkDocumentProperties::framework)
                .withoutEdgeCases();
    }

    /** A concept that was read is of another class than one that was not. */
    @Override
    Object said(Framework value) {
        return List.of(
                value.edition(),
                value.title(),
                value.source(),
                value.isUnofficial(),
                value.rights(),
                value.concepts().stream().map(Concept::detail).toList(),
                value.relations().stream()
                        .map(link -> between(new Given(link.from().detail()), link, new Given(link.to().detail())))
                        .toList(),
                value.figures(),
                value.deprecations(),
                value.extensions());
    }

    private static Framework framework(
            Head head,
            List<ConceptDetail> details,
            List<Relation> relations,
            List<Figure> figures,
            List<Deprecation> deprecations) {
        List<Concept> concepts = new ArrayList<>();
        details.forEach(detail -> concepts.add(new Given(among(concepts, detail))));
        return Framework.builder()
                .edition(Edition.of("own", head.edition().edition()))
                .title(head.title())
                .source(head.source())
                .isUnofficial(head.isUnofficial())
                .rights(head.rights())
                .concepts(concepts)
                .relations(relations.stream()
                        .limit((long) concepts.size() * MOST)
                        .map(link -> between(any(concepts, link.from()), link, any(concepts, link.to())))
                        .toList())
                .figures(IntStream.range(0, figures.size())
                        .mapToObj(i -> numbered(i, figures.get(i)))
                        .toList())
                .deprecations(IntStream.range(0, deprecations.size())
                        .mapToObj(i -> numbered(i, deprecations.get(i), concepts))
                        .toList())
                .extensions(head.extensions())
                .build();
    }

    /** A concept with an id of its own, under one of those before it if under any. */
    private static ConceptDetail among(List<Concept> before, ConceptDetail detail) {
        return new ConceptDetail(
                ConceptId.of("own/c" + before.size()),
                detail.kind(),
                detail.label(),
                detail.alternativeLabels(),
                detail.definition(),
                detail.citation(),
                detail.parent().filter(parent -> !before.isEmpty()).map(parent -> any(before, parent)
                        .id()),
                detail.printedOrder(),
                detail.provenance(),
                detail.extensions());
    }

    private static Concept any(List<Concept> concepts, Object seed) {
        return concepts.get(Math.floorMod(seed.toString().hashCode(), concepts.size()));
    }

    private static Relation between(Concept from, Relation link, Concept to) {
        return new Relation(from, link.type(), to, link.citation(), link.provenance(), link.note(), link.extensions());
    }

    private static Figure numbered(int number, Figure figure) {
        return new Figure(
                ConceptId.of("own/figure/" + number),
                figure.label(),
                figure.value(),
                figure.note(),
                figure.citation(),
                figure.provenance(),
                figure.extensions());
    }

    private static Deprecation numbered(int number, Deprecation deprecation, List<Concept> concepts) {
        return new Deprecation(
                ConceptId.of("own/gone/" + number),
                concepts.stream()
                        .map(Concept::id)
                        .limit(deprecation.replacedBy().size())
                        .toList(),
                deprecation.note(),
                deprecation.extensions());
    }

    /** What a framework says besides its parts. */
    record Head(
            Edition edition,
            String title,
            String source,
            boolean isUnofficial,
            Optional<String> rights,
            Map<String, Extension> extensions) {}

    /** A concept of which all is given. */
    private record Given(ConceptDetail detail) implements Concept {
        @Override
        public String toString() {
            return code();
        }
    }
}
