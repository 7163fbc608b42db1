// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;

/**
 * One of the three questions through which the framework reads what trust leaders say, such as 'Levers': by what
 * means.
 *
 * <p>Defined by Rollett (2026), s. 3. SDK interpretation: the paper says both 'domain' and 'lens'; 'lens' is the word
 * that it does not use for anything else.
 *
 * @since 0.1.0
 */
public enum Lens implements Concept {
    /** Why leaders act. */
    AIMS(
            "aims",
            "Aims",
            1,
            "3.1",
            "Why a leader works on improvement: the ends that are named, not the part of the school that is changed "
                    + "nor the means. Aims overlap, so one statement may carry several."),
    /** What leaders try to change. */
    OBJECTS(
            "objects",
            "Objects",
            2,
            "3.2",
            "What a leader sets out to change in a school: the target of the work. Code the means of the change as a "
                    + "lever and its purpose as an aim."),
    /** How leaders try to bring change about. */
    LEVERS(
            "levers",
            "Levers",
            3,
            "3.3",
            "The means by which a leader hopes to bring improvement about. Whether a lever helps or hinders is a "
                    + "judgement made in a context and no part of the lever.");

    private final ConceptDetail detail;

    Lens(String slug, String label, int printedOrder, String section, String definition) {
        detail = ConceptDetail.of("aol/" + slug, "lens", label, printedOrder, Aol.at(section), definition);
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }
}
