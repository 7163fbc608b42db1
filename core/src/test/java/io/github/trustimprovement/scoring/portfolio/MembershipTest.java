// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.assertUndefined;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Schools that join and leave. */
class MembershipTest {
    private static final LocalDate JOINED = LocalDate.of(2025, 1, 1);
    private static final LocalDate LEFT = LocalDate.of(2025, 9, 1);

    private static final TrustRecord TRUST = TrustRecord.of(
                    "r",
                    Trust.of(
                            "birch",
                            School.of("ash"),
                            School.of("elm").withLeft(LEFT),
                            School.of("oak").withJoined(JOINED)))
            .withInitiatives(
                    Initiative.of("i1", "Reading")
                            .withSchools("ash", "elm", "oak")
                            .withLog(Started.of(LocalDate.of(2024, 9, 1))),
                    Initiative.of("i2", "Writing")
                            .withSchools("elm", "oak", "yew")
                            .withLog(Started.of(LocalDate.of(2025, 2, 1))));

    private static InitiativeOverload overload(Portfolio portfolio, LocalDate day) {
        return InitiativeOverload.of(portfolio, day, 1)
                .withStartsWithin(DayWindow.of(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31)));
    }

    private static List<String> loads(LocalDate day) {
        return overload(Portfolio.of(TRUST), day).schools().stream()
                .map(school -> school.school() + " " + school.running().size() + ", started "
                        + school.started().size())
                .toList();
    }

    @Test
    void aSchoolCountsWhileItBelongsToTheTrust() {
        assertThat(loads(JOINED.minusDays(1)))
                .containsExactly("ash 1, started 1", "elm 1, started 2", "yew 0, started 1");
        assertThat(loads(JOINED))
                .containsExactly("ash 1, started 1", "elm 1, started 2", "oak 1, started 1", "yew 0, started 1");
        assertThat(loads(LEFT.minusDays(1)))
                .containsExactly("ash 1, started 1", "elm 2, started 2", "oak 2, started 1", "yew 1, started 1");
        assertThat(loads(LEFT)).containsExactly("ash 1, started 1", "oak 2, started 1", "yew 1, started 1");
    }

    @Test
    void saysHowManySchoolsAreLeftOut() {
        InitiativeOverload after = overload(Portfolio.of(TRUST), LEFT);

        assertThat(after.nonMembers()).isOne();
        assertShare(after.overLimit(), 1, 3);
        assertThat(after.explain().steps())
                .last()
                .hasToString("schools that do not belong to their trust on the day = 1");
        assertThat(overload(Portfolio.of(TRUST), LEFT.minusDays(1)).nonMembers())
                .isZero();
    }

    @Test
    void mergingKeepsTheDaysOfASchool() {
        Portfolio days = Portfolio.of(TRUST.withInitiatives());
        Portfolio work =
                Portfolio.of("birch", Stream.of(Initiative.of("i1", "Reading").withSchools("elm")));

        for (Portfolio both : List.of(days.merge(work), work.merge(days))) {
            assertThat(both.membersAt(LEFT)).doesNotContain(new TrustKey("birch", "elm"));
            assertThat(both.membersAt(LEFT.minusDays(1))).contains(new TrustKey("birch", "elm"));
        }
        assertThat(work.membersAt(LEFT)).containsExactly(new TrustKey("birch", "elm"));
    }

    @Test
    void hasNothingToCountWhereEverySchoolHasLeft() {
        Portfolio gone = Portfolio.of(
                TrustRecord.of("r", Trust.of("birch", School.of("elm").withLeft(LEFT)))
                        .withInitiatives(Initiative.of("i1", "Reading").withSchools("elm")));

        assertUndefined(overload(gone, LEFT).overLimit(), UndefinedReason.NO_DATA);
    }
}
