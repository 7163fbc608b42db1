// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;

/**
 * An aspect within an {@link ImprovementObject}, such as 'Safeguarding'.
 *
 * <p>Defined by Rollett (2026), ss. 3.2.1, 3.2.2 and 3.2.4.
 *
 * @since 0.1.0
 */
public enum ObjectSubTheme implements Concept {
    /** How children behave and approach school. */
    BEHAVIOUR_AND_ATTITUDES(
            "behaviour-and-attitudes",
            "Behaviour and attitudes of children",
            ImprovementObject.SCHOOL_CULTURE,
            1,
            "How children behave and what they bring to learning. Many leaders turn to it first; the paper reports "
                    + "that and does not prescribe it.",
            AlternativeLabel.of("Behaviour and attitudes", "s. 3.2.1"),
            AlternativeLabel.of("pupil behaviour", "s. 4.2")),
    /** How staff work and deal with each other. */
    PROFESSIONAL_CULTURE_IN_THE_SCHOOL(
            "professional-culture-in-the-school",
            "Professional culture in the school",
            ImprovementObject.SCHOOL_CULTURE,
            2,
            "What the staff of a school hold to be normal in their work and in dealing with each other.",
            AlternativeLabel.of("staff norms", "s. 4.2")),
    /** Whether all staff do what was agreed. */
    CONSISTENCY_OF_IMPLEMENTATION_BY_STAFF(
            "consistency-of-implementation-by-staff",
            "Consistency of implementation by staff",
            ImprovementObject.SCHOOL_CULTURE,
            3,
            "Whether all staff of a school carry out in the same way what was agreed there. Sameness between the "
                    + "schools of a trust is the lever 'Commonality'."),
    /** What is said of culture and fits nowhere else. */
    GENERAL_COMMENTS_ABOUT_SCHOOL_CULTURE(
            "general-comments-about-school-culture",
            "General comments about school culture",
            ImprovementObject.SCHOOL_CULTURE,
            4,
            "A remark about the culture of a school that names neither children's conduct, nor how staff work, nor "
                    + "how evenly they carry things out. It is where the rest goes and no target of change."),
    /** What is taught and how learning is checked. */
    CURRICULUM_AND_ASSESSMENT(
            "curriculum-and-assessment",
            "Curriculum and assessment",
            ImprovementObject.TEACHING_AND_CURRICULUM,
            1,
            "What children are to learn, in what order, and how it is found out whether they have."),
    /** How lessons are taught. */
    INSTRUCTION_AND_PEDAGOGY(
            "instruction-and-pedagogy",
            "Instruction/pedagogy",
            ImprovementObject.TEACHING_AND_CURRICULUM,
            2,
            "How teachers teach: what they know of the subject, how they explain it and how they pitch it to the "
                    + "class."),
    /** Reading, writing and speech. */
    LITERACY_AND_COMMUNICATION(
            "literacy-and-communication",
            "Literacy and communication",
            ImprovementObject.TEACHING_AND_CURRICULUM,
            3,
            "Children's reading, writing, speaking and listening, in any subject."),
    /** A place for every child and family. */
    SEND_AND_INCLUSION(
            "send-and-inclusion",
            "SEND and inclusion",
            ImprovementObject.INCLUSION_AND_SAFETY,
            1,
            "How well a school serves children with special needs or disabilities, or makes children and families "
                    + "of every kind belong."),
    /** Protection from harm. */
    SAFEGUARDING(
            "safeguarding",
            "Safeguarding",
            ImprovementObject.INCLUSION_AND_SAFETY,
            2,
            "How children are protected from abuse, neglect and other harm. Good order in class is 'Behaviour and "
                    + "attitudes of children'.");

    private final ImprovementObject object;
    private final ConceptDetail detail;

    ObjectSubTheme(
            String slug,
            String label,
            ImprovementObject object,
            int printedOrder,
            String definition,
            AlternativeLabel... alternativeLabels) {
        this.object = object;
        detail = ConceptDetail.of(
                        "aol/object-sub-theme/" + slug,
                        "object-sub-theme",
                        label,
                        printedOrder,
                        object.citation(),
                        definition)
                .withAlternativeLabels(alternativeLabels)
                .withParent(object.id());
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }

    /**
     * The object that the sub-theme belongs to.
     *
     * @return the object
     */
    public ImprovementObject object() {
        return object;
    }

    /**
     * Tells whether the sub-theme gathers what fits no other, so that it is no target of change. SDK interpretation.
     *
     * @return true for the general comments about school culture
     */
    public boolean isResidual() {
        return this == GENERAL_COMMENTS_ABOUT_SCHOOL_CULTURE;
    }
}
