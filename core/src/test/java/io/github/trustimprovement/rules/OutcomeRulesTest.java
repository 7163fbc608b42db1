// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Day;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Period;
import io.github.trustimprovement.organisation.Season;
import io.github.trustimprovement.organisation.Term;
import io.github.trustimprovement.outcome.Missing;
import io.github.trustimprovement.outcome.MissingReason;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.ObservedValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeRulesTest {
    private static final OrganisationRef OAK = OrganisationRef.school("oak");
    private static final String DUPLICATE = "outcome/duplicate-observation";
    private static final String GAP = "outcome/gap-without-reason";
    private static final String COHORTS = "outcome/unlike-cohorts";

    @Test
    void reportsEachOfSeveralObservationsOfOnePeriod() {
        assertThat(found(DUPLICATE, year(2023), year(2024), year(2023)))
                .containsExactly(
                        "ERROR /observations/0: 2 observations of 'ks2' of school/oak in 2023/24",
                        "ERROR /observations/2: 2 observations of 'ks2' of school/oak in 2023/24");
    }

    @Test
    void keepsMeasuresOrganisationsAndPeriodsApart() {
        assertThat(found(
                        DUPLICATE,
                        year(2023),
                        Observation.of("ks4", OAK, AcademicYear.of(2023), Decimal.of(1)),
                        Observation.of("ks2", OrganisationRef.trust("oak"), AcademicYear.of(2023), Decimal.of(1)),
                        in(Term.of(2023, Season.AUTUMN))))
                .isEmpty();
    }

    @Test
    void reportsAYearWithoutAnyObservation() {
        assertThat(found(GAP, year(2024), year(2021), year(2022)))
                .containsExactly(
                        "WARNING /observations/0: no observation of 'ks2' of school/oak between 2022/23 and 2024/25");
    }

    @Test
    void countsAYearAsObservedByAnyPeriodInIt() {
        assertThat(found(GAP, year(2021), in(Day.of(LocalDate.of(2023, 5, 9))), in(Term.of(2023, Season.SPRING))))
                .isEmpty();
    }

    @Test
    void reportsTheGapAtTheFirstPeriodAfterIt() {
        assertThat(found(GAP, in(Term.of(2023, Season.SUMMER)), year(2021), in(Term.of(2023, Season.AUTUMN))))
                .containsExactly(
                        "WARNING /observations/2: no observation of 'ks2' of school/oak between 2021/22 and 2023/24");
    }

    @Test
    void reportsAMissingValueWithoutReason() {
        assertThat(found(GAP, year(2021), missing(2022, ObservedValue.missing())))
                .containsExactly(
                        "WARNING /observations/1: the value of 'ks2' of school/oak in 2022/23 is missing without a "
                                + "reason");
    }

    @Test
    void acceptsAMissingValueWithReasonOrNote() {
        assertThat(found(
                        GAP,
                        year(2021),
                        missing(2022, ObservedValue.missing(MissingReason.NOT_COLLECTED)),
                        missing(2023, Missing.builder().note("papers were lost").build()),
                        year(2024)))
                .isEmpty();
    }

    @Test
    void needsAThresholdToCompareCohorts() {
        assertThat(found(COHORTS, year(2023).withCohortSize(10), year(2024).withCohortSize(90)))
                .isEmpty();
    }

    @Test
    void reportsACohortFarSmallerThanTheLargest() {
        Profile threefold = Profile.builder()
                .name("ours")
                .putThreshold(COHORTS, BigDecimal.valueOf(3))
                .build();

        assertThat(TrustFindings.of(
                        COHORTS,
                        TrustFindings.birch()
                                .addObservations(
                                        year(2021).withCohortSize(10),
                                        year(2022).withCohortSize(31),
                                        year(2023),
                                        year(2024).withCohortSize(11)),
                        threefold))
                .containsExactly("WARNING /observations/0/cohortSize: a cohort of 10; the largest of 'ks2' of "
                        + "school/oak has 31, more than 3 times as many");
    }

    private static List<String> found(String rule, Observation... observations) {
        return TrustFindings.of(rule, TrustFindings.birch().addObservations(observations));
    }

    private static Observation year(int startYear) {
        return in(AcademicYear.of(startYear));
    }

    private static Observation in(Period period) {
        return Observation.of("ks2", OAK, period, Decimal.of(104));
    }

    private static Observation missing(int startYear, ObservedValue value) {
        return Observation.of("ks2", OAK, AcademicYear.of(startYear), value);
    }
}
