// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.AnswerChecks.assertWord;
import static io.github.trustimprovement.scoring.portfolio.SustainedShareTest.AFTER;
import static io.github.trustimprovement.scoring.portfolio.SustainedShareTest.BEFORE;
import static io.github.trustimprovement.scoring.portfolio.SustainedShareTest.MEASURE;
import static io.github.trustimprovement.scoring.portfolio.SustainedShareTest.OAK;
import static io.github.trustimprovement.scoring.portfolio.SustainedShareTest.PEAK;
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
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class SustainedShareProperties {
    /** What is declared of the periods, and whether all three compare by it. */
    private record Comparison(List<ComparablePeriods> declared, boolean isOfAll) {}

    @Provide
    Arbitrary<Comparison> comparisons() {
        return Arbitraries.frequency(
                Tuple.of(6, new Comparison(List.of(ComparablePeriods.from(BEFORE)), true)),
                Tuple.of(1, new Comparison(List.of(), false)),
                Tuple.of(1, new Comparison(List.of(ComparablePeriods.from(PEAK)), false)),
                Tuple.of(
                        1,
                        new Comparison(
                                List.of(ComparablePeriods.of(BEFORE, PEAK), ComparablePeriods.of(PEAK, AFTER)),
                                false)));
    }

    @Provide
    Arbitrary<Optional<LevelOfMeasurement>> levels() {
        return Arbitraries.of(LevelOfMeasurement.class).optional();
    }

    /** What was measured at schools in three years: in each mostly one number, but also none, a missing one or two. */
    @Provide
    Arbitrary<List<List<List<Optional<Integer>>>>> tables() {
        Arbitrary<Optional<Integer>> value =
                Arbitraries.integers().between(-6, 6).optional(0.95);
        return Arbitraries.frequencyOf(
                        Tuple.of(9, value.list().ofSize(1)),
                        Tuple.of(1, value.list().ofMaxSize(2)))
                .list()
                .ofSize(3)
                .list()
                .ofMaxSize(4);
    }

    @Property
    @Proves(
            measure = "portfolio/sustained-share",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "whole numbers divided as doubles")
    @Proves(
            measure = "portfolio/sustained-share",
            by = Proof.LAW,
            source = "the share does not change when all values are stretched, shifted or turned round")
    void doesNotChangeWithTheUnit(
            @ForAll @IntRange(min = -500, max = 500) int before,
            @ForAll @IntRange(min = 1, max = 300) int gain,
            @ForAll @IntRange(min = -400, max = 400) int kept,
            @ForAll @IntRange(min = 1, max = 40) int stretch,
            @ForAll @IntRange(min = -90, max = 90) int shift) {
        OutcomeMeasure turned = OutcomeMeasure.of("ks2-reading", Direction.LOWER_IS_BETTER)
                .withComparable(ComparablePeriods.from(BEFORE));
        double share = share(MEASURE, before, before + gain, before + kept);

        assertThat(share).isEqualTo((double) kept / gain);
        assertThat(share(
                        MEASURE,
                        stretch * before + shift,
                        stretch * (before + gain) + shift,
                        stretch * (before + kept) + shift))
                .isEqualTo(share);
        assertThat(share(turned, -before, -before - gain, -before - kept)).isEqualTo(share);
    }

    @Property
    @Proves(
            measure = "portfolio/sustained-share",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "whole numbers in a table of schools and years; the share asked for in whole quarters")
    void sharesAndWordsAreThoseOfATableOfWholeNumbers(
            @ForAll("tables") List<List<List<Optional<Integer>>>> table,
            @ForAll("comparisons") Comparison comparison,
            @ForAll Direction direction,
            @ForAll("levels") Optional<LevelOfMeasurement> level,
            @ForAll @IntRange(min = -2, max = 6) int quarters) {
        OutcomeMeasure measure = OutcomeMeasure.of("ks2-reading", direction).toBuilder()
                .levelOfMeasurement(level)
                .addAllComparable(comparison.declared())
                .build();
        SustainedShare open = SustainedShare.of(Panel.of(measure, observations(table)), BEFORE, PEAK, AFTER);
        SustainedShare shares = open.withSustainedFrom(BigDecimal.valueOf(25L * quarters, 2));
        List<List<List<Optional<Integer>>>> rows = table.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        long sustained = 0;
        long all = 0;
        for (int row = 0; row < rows.size(); row++) {
            List<Integer> values = rows.get(row).stream()
                    .flatMap(cell -> cell.size() == 1 ? cell.get(0).stream() : Stream.empty())
                    .toList();
            SustainedGain gain = shares.gains().get(row);
            Optional<UndefinedReason> reason = level.equals(Optional.of(LevelOfMeasurement.ORDINAL))
                    ? Optional.of(UndefinedReason.LEVEL_TOO_WEAK)
                    : comparison.isOfAll() ? without(values, direction) : Optional.of(UndefinedReason.NOT_COMPARABLE);
            if (reason.isPresent()) {
                assertUndefined(gain.share(), reason.get(), values.size());
                assertUndefined(gain.state().orElseThrow(), reason.get(), values.size());
            } else {
                int gained = Math.abs(values.get(1) - values.get(0));
                int kept = (values.get(2) - values.get(0)) * (values.get(1) > values.get(0) ? 1 : -1);
                boolean isEnough = 4 * kept >= quarters * gained;
                assertValue(gain.share(), (double) kept / gained, 3);
                assertWord(gain.state().orElseThrow(), isEnough ? "sustained" : "not-sustained", 3);
                sustained += isEnough ? 1 : 0;
                all++;
            }
            assertThat(open.gains().get(row).share()).hasSameClassAs(gain.share());
            assertThat(open.gains().get(row).state()).isEmpty();
        }
        assertThat(shares.gains()).hasSameSizeAs(rows);
        assertShare(shares.sustained(), sustained, all);
        assertUndefined(open.sustained(), UndefinedReason.NOT_WITH_THESE_OPTIONS, rows.size());
    }

    private static Optional<UndefinedReason> without(List<Integer> values, Direction direction) {
        if (values.size() < 3) {
            return Optional.of(UndefinedReason.NO_DATA);
        }
        int gain = (values.get(1) - values.get(0)) * (direction == Direction.HIGHER_IS_BETTER ? 1 : -1);
        return gain == 0
                ? Optional.of(UndefinedReason.ZERO_DENOMINATOR)
                : gain < 0 ? Optional.of(UndefinedReason.NO_GAIN) : Optional.empty();
    }

    private static List<Observation> observations(List<List<List<Optional<Integer>>>> table) {
        List<Observation> observations = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            for (int year = 0; year < 3; year++) {
                for (Optional<Integer> value : table.get(row).get(year)) {
                    observations.add(Observation.of(
                            "ks2-reading",
                            OrganisationRef.school("s" + row),
                            List.of(BEFORE, PEAK, AFTER).get(year),
                            value.map(number -> ObservedValue.of(Decimal.of(number)))
                                    .orElseGet(ObservedValue::missing)));
                }
            }
        }
        return observations;
    }

    private static double share(OutcomeMeasure measure, int before, int peak, int after) {
        Panel panel =
                Panel.of(measure, observation(BEFORE, before), observation(PEAK, peak), observation(AFTER, after));
        return SustainedShare.of(panel, BEFORE, PEAK, AFTER)
                .share(OAK)
                .ifDefined()
                .orElseThrow();
    }

    private static Observation observation(AcademicYear year, int value) {
        return Observation.of("ks2-reading", OAK, year, Decimal.of(value));
    }
}
