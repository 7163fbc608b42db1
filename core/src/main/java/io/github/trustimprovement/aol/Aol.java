// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.Provenance;
import io.github.trustimprovement.concept.Relation;
import io.github.trustimprovement.concept.RelationType;

/** The source of this package, and links that cite it. */
final class Aol {
    private Aol() {}

    /** A section of Rollett (2026). */
    static Citation at(String section) {
        return Citation.of("Rollett 2026", section);
    }

    /** A link that the paper states. */
    static Relation stated(Concept from, RelationType type, Concept to, String section, String note) {
        return link(from, type, to, section, Provenance.STATED, note);
    }

    /** A link whose ends are matched to words of the paper by this library. */
    static Relation derived(Concept from, RelationType type, Concept to, String section, String note) {
        return link(from, type, to, section, Provenance.DERIVED, note);
    }

    /** A link with its section. */
    static Relation link(
            Concept from, RelationType type, Concept to, String section, Provenance provenance, String note) {
        return new Relation(from, type, to, at(section), provenance, note);
    }
}
