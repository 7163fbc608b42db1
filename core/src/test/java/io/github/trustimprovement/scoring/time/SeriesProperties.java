// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.outcome.ComparablePeriods;
import io.github.trustimprovement.outcome.Direction;
import io.github.trustimprovement.outcome.Observation;
import io.github.trustimprovement.outcome.ObservedValue;
import io.github.trustimprovement.outcome.OutcomeMeasure;
import io.github.trustimprovement.outcome.Panel;
import io.github.trustimprovement.scoring.Undefined;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the tally of series, and of charts that are cut at documented changes. */
class SeriesProperties {
    private static final OutcomeMeasure READING = OutcomeMeasure.of("reading", Direction.HIGHER_IS_BETTER)
            .withComparable(ComparablePeriods.from(AcademicYear.of(1900)));

    @Provide
    Arbitrary<List<Observation>> observations() {
        return Combinators.combine(
                        Arbitraries.of("reading", "reading", "reading", "writing"),
                        Arbitraries.of("oak", "elm"),
                        Arbitraries.integers().between(2018, 2024),
                        Arbitraries.integers().between(0, 9))
                .as((measure, school, year, value) -> Observation.of(
                        measure,
                        OrganisationRef.school(school),
                        AcademicYear.of(year),
                        value == 0 ? ObservedValue.missing() : ObservedValue.of(Decimal.of(value))))
                .list()
                .ofMaxSize(12);
    }

    private static SeriesTally tally(List<Observation> observations) {
        return SeriesTally.of(READING, observations.stream());
    }

    @Property
    void talliesOfSeriesAreACommutativeMonoid(
            @ForAll("observations") List<Observation> a,
            @ForAll("observations") List<Observation> b,
            @ForAll("observations") List<Observation> c) {
        SeriesTally one = tally(a);
        SeriesTally two = tally(b);
        SeriesTally three = tally(c);
        List<Observation> all = Stream.of(a, b).flatMap(List::stream).toList();

        assertThat(one.merge(two).merge(three)).isEqualTo(one.merge(two.merge(three)));
        assertThat(one.merge(two)).isEqualTo(two.merge(one)).isEqualTo(tally(all));
        assertThat(one.merge(SeriesTally.empty(READING))).isEqualTo(one);
        assertThat(SeriesTally.empty(READING).merge(one)).isEqualTo(one);
        assertThat(all.parallelStream().collect(SeriesTally.collector(READING))).isEqualTo(tally(all));
    }

    @Property
    void theOrderOfObservationsIsNothing(
            @ForAll("observations") List<Observation> observations, @ForAll Random random) {
        List<Observation> shuffled = new ArrayList<>(observations);
        Collections.shuffle(shuffled, random);

        assertThat(tally(shuffled)).isEqualTo(tally(observations));
        for (OrganisationRef school : tally(observations).organisations()) {
            assertThat(tally(shuffled).series(school))
                    .isEqualTo(tally(observations).series(school));
        }
    }

    @Property
    void aStreamGivesTheSeriesOfItsPanel(@ForAll("observations") List<Observation> observations) {
        Panel panel = Panel.of(
                READING,
                observations.stream()
                        .filter(each -> each.measure().equals("reading"))
                        .toList());
        OrganisationRef oak = OrganisationRef.school("oak");
        TimeSeries series = TimeSeries.of(READING, observations.stream(), oak);

        assertThat(series)
                .isEqualTo(TimeSeries.of(panel, oak))
                .isEqualTo(SeriesTally.of(panel).series(oak));
        assertThat(series.points())
                .extracting(TimePoint::label)
                .containsExactlyElementsOf(panel.observations(oak).stream()
                        .map(each -> each.period().toString())
                        .distinct()
                        .toList());
        assertThat(series.points())
                .allSatisfy(point -> assertThat(point.value().isPresent())
                        .isEqualTo(panel.measured(oak, AcademicYear.parse(point.label()))
                                .isPresent()));
        assertThat(tally(observations).ofOtherMeasures())
                .isEqualTo(observations.size() - (long) panel.observations().size());
    }

    @Property
    void eachPhaseIsTheChartOfItsOwnValues(@ForAll @IntRange(min = 1, max = 9) int cut, @ForAll Random random) {
        double[] values =
                IntStream.range(0, 10).mapToDouble(i -> random.nextInt(20)).toArray();
        TimeSeries all = TimeSeries.of(values);
        TimeSeries before = part(all, 0, cut);
        TimeSeries after = part(all, cut, 10);
        String label = Integer.toString(cut + 1);

        assertThat(XmRChart.of(all).withRebase(label, "x").phases())
                .extracting(XmRPhase::upper)
                .containsExactly(
                        XmRChart.of(before).phases().get(0).upper(),
                        XmRChart.of(after).phases().get(0).upper());
        assertThat(RunChart.of(all).withRebase(label, "x").phases())
                .extracting(RunPhase::median)
                .containsExactly(
                        RunChart.of(before).phases().get(0).median(),
                        RunChart.of(after).phases().get(0).median());
        assertThat(PChart.of(all, 20).withRebase(label, "x").phases())
                .extracting(PPhase::centreLine)
                .containsExactly(
                        PChart.of(before, 20).phases().get(0).centreLine(),
                        PChart.of(after, 20).phases().get(0).centreLine());
    }

    private static TimeSeries part(TimeSeries all, int from, int to) {
        return all.toBuilder().points(all.points().subList(from, to)).build();
    }

    /** Values of two runs stand side by side only where each phase keeps to one of them. */
    @Property
    void aPhaseIsComparedWithinItselfAlone(
            @ForAll @IntRange(min = 2, max = 6) int change, @ForAll @IntRange(min = 2, max = 6) int rebase) {
        OutcomeMeasure measure = OutcomeMeasure.of("reading", Direction.HIGHER_IS_BETTER)
                .withComparable(
                        ComparablePeriods.of(AcademicYear.of(2010), AcademicYear.of(2009 + change)),
                        ComparablePeriods.from(AcademicYear.of(2010 + change)));
        OrganisationRef oak = OrganisationRef.school("oak");
        TimeSeries series = TimeSeries.of(
                measure,
                IntStream.range(2010, 2018)
                        .mapToObj(year -> Observation.of(
                                "reading", oak, AcademicYear.of(year), ObservedValue.of(Decimal.of(year % 7)))),
                oak);
        String label = AcademicYear.of(2010 + rebase).toString();
        List<XmRPhase> phases =
                XmRChart.of(series).withRebase(label, "another test").phases();

        assertThat(phases.get(0).mean() instanceof Undefined).isEqualTo(rebase > change);
        assertThat(phases.get(1).mean() instanceof Undefined).isEqualTo(rebase < change);
        assertThat(XmRChart.of(series).phases().get(0).mean()).isInstanceOf(Undefined.class);
    }
}
