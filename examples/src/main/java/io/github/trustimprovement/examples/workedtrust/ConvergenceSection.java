// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.Season;
import io.github.trustimprovement.organisation.Term;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.convergence.BalancedPanel;
import io.github.trustimprovement.scoring.convergence.CatchUpSplit;
import io.github.trustimprovement.scoring.convergence.CompositionSplit;
import io.github.trustimprovement.scoring.convergence.ConvergenceTypology;
import io.github.trustimprovement.scoring.convergence.TopAndBottom;
import io.github.trustimprovement.scoring.convergence.UpwardsConvergence;

/** Whether results of the schools rise and draw together over three years. */
final class ConvergenceSection implements TrustSection {
    /** By how much more teachers stayed everywhere, in percentage points; made up for this example. */
    private static final Decimal EVERYWHERE = Decimal.of(2.5);

    @Override
    public String title() {
        return "Results over three years";
    }

    @Override
    public String text(TrustRecord trust) {
        return staying(panel(trust, "teachers-stay"))
                + absence(panel(trust, "persistent-absence"))
                + checks(trust)
                + INVENTED;
    }

    /** Of the schools while they belonged to the trust: what Millrace had before it joined is not the trust's. */
    private static BalancedPanel panel(TrustRecord trust, String measure) {
        return BalancedPanel.of(trust, measure, TrustDays.FIRST, TrustDays.LAST);
    }

    private static String staying(BalancedPanel staying) {
        return TrustSection.part(UpwardsConvergence.of(staying), """
                        The share of teachers who stay rose at the top, and the gap fell. Two schools show that by
                        chance in one case of four, as the table says, and one teacher of Fordwell is seven points: this
                        is no evidence that the trust brought it about. Millrace joined in between, so that it is
                        listed and not compared.
                        """)
                + TrustSection.part(UpwardsConvergence.of(staying).relativeTo(EVERYWHERE), """
                        Had teachers stayed by 2.5 points more everywhere (an invented number), the top would have
                        risen by less than everyone: set against that, there is no upwards convergence.
                        """)
                + TrustSection.part(ConvergenceTypology.of(staying), """
                        The mean rose and the spread fell. This is another definition than the one above, and that both
                        hold here does not make them one.
                        """)
                + TrustSection.part(CatchUpSplit.of(staying, TopAndBottom.EXTREMES), """
                        The gap fell because the lowest rose by more than the top. A school that was low by bad luck
                        rises again by itself.
                        """);
    }

    private static String absence(BalancedPanel absence) {
        return TrustSection.part(UpwardsConvergence.of(absence), """
                        Persistent absence fell at Fordwell and rose at Weirside: the best got better and the gap
                        grew. The answer is no, and no average would have shown it.
                        """);
    }

    private static String checks(TrustRecord trust) {
        return TrustSection.part(
                CompositionSplit.of(BalancedPanel.of(
                        trust,
                        "reading-check",
                        Term.of(TrustDays.FIRST, Season.SUMMER),
                        Term.of(TrustDays.LAST, Season.SUMMER))),
                """
                Both schools with both values rose; the mean of all rose by less, because Millrace joined with lower
                values. A trust that takes on such a school looks worse for it, which says nothing of its work.
                """);
    }
}
