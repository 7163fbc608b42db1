// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.END;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.day;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.initiative;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.InitiativeStatus;
import io.github.trustimprovement.practice.Paused;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.StatusChange;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.practice.TrustRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortfolioTest {
    @Test
    void ordersInitiativesByTrustAndId() {
        Portfolio portfolio = Portfolio.of("rowan", Stream.of(initiative("i1")))
                .merge(Portfolio.of("birch", Stream.of(initiative("i2"), initiative("i1"))));

        assertThat(portfolio.entries())
                .extracting(entry -> entry.trust() + "/" + entry.id())
                .containsExactly("birch/i1", "birch/i2", "rowan/i1");
    }

    @Test
    void saysWhatItHolds() {
        TrustRecord trust = TrustRecord.of("r", Trust.of("birch", School.of("oak")))
                .withInitiatives(initiative("i1").withSchools("oak", "elm"));

        assertThat(Portfolio.of(trust)).hasToString("birch: 1 initiatives, 2 schools, 0 capacities");
        assertThat(Portfolio.empty()).hasToString("no trust: 0 initiatives, 0 schools, 0 capacities");
    }

    @Test
    void namesFewTrustsAndCountsMany() {
        assertThat(subject("birch", "rowan")).isEqualTo("birch, rowan");
        assertThat(subject("a", "b", "c", "d")).isEqualTo("4 trusts");
        assertThat(subject()).isEqualTo("none");
    }

    @Test
    void knowsWhatAnEventDoesToTheStatus() {
        assertThat(initiative("i1", Stopped.of(day(11, 1)), Started.of(day(9, 1)), Paused.of(day(10, 1)))
                        .timeline()
                        .statusChanges())
                .containsExactly(
                        new StatusChange(Started.of(day(9, 1)), InitiativeStatus.NOT_STARTED, InitiativeStatus.RUNNING),
                        new StatusChange(Paused.of(day(10, 1)), InitiativeStatus.RUNNING, InitiativeStatus.PAUSED),
                        new StatusChange(Stopped.of(day(11, 1)), InitiativeStatus.PAUSED, InitiativeStatus.STOPPED))
                .extracting(change -> change.isBeginning() + " " + change.isEnding())
                .containsExactly("true false", "false false", "false true");
    }

    private static String subject(String... trusts) {
        Portfolio portfolio = Stream.of(trusts)
                .map(trust -> Portfolio.of(trust, Stream.of(initiative("i1"))))
                .reduce(Portfolio.empty(), Portfolio::merge);
        return KeyPersonRisk.of(portfolio, END).explain().subject().getOrDefault("trust", "");
    }
}
