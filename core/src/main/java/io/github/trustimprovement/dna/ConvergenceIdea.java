// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.dna;

import io.github.trustimprovement.concept.AlternativeLabel;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.concept.ConceptDetail;

/**
 * The idea of how a whole system may move up: 'upwards convergence'.
 *
 * <p>It needs both a rise at the top and a smaller gap. The paper gives no formula, group or threshold. It is about
 * performance, not about the agreement of practices.
 *
 * <p>Taken up by Rollett (2024), section 'The vertical, horizontal and systemic', from Berwick and Matthews (2007) for
 * schools and from Chhatwal (2021) for trusts. SDK interpretation: an enum of its own, apart from any measure of it.
 *
 * @since 0.1.0
 */
public enum ConvergenceIdea implements Concept {
    /** A rising top and a shrinking gap. */
    UPWARDS_CONVERGENCE(
            "upwards-convergence",
            "upwards convergence",
            1,
            "The strongest schools get better, and those behind them get better faster, so that the distance shrinks "
                    + "while the top rises. Both have to hold: a gap that closes because the top falls does not count, "
                    + "nor does a rise that leaves the gap as wide. The same may be asked of trusts.",
            AlternativeLabel.of("upward convergence", "caption of the figure after Berwick's idea"));

    private final ConceptDetail detail;

    ConvergenceIdea(String slug, String label, int printedOrder, String definition, AlternativeLabel... alternatives) {
        detail = Dna.detail("convergence-idea", slug, label, printedOrder, Dna.DIMENSIONS, definition)
                .withAlternativeLabels(alternatives);
    }

    @Override
    public ConceptDetail detail() {
        return detail;
    }
}
