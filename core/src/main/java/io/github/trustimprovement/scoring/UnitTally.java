// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.Map;

/**
 * What a tally has counted so far: a value whose parts all merge in any order, sums by addition and leaders by union.
 *
 * @param counts raised cells, by group; empty where leaders are counted
 * @param leaders marks of each leader on the roster; empty where leaders are not counted
 * @param segments segments that a selected coder has looked at
 * @param codings codings that count
 * @param placements what became of each coding; only what occurred
 * @param unresolvedSegments segments with several coders, where a sole one was asked for
 * @param identifiedSegments segments among {@code segments} whose speaker is on the roster
 * @param valencesFromThemes placed codings whose valence was read off a theme
 */
record UnitTally<K>(
        Map<K, GroupCounts> counts,
        Map<String, LeaderMarks<K>> leaders,
        GroupCounts segments,
        GroupCounts codings,
        Map<Placement, Long> placements,
        long unresolvedSegments,
        long identifiedSegments,
        long valencesFromThemes) {
    UnitTally {
        counts = Map.copyOf(counts);
        leaders = Map.copyOf(leaders);
        placements = Map.copyOf(placements);
    }

    static <K> UnitTally<K> empty() {
        return new UnitTally<>(Map.of(), Map.of(), GroupCounts.ZERO, GroupCounts.ZERO, Map.of(), 0, 0, 0);
    }
}
