// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An aspect of a school that trust leaders set out to change, such as 'School culture'.
 *
 * <p>All seven are legitimate. Nobody was asked to rank them, and some denied that there are common ones: which
 * matter depends on the school. Three are called core, as a description of what recurred.
 *
 * <p>Defined by Rollett (2026), s. 3.2. SDK interpretation: the printed order is kept; it is no rank. The name of the
 * type is longer than the paper's 'object' because every Java value is one.
 *
 * @since 0.1.0
 */
public enum ImprovementObject implements Concept {
    /** How children and adults behave and what is normal in a school. */
    SCHOOL_CULTURE(
            "school-culture",
            "School culture",
            1,
            CoreRole.FOUNDATIONAL,
            "How children and adults in a school behave, and what they hold to be normal there, as the thing to be "
                    + "changed. Culture used to bring other change about is the lever 'Culture, vision and values'.",
            AlternativeLabel.of("Culture", "s. 3.2.1")),
    /** What is taught and how well. */
    TEACHING_AND_CURRICULUM(
            "teaching-and-curriculum",
            "Teaching and the curriculum",
            2,
            CoreRole.CORE_EDUCATIONAL,
            "What is taught, how well it is taught and assessed, and what teachers know and do in the classroom. "
                    + "Training that would raise it is coded apart.",
            AlternativeLabel.of("teaching the curriculum", "s. 3.2.2"),
            AlternativeLabel.of("Teaching and curriculum", "s. 3.2.8"),
            AlternativeLabel.of("pedagogy-curriculum nexus", "s. 4.2")),
    /** Who leads and governs a school, and how well. */
    LEADERSHIP_AND_GOVERNANCE(
            "leadership-and-governance",
            "School leadership and governance",
            3,
            CoreRole.PRIMARY_ENABLING,
            "Who leads and governs a school and how well, above all its head, as the thing to be changed. Leading "
                    + "as a means, at school or trust level, is the lever 'Leadership'.",
            AlternativeLabel.of("Leadership and governance", "s. 3.2.8"),
            AlternativeLabel.of("leadership", "s. 4.2")),
    /** Whether every child has a place and is safe. */
    INCLUSION_AND_SAFETY(
            "inclusion-and-safety",
            "Inclusion and safety",
            4,
            null,
            "Whether every child and family has a place in the school, those with special needs first of all, and "
                    + "whether children are kept from harm."),
    /** How staff are developed, as a thing to improve. */
    PROFESSIONAL_DEVELOPMENT(
            "professional-development",
            "Professional development",
            5,
            null,
            "How a school develops its staff, where that is itself to become better. Development used to improve "
                    + "something else is the lever 'Staff expertise'; a remark may be both.",
            AlternativeLabel.of("PD", "s. 3.2.5"),
            AlternativeLabel.of("staff development", "s. 3.2.5")),
    /** How the running of a school serves teaching. */
    SCHOOL_OPERATIONS(
            "school-operations",
            "School operations",
            6,
            null,
            "How a school is run day to day so that teaching can take place: time, resources, paperwork, premises "
                    + "and supplies. The design of posts and teams across a trust is the lever 'Organisational "
                    + "strategy'."),
    /** What a school offers beyond lessons, and to families. */
    WIDER_EXPERIENCES(
            "wider-experiences",
            "Wider experiences",
            7,
            null,
            "What a school does for children beyond the taught subjects and their results, such as pastoral care, "
                    + "and for parents and the neighbourhood.");

    private final ConceptDetail detail;
    private final Optional<CoreRole> coreRole;

    ImprovementObject(
            String slug,
            String label,
            int printedOrder,
            @Nullable CoreRole coreRole,
            String definition,
            AlternativeLabel... alternativeLabels) {
        this.coreRole = Optional.ofNullable(coreRole);
        detail = ConceptDetail.of(
                        "aol/object/" + slug, "object", label, printedOrder, Aol.at("3.2." + printedOrder), definition)
                .withAlternativeLabels(alternativeLabels)
                .withParent(Lens.OBJECTS.id());
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }

    /**
     * The sub-themes that are printed under this object; three objects have some.
     *
     * @return the sub-themes in printed order
     */
    public List<ObjectSubTheme> subThemes() {
        return Arrays.stream(ObjectSubTheme.values())
                .filter(subTheme -> subTheme.object() == this)
                .toList();
    }

    /**
     * Tells whether the paper counts the object among the three that recurred most (s. 3.2.8). It describes what
     * leaders spoke of and is no weight.
     *
     * @return true for the three core objects
     */
    public boolean isCore() {
        return coreRole.isPresent();
    }

    /**
     * The part that the paper gives the object among the core ones (s. 3.2.8).
     *
     * @return the role, or empty if the object is not core
     */
    public Optional<CoreRole> coreRole() {
        return coreRole;
    }

    /**
     * The ties to a lever that is one and the same thing as this object, seen as a means.
     *
     * @return the ties; at most one in this edition
     */
    public List<DualRole> dualRoles() {
        return Arrays.stream(DualRole.values())
                .filter(role -> role.object() == this)
                .toList();
    }
}
