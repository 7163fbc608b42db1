// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertShare;
import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.assertUndefined;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.day;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.initiative;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.InitiativeEvent;
import io.github.trustimprovement.practice.Paused;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InitiativeOverloadTest {
    private static final Started START = Started.of(day(9, 1));

    private final Portfolio busy = portfolio(
            at("oak", "i1", START),
            at("oak", "i2", START, Paused.of(day(11, 3))),
            at("oak", "i3", Started.of(day(11, 3))),
            at("oak", "i4", START, Stopped.of(day(11, 3))),
            at("oak", "i5", Started.of(day(1, 5))),
            at("elm", "i6", START).withSchools("elm", "oak", "elm"));

    @Test
    @Proves(
            measure = "portfolio/initiative-overload",
            by = Proof.DERIVED,
            source = "three of five run at oak, counted by hand; nothing is printed anywhere")
    void countsWhatRunsInEachSchool() {
        InitiativeOverload overload = InitiativeOverload.of(busy, day(11, 3), 2);

        assertThat(overload.schools()).extracting(SchoolInitiatives::school).containsExactly("elm", "oak");
        SchoolInitiatives oak = overload.schools().get(1);
        assertThat(oak.trust()).isEqualTo("birch");
        assertThat(oak.running()).extracting(Initiative::id).containsExactly("i1", "i3", "i6");
        assertThat(oak.paused()).extracting(Initiative::id).containsExactly("i2");
        assertThat(oak.started()).isEmpty();
        assertThat(oak.excess()).isOne();
        assertThat(oak.isOverLimit()).isTrue();
        assertValue(oak.live(), 3, 6);
        assertValue(overload.schools().get(0).live(), 1, 6);
        assertShare(overload.overLimit(), 1, 2);
        assertShare(InitiativeOverload.of(busy, day(11, 3), 3).overLimit(), 0, 2);
    }

    @Test
    void countsPausedInitiativesWhereTheCallerSaysSo() {
        assertValue(
                InitiativeOverload.of(busy, day(11, 3), 2)
                        .withPausedCounted()
                        .schools()
                        .get(1)
                        .live(),
                4,
                6);
    }

    @Test
    void countsNewStartsWithinAWindow() {
        DayWindow window = DayWindow.of(day(9, 2), day(1, 5));

        assertThat(InitiativeOverload.of(busy, day(11, 3), 2)
                        .withStartsWithin(window)
                        .schools()
                        .get(1)
                        .started())
                .extracting(Initiative::id)
                .containsExactly("i3", "i5");
    }

    @Test
    void saysHowManyNameNoSchool() {
        Portfolio portfolio = portfolio(
                initiative("i1", START),
                initiative("i2", START, Paused.of(day(10, 1))),
                initiative("i3", START, Stopped.of(day(10, 1))),
                at("oak", "i4"));
        InitiativeOverload overload = InitiativeOverload.of(portfolio, day(11, 3), 2);

        assertThat(overload.unplaced()).isOne();
        assertThat(overload.withPausedCounted().unplaced()).isEqualTo(2);
        assertThat(overload.overLimit().caveats()).contains(Caveat.SCHOOLS_NOT_NAMED);
        assertThat(InitiativeOverload.of(busy, day(11, 3), 2).overLimit().caveats())
                .doesNotContain(Caveat.SCHOOLS_NOT_NAMED);
    }

    @Test
    void listsTheSchoolsOfARecordThatHaveNone() {
        TrustRecord trust = TrustRecord.of("r", Trust.of("birch", School.of("yew"), School.of("oak")));

        InitiativeOverload without = InitiativeOverload.of(Portfolio.of(trust), day(11, 3), 1);
        InitiativeOverload with =
                InitiativeOverload.of(Portfolio.of(trust.withInitiatives(at("oak", "i1", START))), day(11, 3), 0);

        assertUndefined(without.schools().get(0).live(), UndefinedReason.NO_DATA);
        assertShare(without.overLimit(), 0, 2);
        assertValue(with.schools().get(1).live(), 0, 1);
        assertShare(with.overLimit(), 1, 2);
        assertUndefined(InitiativeOverload.of(Portfolio.empty(), day(11, 3), 1).overLimit(), UndefinedReason.NO_DATA);
    }

    @Test
    void keepsSchoolsOfSeveralTrustsApart() {
        Portfolio both =
                portfolio(at("oak", "i1", START)).merge(Portfolio.of("rowan", Stream.of(at("oak", "i1", START))));

        assertThat(InitiativeOverload.of(both, day(11, 3), 1).explain().answers())
                .extracting(answer -> answer.what() + ": " + answer.answer())
                .containsExactly(
                        "live at birch/oak: 1 (n = 1)",
                        "live at rowan/oak: 1 (n = 1)",
                        "schools over the limit: 0 (0 of 2)");
    }

    @Test
    @Proves(
            measure = "portfolio/initiative-overload",
            by = Proof.REFERENCE,
            source = "Little (1961), L = lambda W: three starts a term and two terms each are six at once")
    void impliesASteadyNumberFromStartsAndStay() {
        assertValue(InitiativeOverload.impliedLive(BigDecimal.valueOf(3), BigDecimal.valueOf(2)), 6, 0);
        assertThatThrownBy(() -> InitiativeOverload.impliedLive(BigDecimal.valueOf(-3), BigDecimal.ONE))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("InitiativeOverload.startsPerPeriod: not negative, was: -3");
        assertThatThrownBy(() -> InitiativeOverload.impliedLive(BigDecimal.ONE, BigDecimal.valueOf(-2)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("InitiativeOverload.meanPeriods: not negative, was: -2");
    }

    @Test
    void rejectsANegativeLimit() {
        assertThatThrownBy(() -> InitiativeOverload.of(busy, day(11, 3), -1))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("InitiativeOverload.limit: not negative, was: -1");
    }

    @Test
    void printsATableWithNAndCaveats() {
        assertThat(InitiativeOverload.of(busy, day(11, 3), 2).withStartsWithin(DayWindow.of(day(9, 2), day(1, 5))))
                .hasToString("""
                        Initiative overload: trust birch, day 2025-11-03, starts 2025-09-02 to 2026-01-05
                                                 Value  n
                        ----------------------  ------  -
                        live at elm                  1  6
                        started at elm               0  6
                        live at oak                  3  6
                        started at oak               2  6
                        schools over the limit  1 of 2  2
                        Options: limit 2, live running.
                        Only what was recorded is counted; what nobody wrote down may be otherwise.
                        """);
        assertThat(InitiativeOverload.of(busy, day(11, 3), 2)
                        .withStartsWithin(DayWindow.of(day(9, 2), day(1, 5)))
                        .explain()
                        .steps())
                .hasToString("[running at elm = 1, paused at elm = 0, over the limit at elm = 0, "
                        + "running at oak = 3, paused at oak = 1, over the limit at oak = 1, "
                        + "live without a named school = 0, "
                        + "schools that do not belong to their trust on the day = 0]");
    }

    private static Initiative at(String school, String id, InitiativeEvent... log) {
        return initiative(id, log).withSchools(school);
    }
}
