// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.profile.MissingBounds;
import io.github.trustimprovement.scoring.profile.RatingRollUp;
import io.github.trustimprovement.scoring.profile.RatingTally;
import io.github.trustimprovement.scoring.profile.ReviewSelection;
import io.github.trustimprovement.scoring.profile.StrandProfile;

/** How components are rated in the schools, what is missing, and how far the schools differ. */
final class ProfileSection implements TrustSection {
    @Override
    public String title() {
        return "How components are rated";
    }

    @Override
    public String text(TrustRecord trust) {
        Scale service = trust.scale("service").orElseThrow();
        RatingTally latest = RatingTally.of(trust, ReviewSelection.latestUpTo(TrustDays.asOf(trust)));
        RatingTally schools = latest.only(
                trust.trust().schools().stream().map(School::reference).toList());
        return TrustSection.part(StrandProfile.of(schools, service), """
                        Few components are rated in any school, and some on another scale. The three strands stand side
                        by side; there is no number for the whole.
                        """)
                + TrustSection.part(MissingBounds.of(schools, service), """
                        With so much missing, the medians of all three strands could lie at either end of the scale:
                        the table above describes the ratings that there are, and not the schools.
                        """)
                + TrustSection.part(RatingRollUp.of(latest, service, trust.trust()), """
                        The schools differ where more than one of them is rated. A median of the trust would hide it.
                        """)
                + INVENTED;
    }
}
