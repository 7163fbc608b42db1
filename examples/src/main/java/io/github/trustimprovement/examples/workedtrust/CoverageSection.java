// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.coverage.AimObjectLeverChain;
import io.github.trustimprovement.scoring.coverage.AlignedMatrix;
import io.github.trustimprovement.scoring.coverage.DimensionProfile;
import io.github.trustimprovement.scoring.coverage.DualRoleView;
import io.github.trustimprovement.scoring.coverage.FeedbackLoops;
import io.github.trustimprovement.scoring.coverage.Momentum;
import io.github.trustimprovement.scoring.coverage.PortfolioCoverage;
import io.github.trustimprovement.scoring.coverage.StrandBalance;
import io.github.trustimprovement.scoring.coverage.WhatToHow;
import java.time.LocalDate;

/** What practices and initiatives touch and where, whether practices inform each other, and what a partner told. */
final class CoverageSection implements TrustSection {
    @Override
    public String title() {
        return "What is worked on";
    }

    private static final String TOPIC = "reading";
    private static final String PARTNER = "saltmarsh";

    @Override
    public String text(TrustRecord trust) {
        return practices(trust) + initiatives(trust, TrustDays.asOf(trust)) + INVENTED;
    }

    private static String practices(TrustRecord trust) {
        return TrustSection.part(StrandBalance.of(trust), """
                        The record has practices under all strands. It does not follow that a strand is done, or that
                        a component with more practices is better served.
                        """)
                + TrustSection.part(FeedbackLoops.of(trust), """
                        The record says which practices inform which. It does not say how much anybody learnt.
                        """)
                + TrustSection.part(
                        TrustSection.list(
                                WhatToHow.DESCRIPTION.title() + ": " + TOPIC,
                                WhatToHow.of(trust, TOPIC).path().stream()
                                        .map(step -> step.strand().label() + " > "
                                                + step.component().label() + " > " + step.practice())),
                        """
                        Three practices name the topic. A way through every component is not what is asked for.
                        """)
                + TrustSection.part(AlignedMatrix.of(trust, PARTNER), """
                        Of its partner the record holds what came up on one visit. Where Saltmarsh alone has told of
                        something there is something to ask about, and neither trust is ahead.
                        """);
    }

    private static String initiatives(TrustRecord trust, LocalDate day) {
        return TrustSection.part(
                        TrustSection.list(
                                PortfolioCoverage.DESCRIPTION.title() + ": what nothing that runs on " + day
                                        + " touches",
                                PortfolioCoverage.of(trust, day).untouched().stream()
                                        .map(concept -> concept.kind() + ", " + concept.label())),
                        """
                        Nobody works on these at present. Each may be left alone for good reasons.
                        """)
                + TrustSection.part(Momentum.of(trust, TrustDays.LAST.first(), day), """
                        Many things are worked on at once. That is no sign of strength where people cannot carry it.
                        """)
                + TrustSection.part(AimObjectLeverChain.of(trust, day), """
                        Whatever runs says why, what and by what means. That a chain is unbroken does not make it work.
                        """)
                + TrustSection.part(DualRoleView.of(trust, day), """
                        Leadership is used here as a means alone, culture mostly as an end. Neither is the right use.
                        """)
                + TrustSection.part(DimensionProfile.of(trust, day), """
                        Most initiatives run in several schools. Work in one school is no poorer for that.
                        """);
    }
}
