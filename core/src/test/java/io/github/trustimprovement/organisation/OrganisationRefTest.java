// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationRefTest {
    @Test
    void isOneToken() {
        assertThat(List.of(OrganisationRef.school("oak"), OrganisationRef.trust("birch"), OrganisationRef.group("n/w")))
                .map(OrganisationRef::toString)
                .containsExactly("school/oak", "trust/birch", "group/n/w");
    }

    @Test
    void keepsSlashesInTheId() {
        assertThat(OrganisationRef.parse("group/n/w")).isEqualTo(OrganisationRef.group("n/w"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oak", "school", "SCHOOL/oak", "federation/oak", "/oak", ""})
    void rejectsOtherForms(String text) {
        assertThatThrownBy(() -> OrganisationRef.parse(text))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("OrganisationRef: school, trust or group, '/' and an id, such as school/oak, was: \"" + text
                        + "\"");
    }

    @Test
    void rejectsABlankId() {
        assertThatThrownBy(() -> OrganisationRef.parse("school/ "))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("OrganisationRef.id: not blank, was: \" \"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesANullLevel() {
        assertThatNullPointerException()
                .isThrownBy(() -> OrganisationRef.of(null, "oak"))
                .withMessage("level");
    }

    @Test
    void ordersByLevelThenById() {
        assertThat(Stream.of("trust/a", "school/b", "group/a", "school/a")
                        .map(OrganisationRef::parse)
                        .sorted())
                .map(OrganisationRef::toString)
                .containsExactly("school/a", "school/b", "trust/a", "group/a");
    }
}
