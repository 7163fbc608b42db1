// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.END;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.assertUndefined;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.day;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.initiative;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.ImplementationPlan;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyPersonRiskTest {
    private final Portfolio portfolio = portfolio(
            carried("i1", "head", "head"),
            carried("i2", "head", "lead"),
            initiative("i3").withOwner("head"),
            initiative("i4"),
            initiative("i5").withImplementationPlan(people("lead")),
            carried("i6", "head", "head").withLog(Started.of(day(9, 1)), Stopped.of(day(10, 1))));

    @Test
    @Proves(
            measure = "portfolio/key-person-risk",
            by = Proof.DERIVED,
            source = "two of five on one role and two unknown, counted by hand; nothing is printed anywhere")
    void countsInitiativesThatHangOnOneRole() {
        KeyPersonRisk risk = KeyPersonRisk.of(portfolio, END);

        assertThat(risk.spreads())
                .extracting(RoleSpread::hangsOnOne)
                .containsExactly(
                        FeatureState.PRESENT,
                        FeatureState.ABSENT,
                        FeatureState.UNKNOWN,
                        FeatureState.UNKNOWN,
                        FeatureState.PRESENT);
        assertThat(risk.spreads().get(1).roles()).containsExactly("head", "lead");
        assertThat(risk.spreads().get(1).trust()).isEqualTo("birch");
        assertShare(risk.onOneRole(), 2, 5);
        assertShare(risk.onOneRoleAtMost(), 4, 5);
    }

    @Test
    void tellsHowManyInitiativesARoleOwns() {
        KeyPersonRisk risk = KeyPersonRisk.of(portfolio, END);

        assertShare(risk.ownedBy("birch", "head"), 3, 5);
        assertShare(risk.ownedBy("birch", "lead"), 0, 5);
        assertUndefined(risk.ownedBy("rowan", "head"), UndefinedReason.NO_DATA);
    }

    @Test
    void dividesByTheInitiativesOfTheRolesOwnTrust() {
        Portfolio rowan = Portfolio.of(
                "rowan",
                IntStream.rangeClosed(1, 9)
                        .mapToObj(number -> initiative("i" + number).withOwner("lead")));
        KeyPersonRisk risk =
                KeyPersonRisk.of(portfolio(initiative("i1").withOwner("head")).merge(rowan), END);

        assertShare(risk.ownedBy("birch", "head"), 1, 1);
        assertShare(risk.ownedBy("rowan", "lead"), 9, 9);
        assertThat(risk.toString())
                .contains("owned by birch/head      1 of 1   1\n", "owned by rowan/lead      9 of 9   9\n");
    }

    @Test
    void hasNoShareWhereAllIsOver() {
        assertUndefined(KeyPersonRisk.of(Portfolio.empty(), END).onOneRole(), UndefinedReason.NO_DATA);
        assertUndefined(KeyPersonRisk.of(Portfolio.empty(), END).ownedBy("birch", "head"), UndefinedReason.NO_DATA);
    }

    @Test
    void printsATableWithNAndCaveats() {
        assertThat(KeyPersonRisk.of(portfolio, END)).hasToString("""
                        Key-person risk: trust birch, day 2026-07-31
                                                Value  n
                        ---------------------  ------  -
                        owned by head          3 of 5  5
                        on one role, at least  2 of 5  5
                        on one role, at most   4 of 5  5
                        Only what was recorded is counted; what nobody wrote down may be otherwise.
                        Several people may hold one role, and one person several.
                        """);
    }

    private static Initiative carried(String id, String owner, String... people) {
        return initiative(id).withOwner(owner).withImplementationPlan(people(people));
    }

    private static ImplementationPlan people(String... people) {
        return ImplementationPlan.builder().addPeople(people).build();
    }
}
