// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.StudyFigures;
import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.Figure;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.Provenance;
import io.github.trustimprovement.concept.TestConcept;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameworkTest {
    @Test
    void saysNothingOfRightsUnlessTold() {
        Framework own = Framework.builder()
                .edition(Edition.of("own", "1"))
                .title("Own")
                .source("we")
                .build();
        assertThat(own.rights()).isEmpty();
        assertThat(own.isUnofficial()).isFalse();
        assertThat(Frameworks.aol2026().rights()).isPresent();
        assertThat(Frameworks.aol2026().isUnofficial()).isTrue();
    }

    @Test
    void isMadeOnce() {
        assertThat(Frameworks.dna2024()).isSameAs(Frameworks.dna2024()).hasToString("dna|2024");
        assertThat(Frameworks.aol2026()).isSameAs(Frameworks.aol2026()).hasToString("aol|2026");
    }

    @Test
    void namesItsSource() {
        assertThat(Frameworks.dna2024().title()).isEqualTo("The DNA of trust-led school improvement");
        assertThat(Frameworks.dna2024().source()).isEqualTo("Rollett, S (2024)");
        assertThat(Frameworks.aol2026().title()).isEqualTo("Aims, objects, and levers");
        assertThat(Frameworks.aol2026().source()).isEqualTo("Rollett, S (2026)");
    }

    @Test
    void holdsTheFiguresOfThePaper() {
        assertThat(Frameworks.aol2026().figures()).isEqualTo(StudyFigures.all());
        assertThat(Frameworks.dna2024().figures()).isEmpty();
    }

    @Test
    void hasGivenNothingUp() {
        assertThat(Vocabulary.standard().frameworks())
                .allSatisfy(framework -> assertThat(framework.deprecations()).isEmpty());
    }

    @Test
    void mayBeInventedByACaller() {
        assertThat(TestEdition.xyz()).hasToString("xyz|1").isEqualTo(TestEdition.xyz());
        assertThat(TestEdition.xyz().concepts()).containsExactly(TestEdition.ROOT, TestEdition.ONE, TestEdition.TWO);
    }

    @Test
    void rejectsABlankTitleOrSource() {
        rejects(things().title(" "), "Framework.title: not blank, was: \" \"");
        rejects(things().source(""), "Framework.source: not blank, was: \"\"");
    }

    @Test
    void rejectsTheNameThatLocalCodesStartWith() {
        rejects(
                things().edition(Edition.of("local", "1")),
                "Framework.edition: of another framework than that of local codes, was: local|1");
    }

    @Test
    void takesANameThatOnlyStartsLikeThatOfLocalCodes() {
        assertThat(things().edition(Edition.of("loc", "1")).build()).hasToString("loc|1");
    }

    @Test
    void rejectsAConceptOfAnotherFramework() {
        rejects(
                things().addConcepts(TestEdition.ROOT, Lever.COMMONALITY),
                "Framework.concepts: ids start with xyz, was: aol/lever/commonality");
        rejects(
                things().addConcepts(TestConcept.of("xyzz/thing", "thing", "A thing", 1)),
                "Framework.concepts: ids start with xyz, was: xyzz/thing");
    }

    @Test
    void rejectsAnIdThatStandsTwice() {
        rejects(
                things().addConcepts(TestEdition.ROOT, TestConcept.of("xyz", "root", "Again", 2)),
                "Framework.concepts: each id once, was: xyz");
    }

    @Test
    void rejectsAParentThatIsMissing() {
        rejects(
                things().addConcepts(TestEdition.ONE),
                "Framework.concepts: the parent of xyz/thing/one is in the edition, before it, was: xyz");
    }

    @Test
    void rejectsAParentThatComesAfterItsChild() {
        rejects(
                things().addConcepts(TestEdition.ONE, TestEdition.ROOT),
                "Framework.concepts: the parent of xyz/thing/one is in the edition, before it, was: xyz");
    }

    @Test
    void rejectsALinkThatStartsOrEndsOutside() {
        rejects(
                things().addConcepts(TestEdition.ROOT)
                        .addRelations(TestEdition.relation(TestEdition.ROOT, TestEdition.ONE)),
                "Framework.relations: both ends of 'xyz supports xyz/thing/one' are in the edition, "
                        + "was: xyz/thing/one");
        rejects(
                things().addConcepts(TestEdition.ROOT)
                        .addRelations(TestEdition.relation(TestEdition.ONE, TestEdition.ROOT)),
                "Framework.relations: both ends of 'xyz/thing/one supports xyz' are in the edition, "
                        + "was: xyz/thing/one");
    }

    @Test
    void rejectsAFigureOfAnotherFrameworkOrWithAnIdThatIsTaken() {
        rejects(things().addFigures(StudyFigures.CEOS), "Framework.figures: ids start with xyz, was: aol/figure/ceos");
        rejects(
                things().addConcepts(TestEdition.ROOT).addFigures(figure("xyz")),
                "Framework.figures: each id once, was: xyz");
        rejects(
                things().addFigures(figure("xyz/figure/a"), figure("xyz/figure/a")),
                "Framework.figures: each id once, was: xyz/figure/a");
    }

    @Test
    void rejectsADeprecationOfAnotherFrameworksConcept() {
        rejects(
                things().addDeprecations(Deprecation.of(Lever.COMMONALITY.id(), "no reason")),
                "Framework.deprecations: ids start with xyz, was: aol/lever/commonality");
    }

    @Test
    void rejectsADeprecationWithoutAReason() {
        assertThatThrownBy(() -> Deprecation.of(ConceptId.of("xyz"), " "))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Deprecation.note: not blank, was: \" \"");
    }

    private static FrameworkBuilder things() {
        return Framework.builder()
                .edition(Edition.of("xyz", "1"))
                .title("Things")
                .source("Nobody (2099)");
    }

    private static Figure figure(String id) {
        return new Figure(
                ConceptId.of(id), "A figure", 1, "Counted.", Citation.of("Invented 2099", "1"), Provenance.STATED);
    }

    @Test
    void keepsUnknownPropertiesInOrder() {
        Framework framework = things().putExtension("z", Extension.of("1.50"))
                .putExtension("a", Extension.of("[]"))
                .build();
        assertThat(framework.extensions())
                .containsExactly(entry("z", Extension.of("1.50")), entry("a", Extension.of("[]")));
        assertThat(framework).isNotEqualTo(things().build());
    }

    @Test
    void aDeprecationKeepsUnknownPropertiesInOrder() {
        Map<String, Extension> unknown = new LinkedHashMap<>(Map.of("z", Extension.of("1.50")));
        unknown.put("a", Extension.of("[]"));
        Deprecation deprecation = new Deprecation(ConceptId.of("xyz"), List.of(), "no reason", unknown);
        unknown.clear();

        assertThat(deprecation.extensions())
                .containsExactly(entry("z", Extension.of("1.50")), entry("a", Extension.of("[]")))
                .isUnmodifiable();
        assertThat(deprecation).isNotEqualTo(Deprecation.of(ConceptId.of("xyz"), "no reason"));
    }

    private static void rejects(FrameworkBuilder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(message);
    }
}
