// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static io.github.trustimprovement.scoring.AnswerChecks.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.TallyLaws;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class KrippendorffAlphaProperties {
    private static final String ALPHA = "reliability/krippendorff-alpha";
    private static final double TOLERANCE = 1e-12;

    @Property(tries = 1000)
    @Proves(
            measure = ALPHA,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the mean over pairs of values, pair by pair, in decimal arithmetic, without a matrix")
    void equalsTheMeanOverPairs(@ForAll("data") ReliabilityData data, @ForAll("metrics") MeasurementLevel metric) {
        OptionalDouble slow = SlowAlpha.of(data, metric);
        OptionalDouble alpha = alpha(data, metric).ifDefined();

        assertThat(alpha.isPresent()).isEqualTo(slow.isPresent());
        slow.ifPresent(expected -> assertThat(alpha.getAsDouble()).isEqualTo(expected, within(TOLERANCE)));
    }

    @Property(tries = 1000)
    @Proves(
            measure = ALPHA,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "DKPro Agreement 2.2.1, KrippendorffAlphaAgreement, where more than one category is used")
    void equalsOtherSoftwareWhereThatIsRight(
            @ForAll("data") ReliabilityData data, @ForAll("metrics") MeasurementLevel metric) {
        alpha(data, metric)
                .ifDefined()
                .ifPresent(alpha -> assertThat(DkproAlpha.of(data, metric)).isEqualTo(alpha, within(TOLERANCE)));
    }

    @Property
    @Proves(
            measure = ALPHA,
            by = Proof.LAW,
            source = "Krippendorff (2019), ch. 12: not above 1; 1 without disagreement")
    void isAtMostOne(@ForAll("data") ReliabilityData data, @ForAll("metrics") MeasurementLevel metric) {
        ReliabilityData alike = ReliabilityArbitraries.mapped(
                ReliabilityData.of(
                        data.categories(),
                        IntStream.range(0, data.units().size())
                                .mapToObj(unit -> new int[] {data.position(unit, 0), data.position(unit, 0)})
                                .toArray(int[][]::new)),
                data.categories(),
                0,
                1,
                2,
                3);

        alpha(data, metric).ifDefined().ifPresent(alpha -> assertThat(alpha).isLessThanOrEqualTo(1));
        alpha(alike, metric).ifDefined().ifPresent(alpha -> assertThat(alpha).isEqualTo(1));
    }

    @Property
    @Proves(measure = ALPHA, by = Proof.LAW, source = "coders and units are interchangeable")
    void theOrderOfCodersAndUnitsChangesNotABit(
            @ForAll("data") ReliabilityData data, @ForAll("metrics") MeasurementLevel metric, @ForAll Random random) {
        assertThat(alpha(ReliabilityArbitraries.shuffled(data, random), metric)).isEqualTo(alpha(data, metric));
    }

    @Property
    @Proves(measure = ALPHA, by = Proof.LAW, source = "a nominal metric knows no order and no names")
    void relabellingChangesNotABitOfANominalAlpha(@ForAll("data") ReliabilityData data, @ForAll Random random) {
        List<Integer> places =
                IntStream.range(0, ReliabilityArbitraries.CATEGORIES).boxed().collect(Collectors.toList());
        Collections.shuffle(places, random);
        ReliabilityData relabelled = ReliabilityArbitraries.mapped(
                data,
                Categories.ofNominal("w", "x", "y", "z"),
                places.stream().mapToInt(Integer::intValue).toArray());

        assertThat(alpha(relabelled, MeasurementLevel.NOMINAL)).isEqualTo(alpha(data, MeasurementLevel.NOMINAL));
    }

    @Property
    @Proves(measure = ALPHA, by = Proof.LAW, source = "an ordinal metric knows only the order, either way round")
    void monotoneRelabellingChangesNotABitOfAnOrdinalAlpha(@ForAll("data") ReliabilityData data) {
        Estimate alpha = alpha(data, MeasurementLevel.ORDINAL);

        assertThat(alpha(
                        ReliabilityArbitraries.mapped(data, Categories.ofInterval(-7, 0.5, 2, 3, 1000), 0, 2, 3, 4),
                        MeasurementLevel.ORDINAL))
                .isEqualTo(alpha);
        assertThat(alpha(
                                ReliabilityArbitraries.mapped(
                                        data, Categories.ofOrdinal("w", "x", "y", "z"), 3, 2, 1, 0),
                                MeasurementLevel.ORDINAL)
                        .ifDefined()
                        .orElse(0))
                .isEqualTo(alpha.ifDefined().orElse(0), within(TOLERANCE));
    }

    @Property
    @Proves(measure = ALPHA, by = Proof.LAW, source = "an interval metric knows neither zero nor unit; a ratio no unit")
    void anIntervalAlphaIsAffineInvariantAndARatioAlphaScaleFree(
            @ForAll("data") ReliabilityData data,
            @ForAll @IntRange(min = 1, max = 50) int unit,
            @ForAll @IntRange(min = -9, max = 9) int zero) {
        double[] affine = {zero, zero + unit, zero + 3.0 * unit, zero + 4.0 * unit};
        double[] scaled = {0, unit, 3.0 * unit, 4.0 * unit};
        ReliabilityData moved = ReliabilityArbitraries.mapped(data, Categories.ofInterval(affine), 0, 1, 2, 3);
        ReliabilityData stretched = ReliabilityArbitraries.mapped(data, Categories.ofRatio(scaled), 0, 1, 2, 3);

        assertClose(
                alpha(moved, MeasurementLevel.INTERVAL),
                alpha(data, MeasurementLevel.INTERVAL).ifDefined(),
                TOLERANCE);
        assertClose(
                alpha(stretched, MeasurementLevel.RATIO),
                alpha(data, MeasurementLevel.RATIO).ifDefined(),
                TOLERANCE);
    }

    @Property
    @Proves(measure = ALPHA, by = Proof.LAW, source = "Krippendorff (2019), ch. 12: a lone value has no pair")
    void aUnitOfOneValueChangesNotABit(
            @ForAll("data") ReliabilityData data,
            @ForAll("metrics") MeasurementLevel metric,
            @ForAll @IntRange(max = 3) int category) {
        ReliabilityData more = ReliabilityArbitraries.with(
                data, Map.of("c1", data.categories().labels().get(category)));

        assertThat(alpha(more, metric)).isEqualTo(alpha(data, metric));
        assertThat(alpha(ReliabilityArbitraries.with(data, Map.of()), metric)).isEqualTo(alpha(data, metric));
    }

    @Property
    @Proves(measure = ALPHA, by = Proof.LAW, source = "alpha takes no account of categories that nobody used")
    void anUnusedCategoryChangesNotABit(
            @ForAll("data") ReliabilityData data, @ForAll("metrics") MeasurementLevel metric) {
        ReliabilityData more = ReliabilityArbitraries.mapped(data, Categories.ofRatio(0, 0.5, 1, 3, 4, 99), 0, 2, 3, 4);

        assertThat(alpha(more, metric)).isEqualTo(alpha(data, metric));
    }

    @Property(tries = 60)
    @Proves(
            measure = ALPHA,
            by = Proof.LAW,
            source = "the same seed gives the same bootstrap, which leaves alpha alone")
    void theSameSeedGivesTheSameInterval(
            @ForAll("data") ReliabilityData data, @ForAll("metrics") MeasurementLevel metric, @ForAll long seed) {
        ReliabilityData often = Reshaped.part(
                data,
                Reshaped.units(data).stream()
                        .flatMap(unit -> Collections.nCopies(10, unit).stream())
                        .toList());
        KrippendorffAlpha alpha = KrippendorffAlpha.of(often).withMetric(metric);
        Estimate once = alpha.withBootstrapOfUnits(0.9, 40, seed).estimate();

        assertThat(alpha.withBootstrapOfUnits(0.9, 40, seed).estimate()).isEqualTo(once);
        once.ifDefined()
                .ifPresent(value ->
                        assertThat(value).isEqualTo(alpha.estimate().ifDefined().orElseThrow()));
    }

    @Property(tries = 60)
    @Proves(measure = ALPHA, by = Proof.LAW, source = "coders and units are interchangeable in a bootstrap too")
    void theOrderOfCodersAndUnitsChangesNoInterval(
            @ForAll("data") ReliabilityData data, @ForAll long seed, @ForAll Random random) {
        List<Integer> often = Reshaped.units(data).stream()
                .flatMap(unit -> Collections.nCopies(10, unit).stream())
                .toList();
        ReliabilityData whole = Reshaped.part(data, often);

        assertThat(KrippendorffAlpha.of(whole)
                        .withBootstrapOfUnits(0.9, 40, seed)
                        .estimate())
                .isEqualTo(KrippendorffAlpha.of(ReliabilityArbitraries.shuffled(whole, random))
                        .withBootstrapOfUnits(0.9, 40, seed)
                        .estimate());
    }

    @Property
    @Proves(measure = ALPHA, by = Proof.LAW, source = "a tally of parts merged is the tally of the whole")
    void talliesOfPartsMergeToThatOfTheWhole(@ForAll("data") ReliabilityData data, @ForAll Random random) {
        TallyLaws.partsMergeInAnyOrder(
                Reshaped.units(data),
                random,
                units -> CoincidenceTally.of(Reshaped.part(data, units)),
                CoincidenceTally::merge,
                CoincidenceTally.empty(data.categories(), data.basis()));
    }

    @Provide
    Arbitrary<ReliabilityData> data() {
        return ReliabilityArbitraries.data();
    }

    @Provide
    Arbitrary<MeasurementLevel> metrics() {
        return ReliabilityArbitraries.metrics();
    }

    private static Estimate alpha(ReliabilityData data, MeasurementLevel metric) {
        return KrippendorffAlpha.of(data).withMetric(metric).estimate();
    }
}
