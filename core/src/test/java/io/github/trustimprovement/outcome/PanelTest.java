// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.concept.MissingAttributesException;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PanelTest {
    private static final OutcomeMeasure READING = OutcomeMeasure.of("ks2-reading", Direction.HIGHER_IS_BETTER);
    private static final OrganisationRef OAK = OrganisationRef.school("oak");
    private static final OrganisationRef ELM = OrganisationRef.school("elm");
    private static final AcademicYear YEAR = AcademicYear.of(2023);
    private static final Observation OAK_LATER =
            Observation.of("ks2-reading", OAK, YEAR.next(), Decimal.of(104.2)).withCohortSize(58);
    private static final Observation OAK_BEFORE = Observation.of("ks2-reading", OAK, YEAR, Decimal.of(101));
    private static final Observation ELM_MISSING =
            Observation.of("ks2-reading", ELM, YEAR, ObservedValue.missing(MissingReason.SUPPRESSED));
    private static final Panel PANEL = Panel.of(READING, OAK_LATER, ELM_MISSING, OAK_BEFORE);

    static Stream<Arguments> rejections() {
        return Stream.of(
                rejected(
                        "Observation.measure: not blank, was: \"\"",
                        () -> Observation.of("", OAK, YEAR, Decimal.of(1))),
                rejected("Observation.note: not blank, was: \"\"", () -> OAK_LATER.withNote("")),
                rejected("Observation.cohortSize: from 0 to 2^53, was: -1", () -> OAK_LATER.withCohortSize(-1)),
                rejected(
                        "Observation.cohortSize: from 0 to 2^53, was: 9007199254740993",
                        () -> OAK_LATER.withCohortSize((1L << 53) + 1)),
                rejected(
                        "Observation.standardError: not negative, was: -0.5",
                        () -> OAK_LATER.withStandardError(Decimal.of(-0.5))),
                rejected(
                        "Missing.note: not blank, was: \"\"",
                        () -> Missing.of(MissingReason.OTHER).withNote("")),
                rejected(
                        "Panel.observations: of the measure ks2-reading, was: ks2-maths school/oak 2023/24: 1",
                        () -> PANEL.withObservations(Observation.of("ks2-maths", OAK, YEAR, Decimal.of(1)))));
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void rejects(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InvalidModelException.class).hasMessage(message);
    }

    @Test
    void anObservationNeedsItsKey() {
        assertThatThrownBy(() -> Observation.builder().build())
                .isInstanceOf(MissingAttributesException.class)
                .hasMessage("Observation: required but not set: measure, organisation, period");
    }

    @Test
    void aValueIsMissingUnlessStated() {
        Observation observation = Observation.builder()
                .measure("ks2-reading")
                .organisation(OAK)
                .period(YEAR)
                .build();

        assertThat(observation.value()).isEqualTo(ObservedValue.missing());
        assertThat(observation.measured()).isEmpty();
    }

    @Test
    void listsOrganisationsAsGivenAndPeriodsInTime() {
        assertThat(PANEL.organisations()).containsExactly(OAK, ELM);
        assertThat(PANEL.periods()).containsExactly(YEAR, YEAR.next());
    }

    @Test
    void looksUpByOrganisationAndPeriod() {
        assertThat(PANEL.observations(OAK)).containsExactly(OAK_BEFORE, OAK_LATER);
        assertThat(PANEL.observations(YEAR)).containsExactly(ELM_MISSING, OAK_BEFORE);
        assertThat(PANEL.observations(ELM, YEAR)).containsExactly(ELM_MISSING);
        assertThat(PANEL.observations(ELM, YEAR.next())).isEmpty();
        assertThat(PANEL.observations(OrganisationRef.trust("oak"))).isEmpty();
    }

    @Test
    void readsNumbersWhereThereIsOne() {
        assertThat(PANEL.measured(OAK, YEAR)).contains(Decimal.of(101));
        assertThat(PANEL.measured(ELM, YEAR)).isEmpty();
        assertThat(PANEL.measured(ELM, YEAR.next())).isEmpty();
    }

    @Test
    void picksNoneOfTwoDuplicates() {
        Panel twice = Panel.of(READING, OAK_BEFORE, OAK_BEFORE);

        assertThat(twice.observations(OAK, YEAR)).hasSize(2);
        assertThat(twice.measured(OAK, YEAR)).isEmpty();
    }

    @Test
    void describesItselfOnOneLine() {
        assertThat(PANEL).hasToString("ks2-reading, observations: 3, organisations: 2, periods: 2");
        assertThat(OAK_LATER.withStandardError(Decimal.of(0.8)).withNote("resat"))
                .hasToString("ks2-reading school/oak 2024/25: 104.2 (SE 0.8), n=58");
        assertThat(ELM_MISSING).hasToString("ks2-reading school/elm 2023/24: missing (suppressed)");
        assertThat(ObservedValue.missing()).hasToString("missing");
    }

    private static Arguments rejected(String message, ThrowingCallable call) {
        return Arguments.of(message, call);
    }
}
