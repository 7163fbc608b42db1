// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Coding;
import java.util.Set;

/** What a tally counts by: how a coding is read, and which cells are raised by all that was read of one unit. */
interface CellScheme<K> {
    /** The code of the measure that the counts are. */
    String measure();

    Reading<K> read(Coding coding, Codebook codebook);

    /** The cells of a unit; each is raised by one. */
    Set<K> cells(Set<K> items);
}
