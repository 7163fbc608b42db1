// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.outcome.ComparablePeriods;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.ObservedValue;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which measures an ordinal outcome carries, and where series come from. */
class SeriesLevelTest {
    private static final OrganisationRef OAK = OrganisationRef.school("oak");
    private static final OutcomeMeasure READING = OutcomeMeasure.of("reading", Direction.HIGHER_IS_BETTER)
            .withComparable(ComparablePeriods.from(AcademicYear.of(2010)));

    private static Stream<Observation> observations(int... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> Observation.of(
                                "reading", OAK, AcademicYear.of(2010 + i), ObservedValue.of(Decimal.of(values[i])))
                        .withCohortSize(30));
    }

    private static TimeSeries series(LevelOfMeasurement level, int... values) {
        return TimeSeries.of(READING.withLevelOfMeasurement(level), observations(values), OAK);
    }

    @Test
    void anOrdinalOutcomeCarriesNoMeansAndNoSlopes() {
        TimeSeries grades = series(LevelOfMeasurement.ORDINAL, 1, 2, 3, 4);

        assertThat(reason(XmRChart.of(grades).phases().get(0).mean())).isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
        assertThat(reason(PChart.of(grades, 4).phases().get(0).centreLine())).isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
        assertThat(reason(TheilSenTrend.of(grades).estimate())).isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
        assertThat(XmRChart.of(grades)
                        .withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT)
                        .verdicts())
                .allSatisfy(each -> assertThat(reason(each.answer())).isEqualTo(UndefinedReason.LEVEL_TOO_WEAK));
    }

    @Test
    void anOrdinalOutcomeCarriesWhatNeedsOrderAlone() {
        RunPhase between = RunChart.of(series(LevelOfMeasurement.ORDINAL, 1, 2, 3, 4))
                .phases()
                .get(0);
        RunPhase on = RunChart.of(series(LevelOfMeasurement.ORDINAL, 1, 2, 3))
                .phases()
                .get(0);

        assertThat(reason(between.median())).isEqualTo(UndefinedReason.LEVEL_TOO_WEAK);
        assertThat(between.usefulPoints()).hasToString("4 (n = 4)");
        assertThat(between.crossings()).hasToString("1 (n = 4)");
        assertThat(on.median()).hasToString("2 (n = 3)");
        assertThat(MannKendall.of(series(LevelOfMeasurement.ORDINAL, 1, 2, 3)).tau())
                .hasToString("1 (n = 3)");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ORDINAL")
    void otherLevelsCarryAll(LevelOfMeasurement level) {
        TimeSeries series = series(level, 1, 2, 3, 4);

        assertThat(XmRChart.of(series).phases().get(0).mean()).isInstanceOf(Defined.class);
        assertThat(PChart.of(series, 4).phases().get(0).centreLine()).isInstanceOf(Defined.class);
        assertThat(TheilSenTrend.of(series).estimate()).isInstanceOf(Defined.class);
        assertThat(RunChart.of(series).phases().get(0).median()).hasToString("2.5 (n = 4)");
    }

    @Test
    void readsARecordAPanelAndAStreamAlike() {
        TrustRecord trust = TrustRecord.builder()
                .id("birch-2026")
                .trust(Trust.of("birch"))
                .addOutcomeMeasures(READING)
                .addAllObservations(observations(1, 2, 3).toList())
                .build();
        TimeSeries fromRecord = TimeSeries.of(trust, "reading", OAK);

        assertThat(fromRecord)
                .hasToString("3 points, 0 without a value")
                .isEqualTo(TimeSeries.of(Panel.of(READING, observations(1, 2, 3).toList()), OAK))
                .isEqualTo(TimeSeries.of(READING, observations(1, 2, 3), OAK));
        assertThatThrownBy(() -> TimeSeries.of(trust, "writing", OAK))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("TrustRecord.outcomeMeasures: no measure \"writing\"; there are: reading");
    }

    @Test
    void passesOverOtherMeasuresAndRefusesToMergeThem() {
        OutcomeMeasure writing = OutcomeMeasure.of("writing", Direction.HIGHER_IS_BETTER);
        SeriesTally ofWriting = SeriesTally.of(writing, observations(1, 2));
        SeriesTally ofReading = SeriesTally.of(READING, observations(1, 2));

        assertThat(ofWriting.ofOtherMeasures()).isEqualTo(2);
        assertThat(ofWriting.organisations()).isEmpty();
        assertThat(ofWriting.series(OAK).points()).isEmpty();
        assertThat(ofReading.organisations()).containsExactly(OAK);
        assertThatThrownBy(() -> ofReading.merge(ofWriting))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("SeriesTally.measure: the same, reading, higher-is-better, was: writing, higher-is-better");
    }

    @Test
    void countsADateWithTwoObservationsAsMissing() {
        SeriesTally twice = SeriesTally.of(READING, Stream.concat(observations(1, 2), observations(5)));
        TimeSeries series = twice.series(OAK);

        assertThat(series.values()).containsExactly(2);
        assertThat(series.points().get(0).cohort()).isEmpty();
        assertThat(twice.seen().getOrDefault(OAK, Map.of()).values())
                .extracting(SeenValue::observations)
                .containsExactlyInAnyOrder(2L, 1L);
    }

    @Test
    void nothingIsComparableUnlessTheMeasureSaysSo() {
        OutcomeMeasure silent = OutcomeMeasure.of("reading", Direction.HIGHER_IS_BETTER);
        TimeSeries series = TimeSeries.of(silent, observations(1, 2, 3), OAK);
        XmRChart chart = XmRChart.of(series).withRebase("2011/12", "another test");

        assertThat(reason(MannKendall.of(series).tau())).isEqualTo(UndefinedReason.NOT_COMPARABLE);
        assertThat(chart.phases())
                .extracting(phase -> reason(phase.mean()))
                .containsExactly(UndefinedReason.TOO_FEW_UNITS, UndefinedReason.NOT_COMPARABLE);
        assertThat(RunChart.of(TimeSeries.of(silent, observations(4), OAK))
                        .phases()
                        .get(0)
                        .median())
                .hasToString("4 (n = 1)");
    }

    @Test
    void chartsOfAllKindsBeginAnewAtADocumentedChange() {
        TimeSeries series = series(LevelOfMeasurement.RATIO, 1, 2, 1, 8, 9, 8);
        RunChart runs =
                RunChart.of(series).withRebase("2013/14", "another test").withRules(ControlRuleSet.IHI_RUN_CHART);
        PChart shares = PChart.of(series, 10)
                .withRebase("2013/14", "another test")
                .withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT);

        assertThat(runs.phases())
                .extracting(phase -> phase.median().toString())
                .containsExactly("1 (n = 3)", "8 (n = 3)");
        assertThat(runs.phases().get(1).rebase()).map(Rebase::toString).contains("from 2013/14 (another test)");
        assertThat(runs.toString())
                .contains("median from 2013/14 (another test)", "shift-of-six from 2013/14 (another test)");
        assertThat(shares.phases()).extracting(phase -> phase.points().size()).containsExactly(3, 3);
        assertThat(shares.verdicts()).hasSize(8);
        assertThat(shares.verdicts().get(4))
                .hasToString("beyond-limits from 2013/14 (another test): no-signal (n = 3)");
        assertThatThrownBy(() -> runs.withRebase("2013/14", "x"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Rebase.label: after the first point, and once at a point, was: \"2013/14\"");
        assertThat(runs.withRunTests().explain().answers()).hasSize(18);
    }

    @Test
    void rejectsASpanThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new ComparableSpan(2, 1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ComparableSpan.to: not before 2.0, was: 1.0");
        assertThatThrownBy(() -> new ComparableSpan(2, Double.NaN)).isInstanceOf(InvalidModelException.class);
    }
}
