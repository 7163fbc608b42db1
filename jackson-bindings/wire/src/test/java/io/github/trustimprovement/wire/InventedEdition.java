// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.vocabulary.Deprecation;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.vocabulary.Frameworks;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An edition that nobody has published: of the known levers one is renamed, one split, two merged and one dropped. */
final class InventedEdition {
    private static final ConceptId LEVERS = ConceptId.of("aol/levers");
    private static final Set<String> GONE = Set.of(
            "aol/lever/commonality",
            "aol/lever/leadership",
            "aol/lever/connectedness",
            "aol/lever/quality-assurance",
            "aol/lever/organisational-strategy");

    private InventedEdition() {}

    static Framework aol2099() {
        List<Concept> stay = Frameworks.aol2026().concepts().stream()
                .filter(concept -> !GONE.contains(concept.code()))
                .<Concept>map(concept -> new Invented(
                        concept.parent()
                                        .filter(parent -> GONE.contains(parent.path()))
                                        .isPresent()
                                ? concept.detail().withParent(LEVERS)
                                : concept.detail()))
                .toList();
        List<Concept> added = Stream.of("likeness", "heads", "boards", "ties")
                .<Concept>map(name -> new Invented(ConceptDetail.of(
                                "aol/lever/" + name,
                                "lever",
                                name,
                                1,
                                Citation.of("Invented 2099", "1"),
                                "Made up for a test and of no other use.")
                        .withParent(LEVERS)))
                .toList();
        return Framework.builder()
                .edition(Edition.of("aol", "2099"))
                .title("Aims, objects, and levers, made up")
                .source("Nobody (2099)")
                .addAllConcepts(stay)
                .addAllConcepts(added)
                .addDeprecations(
                        deprecation("commonality", "said more plainly", "likeness"),
                        deprecation("leadership", "two groups of people", "heads", "boards"),
                        deprecation("connectedness", "told apart by nobody", "ties"),
                        deprecation("quality-assurance", "told apart by nobody", "ties"),
                        deprecation("organisational-strategy", "said of everything"))
                .build();
    }

    private static Deprecation deprecation(String lever, String note, String... replacedBy) {
        return Deprecation.of(
                id(lever), note, Stream.of(replacedBy).map(InventedEdition::id).toArray(ConceptId[]::new));
    }

    private static ConceptId id(String lever) {
        return ConceptId.of("aol/lever/" + lever);
    }

    private record Invented(ConceptDetail detail) implements Concept {}
}
