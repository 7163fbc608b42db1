// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.Outcomes.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Season;
import io.github.trustimprovement.organisation.Term;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.outcome.ComparablePeriods;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvergenceRulesTest {
    private static final String NO_UPWARDS = "outcome/no-upwards-convergence";
    private static final String SPREAD = "outcome/spread-grew";
    private static final String BEHIND = "outcome/lower-group-falls-behind";
    private static final String APART = "outcome/trusts-draw-apart";

    @Test
    void reportsATopThatPullsAway() {
        assertThat(found(NO_UPWARDS, apart()))
                .containsExactly("INFO /outcomeMeasures/0: 'm' of 3 schools from 2016/17 to 2017/18: it is not so that "
                        + "the top rose and the gap fell; mean and spread show upward-divergence");
    }

    @Test
    void reportsThatTheSpreadGrew() {
        assertThat(found(SPREAD, apart()))
                .containsExactly("INFO /outcomeMeasures/0: 'm' of 3 schools from 2016/17 to 2017/18: the standard "
                        + "deviation went from 3.266 to 4.497, the mean distance to the best from 4 to 5.667");
    }

    @Test
    void acceptsSchoolsThatDrawTogetherUpwards() {
        TrustRecordBuilder near = three(years("oak", 100, 102), years("elm", 104, 105), years("ash", 108, 109));

        assertThat(found(NO_UPWARDS, near)).isEmpty();
        assertThat(found(SPREAD, near)).isEmpty();
    }

    @Test
    void runsForAsManySchoolsAsTheCallerAsksFor() {
        assertThat(TrustFindings.of(NO_UPWARDS, apart(), Profile.none())).isEmpty();
        assertThat(TrustFindings.of(NO_UPWARDS, "4", apart())).isEmpty();
        assertThat(TrustFindings.of(SPREAD, "4", apart())).isEmpty();
    }

    @Test
    void looksAtTheLastStretchThatCanBeCompared() {
        TrustRecordBuilder record = three(
                        years("oak", 90, 100, 99), years("elm", 104, 104, 104), years("ash", 91, 108, 110))
                .outcomeMeasures(List.of(Outcomes.measure()
                        .withComparable(
                                ComparablePeriods.of(AcademicYear.of(2015), AcademicYear.of(2016)),
                                ComparablePeriods.from(AcademicYear.of(2017)))));

        assertThat(found(SPREAD, record)).singleElement().asString().contains("from 2017/18 to 2018/19");
    }

    @Test
    void isSilentWhereNothingIsComparableOrAMeasureStandsTwice() {
        assertThat(found(
                        SPREAD,
                        apart().outcomeMeasures(List.of(Outcomes.measure().withComparable()))))
                .isEmpty();
        assertThat(found(SPREAD, apart().addOutcomeMeasures(Outcomes.measure())))
                .isEmpty();
    }

    @Test
    void keepsYearsAndTermsApart() {
        TrustRecordBuilder record = apart();
        for (String school : List.of("oak", "elm", "ash")) {
            record.addObservations(Observation.of(
                    "m", OrganisationRef.school(school), Term.of(2018, Season.AUTUMN), Decimal.of(school.length())));
        }

        assertThat(found(SPREAD, record)).singleElement().asString().contains("from 2016/17 to 2017/18");
    }

    @Test
    void countsASchoolOnlyWhileItBelongsToTheTrust() {
        Trust trust = Trust.of(
                "birch",
                School.of("oak"),
                School.of("elm"),
                School.builder().id("ash").joined(LocalDate.of(2017, 9, 1)).build(),
                School.builder()
                        .id("bay")
                        .joined(LocalDate.of(2017, 9, 1))
                        .left(LocalDate.of(2010, 9, 1))
                        .build());

        assertThat(TrustFindings.of(SPREAD, "3", apart().trust(trust).addAllObservations(years("bay", 1, 200))))
                .isEmpty();
        assertThat(TrustFindings.of(SPREAD, "1", apart().trust(trust).addAllObservations(years("bay", 1, 200))))
                .singleElement()
                .asString()
                .contains("'m' of 2 schools");
    }

    @Test
    void reportsALowestThirdThatFallsBehind() {
        TrustRecordBuilder record = six(98, 99, 110, 111);

        assertThat(found(BEHIND, record))
                .containsExactly("INFO /outcomeMeasures/0: 'm' of 6 schools from 2016/17 to 2017/18: the gap of the "
                        + "thirds grew by 4; for the better, the top third moved by 2 and the lowest by -2");
        assertThat(found(BEHIND, six(102, 103, 108, 109))).isEmpty();
        assertThat(found(BEHIND, apart())).as("of fewer than six").isEmpty();
    }

    @Test
    void reportsTrustsThatDrawApart() {
        assertThat(found(APART, twoTrusts("yew", 106, 108)))
                .containsExactly("INFO /outcomeMeasures/0: 'm' of 4 schools of several trusts from 2016/17 to 2017/18: "
                        + "the variance between trusts went from 0.250 to 12.250, that within them from 1 to 1");
        assertThat(found(APART, twoTrusts("yew", 100, 102))).isEmpty();
        assertThat(found(APART, apart())).as("of one trust").isEmpty();
    }

    @Test
    void leavesOutASchoolThatStandsInTwoTrusts() {
        assertThat(found(APART, twoTrusts("oak", 106, 108)))
                .singleElement()
                .asString()
                .contains("'m' of 2 schools of several trusts");
    }

    private static TrustRecordBuilder twoTrusts(String second, double fir, double yew) {
        return Outcomes.birch("oak", "elm")
                .addPartnerTrusts(Trust.of("alder", School.of("fir"), School.of(second)))
                .addAllObservations(years("oak", 100, 99))
                .addAllObservations(years("elm", 102, 101))
                .addAllObservations(years("fir", 101, fir))
                .addAllObservations(second.equals("oak") ? List.of() : years(second, 103, yew));
    }

    private static TrustRecordBuilder apart() {
        return three(years("oak", 100, 99), years("elm", 104, 104), years("ash", 108, 110));
    }

    private static TrustRecordBuilder three(List<Observation> oak, List<Observation> elm, List<Observation> ash) {
        return Outcomes.birch("oak", "elm", "ash")
                .addAllObservations(oak)
                .addAllObservations(elm)
                .addAllObservations(ash);
    }

    private static TrustRecordBuilder six(double first, double second, double fifth, double sixth) {
        return Outcomes.birch("a", "b", "c", "d", "e", "f")
                .addAllObservations(years("a", 100, first))
                .addAllObservations(years("b", 101, second))
                .addAllObservations(years("c", 104, 104))
                .addAllObservations(years("d", 105, 105))
                .addAllObservations(years("e", 108, fifth))
                .addAllObservations(years("f", 109, sixth));
    }

    private static List<String> found(String rule, TrustRecordBuilder trust) {
        return TrustFindings.of(rule, "2", trust);
    }
}
