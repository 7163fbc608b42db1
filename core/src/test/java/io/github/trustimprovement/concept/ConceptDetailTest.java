// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptDetailTest {
    private static final Provenance SDK = Provenance.SDK;
    private static final Citation CITATION = Citation.of("Invented 2099", "1");
    private static final ConceptDetail ONE =
            ConceptDetail.of("xyz/thing/one", "thing", "One", 3, CITATION, "The first of them.");

    @Test
    void standsAtTheTopAndIsStatedUnlessSaidOtherwise() {
        assertThat(ONE.parent()).isEmpty();
        assertThat(ONE.alternativeLabels()).isEmpty();
        assertThat(ONE.provenance()).isEqualTo(Provenance.STATED);
    }

    @Test
    void tellsAConceptEverythingAboutItself() {
        ConceptDetail detail = ONE.withParent(ConceptId.of("xyz/things"))
                .withAlternativeLabels(AlternativeLabel.of("First", "a margin"))
                .withProvenance(Provenance.DERIVED);
        Concept concept = new TestConcept(detail);

        assertThat(concept.id()).isEqualTo(ConceptId.of("xyz/thing/one"));
        assertThat(concept.kind()).isEqualTo("thing");
        assertThat(concept.label()).isEqualTo("One");
        assertThat(concept.alternativeLabels()).containsExactly(AlternativeLabel.of("First", "a margin"));
        assertThat(concept.definition()).isEqualTo("The first of them.");
        assertThat(concept.citation()).isEqualTo(CITATION);
        assertThat(concept.parent()).contains(ConceptId.of("xyz/things"));
        assertThat(concept.printedOrder()).isEqualTo(3);
        assertThat(concept.provenance()).isEqualTo(Provenance.DERIVED);
    }

    @Test
    void changesOneAttributeAtATime() {
        assertThat(ONE.withParent(ConceptId.of("xyz/things")))
                .isEqualTo(detail("thing", "One", "The first of them.", Optional.of(ConceptId.of("xyz/things")), 3));
        assertThat(ONE.withProvenance(Provenance.STATED).withAlternativeLabels())
                .isEqualTo(ONE);
    }

    @Test
    void keepsItsOwnListOfNames() {
        List<AlternativeLabel> names = new ArrayList<>(List.of(AlternativeLabel.of("First", "a margin")));
        ConceptDetail detail = new ConceptDetail(
                ONE.id(), "thing", "One", names, "The first.", CITATION, Optional.empty(), 1, Provenance.SDK);
        names.clear();

        assertThat(detail.alternativeLabels()).hasSize(1);
    }

    @Test
    void keepsUnknownPropertiesInOrderThroughEachChange() {
        Map<String, Extension> unknown = new LinkedHashMap<>(Map.of("z", Extension.of("1.50")));
        unknown.put("a", Extension.of("[]"));
        ConceptDetail detail = new ConceptDetail(
                ONE.id(), "thing", "One", List.of(), "The first.", CITATION, Optional.empty(), 1, SDK, unknown);
        unknown.clear();

        assertThat(detail.withParent(ConceptId.of("xyz"))
                        .withAlternativeLabels(AlternativeLabel.of("First", "a margin"))
                        .withProvenance(Provenance.DERIVED)
                        .extensions())
                .containsExactly(entry("z", Extension.of("1.50")), entry("a", Extension.of("[]")))
                .isUnmodifiable();
        assertThat(ONE.extensions()).isEmpty();
    }

    @Test
    void partsWithUnknownPropertiesAreOthersThanThoseWithout() {
        Map<String, Extension> unknown = Map.of("x", Extension.of("1"));
        Concept concept = new TestConcept(ONE);

        assertThat(new Citation("Invented 2099", "1", unknown))
                .isNotEqualTo(CITATION)
                .hasToString("Invented 2099, s. 1");
        assertThat(new Citation("Invented 2099", "1", Map.of())).isEqualTo(CITATION);
        assertThat(new AlternativeLabel("First", "a margin", unknown))
                .isNotEqualTo(AlternativeLabel.of("First", "a margin"));
        assertThat(new Relation(concept, RelationType.OPPOSES, concept, CITATION, SDK, "n", unknown))
                .isNotEqualTo(new Relation(concept, RelationType.OPPOSES, concept, CITATION, SDK, "n"));
        assertThat(new Figure(ONE.id(), "Ones", 1, "n", CITATION, SDK, unknown))
                .isNotEqualTo(new Figure(ONE.id(), "Ones", 1, "n", CITATION, SDK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " One", "One ", "One\n", "\u2003One"})
    void rejectsBlankAndUntrimmedWords(String words) {
        String rule = ": not blank, no space around it, was: \"" + words + "\"";

        assertThatThrownBy(() -> detail(words, "One", "The first.", Optional.empty(), 1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ConceptDetail.kind" + rule);
        assertThatThrownBy(() -> detail("thing", words, "The first.", Optional.empty(), 1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ConceptDetail.label" + rule);
        assertThatThrownBy(() -> detail("thing", "One", words, Optional.empty(), 1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ConceptDetail.definition" + rule);
    }

    @Test
    void countsThePrintedOrderFromOne() {
        assertThatThrownBy(() -> detail("thing", "One", "The first.", Optional.empty(), 0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ConceptDetail.printedOrder: at least 1, was: 0");
    }

    private static ConceptDetail detail(
            String kind, String label, String definition, Optional<ConceptId> parent, int printedOrder) {
        return new ConceptDetail(
                ONE.id(), kind, label, List.of(), definition, CITATION, parent, printedOrder, Provenance.STATED);
    }
}
