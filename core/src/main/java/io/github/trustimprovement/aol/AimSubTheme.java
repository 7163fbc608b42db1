// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;

/**
 * A kind of end within an {@link Aim}, such as 'Holistic outcomes' for children.
 *
 * <p>Defined by Rollett (2026), s. 3.1.2.
 *
 * @since 0.1.0
 */
public enum AimSubTheme implements Concept {
    /** What children learn and attain. */
    ACADEMIC_OUTCOMES(
            "academic-outcomes",
            "Academic outcomes",
            Aim.CHILD_ORIENTED,
            1,
            "Children's progress and what they attain, examination results among it. No leader named these as the "
                    + "whole of improvement."),
    /** How children fare beyond their results. */
    HOLISTIC_OUTCOMES(
            "holistic-outcomes",
            "Holistic outcomes",
            Aim.CHILD_ORIENTED,
            2,
            "How children fare beyond their results: whether they belong, who they become, how school feels to "
                    + "them, how they are and how ready they are for what comes after.");

    private final Aim aim;
    private final ConceptDetail detail;

    AimSubTheme(String slug, String label, Aim aim, int printedOrder, String definition) {
        this.aim = aim;
        detail = ConceptDetail.of(
                        "aol/aim-sub-theme/" + slug, "aim-sub-theme", label, printedOrder, aim.citation(), definition)
                .withParent(aim.id());
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }

    /**
     * The aim that the sub-theme belongs to.
     *
     * @return the aim
     */
    public Aim aim() {
        return aim;
    }
}
