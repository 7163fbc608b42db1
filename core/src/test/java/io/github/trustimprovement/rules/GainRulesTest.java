// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import static io.github.trustimprovement.rules.Outcomes.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Resumed;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.practice.TrustRecordBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GainRulesTest {
    private static final String RULE = "outcome/gain-not-sustained";
    private static final LocalDate START = LocalDate.of(2017, 9, 5);
    private static final LocalDate STOP = LocalDate.of(2019, 7, 12);

    @Test
    void reportsAGainThatWentWithTheInitiative() {
        assertThat(TrustFindings.of(RULE, "0.5", oak(100, 103, 106, 101).addInitiatives(stopped("i1", START, STOP))))
                .containsExactly(
                        "INFO /observations/3: 'm' of school/oak went from 100 before 'i1' to 106 by its stop on "
                                + "2019-07-12, and stands at 101 in 2019/20: a share of 0.167 was kept, less than 0.5");
    }

    @Test
    void acceptsAGainThatWasKeptAndNoGain() {
        Initiative ended = stopped("i1", START, STOP);

        assertThat(TrustFindings.of(RULE, "0.5", oak(100, 103, 106, 103).addInitiatives(ended)))
                .isEmpty();
        assertThat(TrustFindings.of(RULE, "0.5", oak(100, 99, 98, 90).addInitiatives(ended)))
                .isEmpty();
        assertThat(TrustFindings.of(RULE, oak(100, 103, 106, 101).addInitiatives(ended)))
                .as("without a threshold")
                .isEmpty();
    }

    @Test
    void needsAValueBeforeAtAndAfterTheSupport() {
        assertThat(TrustFindings.of(RULE, "0.5", oak(100, 103, 106).addInitiatives(stopped("i1", START, STOP))))
                .isEmpty();
        assertThat(TrustFindings.of(
                        RULE, "0.5", oak(100, 103, 106, 101).addInitiatives(stopped("i1", START.minusYears(2), STOP))))
                .isEmpty();
    }

    @Test
    void passesOverInitiativesThatRunOrNeverBegan() {
        Initiative running = Initiative.of("i1", "A").withSchools("oak").withLog(Started.of(START));
        Initiative resumed = Initiative.of("i2", "B")
                .withSchools("oak")
                .withLog(Started.of(START), Stopped.of(STOP), Resumed.of(STOP.plusDays(9)));
        Initiative planned = Initiative.of("i3", "C").withSchools("oak");
        Initiative neverBegan = Initiative.of("i4", "D").withSchools("oak").withLog(Stopped.of(STOP));

        assertThat(TrustFindings.of(
                        RULE, "0.5", oak(100, 103, 106, 101).addInitiatives(running, resumed, planned, neverBegan)))
                .isEmpty();
    }

    @Test
    void looksAtTheOneThatWasStoppedLastAndRanLongest() {
        assertThat(TrustFindings.of(
                        RULE,
                        "0.5",
                        oak(100, 103, 106, 101)
                                .addInitiatives(
                                        stopped("i4", START, STOP.minusYears(1)),
                                        stopped("i3", START.plusDays(1), STOP),
                                        stopped("i2", START, STOP),
                                        stopped("i1", START, STOP))))
                .singleElement()
                .asString()
                .contains("before 'i1'");
    }

    private static Initiative stopped(String id, LocalDate start, LocalDate stop) {
        return Initiative.of(id, "A plan").withSchools("oak").withLog(Started.of(start), Stopped.of(stop));
    }

    private static TrustRecordBuilder oak(double... values) {
        return Outcomes.birch("oak").addAllObservations(years("oak", values));
    }
}
