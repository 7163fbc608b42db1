// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.portfolio.CapacityMatch;
import io.github.trustimprovement.scoring.portfolio.DayWindow;
import io.github.trustimprovement.scoring.portfolio.DeImplementationCandidates;
import io.github.trustimprovement.scoring.portfolio.InitiativeOverload;
import io.github.trustimprovement.scoring.portfolio.KeyPersonRisk;
import io.github.trustimprovement.scoring.portfolio.OneInOneOut;
import io.github.trustimprovement.scoring.portfolio.Portfolio;
import java.time.LocalDate;

/** What runs at once, what it needs, what could go. */
final class PortfolioSection implements TrustSection {
    /** How many initiatives at once this example asks about; neither paper gives such a number. */
    private static final int MOST_AT_ONCE = 3;

    @Override
    public String title() {
        return "Initiatives together";
    }

    @Override
    public String text(TrustRecord trust) {
        Portfolio portfolio = Portfolio.of(trust);
        LocalDate day = TrustDays.asOf(trust);
        return TrustSection.part(InitiativeOverload.of(portfolio, day, MOST_AT_ONCE), """
                        Three at once is this example's limit. Initiatives differ in weight, and a number of them says
                        little about what people carry.
                        """)
                + TrustSection.part(CapacityMatch.of(portfolio), """
                        Demand as recorded is set against capacity as recorded; what nobody wrote down is in neither.
                        """)
                + TrustSection.part(OneInOneOut.of(portfolio, DayWindow.of(AcademicYear.of(2024))), """
                        One in, one out is a trust's own policy. To stop more is not in itself better.
                        """)
                + TrustSection.part(DeImplementationCandidates.of(portfolio, day), """
                        A candidate is something to talk about, not something to stop.
                        """)
                + TrustSection.part(KeyPersonRisk.of(portfolio, day), """
                        Work that hangs on one role may be in the best hands. The record holds roles and no persons.
                        """)
                + INVENTED;
    }
}
