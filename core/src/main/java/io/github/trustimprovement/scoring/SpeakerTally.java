// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.Collection;
import java.util.Map;

/**
 * What was counted under one speaker: a value whose parts all merge in any order, sums by addition and items by union.
 *
 * @param counts raised cells; empty where leaders are counted
 * @param items what all segments together were coded with; none unless leaders are counted and this is one
 * @param segments segments that a selected coder has looked at
 * @param codings codings that count
 * @param placements what became of each coding; only what occurred
 * @param missedSegments segments that no selected coder has looked at
 * @param unresolvedSegments segments with several coders, where a sole one was asked for
 * @param valencesFromThemes placed codings whose valence was read off a theme
 */
record SpeakerTally<I, K>(
        Map<K, Long> counts,
        I items,
        long segments,
        long codings,
        Map<Placement, Long> placements,
        long missedSegments,
        long unresolvedSegments,
        long valencesFromThemes) {
    SpeakerTally {
        counts = Map.copyOf(counts);
        placements = Map.copyOf(placements);
    }

    boolean isEmpty() {
        return segments + missedSegments + unresolvedSegments == 0;
    }

    LeaderStanding standing() {
        return LeaderStanding.of(segments > 0, !isEmpty());
    }

    /** The sum; of nothing, nothing. */
    static <I, K> SpeakerTally<I, K> sum(Collection<SpeakerTally<I, K>> parts, CellScheme<I, K> scheme) {
        if (parts.size() == 1) {
            return parts.iterator().next();
        }
        SpeakerState<I, K> sum = new SpeakerState<>(scheme, true);
        parts.forEach(sum::absorb);
        return sum.toTally();
    }
}
