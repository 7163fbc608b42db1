// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.assertUndefined;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.day;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.initiative;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.FailurePlan;
import io.github.trustimprovement.practice.FailureSignal;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.Reviewed;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExitCriteriaTest {
    private static final LocalDate DAY = day(7, 18);
    private static final FailurePlan SIGNAL =
            FailurePlan.builder().addSignals(FailureSignal.of("f", "a fall")).build();

    @Test
    @Proves(
            measure = "portfolio/exit-criteria",
            by = Proof.DERIVED,
            source = "119 days from 21 March to 18 July, counted by hand; nothing is printed anywhere")
    void countsTheDaysSinceAReviewThatNobodyHeld() {
        ExitPlan plan = only(planned(List.of(day(3, 21))));

        assertThat(plan.overdueSince()).contains(day(3, 21));
        assertValue(plan.overdueDays(), 119, 1);
        assertThat(plan.isSet()).isTrue();
        assertThat(plan.trust()).isEqualTo("birch");
    }

    @Test
    void takesAReviewForAllDaysOfReviewUpToItsOwn() {
        List<LocalDate> dates = List.of(day(5, 4), day(12, 1), day(3, 2), day(7, 18), day(7, 30));

        assertThat(only(planned(dates, Reviewed.of(day(3, 2)))).overdueSince()).contains(day(5, 4));
        assertThat(only(planned(dates, Reviewed.of(day(3, 1)))).overdueSince()).contains(day(3, 2));
        assertThat(only(planned(dates, Reviewed.of(day(5, 10)))).overdueSince()).isEmpty();
        assertValue(only(planned(dates, Reviewed.of(day(5, 10)))).overdueDays(), 0, 5);
        assertThat(only(planned(dates, Reviewed.of(day(7, 19)))).overdueSince()).contains(day(12, 1));
    }

    @Test
    void saysWhatIsNotSettled() {
        ExitPlan none = only(initiative("i1"));
        ExitPlan noDate = only(initiative("i1").withFailurePlan(SIGNAL));
        ExitPlan noSignal = only(initiative("i1")
                .withFailurePlan(
                        FailurePlan.builder().addReviewDates(day(7, 30)).build()));

        assertThat(none.hasSignal()).isFalse();
        assertThat(none.hasReviewDate()).isFalse();
        assertUndefined(none.overdueDays(), UndefinedReason.RECORD_SILENT);
        assertThat(noDate.hasSignal()).isTrue();
        assertThat(noDate.isSet()).isFalse();
        assertThat(noSignal.isSet()).isFalse();
    }

    @Test
    void leavesOutWhatIsOver() {
        Initiative over = planned(List.of(day(3, 21)), Started.of(day(9, 1)), Stopped.of(DAY));
        ExitCriteria criteria = ExitCriteria.of(portfolio(over, planned(List.of(day(3, 20))), initiative("i2")), DAY);

        assertThat(criteria.plans()).hasSize(2);
        assertShare(criteria.set(), 1, 2);
        assertShare(criteria.overdue(), 1, 2);
        assertUndefined(ExitCriteria.of(portfolio(over), DAY).set(), UndefinedReason.NO_DATA);
    }

    @Test
    void printsATableWithNAndCaveats() {
        assertThat(ExitCriteria.of(portfolio(planned(List.of(day(3, 21))), initiative("i2")), DAY))
                .hasToString("""
                        Exit criteria: trust birch, day 2026-07-18
                                                       Value  n
                        ----------------------------  ------  -
                        overdue days, i1                 119  1
                        overdue days, i2 (no signal)     n/a  0
                        with signal and review date   1 of 2  2
                        overdue                       1 of 2  2
                        n/a: the record does not say.
                        Only what was recorded is counted; what nobody wrote down may be otherwise.
                        """);
    }

    private static ExitPlan only(Initiative initiative) {
        return ExitCriteria.of(portfolio(initiative), DAY).plans().get(0);
    }

    private static Initiative planned(List<LocalDate> dates, InitiativeEvent... log) {
        return initiative("i1", log)
                .withFailurePlan(SIGNAL.toBuilder().reviewDates(dates).build());
    }
}
