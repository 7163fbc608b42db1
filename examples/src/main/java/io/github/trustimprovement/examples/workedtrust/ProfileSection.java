// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.profile.ComponentwiseDominance;
import io.github.trustimprovement.scoring.profile.CoverageGate;
import io.github.trustimprovement.scoring.profile.MissingBounds;
import io.github.trustimprovement.scoring.profile.RatingRollUp;
import io.github.trustimprovement.scoring.profile.RatingTally;
import io.github.trustimprovement.scoring.profile.ReviewSelection;
import io.github.trustimprovement.scoring.profile.StrandProfile;
import io.github.trustimprovement.scoring.profile.WeakestComponents;
import java.math.BigDecimal;

/** How components are rated in the schools, what is missing, and how far the schools differ. */
final class ProfileSection implements TrustSection {
    /** Which share of components must be rated before this example goes on; neither paper gives such a number. */
    private static final BigDecimal RATED_FROM = new BigDecimal("0.5");

    private static final OrganisationRef MILLRACE = OrganisationRef.school("millrace");

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
                + ofOneSchool(trust, latest, service)
                + INVENTED;
    }

    private static String ofOneSchool(TrustRecord trust, RatingTally latest, Scale service) {
        RatingTally now = latest.only(MILLRACE);
        RatingTally before = RatingTally.of(trust, ReviewSelection.latestUpTo(TrustDays.LAST.first()))
                .only(MILLRACE);
        return TrustSection.part(WeakestComponents.of(now, service), """
                        Of the three components rated at Millrace two are tied as lowest. Those not rated may be lower.
                        """)
                + TrustSection.part(CoverageGate.of(now, service, RATED_FROM), """
                        Fewer than half of the components are rated, so that this example would go no further. That is
                        a gap in the reviews and no fault of the school.
                        """)
                + TrustSection.part(ComponentwiseDominance.of(now, before, service), """
                        The three that were rated twice stand higher than a year before. With nine not rated, the school
                        then and now cannot be compared as a whole.
                        """);
    }
}
