// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.migration.Migration;
import io.github.trustimprovement.vocabulary.Deprecation;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.vocabulary.Frameworks;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Editions that nobody has published, in which some of the known concepts are renamed, split, merged or dropped. */
final class InventedEdition {
    private InventedEdition() {}

    /** Of the levers one is renamed, one split, two merged and one dropped. */
    static Framework aol2099() {
        return edition(
                Frameworks.aol2026(),
                ConceptId.of("aol/levers"),
                deprecation("aol/lever/commonality", "said more plainly", "aol/lever/likeness"),
                deprecation("aol/lever/leadership", "two groups of people", "aol/lever/heads", "aol/lever/boards"),
                deprecation("aol/lever/connectedness", "told apart by nobody", "aol/lever/ties"),
                deprecation("aol/lever/quality-assurance", "told apart by nobody", "aol/lever/ties"),
                deprecation("aol/lever/organisational-strategy", "said of everything"));
    }

    /** Two components are merged, and a phase of a change is renamed. */
    static Framework dna2099() {
        return edition(
                Frameworks.dna2024(),
                Component.CONNECT.strand().id(),
                deprecation("dna/component/use-evidence", "one thing", "dna/component/both"),
                deprecation("dna/component/connect", "one thing", "dna/component/both"),
                deprecation(
                        "dna/implementation-phase/explore", "a plainer word", "dna/implementation-phase/look-around"));
    }

    static Migrator toAol2099() {
        return migrator(Frameworks.aol2026(), aol2099());
    }

    static Migrator toDna2099() {
        return migrator(Frameworks.dna2024(), dna2099());
    }

    private static Migrator migrator(Framework older, Framework newer) {
        return Migrator.of(Migration.between(older, newer))
                .withOptions(ReadOptions.standard()
                        .withVocabulary(Vocabulary.standard().with(newer)));
    }

    /** What stays of an edition, and what takes the place of the rest, under a parent that stays. */
    private static Framework edition(Framework older, ConceptId parent, Deprecation... deprecations) {
        Set<ConceptId> gone = Stream.of(deprecations).map(Deprecation::concept).collect(Collectors.toSet());
        List<Concept> stay = older.concepts().stream()
                .filter(concept -> !gone.contains(concept.id()))
                .<Concept>map(concept -> new Invented(
                        concept.parent().filter(gone::contains).isPresent()
                                ? concept.detail().withParent(parent)
                                : concept.detail()))
                .toList();
        List<Concept> added = Stream.of(deprecations)
                .flatMap(deprecation -> deprecation.replacedBy().stream())
                .distinct()
                .<Concept>map(id -> new Invented(ConceptDetail.of(
                                id.path(),
                                id.path().split("/", -1)[1],
                                id.path().substring(id.path().lastIndexOf('/') + 1),
                                1,
                                Citation.of("Invented 2099", "1"),
                                "Made up for a test and of no other use.")
                        .withParent(parent)))
                .toList();
        return Framework.builder()
                .edition(Edition.of(older.edition().framework().path(), "2099"))
                .title(older.title() + ", made up")
                .source("Nobody (2099)")
                .addAllConcepts(stay)
                .addAllConcepts(added)
                .addDeprecations(deprecations)
                .build();
    }

    private static Deprecation deprecation(String concept, String note, String... replacedBy) {
        return Deprecation.of(
                ConceptId.of(concept),
                note,
                Stream.of(replacedBy).map(ConceptId::of).toArray(ConceptId[]::new));
    }

    private record Invented(ConceptDetail detail) implements Concept {}
}
