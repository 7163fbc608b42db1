// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.outcome.ComparablePeriods;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.ObservedValue;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparabilityRulesTest {
    private static final OrganisationRef OAK = OrganisationRef.school("oak");
    private static final OrganisationRef ELM = OrganisationRef.school("elm");
    private static final OutcomeMeasure BARE = OutcomeMeasure.of("ks2", Direction.HIGHER_IS_BETTER);
    private static final OutcomeMeasure FULL =
            BARE.withInstrument("national test").withYearGroup("Year 6");
    private static final ComparablePeriods UNTIL_2019 =
            ComparablePeriods.of(AcademicYear.of(2016), AcademicYear.of(2018));
    private static final ComparablePeriods FROM_2022 = ComparablePeriods.from(AcademicYear.of(2022));

    private static final String NOT_STATED = "outcome/comparability-not-stated";
    private static final String UNLIKE = "outcome/unlike-instruments";
    private static final String RANGE = "outcome/value-outside-range";

    @Test
    void listsWhatAMeasureWithSeveralPeriodsDoesNotState() {
        assertThat(found(NOT_STATED, BARE, of(OAK, 2022), of(OAK, 2023)))
                .containsExactly("INFO /outcomeMeasures/0: several values of 'ks2', and it states no instrument, "
                        + "no year group, no run of comparable periods");
    }

    @Test
    void doesNotAskForARunWhereSchoolsAreComparedInOnePeriod() {
        assertThat(found(NOT_STATED, BARE.withYearGroup("Year 6"), of(OAK, 2022), of(ELM, 2022)))
                .containsExactly("INFO /outcomeMeasures/0: several values of 'ks2', and it states no instrument");
    }

    @Test
    void asksNothingOfAMeasureThatStatesAll() {
        assertThat(found(NOT_STATED, FULL.withComparable(FROM_2022), of(OAK, 2022), of(ELM, 2023)))
                .isEmpty();
    }

    @Test
    void asksNothingWhereThereIsNothingToCompare() {
        assertThat(found(
                        NOT_STATED,
                        BARE,
                        of(OAK, 2022),
                        Observation.of("ks2", ELM, AcademicYear.of(2023), ObservedValue.missing())))
                .isEmpty();
    }

    @Test
    void reportsAnObservationOutsideTheRuns() {
        assertThat(found(UNLIKE, FULL.withComparable(FROM_2022), of(OAK, 2022), of(OAK, 2020), of(OAK, 2023)))
                .containsExactly("WARNING /observations/1/period: 2020/21 is in no run of comparable periods of 'ks2'");
    }

    @Test
    void reportsAMeasureWhoseValuesAreInSeveralRuns() {
        assertThat(found(UNLIKE, FULL.withComparable(UNTIL_2019, FROM_2022), of(OAK, 2022), of(ELM, 2017)))
                .containsExactly("WARNING /outcomeMeasures/0/comparable: no run of 'ks2' holds all of its observed "
                        + "periods: 2017/18, 2022/23");
    }

    @Test
    void acceptsValuesOfOneRun() {
        assertThat(found(UNLIKE, FULL.withComparable(UNTIL_2019, FROM_2022), of(OAK, 2022), of(ELM, 2025)))
                .isEmpty();
    }

    @Test
    void comparesNothingWithASinglePeriodOrWithoutRuns() {
        assertThat(found(UNLIKE, FULL.withComparable(FROM_2022), of(OAK, 2020))).isEmpty();
        assertThat(found(UNLIKE, FULL, of(OAK, 2020), of(OAK, 2021))).isEmpty();
    }

    @Test
    void reportsValuesBeyondTheRangeOfTheInstrument() {
        OutcomeMeasure ranged = FULL.toBuilder()
                .minimum(Decimal.of(80))
                .maximum(Decimal.of(120))
                .build();

        assertThat(found(RANGE, ranged, of(OAK, 2022, 79), of(OAK, 2023, 80), of(OAK, 2024, 120), of(OAK, 2025, 121)))
                .containsExactly(
                        "ERROR /observations/0/value/value: 79 is below 80, the minimum of 'ks2'",
                        "ERROR /observations/3/value/value: 121 is above 120, the maximum of 'ks2'");
    }

    @Test
    void doesNotChooseBetweenTwoMeasuresOfOneId() {
        OutcomeMeasure narrow = FULL.toBuilder().maximum(Decimal.of(1)).build();

        for (String rule : List.of(NOT_STATED, UNLIKE, RANGE)) {
            assertThat(TrustFindings.of(
                            rule,
                            TrustFindings.birch()
                                    .addOutcomeMeasures(BARE, narrow.withComparable(FROM_2022))
                                    .addObservations(of(OAK, 2020), of(OAK, 2024))))
                    .isEmpty();
        }
    }

    @Test
    void leavesAnUndeclaredMeasureToTheRuleOnReferences() {
        for (String rule : List.of(NOT_STATED, UNLIKE, RANGE)) {
            assertThat(TrustFindings.of(rule, TrustFindings.birch().addObservations(of(OAK, 2020), of(OAK, 2024))))
                    .isEmpty();
        }
    }

    private static List<String> found(String rule, OutcomeMeasure measure, Observation... observations) {
        return TrustFindings.of(
                rule, TrustFindings.birch().addOutcomeMeasures(measure).addObservations(observations));
    }

    private static Observation of(OrganisationRef organisation, int startYear) {
        return of(organisation, startYear, 104);
    }

    private static Observation of(OrganisationRef organisation, int startYear, long value) {
        return Observation.of("ks2", organisation, AcademicYear.of(startYear), Decimal.of(value));
    }
}
