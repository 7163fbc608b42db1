// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.convergence.BalancedPanel;
import io.github.trustimprovement.scoring.convergence.GammaConvergence;
import io.github.trustimprovement.scoring.convergence.GapToBest;
import io.github.trustimprovement.scoring.convergence.SigmaConvergence;

/** How far the schools of the trust lie apart, and whether they change places, in the two years in which it had three. */
final class SpreadSection implements TrustSection {
    @Override
    public String title() {
        return "How far schools lie apart";
    }

    @Override
    public String text(TrustRecord trust) {
        BalancedPanel staying = BalancedPanel.of(
                trust, "teachers-stay", AcademicYear.of(TrustDays.LAST.startYear() - 1), TrustDays.LAST);
        return TrustSection.part(SigmaConvergence.of(staying), """
                        The spread of three schools fell within a year, as it would by chance alone in half of all cases.
                        """)
                + TrustSection.part(GapToBest.of(staying), """
                        The others came nearer to the best school. That is no fault and no merit of the best one.
                        """)
                + TrustSection.part(GammaConvergence.of(staying), """
                        No school changed places with another. Order alone says nothing of how far apart they are.
                        """)
                + INVENTED;
    }
}
