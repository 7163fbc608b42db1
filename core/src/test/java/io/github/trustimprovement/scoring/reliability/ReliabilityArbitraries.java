// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Reliability data and continua, small enough for slow oracles. */
final class ReliabilityArbitraries {
    static final int CATEGORIES = 4;

    private static final int MAX_UNITS = 12;
    private static final int MAX_CODERS = 4;

    private ReliabilityArbitraries() {}

    /** Up to twelve units by two to four coders on the numbers 0, 1, 3 and 4 of a ratio level, values missing. */
    static Arbitrary<ReliabilityData> data() {
        return matrices().map(rows -> ReliabilityData.of(Categories.ofRatio(0, 1, 3, 4), rows));
    }

    static Arbitrary<int[][]> matrices() {
        return Arbitraries.integers()
                .between(2, MAX_CODERS)
                .flatMap(coders -> Arbitraries.integers()
                        .between(ReliabilityData.MISSING, CATEGORIES - 1)
                        .array(int[].class)
                        .ofSize(coders)
                        .array(int[][].class)
                        .ofMinSize(1)
                        .ofMaxSize(MAX_UNITS));
    }

    static Arbitrary<MeasurementLevel> metrics() {
        return Arbitraries.of(MeasurementLevel.class);
    }

    /** Up to three coders' stretches of two categories on a short continuum. */
    static Arbitrary<Continuum> continua() {
        Arbitrary<Integer> coders = Arbitraries.integers().between(2, 3);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 14);
        Arbitrary<Integer> begins = Arbitraries.integers().between(0, 3);
        return Combinators.combine(coders, lengths, begins, Arbitraries.randoms())
                .as(ReliabilityArbitraries::continuum);
    }

    private static Continuum continuum(int coders, int length, int begin, Random random) {
        ContinuumBuilder continuum = Continuum.builder().begin(begin).length(length);
        for (int coder = 1; coder <= coders; coder++) {
            continuum.addCoders("c" + coder);
            for (String category : List.of("a", "b")) {
                int at = random.nextInt(4);
                while (at < length) {
                    int end = Math.min(length, at + random.nextInt(5));
                    continuum.addStretches(CodedStretch.of("c" + coder, begin + at, end - at, category));
                    at = end + random.nextInt(4) + (end == at ? 1 : 0);
                }
            }
        }
        return continuum.build();
    }

    /** The same values with coders or units in another order, or with other units among them. */
    static ReliabilityData shuffled(ReliabilityData data, Random random) {
        List<Integer> units = places(data.units().size());
        List<Integer> coders = places(data.coders().size());
        Collections.shuffle(units, random);
        Collections.shuffle(coders, random);
        ReliabilityDataBuilder shuffled = ReliabilityData.builder()
                .categories(data.categories())
                .coders(coders.stream().map(data.coders()::get).toArray(String[]::new));
        units.forEach(unit -> shuffled.unit(data.units().get(unit), data.values(unit)));
        return shuffled.build();
    }

    /** The same data with a unit more. */
    static ReliabilityData with(ReliabilityData data, Map<String, String> values) {
        ReliabilityDataBuilder more = ReliabilityData.builder()
                .categories(data.categories())
                .coders(data.coders().toArray(String[]::new));
        IntStream.range(0, data.units().size())
                .forEach(unit -> more.unit(data.units().get(unit), data.values(unit)));
        return more.unit("one more", values).build();
    }

    /** The same data on other categories; each value gets the one at its place in {@code places}. */
    static ReliabilityData mapped(ReliabilityData data, Categories categories, int... places) {
        ReliabilityDataBuilder mapped = ReliabilityData.builder()
                .categories(categories)
                .coders(data.coders().toArray(String[]::new));
        for (int unit = 0; unit < data.units().size(); unit++) {
            Map<String, String> values = new TreeMap<>();
            data.values(unit)
                    .forEach((coder, label) -> values.put(
                            coder,
                            categories
                                    .labels()
                                    .get(places[
                                            data.categories().position(label).orElseThrow()])));
            mapped.unit(data.units().get(unit), values);
        }
        return mapped.build();
    }

    private static List<Integer> places(int number) {
        return Arrays.asList(IntStream.range(0, number).boxed().toArray(Integer[]::new));
    }
}
