// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Data that say the same in another way, or a part of them. */
final class Reshaped {
    private Reshaped() {}

    private static int[][] coders(ReliabilityData data) {
        int[][] coders = new int[data.coders().size()][data.units().size()];
        for (int coder = 0; coder < coders.length; coder++) {
            for (int unit = 0; unit < coders[coder].length; unit++) {
                coders[coder][unit] = data.position(unit, coder);
            }
        }
        return coders;
    }

    /** The places of the units. */
    static List<Integer> units(ReliabilityData data) {
        return IntStream.range(0, data.units().size()).boxed().toList();
    }

    /** Some of the units, in the order given. */
    static ReliabilityData part(ReliabilityData data, List<Integer> units) {
        return ReliabilityData.ofCoders(
                data.categories(),
                Arrays.stream(coders(data))
                        .map(values ->
                                units.stream().mapToInt(unit -> values[unit]).toArray())
                        .toArray(int[][]::new));
    }

    private static List<Integer> shuffled(int size, Random random) {
        List<Integer> order = IntStream.range(0, size).boxed().collect(Collectors.toList());
        Collections.shuffle(order, random);
        return order;
    }

    /** The units in another order. */
    static ReliabilityData inOtherOrder(ReliabilityData data, Random random) {
        return part(data, shuffled(data.units().size(), random));
    }

    /** The coders in another order. */
    static ReliabilityData withOtherCoders(ReliabilityData data, Random random) {
        int[][] coders = coders(data);
        return ReliabilityData.ofCoders(
                data.categories(),
                shuffled(coders.length, random).stream()
                        .map(coder -> coders[coder])
                        .toArray(int[][]::new));
    }

    /** Each category called by another's name, all the same throughout. */
    static ReliabilityData renamed(ReliabilityData data, Random random) {
        List<Integer> names = shuffled(data.categories().size(), random);
        return ReliabilityData.ofCoders(
                data.categories(),
                Arrays.stream(coders(data))
                        .map(values -> Arrays.stream(values)
                                .map(value -> value == ReliabilityData.MISSING ? value : names.get(value))
                                .toArray())
                        .toArray(int[][]::new));
    }

    /** The last category first. */
    static ReliabilityData turnedRound(ReliabilityData data) {
        int last = data.categories().size() - 1;
        return ReliabilityData.ofCoders(
                data.categories(),
                Arrays.stream(coders(data))
                        .map(values -> Arrays.stream(values)
                                .map(value -> value == ReliabilityData.MISSING ? value : last - value)
                                .toArray())
                        .toArray(int[][]::new));
    }

    /** The same values where more categories were declared. */
    static ReliabilityData withUnusedCategories(ReliabilityData data, int more) {
        return ReliabilityData.ofCoders(
                AgreementExamples.ordinal(data.categories().size() + more), coders(data));
    }
}
