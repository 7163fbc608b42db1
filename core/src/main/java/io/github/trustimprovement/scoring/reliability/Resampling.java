// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a bootstrap draws from: units, or leaders with all their units; only units with two values or more.
 *
 * @param what what is drawn, in the plural
 * @param data the data
 * @param groups the places of the units that are drawn together, in an order that depends on their values alone
 * @param refusal why nothing can be drawn, if so
 * @param caveats what stands against it
 */
record Resampling(
        String what,
        ReliabilityData data,
        List<int[]> groups,
        Optional<UndefinedReason> refusal,
        List<Caveat> caveats) {
    /** SDK interpretation: with fewer the ends of an interval are those of a handful of possible draws. */
    private static final int FEWEST = 10;

    /** What {@link Caveat#FEW_CLUSTERS} calls few. */
    private static final int FEW_LEADERS = 20;

    static Resampling ofUnits(ReliabilityData data) {
        List<int[]> units = sorted(data, pairable(data).mapToObj(List::of));
        boolean isClustered =
                units.stream().anyMatch(unit -> data.leader(unit[0]).isPresent());
        return new Resampling(
                "units",
                data,
                units,
                units.size() < FEWEST ? Optional.of(UndefinedReason.TOO_FEW_UNITS) : Optional.empty(),
                isClustered
                        ? List.of(Caveat.PURPOSIVE_SAMPLE, Caveat.CLUSTERED_SEGMENTS)
                        : List.of(Caveat.PURPOSIVE_SAMPLE));
    }

    static Resampling ofLeaders(ReliabilityData data) {
        Map<String, List<Integer>> byLeader = new TreeMap<>();
        pairable(data)
                .forEach(unit -> byLeader.computeIfAbsent(data.leader(unit).orElse(""), leader -> new ArrayList<>())
                        .add(unit));
        boolean isAnyUnknown = byLeader.remove("") != null;
        List<int[]> groups = sorted(data, byLeader.values().stream());
        Optional<UndefinedReason> tooFew =
                groups.size() < FEWEST ? Optional.of(UndefinedReason.TOO_FEW_CLUSTERS) : Optional.empty();
        return new Resampling(
                "leaders",
                data,
                groups,
                isAnyUnknown ? Optional.of(UndefinedReason.SPEAKERS_NOT_IDENTIFIED) : tooFew,
                groups.size() < FEW_LEADERS
                        ? List.of(Caveat.PURPOSIVE_SAMPLE, Caveat.FEW_CLUSTERS)
                        : List.of(Caveat.PURPOSIVE_SAMPLE));
    }

    /** Groups in an order in which a seed draws the same values, whatever order and ids units, coders and leaders have. */
    private static List<int[]> sorted(ReliabilityData data, Stream<List<Integer>> groups) {
        Comparator<int[][]> byValues = (one, other) -> Arrays.compare(one, other, Arrays::compare);
        return groups.map(units -> Map.entry(values(data, units), units))
                .sorted(Map.Entry.comparingByKey(byValues))
                .map(group ->
                        group.getValue().stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** The values that each of some units has, sorted. */
    private static int[][] values(ReliabilityData data, List<Integer> units) {
        int[][] values = new int[units.size()][];
        int[] all = new int[data.coders().size()];
        Arrays.setAll(values, place -> {
            int[] present = Arrays.copyOf(all, data.present(units.get(place), all));
            Arrays.sort(present);
            return present;
        });
        Arrays.sort(values, Arrays::compare);
        return values;
    }

    private static IntStream pairable(ReliabilityData data) {
        int[] values = new int[data.coders().size()];
        return IntStream.range(0, data.units().size()).filter(unit -> data.present(unit, values) > 1);
    }

    /** Alpha of the groups drawn, or NaN where it is not defined; draws the same number for every group. */
    double alpha(int[] drawn, MeasurementLevel metric) {
        PairCounts pairs = new PairCounts(data.categories().size());
        int[] values = new int[data.coders().size()];
        for (int group : drawn) {
            for (int unit : groups.get(group)) {
                pairs.add(values, data.present(unit, values));
            }
        }
        Disagreement disagreement = Disagreement.of(pairs, data.categories(), metric);
        return disagreement.isDefined() ? disagreement.alpha() : Double.NaN;
    }
}
