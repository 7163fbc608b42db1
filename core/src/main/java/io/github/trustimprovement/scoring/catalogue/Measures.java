// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.catalogue;

import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.consensus.LeikDispersion;
import io.github.trustimprovement.scoring.consensus.VanDerEijkAgreement;
import io.github.trustimprovement.scoring.cooccurrence.CodeCooccurrence;
import io.github.trustimprovement.scoring.cooccurrence.Lift;
import io.github.trustimprovement.scoring.cooccurrence.NormalisedPmi;
import io.github.trustimprovement.scoring.cooccurrence.PhiCoefficient;
import io.github.trustimprovement.scoring.saturation.CodeAccumulation;
import io.github.trustimprovement.scoring.saturation.ThematicSaturation;
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
            LeverValenceTable.DESCRIPTION,
            LeaderPrevalence.DESCRIPTION,
            // cooccurrence
            CodeCooccurrence.DESCRIPTION,
            Lift.DESCRIPTION,
            NormalisedPmi.DESCRIPTION,
            PhiCoefficient.DESCRIPTION,
            // consensus
            VanDerEijkAgreement.DESCRIPTION,
            LeikDispersion.DESCRIPTION,
            // saturation
            ThematicSaturation.DESCRIPTION,
            CodeAccumulation.DESCRIPTION);

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
