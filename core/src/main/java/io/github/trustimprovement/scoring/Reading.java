// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.Set;

/**
 * What a scheme makes of one coding.
 *
 * @param items what the coding says of its segment; empty unless it is placed
 * @param placement what becomes of it
 * @param isValenceFromTheme whether a valence was read off a theme
 */
record Reading<K>(Set<K> items, Placement placement, boolean isValenceFromTheme) {
    static <K> Reading<K> placed(Set<K> items) {
        return new Reading<>(items, Placement.PLACED, false);
    }

    static <K> Reading<K> unplaced(Placement placement) {
        return new Reading<>(Set.of(), placement, false);
    }
}
