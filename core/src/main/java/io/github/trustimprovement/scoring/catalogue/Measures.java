// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.catalogue;

import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.valence.LeaderPrevalence;
import io.github.trustimprovement.scoring.valence.LeverValenceTable;
import java.util.List;

/**
 * All measures of the library, such as {@code valence/lever-valence-table}.
 *
 * <p>A new measure is added here, under its family; a test then asks for its reference value, its second
 * implementation, its law and its page.
 *
 * @since 0.1.0
 */
public final class Measures {
    private static final List<MeasureDescription> ALL = List.of(
            // valence
            LeverValenceTable.DESCRIPTION, LeaderPrevalence.DESCRIPTION);

    private Measures() {}

    /**
     * The measures.
     *
     * @return the descriptions, family by family
     */
    public static List<MeasureDescription> all() {
        return ALL;
    }
}
