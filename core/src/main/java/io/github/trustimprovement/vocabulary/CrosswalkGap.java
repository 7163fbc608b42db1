// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.vocabulary;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.InvalidModelException;

/**
 * A concept that was looked at and found to have no counterpart in the other framework, such as 'Anticipate and adapt'.
 *
 * <p>SDK interpretation: so are all gaps; the papers do not compare themselves.
 *
 * @param concept the concept without a counterpart; where it stands for a group, as a lens does, the whole group
 * @param rationale why there is none, and what comes nearest; in own words
 * @since 0.1.0
 */
public record CrosswalkGap(Concept concept, String rationale) {
    /**
     * Creates a gap.
     *
     * @param concept the concept without a counterpart; where it stands for a group, as a lens does, the whole group
     * @param rationale why there is none, and what comes nearest; in own words
     * @throws InvalidModelException if the rationale is blank
     */
    public CrosswalkGap {
        if (rationale.isBlank()) {
            throw InvalidModelException.of("CrosswalkGap.rationale", "not blank", rationale);
        }
    }

    /**
     * A gap.
     *
     * @param concept the concept without a counterpart
     * @param rationale why there is none
     * @return the gap
     * @throws InvalidModelException if the rationale is blank
     */
    public static CrosswalkGap of(Concept concept, String rationale) {
        return new CrosswalkGap(concept, rationale);
    }
}
