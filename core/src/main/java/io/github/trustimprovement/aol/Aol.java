// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.Citation;

/** The source of this package. */
final class Aol {
    private Aol() {}

    /** A section of Rollett (2026). */
    static Citation at(String section) {
        return Citation.of("Rollett 2026", section);
    }
}
