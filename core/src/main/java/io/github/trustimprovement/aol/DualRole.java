// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;
import io.github.trustimprovement.concept.Provenance;

/**
 * A thing that is both an {@link ImprovementObject} to be changed and a {@link Lever} of change, such as leadership.
 *
 * <p>Such a thing is to be improved and is relied on to improve others; coding a remark to both is no mistake.
 *
 * <p>Defined by Rollett (2026), s. 4.3.
 *
 * @since 0.1.0
 */
public enum DualRole implements Concept {
    /** Leading a school, to be improved and used. */
    LEADERSHIP(
            "leadership",
            "Leadership",
            ImprovementObject.LEADERSHIP_AND_GOVERNANCE,
            Lever.LEADERSHIP,
            1,
            Provenance.STATED,
            "Leading a school well is worked for in its own right, and it is also how culture, teaching and "
                    + "strategy are brought about. Governance is named with the object only."),
    /** The culture of a school, to be improved and used. */
    CULTURE(
            "culture",
            "Culture",
            ImprovementObject.SCHOOL_CULTURE,
            Lever.CULTURE_VISION_AND_VALUES,
            2,
            Provenance.STATED,
            "Conduct, expectations and the ways of staff are to change, and they are also what carries shared "
                    + "values and ways of working from school to school."),
    /** Developing staff, to be improved and used. */
    PROFESSIONAL_DEVELOPMENT(
            "professional-development",
            "Professional development",
            ImprovementObject.PROFESSIONAL_DEVELOPMENT,
            Lever.STAFF_EXPERTISE,
            3,
            Provenance.DERIVED,
            "Developing staff is to become better in its own right, and it is also how teaching, curriculum and "
                    + "inclusion become better. No printed lever has this name: the tie to 'Staff expertise' is "
                    + "read from its theme 'Effective CPD'.");

    private final ImprovementObject object;
    private final Lever lever;
    private final ConceptDetail detail;

    DualRole(
            String slug,
            String label,
            ImprovementObject object,
            Lever lever,
            int printedOrder,
            Provenance provenance,
            String definition) {
        this.object = object;
        this.lever = lever;
        detail = ConceptDetail.of("aol/dual-role/" + slug, "dual-role", label, printedOrder, Aol.at("4.3"), definition)
                .withProvenance(provenance);
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }

    /**
     * The thing as an object of change.
     *
     * @return the object
     */
    public ImprovementObject object() {
        return object;
    }

    /**
     * The thing as a lever of change.
     *
     * @return the lever
     */
    public Lever lever() {
        return lever;
    }
}
