// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.LeverReading;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.readings.ConditionReading;
import io.github.trustimprovement.scoring.readings.ContextBy;
import io.github.trustimprovement.scoring.readings.MixingDesk;
import io.github.trustimprovement.scoring.readings.ReadingStaleness;
import io.github.trustimprovement.scoring.readings.SettingBand;
import io.github.trustimprovement.scoring.readings.TwoSidedness;
import io.github.trustimprovement.scoring.readings.ValenceByContext;
import io.github.trustimprovement.scoring.readings.ValenceDrift;

/** How levers were judged and set: turns, sides, age, position, conditions. */
final class ReadingsSection implements TrustSection {
    /** After how many days this example looks at a lever again; neither paper gives such a number. */
    private static final int LOOK_AGAIN_AFTER_DAYS = 365;

    @Override
    public String title() {
        return "Levers as judged and set";
    }

    @Override
    public String text(TrustRecord trust) {
        Scale reach = trust.scale("reach").orElseThrow();
        LeverReading expertise = trust.leverReadings().get(0);
        return ValenceDrift.of(trust, Lever.QUALITY_ASSURANCE).explain() + "\n" + """
                        At Fordwell the judgement turned within thirteen months. One leader's two readings do not say
                        why, and the earlier one was not wrong.

                        """
                + TrustSection.part(
                        ValenceByContext.of(trust, Lever.ORGANISATIONAL_STRATEGY, ContextBy.ORGANISATION), """
                        One reading at Weirside and one of the trust point opposite ways. Both hold where they were
                        made, and two readings make no majority.
                        """)
                + TrustSection.part(TwoSidedness.of(trust), """
                        Where one side alone is recorded, somebody should ask for the other. That it exists is not shown.
                        """)
                + TrustSection.part(
                        ReadingStaleness.of(trust, TrustDays.asOf(trust), LOOK_AGAIN_AFTER_DAYS)
                                .withContext(ContextBy.ORGANISATION),
                        """
                        A lever that was read in one school this year may not have been read in another for longer; a
                        year is this example's own interval. A lever that was never read is neither stale nor current.
                        """)
                + TrustSection.part(
                        MixingDesk.of(
                                trust, SettingBand.of(Lever.COMMONALITY, reach, "in-most-places", "in-most-places")),
                        """
                        The band is this example's own. A school outside it may have its reasons, as Millrace had when
                        it joined, and settings of several levers do not add up to anything.
                        """)
                + TrustSection.part(ConditionReading.of(expertise), """
                        What Millrace recorded of the conditions agrees with the judgement. It predicts nothing.
                        """)
                + INVENTED;
    }
}
