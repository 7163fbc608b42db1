// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class SplitMix64Properties {
    @Property
    void staysBelowTheBound(@ForAll long seed, @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int bound) {
        SplitMix64 random = new SplitMix64(seed);
        for (int i = 0; i < 20; i++) {
            assertThat(random.nextInt(bound)).isBetween(0, bound - 1);
        }
    }

    @Property
    void staysInTheUnitInterval(@ForAll long seed) {
        assertThat(new SplitMix64(seed).nextDouble()).isBetween(0.0, Math.nextDown(1.0));
    }

    @Property
    void isTheSameForTheSameSeedAndReplicate(
            @ForAll long seed, @ForAll @LongRange(min = 0, max = 100_000) long replicate) {
        assertThat(SplitMix64.ofReplicate(seed, replicate).nextLong())
                .isEqualTo(SplitMix64.ofReplicate(seed, replicate).nextLong());
    }
}
