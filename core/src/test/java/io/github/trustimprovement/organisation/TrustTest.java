// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.MissingAttributesException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TrustTest {
    private static final School OAK = School.of("oak")
            .withName("Oak Primary School")
            .withUrn(Urn.of("123456"))
            .withPhase("primary")
            .withJoined(LocalDate.of(2019, 9, 1))
            .withLeft(LocalDate.of(2024, 8, 31));
    private static final Trust BIRCH = Trust.of("birch", OAK, School.of("elm"));

    static Stream<Arguments> rejections() {
        return Stream.of(
                rejected("School.id: not blank, was: \"\"", () -> School.of("")),
                rejected("School.name: not blank, was: \" \"", () -> OAK.withName(" ")),
                rejected("School.phase: not blank, was: \"\"", () -> OAK.withPhase("")),
                rejected("Trust.id: not blank, was: \"\"", () -> Trust.of("")),
                rejected("Trust.name: not blank, was: \"\"", () -> BIRCH.withName("")),
                rejected("TrustGroup.id: not blank, was: \"\"", () -> TrustGroup.of("")),
                rejected(
                        "TrustGroup.name: not blank, was: \"\"",
                        () -> TrustGroup.of("north").withName("")),
                rejected("TrustGroup.trusts: not blank, was: \"\"", () -> TrustGroup.of("north", "birch", "")),
                rejected(
                        "TrustAttributes.region: not blank, was: \"\"",
                        () -> TrustAttributes.builder().region("").build()),
                rejected(
                        "TrustAttributes.sizeBand: not blank, was: \"\"",
                        () -> TrustAttributes.builder().sizeBand("").build()),
                rejected(
                        "TrustAttributes.ethosNote: not blank, was: \"\"",
                        () -> TrustAttributes.builder().ethosNote("").build()),
                rejected(
                        "TrustAttributes.numberOfSchools: from 0 to 2^53, was: -1",
                        () -> TrustAttributes.builder().numberOfSchools(-1).build()),
                rejected(
                        "TrustAttributes.numberOfSchools: from 0 to 2^53, was: 9007199254740993",
                        () -> TrustAttributes.builder()
                                .numberOfSchools((1L << 53) + 1)
                                .build()),
                rejected(
                        "TrustAttributes.disadvantagedProportion: from 0 to 1, was: 23.5",
                        () -> TrustAttributes.builder()
                                .disadvantagedProportion(Decimal.of(23.5))
                                .build()),
                rejected(
                        "TrustAttributes.disadvantagedProportion: from 0 to 1, was: -0.1",
                        () -> TrustAttributes.builder()
                                .disadvantagedProportion(Decimal.of(-0.1))
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void rejects(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InvalidModelException.class).hasMessage(message);
    }

    @Test
    void needsAnId() {
        assertThatThrownBy(() -> Trust.builder().build())
                .isInstanceOf(MissingAttributesException.class)
                .hasMessage("Trust: required but not set: id");
    }

    @Test
    void describesItselfOnOneLine() {
        assertThat(OAK)
                .hasToString("oak 'Oak Primary School', URN 123456, primary, joined 2019-09-01, left 2024-08-31");
        assertThat(School.of("elm")).hasToString("elm");
        assertThat(BIRCH.withName("Birch Trust").toBuilder().uid(Uid.of("2343")).build())
                .hasToString("birch 'Birch Trust', UID 2343 [oak, elm]");
        assertThat(TrustGroup.of("north", "birch", "rowan").withName("The North"))
                .hasToString("north 'The North' [birch, rowan]");
    }

    @Test
    void describesItsAttributesOnOneLine() {
        assertThat(TrustAttributes.builder()
                        .region("North West")
                        .numberOfSchools(4)
                        .sizeBand("3-5")
                        .performanceProfile(PerformanceProfile.BELOW_AVERAGE)
                        .disadvantagedProportion(Decimal.of(0.25))
                        .ethos(Ethos.NON_FAITH)
                        .ethosNote("none")
                        .build())
                .hasToString("North West, 4 schools, size band 3-5, performance below-average, disadvantaged 0.25,"
                        + " ethos non-faith, none");
        assertThat(TrustAttributes.builder().numberOfSchools(1).build()).hasToString("1 school");
    }

    @Test
    void findsASchoolById() {
        assertThat(BIRCH.school("oak")).contains(OAK);
        assertThat(BIRCH.school("ash")).isEmpty();
    }

    @Test
    void refersToItselfByLevelAndId() {
        assertThat(OAK.reference()).isEqualTo(OrganisationRef.school("oak"));
        assertThat(BIRCH.reference()).isEqualTo(OrganisationRef.trust("birch"));
        assertThat(TrustGroup.of("north").reference()).isEqualTo(OrganisationRef.group("north"));
    }

    @Test
    void copiesWithOtherParts() {
        TrustAttributes attributes =
                TrustAttributes.builder().ethos(Ethos.FAITH).build();
        Trust changed = BIRCH.withAttributes(attributes).withSchools(OAK);

        assertThat(changed.attributes()).contains(attributes);
        assertThat(changed.schools()).containsExactly(OAK);
        assertThat(TrustGroup.of("north").withTrusts("birch").trusts()).containsExactly("birch");
    }

    @Test
    void leavesDoubtsToRules() {
        School reversed = OAK.withLeft(LocalDate.of(2018, 9, 1));

        assertThat(Trust.of("birch", reversed, reversed).schools()).isEqualTo(List.of(reversed, reversed));
    }

    private static Arguments rejected(String message, ThrowingCallable call) {
        return Arguments.of(message, call);
    }
}
