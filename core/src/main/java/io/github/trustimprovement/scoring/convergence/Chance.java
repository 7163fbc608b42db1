// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.numeric.SplitMix64;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.DefinedBuilder;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * How often chance alone satisfies a predicate: the share of the 2^n ways to swap the two dates within organisations
 * that do; all of them where there are few organisations, above that a sample.
 *
 * @param sample how to draw swaps where there are too many to try all, or empty
 * @param mostExact up to how many organisations all swaps are tried
 */
record Chance(Optional<Sample> sample, int mostExact) {
    /** Up to here all swaps are tried: 32,768. */
    private static final int MOST_EXACT = 15;

    private static final String SWAPS_DRAWN = "swaps drawn";

    /** Without a sample. */
    static final Chance EXACT = new Chance(Optional.empty(), MOST_EXACT);

    record Sample(int replicates, long seed) {
        Sample {
            if (replicates < 1) {
                throw InvalidModelException.of("replicates", "positive", replicates);
            }
        }
    }

    static Chance sampled(int replicates, long seed) {
        return new Chance(Optional.of(new Sample(replicates, seed)), MOST_EXACT);
    }

    /** The share of swaps that satisfy each of some names; a swap in which none can be told satisfies none. */
    Map<String, Estimate> rates(Movement movement, PanelVerdict.Names names, List<String> asked, PanelNumbers ofPanel) {
        PanelNumbers numbers = ofPanel.with(Caveat.EXCHANGEABLE_DATES);
        int n = movement.size();
        if (isExact(n)) {
            long swaps = 1L << n;
            Map<String, Long> counts = count(swaps, names, mask -> movement.swapped(marks(mask, n)));
            return each(
                    asked,
                    name -> described(Defined.share(counts.getOrDefault(name, 0L), swaps), numbers, "all swaps", name)
                            .build());
        }
        return sample.map(drawn -> {
                    Map<String, Long> counts = count(
                            drawn.replicates() + 1L,
                            names,
                            replicate -> replicate == drawn.replicates()
                                    ? movement
                                    : movement.swapped(randomMarks(drawn.seed(), replicate, n)));
                    return each(asked, name -> drawn(counts.getOrDefault(name, 0L), drawn, numbers, name));
                })
                .orElseGet(() -> each(asked, name -> ofPanel.undefined(UndefinedReason.NEEDS_SEED)));
    }

    private boolean isExact(int n) {
        return n <= mostExact;
    }

    /** What was drawn, for so many organisations. */
    Map<String, String> drawing(int n) {
        return sample.filter(drawn -> !isExact(n))
                .map(drawn -> Map.of(SWAPS_DRAWN, Integer.toString(drawn.replicates())))
                .orElse(Map.of());
    }

    /** What was observed is one of the arrangements, so that its own rate is never 0: (k + 1) / (draws + 1). */
    private static Estimate drawn(long k, Sample drawn, PanelNumbers numbers, String name) {
        return described(
                        Defined.builder().value(k / (drawn.replicates() + 1.0)).n(numbers.size()),
                        numbers.with(SWAPS_DRAWN, Integer.toString(drawn.replicates())),
                        "sampled swaps and the one observed, " + SplitMix64.NAME,
                        name)
                .seed(drawn.seed())
                .build();
    }

    private static Map<String, Estimate> each(List<String> asked, Function<String, Estimate> rate) {
        Map<String, Estimate> rates = new LinkedHashMap<>();
        asked.forEach(name -> rates.put(name, rate.apply(name)));
        return rates;
    }

    private static Map<String, Long> count(long swaps, PanelVerdict.Names names, LongFunction<Movement> swapped) {
        return LongStream.range(0, swaps)
                .parallel()
                .mapToObj(swap -> names.of(swapped.apply(swap)))
                .map(found -> found.isEmpty() ? List.of(PanelVerdict.NO_ANSWER) : found)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static DefinedBuilder described(DefinedBuilder rate, PanelNumbers numbers, String scheme, String name) {
        return rate.method(numbers.with("chance rate", scheme).with("of", name).method())
                .caveats(numbers.caveats());
    }

    private static boolean[] marks(long mask, int n) {
        boolean[] marks = new boolean[n];
        for (int i = 0; i < n; i++) {
            marks[i] = (mask >>> i & 1) == 1;
        }
        return marks;
    }

    private static boolean[] randomMarks(long seed, long replicate, int n) {
        SplitMix64 random = SplitMix64.ofReplicate(seed, replicate);
        boolean[] marks = new boolean[n];
        for (int i = 0; i < n; i++) {
            marks[i] = random.nextLong() < 0;
        }
        return marks;
    }
}
