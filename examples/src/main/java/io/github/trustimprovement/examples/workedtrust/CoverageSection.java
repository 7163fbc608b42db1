// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.coverage.DimensionProfile;
import io.github.trustimprovement.scoring.coverage.FeedbackLoops;
import io.github.trustimprovement.scoring.coverage.StrandBalance;

/** What practices and initiatives touch, in how many schools, and whether practices inform each other. */
final class CoverageSection implements TrustSection {
    @Override
    public String title() {
        return "What is worked on";
    }

    @Override
    public String text(TrustRecord trust) {
        return TrustSection.part(StrandBalance.of(trust), """
                        The record has practices under all strands. It does not follow that a strand is done, or that
                        a component with more practices is better served.
                        """)
                + TrustSection.part(FeedbackLoops.of(trust), """
                        The record says which practices inform which. It does not say how much anybody learnt.
                        """)
                + TrustSection.part(DimensionProfile.of(trust, TrustDays.asOf(trust)), """
                        Most initiatives run in several schools. Work in one school is no poorer for that.
                        """)
                + INVENTED;
    }
}
