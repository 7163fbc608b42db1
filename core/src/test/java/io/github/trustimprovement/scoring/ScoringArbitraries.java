// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generated answers, counts by leader, and ways to count. */
public final class ScoringArbitraries {
    private ScoringArbitraries() {}

    /**
     * What is counted.
     *
     * @return the generator
     */
    public static Arbitrary<CountingUnit> units() {
        return Arbitraries.of(CountingUnit.SEGMENT, CountingUnit.LEADER, CountingUnit.CODING);
    }

    /**
     * Whose codings count, of studies coded by c1 and others.
     *
     * @return the generator
     */
    public static Arbitrary<CodingSelection> selections() {
        return Arbitraries.of(
                CodingSelection.soleCoder(),
                CodingSelection.coder("c1"),
                CodingSelection.agreed(),
                CodingSelection.anyCoder());
    }

    /** Up to eight leaders, some of whom said nothing. */
    static Arbitrary<List<Cluster>> clusters() {
        Arbitrary<long[]> counts = Arbitraries.longs()
                .between(0, 30)
                .flatMap(trials ->
                        Arbitraries.longs().between(0, trials).map(successes -> new long[] {successes, trials}));
        return counts.list().ofMaxSize(8).map(all -> {
            List<Cluster> clusters = new ArrayList<>();
            for (long[] each : all) {
                clusters.add(Cluster.of("p" + clusters.size(), CountedGroup.CEO, each[0], each[1]));
            }
            return clusters;
        });
    }

    /** Pairs whose texts have the marks that fingerprints are made with. */
    static Arbitrary<Map<String, String>> pairs() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars('a', 'b', '&', '=', '%', '?')
                .ofMinLength(1)
                .ofMaxLength(4);
        return Arbitraries.maps(texts, texts).ofMaxSize(4);
    }

    static Arbitrary<List<Caveat>> caveats() {
        return Arbitraries.of(Caveat.class).list().uniqueElements().ofMaxSize(3);
    }

    /** Estimates of two methods. */
    static Arbitrary<Estimate> estimates() {
        Arbitrary<Estimate> defined = Combinators.combine(
                        Arbitraries.integers().between(-100, 100),
                        Arbitraries.longs().between(0, 50),
                        Arbitraries.of("a/b", "a/c"),
                        caveats())
                .as((eighths, n, measure, caveats) -> Defined.builder()
                        .value(eighths / 8.0)
                        .n(n)
                        .method(Method.of(measure))
                        .caveats(caveats)
                        .build());
        Arbitrary<Estimate> undefined = Combinators.combine(
                        Arbitraries.of(UndefinedReason.class),
                        Arbitraries.longs().between(0, 50),
                        caveats())
                .as(Undefined::of);
        return Arbitraries.frequencyOf(Tuple.of(4, defined), Tuple.of(1, undefined));
    }
}
