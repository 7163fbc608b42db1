// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generators of what coders made of units. */
final class AgreementArbitraries {
    private static final int MOST_UNITS = 25;

    private AgreementArbitraries() {}

    /** Data of two coders to four on two categories to five with an order, with values missing. */
    static Arbitrary<ReliabilityData> data() {
        return Arbitraries.integers().between(2, 4).flatMap(coders -> ofCoders(coders, ReliabilityData.MISSING));
    }

    /** Data of two coders, with values missing. */
    static Arbitrary<ReliabilityData> dataOfTwo() {
        return ofCoders(2, ReliabilityData.MISSING);
    }

    /** Data of two coders to four, without a value missing. */
    static Arbitrary<ReliabilityData> completeData() {
        return Arbitraries.integers().between(2, 4).flatMap(coders -> ofCoders(coders, 0));
    }

    private static Arbitrary<ReliabilityData> ofCoders(int coders, int lowest) {
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(categories -> Arbitraries.integers()
                        .between(lowest, categories - 1)
                        .array(int[].class)
                        .ofSize(coders)
                        .list()
                        .ofMaxSize(MOST_UNITS)
                        .map(units -> ReliabilityData.ofCoders(
                                AgreementExamples.ordinal(categories),
                                IntStream.range(0, coders)
                                        .mapToObj(coder -> units.stream()
                                                .mapToInt(unit -> unit[coder])
                                                .toArray())
                                        .toArray(int[][]::new))));
    }

    /** All weights that have a name. */
    static Arbitrary<AgreementWeights> weights() {
        return Arbitraries.of(
                AgreementWeights.identity(),
                AgreementWeights.linear(),
                AgreementWeights.quadratic(),
                AgreementWeights.ordinal(),
                AgreementWeights.radical(),
                AgreementWeights.ratio());
    }
}
