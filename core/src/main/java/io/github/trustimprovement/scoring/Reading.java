// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

/**
 * What a scheme makes of one coding.
 *
 * @param items what the coding says of its segment; none unless it is placed
 * @param placement what becomes of it
 * @param isValenceFromTheme whether a valence was read off a theme
 */
record Reading<I>(I items, Placement placement, boolean isValenceFromTheme) {
    boolean isPlaced() {
        return placement == Placement.PLACED;
    }
}
