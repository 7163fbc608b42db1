// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import java.util.Map;

/**
 * How often each cell was raised, in the making.
 *
 * @param <I> a set of items
 * @param <K> a cell
 */
interface CellCounts<I, K> {
    /** Raises the cells of a unit by one. */
    void raise(I items);

    void add(K cell, long number);

    /** The cells that were raised at all. */
    Map<K, Long> toMap();
}
