// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.Outcomes.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Day;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.outcome.ComparablePeriods;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import io.github.trustimprovement.review.LevelOfMeasurement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesRulesTest {
    private static final String XMR = "outcome/xmr-signal";
    private static final String RUN = "outcome/run-signal";
    private static final String SHARE = "outcome/share-signal";
    private static final String TREND = "outcome/trend";
    private static final double[] STABLE = {100, 101, 100, 102, 101, 100};

    @Test
    void reportsAValueBeyondTheLimitsAtItsPlace() {
        TrustRecordBuilder record = oak(100, 101, 100, 102, 101, 100, 101, 115);

        assertThat(TrustFindings.of(XMR, "8", record))
                .containsExactly("INFO /observations/7: 'm' of school/oak from 2016/17 to 2023/24 (8 values): "
                        + "beyond-limits upward at 2023/24, seven-on-one-side downward at 2022/23; limits on trial");
        assertThat(TrustFindings.of(XMR, "9", record)).isEmpty();
        assertThat(TrustFindings.of(XMR, record)).as("without a threshold").isEmpty();
        assertThat(TrustFindings.of(XMR, "5", oak(STABLE))).isEmpty();
    }

    @Test
    void saysNothingOfTrialWhereLimitsAreSettled() {
        assertThat(TrustFindings.of(XMR, "13", oak(100, 104, 100, 104, 100, 104, 100, 104, 100, 104, 100, 104, 125)))
                .containsExactly("INFO /observations/12: 'm' of school/oak from 2016/17 to 2028/29 (13 values): "
                        + "beyond-limits upward at 2028/29");
    }

    @Test
    void looksAtTheStretchThatCanBeComparedWithTheLatestValue() {
        TrustRecordBuilder record = oak(300, 100, 101, 100, 102, 101, 100, 101, 115)
                .outcomeMeasures(
                        List.of(Outcomes.measure().withComparable(ComparablePeriods.from(AcademicYear.of(2017)))));

        assertThat(TrustFindings.of(XMR, "8", record))
                .containsExactly("INFO /observations/8: 'm' of school/oak from 2017/18 to 2024/25 (8 values): "
                        + "beyond-limits upward at 2024/25, seven-on-one-side downward at 2023/24; limits on trial");
    }

    @Test
    void leavesOutADateThatStandsTwice() {
        TrustRecordBuilder record = oak(100, 101, 100, 102, 101, 100, 101, 115)
                .addAllObservations(years(OrganisationRef.school("oak"), 2023, 99));

        assertThat(TrustFindings.of(XMR, "7", record)).isEmpty();
    }

    @Test
    void reportsALongRunAtTheLatestValue() {
        assertThat(TrustFindings.of(RUN, "12", oak(1, 2, 1, 2, 1, 2, 8, 9, 8, 9, 8, 9)))
                .containsExactly("INFO /observations/11: 'm' of school/oak from 2016/17 to 2027/28 (12 values): the "
                        + "longest run is 6 of 12 values off the median, crossings 1");
        assertThat(TrustFindings.of(RUN, "12", oak(1, 8, 2, 9, 1, 8, 2, 9, 1, 8, 2, 9)))
                .isEmpty();
        assertThat(TrustFindings.of(RUN, "4", oak(1, 2, 8, 9)))
                .as("of fewer than ten values off the median")
                .isEmpty();
    }

    @Test
    void reportsAShareBeyondWhatItsCohortGives() {
        assertThat(TrustFindings.of(SHARE, "100", percent(100, 70, 72, 71, 69, 70, 90)))
                .containsExactly("INFO /observations/5: 'm' of school/oak from 2016/17 to 2021/22 (6 values): "
                        + "beyond-limits upward at 2021/22; limits on trial; the shares spread 3.354 times as much as "
                        + "chance lets them");
        assertThat(TrustFindings.of(SHARE, "100", percent(100, 70, 72, 71, 69, 70, 71)))
                .isEmpty();
    }

    @Test
    void readsSharesOnlyOfMeasuresWithTheRangeThatTheCallerNames() {
        assertThat(TrustFindings.of(SHARE, "1", percent(100, 70, 72, 71, 69, 70, 90)))
                .isEmpty();
        assertThat(TrustFindings.of(SHARE, "-100", percent(100, 70, 72, 71, 69, 70, 90)))
                .isEmpty();
        assertThat(TrustFindings.of(SHARE, "100", oak(70, 72, 71, 69, 70, 90))).isEmpty();
    }

    @Test
    void reportsATrendWithItsSlope() {
        assertThat(TrustFindings.of(TREND, "0.05", oak(100, 101, 103, 104, 106)))
                .containsExactly("INFO /observations/4: 'm' of school/oak from 2016/17 to 2020/21 (5 values): tau 1, "
                        + "two-sided p 0.017, typically 1.500 a year");
        assertThat(TrustFindings.of(TREND, "0.01", oak(100, 101, 103, 104, 106)))
                .isEmpty();
    }

    @Test
    void givesNoSlopeOnAnOrdinalScale() {
        assertThat(TrustFindings.of(
                        TREND,
                        "0.05",
                        oak(1, 2, 3, 4, 5)
                                .outcomeMeasures(List.of(
                                        Outcomes.measure().withLevelOfMeasurement(LevelOfMeasurement.ORDINAL)))))
                .containsExactly("INFO /observations/4: 'm' of school/oak from 2016/17 to 2020/21 (5 values): tau 1, "
                        + "two-sided p 0.017");
    }

    @Test
    void seesNoTrendInDays() {
        TrustRecordBuilder record = Outcomes.birch("oak")
                .addAllObservations(IntStream.range(0, 6)
                        .mapToObj(i -> Observation.of(
                                "m",
                                OrganisationRef.school("oak"),
                                Day.of(LocalDate.of(2025, 10, 1 + i)),
                                Decimal.of(i)))
                        .toList());

        assertThat(TrustFindings.of(TREND, "0.05", record)).isEmpty();
        assertThat(TrustFindings.of(RUN, "2", record)).isEmpty();
    }

    private static TrustRecordBuilder oak(double... values) {
        return Outcomes.birch("oak").addAllObservations(years("oak", values));
    }

    private static TrustRecordBuilder percent(long cohort, double... values) {
        OutcomeMeasure measure = Outcomes.measure().toBuilder()
                .minimum(Decimal.of(0))
                .maximum(Decimal.of(100))
                .build();
        return Outcomes.birch("oak")
                .outcomeMeasures(List.of(measure))
                .addAllObservations(years("oak", values).stream()
                        .map(each -> each.withCohortSize(cohort))
                        .toList());
    }
}
