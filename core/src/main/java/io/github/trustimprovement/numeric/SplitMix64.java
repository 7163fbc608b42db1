// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.numeric;

import io.github.trustimprovement.concept.InvalidModelException;

/**
 * Random numbers that are the same for a seed on every JDK: the generator SplitMix64.
 *
 * <p>The JDK documents no algorithm for its own splittable generator, so that a later one may give other numbers.
 * Steele, Lea and Flood (2014), 'Fast splittable pseudorandom number generators', doi:10.1145/2714064.2660195.
 */
public final class SplitMix64 {
    /** The name under which results say how they were drawn. */
    public static final String NAME = "SplitMix64";

    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    /**
     * A generator.
     *
     * @param seed where it starts
     */
    public SplitMix64(long seed) {
        state = seed;
    }

    /**
     * The generator of one replicate, whichever thread draws it.
     *
     * @param seed the seed of all replicates
     * @param replicate the number of the replicate
     * @return a generator of its own
     */
    public static SplitMix64 ofReplicate(long seed, long replicate) {
        return new SplitMix64(mix(seed) ^ mix(replicate * GAMMA + 1));
    }

    /**
     * The next 64 bits.
     *
     * @return any long
     */
    public long nextLong() {
        state += GAMMA;
        return mix(state);
    }

    /**
     * A number below a bound, each with the same chance.
     *
     * @param bound the bound, positive
     * @return from 0 to {@code bound - 1}
     * @throws InvalidModelException if the bound is not positive
     */
    public int nextInt(int bound) {
        if (bound < 1) {
            throw InvalidModelException.of("SplitMix64.bound", "positive", bound);
        }
        int largestFair = Integer.MAX_VALUE - (Integer.MAX_VALUE % bound + 1) % bound;
        int bits = (int) (nextLong() >>> 33);
        while (bits > largestFair) {
            bits = (int) (nextLong() >>> 33);
        }
        return bits % bound;
    }

    /**
     * A number of the unit interval.
     *
     * @return from 0 to below 1, a multiple of 2^-53
     */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
