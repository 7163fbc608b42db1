// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.numeric.SplitMix64;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.DefinedBuilder;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How often chance alone satisfies a predicate: the share of the 2^n ways to swap the two dates within organisations
 * that do; all of them up to 15 organisations, above that a sample.
 *
 * @param sample how to draw swaps where there are too many to try all, or empty
 */
record Chance(Optional<Sample> sample) {
    /** Up to here all swaps are tried: 32,768. */
    static final int MOST_EXACT = 15;

    /** Without a sample. */
    static final Chance EXACT = new Chance(Optional.empty());

    record Sample(int replicates, long seed) {
        Sample {
            if (replicates < 1) {
                throw InvalidModelException.of("replicates", "positive", replicates);
            }
        }
    }

    static Chance sampled(int replicates, long seed) {
        return new Chance(Optional.of(new Sample(replicates, seed)));
    }

    Estimate rate(Movement movement, Predicate<Movement> predicate, Method method, List<Caveat> ofPanel) {
        List<Caveat> caveats = Stream.concat(ofPanel.stream(), Stream.of(Caveat.EXCHANGEABLE_DATES))
                .toList();
        int n = movement.size();
        if (n <= MOST_EXACT) {
            long swaps = 1L << n;
            long k = LongStream.range(0, swaps)
                    .filter(mask -> predicate.test(movement.swapped(marks(mask, n))))
                    .count();
            return share(k, swaps, method, "all swaps").caveats(caveats).build();
        }
        return sample.<Estimate>map(drawn -> {
                    long k = LongStream.range(0, drawn.replicates())
                            .parallel()
                            .filter(replicate ->
                                    predicate.test(movement.swapped(randomMarks(drawn.seed(), replicate, n))))
                            .count();
                    return share(k, drawn.replicates(), method, "sampled swaps, " + SplitMix64.NAME)
                            .seed(drawn.seed())
                            .caveats(caveats)
                            .build();
                })
                .orElseGet(() -> Undefined.of(UndefinedReason.NEEDS_SEED, n, caveats));
    }

    private static DefinedBuilder share(long k, long n, Method method, String scheme) {
        return Defined.share(k, n)
                .method(method.toBuilder().putOption("chance rate", scheme).build());
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
