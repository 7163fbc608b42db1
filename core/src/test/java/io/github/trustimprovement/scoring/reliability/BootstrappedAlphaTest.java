// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.numeric.SplitMix64;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BootstrappedAlphaTest {
    private static final ReliabilityData C = PublishedData.of(PublishedData.C, MeasurementLevel.NOMINAL, 1, 5);
    private static final int REPLICATES = 400;
    private static final long SEED = 42;

    @Test
    @Proves(
            measure = "reliability/krippendorff-alpha",
            by = Proof.REFERENCE,
            source = "C data, irrCAC, analytic interval .419 to 1: another method, so only the order of magnitude")
    void givesAnIntervalLikeTheAnalyticOne() {
        Interval interval = interval(KrippendorffAlpha.of(C).withBootstrapOfUnits(0.95, 2000, SEED));

        assertThat(interval.lower()).isEqualTo(0.419, within(0.1));
        assertThat(interval.upper()).isEqualTo(1, within(0.1));
        assertThat(interval.level()).isEqualTo(0.95);
        assertThat(interval.method()).isEqualTo("percentiles of 2000 resamples of units, SplitMix64");
    }

    @Test
    @Proves(
            measure = "reliability/krippendorff-alpha",
            by = Proof.SECOND_IMPLEMENTATION,
            source =
                    "units copied out, sorted by values, by the same draws, and alpha over their pairs in decimal arithmetic")
    void drawsPairableUnitsWithReplacement() {
        List<List<Integer>> units = SlowAlpha.units(C).stream()
                .map(unit -> unit.stream().sorted().toList())
                .sorted(BootstrappedAlphaTest::byValues)
                .toList();
        List<Double> values = new ArrayList<>();
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            SplitMix64 random = SplitMix64.ofReplicate(SEED, replicate);
            ReliabilityDataBuilder drawn =
                    ReliabilityData.builder().categories(C.categories()).coders("1", "2", "3", "4");
            for (int i = 0; i < units.size(); i++) {
                List<Integer> unit = units.get(random.nextInt(units.size()));
                drawn.unit("u" + i, byCoder(unit));
            }
            SlowAlpha.of(drawn.build(), MeasurementLevel.NOMINAL).ifPresent(values::add);
        }
        values.sort(Double::compare);

        BootstrappedAlpha alpha = KrippendorffAlpha.of(C).withBootstrapOfUnits(0.9, REPLICATES, SEED);

        assertThat(interval(alpha).lower()).isEqualTo(values.get(20), within(1e-12));
        assertThat(interval(alpha).upper()).isEqualTo(values.get(REPLICATES - 21), within(1e-12));
        assertThat(alpha.probabilityBelow(0.667))
                .isInstanceOfSatisfying(
                        Defined.class,
                        below -> assertThat(below.k())
                                .hasValue(values.stream()
                                        .filter(value -> value < 0.667)
                                        .count()));
    }

    /** Of twelve units eleven are alike; a draw without the other one has one category. */
    @Test
    void saysThatReplicatesHadNoAlpha() {
        BootstrappedAlpha alpha = KrippendorffAlpha.of(
                        PublishedData.of("00 00 00 00 00 00 00 00 00 00 00 01", MeasurementLevel.NOMINAL, 0, 1))
                .withBootstrapOfUnits(0.95, 1000, SEED);
        long left = alpha.explain().steps().stream()
                .filter(step -> step.what().equals("replicates without an alpha"))
                .mapToLong(step -> (long) step.value())
                .sum();

        assertThat(left).isBetween(300L, 420L);
        assertThat(interval(alpha).method())
                .isEqualTo("percentiles of " + (1000 - left) + " of 1000 resamples of units, SplitMix64");
        assertThat(alpha.estimate().caveats()).contains(Caveat.REPLICATES_LEFT_OUT);
        assertThat(alpha.probabilityBelow(0.5).caveats()).contains(Caveat.REPLICATES_LEFT_OUT);
        assertThat(KrippendorffAlpha.of(C)
                        .withBootstrapOfUnits(0.95, REPLICATES, SEED)
                        .estimate()
                        .caveats())
                .doesNotContain(Caveat.REPLICATES_LEFT_OUT);
    }

    @Test
    void givesNoCertaintyWhereNothingVaries() {
        BootstrappedAlpha alpha = KrippendorffAlpha.of(PublishedData.of(
                        "00 11 00 11 00 11 00 11 00 11 00 11 00 11 00 11 00 11 00 11", MeasurementLevel.NOMINAL, 0, 1))
                .withBootstrapOfUnits(0.95, 1000, SEED);

        assertThat(alpha.estimate())
                .isInstanceOfSatisfying(
                        Defined.class, defined -> assertThat(defined.interval()).isEmpty());
        assertThat(alpha.estimate().ifDefined()).hasValue(1);
        assertThat(alpha.estimate().caveats()).contains(Caveat.NO_ERROR_ESTIMATE);
        assertThat(alpha.probabilityBelow(0.8))
                .isInstanceOfSatisfying(
                        Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(UndefinedReason.NO_VARIATION));
    }

    /** Leader p0 becomes the last of the ids, p11 the first. */
    @Test
    void theIdsOfLeadersChangeNothing() {
        assertThat(KrippendorffAlpha.of(ofLeaders(12, leader -> "q" + (100 - leader)))
                        .withBootstrapOfLeaders(0.95, REPLICATES, SEED)
                        .estimate())
                .isEqualTo(KrippendorffAlpha.of(ofLeaders(12))
                        .withBootstrapOfLeaders(0.95, REPLICATES, SEED)
                        .estimate());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void isTheSameForASeedWhateverTheNumberOfThreads(int threads) throws ExecutionException, InterruptedException {
        Estimate here = KrippendorffAlpha.of(C)
                .withBootstrapOfUnits(0.95, REPLICATES, SEED)
                .estimate();
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            assertThat(pool.submit(() -> KrippendorffAlpha.of(C)
                                    .withBootstrapOfUnits(0.95, REPLICATES, SEED)
                                    .estimate())
                            .get())
                    .isEqualTo(here);
        } finally {
            pool.shutdown();
        }
        assertThat(KrippendorffAlpha.of(C)
                        .withBootstrapOfUnits(0.95, REPLICATES, SEED + 1)
                        .estimate())
                .isNotEqualTo(here);
    }

    @Test
    void namesSchemeReplicatesGeneratorAndSeed() {
        Estimate estimate = KrippendorffAlpha.of(C)
                .withBootstrapOfUnits(0.95, REPLICATES, SEED)
                .estimate();

        assertThat(estimate).isInstanceOfSatisfying(Defined.class, defined -> {
            assertThat(defined.value()).isEqualTo(0.743421052631579, within(1e-14));
            assertThat(defined.method()).hasToString("reliability/krippendorff-alpha (metric: nominal)");
            assertThat(defined.interval())
                    .map(Interval::method)
                    .contains("percentiles of " + REPLICATES + " resamples of units, SplitMix64");
            assertThat(defined.seed()).hasValue(SEED);
            assertThat(defined.clusters()).isEmpty();
            assertThat(defined.caveats()).containsExactly(Caveat.NOT_FOR_REFLEXIVE_ANALYSIS, Caveat.PURPOSIVE_SAMPLE);
        });
    }

    @Test
    void drawsLeadersWithAllTheirUnits() {
        Estimate estimate = KrippendorffAlpha.of(ofLeaders(12))
                .withBootstrapOfLeaders(0.95, REPLICATES, SEED)
                .estimate();

        assertThat(estimate).isInstanceOfSatisfying(Defined.class, defined -> {
            assertThat(defined.n()).isEqualTo(24);
            assertThat(defined.clusters()).hasValue(12);
            assertThat(defined.interval())
                    .hasValueSatisfying(interval -> assertThat(interval.method())
                            .isEqualTo("percentiles of 400 resamples of leaders, SplitMix64"));
            assertThat(defined.caveats())
                    .containsExactly(Caveat.NOT_FOR_REFLEXIVE_ANALYSIS, Caveat.PURPOSIVE_SAMPLE, Caveat.FEW_CLUSTERS);
        });
    }

    /** Each leader's two units agree and differ together, so that leaders vary more than units do. */
    @Test
    void drawingUnitsOfLeadersIsNarrowerAndSaysSo() {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(ofLeaders(20));
        BootstrappedAlpha ofUnits = alpha.withBootstrapOfUnits(0.95, 2000, SEED);

        assertThat(interval(ofUnits).width())
                .isLessThan(
                        interval(alpha.withBootstrapOfLeaders(0.95, 2000, SEED)).width());
        assertThat(ofUnits.estimate().caveats()).contains(Caveat.CLUSTERED_SEGMENTS, Caveat.PURPOSIVE_SAMPLE);
        assertThat(alpha.withBootstrapOfLeaders(0.95, 40, SEED).estimate().caveats())
                .doesNotContain(Caveat.FEW_CLUSTERS);
    }

    @Test
    void refusesFewerThanTenUnits() {
        ReliabilityData nine = PublishedData.of("00 01 11 10 00 11 00 11 01 1.", MeasurementLevel.NOMINAL, 0, 1);

        assertRefused(
                KrippendorffAlpha.of(nine).withBootstrapOfUnits(0.95, 40, SEED), UndefinedReason.TOO_FEW_UNITS, 9);
    }

    @Test
    void refusesFewerThanTenLeaders() {
        assertRefused(
                KrippendorffAlpha.of(ofLeaders(9)).withBootstrapOfLeaders(0.95, 40, SEED),
                UndefinedReason.TOO_FEW_CLUSTERS,
                9);
    }

    @Test
    void refusesLeadersWhereOneIsUnknown() {
        assertRefused(
                KrippendorffAlpha.of(C).withBootstrapOfLeaders(0.95, 40, SEED),
                UndefinedReason.SPEAKERS_NOT_IDENTIFIED,
                0);
    }

    @Test
    void refusesATallyThatHasForgottenItsUnits() {
        assertRefused(
                KrippendorffAlpha.of(CoincidenceTally.of(C)).withBootstrapOfUnits(0.95, 40, SEED),
                UndefinedReason.TOO_FEW_UNITS,
                0);
    }

    @Test
    void staysUndefinedWhereAlphaIs() {
        BootstrappedAlpha alpha = KrippendorffAlpha.of(PublishedData.of("11 11", MeasurementLevel.NOMINAL, 1, 2))
                .withBootstrapOfUnits(0.95, 40, SEED);

        assertThat(alpha.estimate())
                .isEqualTo(alpha.probabilityBelow(0.8))
                .isInstanceOfSatisfying(
                        Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(UndefinedReason.ONE_CATEGORY));
    }

    @Test
    void countsReplicatesWithoutVariation() {
        ReliabilityData nearlyAlike = PublishedData.of("00 00 00 00 00 00 00 00 00 11", MeasurementLevel.NOMINAL, 0, 1);

        BootstrappedAlpha alpha = KrippendorffAlpha.of(nearlyAlike).withBootstrapOfUnits(0.95, 1000, SEED);
        Step without = alpha.explain().steps().get(6);

        assertThat(without.what()).isEqualTo("replicates without an alpha");
        assertThat(without.value()).isBetween(300.0, 400.0);
        assertThat(alpha.estimate().caveats()).contains(Caveat.REPLICATES_LEFT_OUT, Caveat.NO_ERROR_ESTIMATE);
        assertThat(alpha.probabilityBelow(2)).isInstanceOf(Undefined.class);
    }

    @Test
    void printsSharesBelowTheThresholdsOfTheCaller() {
        assertThat(KrippendorffAlpha.of(C)
                        .withBootstrapOfUnits(0.95, 1000, SEED)
                        .withThresholds(0.667, 0.8))
                .hasToString("""
                        Krippendorff's alpha
                                                      Value     n        Interval
                        ----------------------  -----------  ----  --------------
                        alpha                         0.743    11  0.398 to 1.000
                        replicates below 0.667  335 of 1000  1000               -
                        replicates below 0.8    696 of 1000  1000               -
                        Options: metric nominal, resampled units, replicates 1000, generator SplitMix64.
                        Interval: percentiles of 1000 resamples of units, SplitMix64, level 0.95.
                        Seed: 42.
                        Reflexive thematic analysis does not rest on agreement of coders or on saturation. (Braun and Clarke
                        2021, 'One size fits all?', doi:10.1080/14780887.2020.1769238)
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        """);
    }

    @Test
    void rejectsTooFewReplicatesForTheLevel() {
        assertThatThrownBy(() -> KrippendorffAlpha.of(C).withBootstrapOfUnits(0.95, 39, SEED))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("KrippendorffAlpha.replicates: at least 40 at level 0.95, was: 39");
    }

    @Test
    void rejectsALevelThatIsNone() {
        assertThatThrownBy(() -> KrippendorffAlpha.of(C).withBootstrapOfLeaders(1, 40, SEED))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval.level: above 0 and below 1, was: 1.0");
    }

    @Test
    void rejectsAThresholdThatIsNoNumber() {
        BootstrappedAlpha alpha = KrippendorffAlpha.of(C).withBootstrapOfUnits(0.95, 40, SEED);

        assertThatThrownBy(() -> alpha.withThresholds(0.8, Double.NaN))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("KrippendorffAlpha.threshold: finite, was: NaN");
        assertThatThrownBy(() -> alpha.probabilityBelow(Double.POSITIVE_INFINITY))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("KrippendorffAlpha.threshold: finite, was: Infinity");
    }

    private static int byValues(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, Math.min(one.size(), other.size()))
                .map(i -> one.get(i).compareTo(other.get(i)))
                .filter(sign -> sign != 0)
                .findFirst()
                .orElse(one.size() - other.size());
    }

    private static Map<String, String> byCoder(List<Integer> unit) {
        Map<String, String> values = new TreeMap<>();
        IntStream.range(0, unit.size())
                .forEach(i -> values.put(
                        Integer.toString(i + 1), C.categories().labels().get(unit.get(i))));
        return values;
    }

    /** Two units a leader: the coders agree on both, or on neither. */
    private static ReliabilityData ofLeaders(int leaders) {
        return ofLeaders(leaders, leader -> "p" + leader);
    }

    private static ReliabilityData ofLeaders(int leaders, IntFunction<String> id) {
        ReliabilityDataBuilder data = ReliabilityData.builder()
                .categories(Categories.ofNominal("a", "b"))
                .coders("c1", "c2");
        for (int unit = 0; unit < 2 * leaders; unit++) {
            int leader = unit / 2;
            data.unit(
                    "s" + unit,
                    id.apply(leader),
                    Map.of("c1", leader % 2 == 0 ? "a" : "b", "c2", leader % 4 < 2 ? "a" : "b"));
        }
        return data.build();
    }

    private static Interval interval(BootstrappedAlpha alpha) {
        return ((Defined) alpha.estimate()).interval().orElseThrow();
    }

    private static void assertRefused(BootstrappedAlpha alpha, UndefinedReason reason, long drawnFrom) {
        assertThat(alpha.estimate()).isInstanceOfSatisfying(Defined.class, defined -> {
            assertThat(defined.interval()).isEmpty();
            assertThat(defined.seed()).isEmpty();
            assertThat(defined.caveats()).contains(Caveat.NO_BOOTSTRAP);
        });
        assertThat(alpha.probabilityBelow(0.8)).isInstanceOfSatisfying(Undefined.class, undefined -> {
            assertThat(undefined.reason()).isEqualTo(reason);
            assertThat(undefined.n()).isEqualTo(drawnFrom);
        });
        assertThat(alpha.explain().steps()).hasSize(6);
    }
}
