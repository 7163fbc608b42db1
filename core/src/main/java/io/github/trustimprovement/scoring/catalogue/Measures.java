// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.catalogue;

import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.reliability.CodingReliabilityTable;
import io.github.trustimprovement.scoring.reliability.CohenKappa;
import io.github.trustimprovement.scoring.reliability.FleissKappa;
import io.github.trustimprovement.scoring.reliability.GwetAC1;
import io.github.trustimprovement.scoring.reliability.GwetAC2;
import io.github.trustimprovement.scoring.reliability.KrippendorffAlpha;
import io.github.trustimprovement.scoring.reliability.PercentAgreement;
import io.github.trustimprovement.scoring.reliability.UnitizingAlpha;
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
            // reliability: krippendorff
            KrippendorffAlpha.DESCRIPTION,
            UnitizingAlpha.DESCRIPTION,
            // reliability: percent agreement, kappas, Gwet
            PercentAgreement.DESCRIPTION,
            CohenKappa.DESCRIPTION,
            FleissKappa.DESCRIPTION,
            GwetAC1.DESCRIPTION,
            GwetAC2.DESCRIPTION,
            CodingReliabilityTable.DESCRIPTION);

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
