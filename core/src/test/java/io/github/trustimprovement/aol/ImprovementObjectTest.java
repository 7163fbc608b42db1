// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Concept;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprovementObjectTest {
    @Test
    void keepsTheLabelsAsPrinted() {
        assertThat(ImprovementObject.values())
                .extracting(Concept::label)
                .containsExactly(
                        "School culture",
                        "Teaching and the curriculum",
                        "School leadership and governance",
                        "Inclusion and safety",
                        "Professional development",
                        "School operations",
                        "Wider experiences");
    }

    @Test
    void keepsTheLabelsOfSubThemesAsPrinted() {
        assertThat(ObjectSubTheme.values())
                .extracting(Concept::label)
                .containsExactly(
                        "Behaviour and attitudes of children",
                        "Professional culture in the school",
                        "Consistency of implementation by staff",
                        "General comments about school culture",
                        "Curriculum and assessment",
                        "Instruction/pedagogy",
                        "Literacy and communication",
                        "SEND and inclusion",
                        "Safeguarding");
    }

    /** Rollett (2026), ss. 3.2.1 to 3.2.8 and 4.3. */
    @ParameterizedTest
    @CsvSource({
        "SCHOOL_CULTURE,            4, FOUNDATIONAL,     CULTURE",
        "TEACHING_AND_CURRICULUM,   3, CORE_EDUCATIONAL,",
        "LEADERSHIP_AND_GOVERNANCE, 0, PRIMARY_ENABLING, LEADERSHIP",
        "INCLUSION_AND_SAFETY,      2,,",
        "PROFESSIONAL_DEVELOPMENT,  0,,                  PROFESSIONAL_DEVELOPMENT",
        "SCHOOL_OPERATIONS,         0,,",
        "WIDER_EXPERIENCES,         0,,"
    })
    void hasSubThemesAndRolesAsPrinted(
            ImprovementObject object, int subThemes, @Nullable CoreRole coreRole, @Nullable DualRole dualRole) {
        assertThat(object.subThemes()).hasSize(subThemes);
        assertThat(object.coreRole()).isEqualTo(Optional.ofNullable(coreRole));
        assertThat(object.isCore()).isEqualTo(coreRole != null);
        assertThat(object.dualRoles())
                .containsExactlyElementsOf(
                        Optional.ofNullable(dualRole).stream().toList());
    }

    @Test
    void isTheParentOfItsSubThemes() {
        assertThat(ObjectSubTheme.values()).allSatisfy(subTheme -> {
            assertThat(subTheme.parent()).contains(subTheme.object().id());
            assertThat(subTheme.citation()).isEqualTo(subTheme.object().citation());
        });
    }

    @Test
    void hasOneSubThemeForTheRest() {
        assertThat(ObjectSubTheme.values())
                .filteredOn(ObjectSubTheme::isResidual)
                .containsExactly(ObjectSubTheme.GENERAL_COMMENTS_ABOUT_SCHOOL_CULTURE);
    }

    @Test
    void isTiedToThreeLeversAsOneThing() {
        assertThat(DualRole.values())
                .extracting(DualRole::lever)
                .containsExactly(Lever.LEADERSHIP, Lever.CULTURE_VISION_AND_VALUES, Lever.STAFF_EXPERTISE);
    }
}
