// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.scoring.Result;
import java.util.List;

/**
 * A result that is made of a balanced panel, such as {@link UpwardsConvergence}, with who joined and left beside it.
 *
 * @since 0.1.0
 */
public abstract sealed class PanelResult extends Result
        permits BetaConvergence,
                CatchUpSplit,
                CompositionSplit,
                ConvergenceTypology,
                GammaConvergence,
                GapToBest,
                SigmaConvergence,
                UpwardsConvergence,
                VarianceSplit {
    private final BalancedPanel panel;

    PanelResult(BalancedPanel panel) {
        this.panel = panel;
    }

    /**
     * What the result is made of.
     *
     * @return the panel
     */
    public final BalancedPanel panel() {
        return panel;
    }

    /**
     * The organisations that are there at the last date and were not at the first, as {@link BalancedPanel#joiners}.
     *
     * @return the rows, in the order of the organisations
     */
    public final List<PanelRow> joiners() {
        return panel.joiners();
    }

    /**
     * The organisations that were there at the first date and are not at the last, as {@link BalancedPanel#leavers}.
     *
     * @return the rows, in the order of the organisations
     */
    public final List<PanelRow> leavers() {
        return panel.leavers();
    }
}
