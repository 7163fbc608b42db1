// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.assertClass;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.assertUndefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.outcome.ComparablePeriods;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SustainedShareTest {
    static final OrganisationRef OAK = OrganisationRef.school("oak");
    static final AcademicYear BEFORE = AcademicYear.of(2022);
    static final AcademicYear PEAK = AcademicYear.of(2023);
    static final AcademicYear AFTER = AcademicYear.of(2024);
    static final OutcomeMeasure MEASURE =
            OutcomeMeasure.of("ks2-reading", Direction.HIGHER_IS_BETTER).withComparable(ComparablePeriods.from(BEFORE));

    @ParameterizedTest
    @CsvSource({"100, 106, 104, 0.6666666666666666", "100, 106, 106, 1", "100, 106, 100, 0", "100, 106, 97, -0.5"})
    @Proves(
            measure = "portfolio/sustained-share",
            by = Proof.DERIVED,
            source = "4 of 6 points and the ends of the range by the definition; nothing is printed anywhere")
    void dividesWhatWasKeptByWhatWasGained(String before, String peak, String after, double share) {
        assertValue(share(MEASURE, before, peak, after), share, 3);
    }

    @Test
    void goesBeyondOneWhereTheGainWentOnAndFollowsTheDirection() {
        OutcomeMeasure absence = OutcomeMeasure.of("ks2-reading", Direction.LOWER_IS_BETTER)
                .withComparable(ComparablePeriods.from(BEFORE));

        assertValue(share(MEASURE, "100", "104", "105"), 1.25, 3);
        assertValue(share(absence, "10", "6", "8"), 0.5, 3);
        assertUndefined(share(absence, "10", "12", "8"), UndefinedReason.NO_GAIN);
    }

    @Test
    void isUndefinedWithoutAGain() {
        assertUndefined(share(MEASURE, "100", "100.0", "104"), UndefinedReason.ZERO_DENOMINATOR);
        assertUndefined(share(MEASURE, "100", "99", "104"), UndefinedReason.NO_GAIN);
    }

    @Test
    void isUndefinedWhereAValueIsMissingOrStandsTwice() {
        assertUndefined(share(MEASURE, "100", "106", ""), UndefinedReason.NO_DATA);
        Panel twice = Panel.of(
                MEASURE,
                observation(BEFORE, "100"),
                observation(PEAK, "106"),
                observation(AFTER, "104"),
                observation(AFTER, "104"));
        assertUndefined(SustainedShare.of(twice, BEFORE, PEAK, AFTER).share(OAK), UndefinedReason.NO_DATA);
    }

    @Test
    void isUndefinedWherePeriodsOrLevelsDoNotAllowADifference() {
        OutcomeMeasure changed =
                MEASURE.withComparable(ComparablePeriods.of(BEFORE, PEAK), ComparablePeriods.of(PEAK, AFTER));

        assertUndefined(share(changed, "100", "106", "104"), UndefinedReason.NOT_COMPARABLE);
        assertUndefined(
                share(MEASURE.withComparable(ComparablePeriods.from(PEAK)), "100", "106", "104"),
                UndefinedReason.NOT_COMPARABLE);
        assertUndefined(
                share(MEASURE.withComparable(ComparablePeriods.of(BEFORE, PEAK)), "100", "106", "104"),
                UndefinedReason.NOT_COMPARABLE);
        assertUndefined(
                share(MEASURE.withLevelOfMeasurement(LevelOfMeasurement.ORDINAL), "100", "106", "104"),
                UndefinedReason.LEVEL_TOO_WEAK);
        assertValue(share(MEASURE.withLevelOfMeasurement(LevelOfMeasurement.INTERVAL), "100", "106", "106"), 1, 3);
    }

    @Test
    void saysWhetherEnoughWasKeptWhereTheCallerSaysHowMuch() {
        SustainedShare shares = SustainedShare.of(panel(MEASURE, "100", "106", "104"), BEFORE, PEAK, AFTER);

        assertThat(shares.gains().get(0).state()).isEmpty();
        assertClass(
                shares.withSustainedFrom(new BigDecimal("0.66"))
                        .gains()
                        .get(0)
                        .state()
                        .orElseThrow(),
                "sustained");
        assertClass(
                shares.withSustainedFrom(new BigDecimal("0.67"))
                        .gains()
                        .get(0)
                        .state()
                        .orElseThrow(),
                "not-sustained");
        assertUndefined(
                SustainedShare.of(panel(MEASURE, "100", "100", "104"), BEFORE, PEAK, AFTER)
                        .withSustainedFrom(BigDecimal.ONE)
                        .gains()
                        .get(0)
                        .state()
                        .orElseThrow(),
                UndefinedReason.ZERO_DENOMINATOR);
    }

    @Test
    void followsTheDirectionInTheClassToo() {
        OutcomeMeasure absence = OutcomeMeasure.of("ks2-reading", Direction.LOWER_IS_BETTER)
                .withComparable(ComparablePeriods.from(BEFORE));
        SustainedShare shares = SustainedShare.of(panel(absence, "10", "6", "8"), BEFORE, PEAK, AFTER);

        assertClass(
                shares.withSustainedFrom(new BigDecimal("0.5"))
                        .gains()
                        .get(0)
                        .state()
                        .orElseThrow(),
                "sustained");
        assertClass(
                shares.withSustainedFrom(new BigDecimal("0.51"))
                        .gains()
                        .get(0)
                        .state()
                        .orElseThrow(),
                "not-sustained");
    }

    @Test
    void takesTheSchoolsThatBelongedToTheTrustThroughout() {
        TrustRecord trust = TrustRecord.builder()
                .id("r")
                .trust(Trust.of(
                        "birch",
                        School.of("oak"),
                        School.of("elm").withJoined(PEAK.first()),
                        School.of("ash").withLeft(AFTER.first()),
                        School.of("yew")))
                .addOutcomeMeasures(MEASURE)
                .addAllObservations(Stream.of("oak", "elm", "ash", "yew", "fir")
                        .flatMap(school -> observations(school, "100", "106", school.equals("yew") ? "102" : "104"))
                        .toList())
                .build();
        SustainedShare shares = SustainedShare.of(trust, "ks2-reading", BEFORE, PEAK, AFTER);

        assertThat(shares.gains()).extracting(gain -> gain.organisation().id()).containsExactly("oak", "yew");
        assertThat(shares.share(OAK).caveats()).contains(Caveat.NOT_MEMBERS_THROUGHOUT);
        assertThat(shares.explain().subject())
                .containsEntry("trust", "birch")
                .containsEntry("not members throughout", "school/ash school/elm");
        assertUndefined(shares.sustained(), UndefinedReason.NOT_WITH_THESE_OPTIONS);
        assertShare(shares.withSustainedFrom(new BigDecimal("0.5")).sustained(), 1, 2);
        assertThat(shares.withSustainedFrom(new BigDecimal("0.5")).toString())
                .contains("sustained                   1 of 2  2");
        assertUndefined(
                SustainedShare.of(Panel.of(MEASURE), BEFORE, PEAK, AFTER)
                        .withSustainedFrom(BigDecimal.ONE)
                        .sustained(),
                UndefinedReason.NO_DATA);
    }

    @Test
    void readsAStreamOfObservationsOfAnyMeasures() {
        Stream<Observation> observations = Stream.concat(
                observations("oak", "100", "106", "104"),
                Stream.of(Observation.of("other", OAK, BEFORE, Decimal.of(3))));

        assertValue(
                SustainedShare.of(MEASURE, observations, BEFORE, PEAK, AFTER).share(OAK), 4 / 6.0, 3);
    }

    private static Stream<Observation> observations(String school, String before, String peak, String after) {
        OrganisationRef organisation = OrganisationRef.school(school);
        return Stream.of(
                Observation.of("ks2-reading", organisation, BEFORE, Decimal.parse(before)),
                Observation.of("ks2-reading", organisation, PEAK, Decimal.parse(peak)),
                Observation.of("ks2-reading", organisation, AFTER, Decimal.parse(after)));
    }

    @Test
    void rejectsPeriodsThatDoNotFollow() {
        Panel panel = Panel.of(MEASURE);

        assertThatThrownBy(() -> SustainedShare.of(panel, PEAK, BEFORE, AFTER))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("SustainedShare.periods: each after the one before, was: \"2023/24, 2022/23, 2024/25\"");
        assertThatThrownBy(() -> SustainedShare.of(panel, BEFORE, PEAK, PEAK))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("SustainedShare.periods: each after the one before, was: \"2022/23, 2023/24, 2023/24\"");
    }

    @Test
    void knowsTheOrganisationsOfThePanelAlone() {
        SustainedShare shares = SustainedShare.of(panel(MEASURE, "100", "106", "104"), BEFORE, PEAK, AFTER);

        assertThat(shares.gains().get(0).organisation()).isEqualTo(OAK);
        assertThat(shares.share(OAK).caveats())
                .containsExactly(Caveat.RISE_IS_NOT_IMPROVEMENT, Caveat.REGRESSION_TO_THE_MEAN);
        assertThatThrownBy(() -> shares.share(OrganisationRef.school("elm")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("SustainedShare.gains: no school/elm");
    }

    @Test
    void printsATableWithNAndCaveats() {
        assertThat(SustainedShare.of(panel(MEASURE, "100", "106", "104"), BEFORE, PEAK, AFTER)
                        .withSustainedFrom(new BigDecimal("0.50")))
                .hasToString("""
                        Sustained share: measure ks2-reading, before 2022/23, peak 2023/24, after 2024/25
                                                 Value  n
                        -------------------  ---------  -
                        kept by school/oak       0.667  3
                        state of school/oak  sustained  3
                        sustained               1 of 1  1
                        Options: sustained from 0.5.
                        A better result may pass; improvement is what lasts. (Rollett 2026, s. 3.3.4)
                        Values that were low by bad luck rise again by themselves, and high ones fall.
                        """);
    }

    private static Estimate share(OutcomeMeasure measure, String before, String peak, String after) {
        return SustainedShare.of(panel(measure, before, peak, after), BEFORE, PEAK, AFTER)
                .share(OAK);
    }

    /** An empty text is no observation. */
    private static Panel panel(OutcomeMeasure measure, String before, String peak, String after) {
        List<Observation> observations = new ArrayList<>(List.of(observation(BEFORE, before), observation(PEAK, peak)));
        if (!after.isEmpty()) {
            observations.add(observation(AFTER, after));
        }
        return Panel.of(measure, observations);
    }

    private static Observation observation(AcademicYear year, String value) {
        return Observation.of("ks2-reading", OAK, year, Decimal.parse(value));
    }
}
