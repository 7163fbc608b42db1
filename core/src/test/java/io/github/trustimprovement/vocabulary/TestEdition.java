// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.Lens;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptId;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.concept.Figure;
import io.github.trustimprovement.concept.Provenance;
import io.github.trustimprovement.concept.Relation;
import io.github.trustimprovement.concept.RelationType;
import io.github.trustimprovement.concept.TestConcept;

/** Invented frameworks: another edition of one that is known, and one that nobody has heard of. */
final class TestEdition {
    /** Stands where the known edition has a lever of this id, under another label. */
    static final Concept SAMENESS =
            TestConcept.of("aol/lever/commonality", "lever", "Sameness", 2).under(Lens.LEVERS);
    /** A lever that no other edition has. */
    static final Concept PATIENCE =
            TestConcept.of("aol/lever/patience", "lever", "Patience", 3).under(Lens.LEVERS);
    /** A parent that no other edition has. */
    static final Concept HOPES = TestConcept.of("aol/hopes", "hope", "Hopes", 1);
    /** A known aim under the new parent. */
    static final Concept CHILD_ORIENTED =
            TestConcept.of("aol/aim/child-oriented", "aim", "Child oriented", 1).under(HOPES);

    static final Concept ROOT = TestConcept.of("xyz", "root", "All things", 1);
    static final Concept ONE =
            TestConcept.of("xyz/thing/one", "thing", "Thing one", 1).under(ROOT);
    static final Concept TWO =
            TestConcept.of("xyz/thing/two", "thing", "Thing two", 2).under(ROOT).alsoNamed("The other thing");

    private static final Citation CITATION = Citation.of("Invented 2099", "1");

    private TestEdition() {}

    /** Some concepts of the known edition, one with another label, one moved, and some new ones; others dropped. */
    static Framework aol() {
        return Framework.builder()
                .edition(Edition.of("aol", "test"))
                .title("Aims, objects, and levers, made up")
                .source("Nobody (2099)")
                .addConcepts(Lens.AIMS, Lens.LEVERS, Lever.STAFF_EXPERTISE, SAMENESS, PATIENCE, HOPES, CHILD_ORIENTED)
                .addRelations(relation(PATIENCE, SAMENESS))
                .addDeprecations(Deprecation.of(Aim.FAITH_ORIENTED.id(), "made up as well", HOPES.id()))
                .build();
    }

    /** A framework of three concepts. */
    static Framework xyz() {
        return Framework.builder()
                .edition(Edition.of("xyz", "1"))
                .title("Things")
                .source("Nobody (2099)")
                .addConcepts(ROOT, ONE, TWO)
                .addRelations(relation(ONE, TWO))
                .addFigures(new Figure(
                        ConceptId.of("xyz/figure/things"), "Things", 2, "All of them.", CITATION, Provenance.STATED))
                .build();
    }

    static Relation relation(Concept from, Concept to) {
        return new Relation(from, RelationType.SUPPORTS, to, CITATION, Provenance.STATED, "Made up.");
    }
}
