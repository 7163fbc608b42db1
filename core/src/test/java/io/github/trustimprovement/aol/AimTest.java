// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.aol;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Concept;
import org.junit.jupiter.api.Test;

class AimTest {
    @Test
    void keepsTheLabelsAsPrinted() {
        assertThat(Aim.values())
                .extracting(Concept::label)
                .containsExactly(
                        "Institution oriented aims",
                        "Child oriented aims",
                        "Professional oriented aims",
                        "Faith oriented aims");
    }

    @Test
    void hasSubThemesForChildrenOnly() {
        assertThat(Aim.CHILD_ORIENTED.subThemes()).containsExactly(AimSubTheme.values());
        assertThat(Aim.values()).filteredOn(aim -> !aim.subThemes().isEmpty()).containsExactly(Aim.CHILD_ORIENTED);
    }

    @Test
    void isTheParentOfItsSubThemes() {
        assertThat(AimSubTheme.values())
                .allSatisfy(subTheme ->
                        assertThat(subTheme.parent()).contains(subTheme.aim().id()));
    }

    @Test
    void dependsOnAFaithForOneAim() {
        assertThat(Aim.values()).filteredOn(Aim::isFaithConditional).containsExactly(Aim.FAITH_ORIENTED);
    }
}
