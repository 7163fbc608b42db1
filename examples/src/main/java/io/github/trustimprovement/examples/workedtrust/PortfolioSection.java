// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.workedtrust;

import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.organisation.Season;
import io.github.trustimprovement.organisation.Term;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.portfolio.CapacityMatch;
import io.github.trustimprovement.scoring.portfolio.ConflictingInitiatives;
import io.github.trustimprovement.scoring.portfolio.CycleFidelity;
import io.github.trustimprovement.scoring.portfolio.DayWindow;
import io.github.trustimprovement.scoring.portfolio.DeImplementationCandidates;
import io.github.trustimprovement.scoring.portfolio.ExitCriteria;
import io.github.trustimprovement.scoring.portfolio.IncompleteCycle;
import io.github.trustimprovement.scoring.portfolio.InitiativeOverload;
import io.github.trustimprovement.scoring.portfolio.KeyPersonRisk;
import io.github.trustimprovement.scoring.portfolio.OneInOneOut;
import io.github.trustimprovement.scoring.portfolio.OneSchoolAtATime;
import io.github.trustimprovement.scoring.portfolio.Portfolio;
import io.github.trustimprovement.scoring.portfolio.StalledCycle;
import io.github.trustimprovement.scoring.portfolio.SustainedShare;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What runs at once, what it needs, what could go. */
final class PortfolioSection implements TrustSection {
    /** How many initiatives at once this example asks about; neither paper gives such a number. */
    private static final int MOST_AT_ONCE = 3;

    @Override
    public String title() {
        return "Initiatives together";
    }

    /** How many Do steps without a Study this example asks about. */
    private static final int DO_RUN = 3;

    /** After how many days without a change this example asks. */
    private static final int IDLE_DAYS = 365;

    /** Which share of a gain must be left for this example to call it sustained. */
    private static final BigDecimal SUSTAINED_FROM = new BigDecimal("0.5");

    @Override
    public String text(TrustRecord trust) {
        Portfolio portfolio = Portfolio.of(trust);
        LocalDate day = TrustDays.asOf(trust);
        return carried(portfolio, day) + studied(trust, portfolio, day) + ended(portfolio, day) + INVENTED;
    }

    private static String carried(Portfolio portfolio, LocalDate day) {
        return TrustSection.part(InitiativeOverload.of(portfolio, day, MOST_AT_ONCE), """
                        Three at once is this example's limit. Initiatives differ in weight, and a number of them says
                        little about what people carry.
                        """)
                + TrustSection.part(CapacityMatch.of(portfolio), """
                        Demand as recorded is set against capacity as recorded; what nobody wrote down is in neither.
                        """)
                + TrustSection.part(KeyPersonRisk.of(portfolio, day), """
                        Work that hangs on one role may be in the best hands. The record holds roles and no persons.
                        """)
                + TrustSection.part(ConflictingInitiatives.of(portfolio), """
                        The one recorded link of harm joined two that ran together until one was stopped. Half of the
                        initiatives have no recorded link, which does not mean that nothing joins them.
                        """)
                + TrustSection.part(OneSchoolAtATime.of(portfolio), """
                        Schools take up a topic together. One school at a time would be no poorer practice.
                        """);
    }

    private static String studied(TrustRecord trust, Portfolio portfolio, LocalDate day) {
        return TrustSection.part(StalledCycle.ofDoRun(portfolio, day, DO_RUN).withIdleDays(IDLE_DAYS), """
                        An initiative that stands still in its log may go on in the schools; ask before calling it idle.
                        """)
                + TrustSection.part(IncompleteCycle.of(portfolio, day), """
                        The one turn that is over has all four steps. A complete turn is not yet an improvement.
                        """)
                + TrustSection.part(CycleFidelity.of(portfolio, day), """
                        Three of four features are on record for the one initiative that works in cycles. Features have
                        no weight and do not add up to quality.
                        """)
                + TrustSection.part(
                        SustainedShare.of(
                                        trust,
                                        "reading-check",
                                        Term.of(TrustDays.LAST.startYear() - 1, Season.SUMMER),
                                        Term.of(TrustDays.LAST, Season.AUTUMN),
                                        Term.of(TrustDays.LAST, Season.SPRING))
                                .withSustainedFrom(SUSTAINED_FROM),
                        """
                        In two of three schools a small gain went on, in the third less than half of it was left. One
                        term later is early to ask, and nothing here says what a school did to keep it.
                        """);
    }

    private static String ended(Portfolio portfolio, LocalDate day) {
        return TrustSection.part(ExitCriteria.of(portfolio, day), """
                        One review is overdue and one initiative names no signal of failure. Neither shows that it fails.
                        """)
                + TrustSection.part(OneInOneOut.of(portfolio, DayWindow.of(AcademicYear.of(2024))), """
                        One in, one out is a trust's own policy. To stop more is not in itself better.
                        """)
                + TrustSection.part(DeImplementationCandidates.of(portfolio, day), """
                        A candidate is something to talk about, not something to stop.
                        """);
    }
}
