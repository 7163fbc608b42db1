// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import static io.github.trustimprovement.scoring.AnswerChecks.assertValue;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.assertClass;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.assertUndefined;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.day;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.initiative;
import static io.github.trustimprovement.scoring.portfolio.PortfolioChecks.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.AcademicYear;
import io.github.trustimprovement.practice.Initiative;
import io.github.trustimprovement.practice.Paused;
import io.github.trustimprovement.practice.ReplacedBy;
import io.github.trustimprovement.practice.Resumed;
import io.github.trustimprovement.practice.Started;
import io.github.trustimprovement.practice.Stopped;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneInOneOutTest {
    private static final DayWindow YEAR = DayWindow.of(AcademicYear.of(2025));
    private static final Started BEFORE = Started.of(day(9, 1).minusYears(1));

    @ParameterizedTest
    @CsvSource({"3, 3, 0, kept", "4, 1, 3, not-kept", "0, 0, 0, kept"})
    @Proves(
            measure = "portfolio/one-in-one-out",
            by = Proof.DERIVED,
            source = "3 starts and 3 stops, 4 and 1, none and none, by the definition; nothing is printed anywhere")
    void setsStopsAgainstStarts(int starts, int stops, int net, String kept) {
        List<Initiative> initiatives = new ArrayList<>(List.of(initiative("old", BEFORE)));
        for (int number = 0; number < starts; number++) {
            initiatives.add(initiative("in" + number, Started.of(day(1, 5))));
        }
        for (int number = 0; number < stops; number++) {
            initiatives.add(initiative("out" + number, BEFORE, Stopped.of(day(7, 17))));
        }
        OneInOneOut balance = OneInOneOut.of(Portfolio.of("birch", initiatives.stream()), YEAR);

        assertThat(balance.starts()).isEqualTo(starts);
        assertThat(balance.stops()).isEqualTo(stops);
        assertValue(balance.net(), net, initiatives.size());
        assertClass(balance.kept(), kept);
    }

    @Test
    void readsTwoChangesOfOneDayInTheOrderThatCanHaveBeen() {
        Started start = Started.of(day(10, 1));
        Stopped stop = Stopped.of(day(10, 1));

        assertValue(
                OneInOneOut.of(portfolio(initiative("i1", start, stop)), YEAR).net(), 0, 1);
        assertValue(
                OneInOneOut.of(portfolio(initiative("i1", stop, start)), YEAR).net(), 0, 1);
    }

    @Test
    void readsBothDaysOfTheWindow() {
        DayWindow window = DayWindow.of(day(10, 1), day(10, 31));

        assertThat(OneInOneOut.of(
                                portfolio(
                                        initiative("i1", Started.of(day(9, 30))),
                                        initiative("i2", Started.of(day(10, 1))),
                                        initiative("i3", Started.of(day(10, 31))),
                                        initiative("i4", Started.of(day(11, 1)))),
                                window)
                        .introductions())
                .extracting(each -> each.initiative().id() + " " + each.day())
                .containsExactly("i2 2025-10-01", "i3 2025-10-31");
    }

    @Test
    void takesNoPauseForAStopUnlessToldTo() {
        OneInOneOut balance = OneInOneOut.of(
                portfolio(
                        initiative("i1", BEFORE, Paused.of(day(10, 1)), Resumed.of(day(11, 1)), Paused.of(day(12, 1))),
                        initiative("i2", BEFORE, Paused.of(day(10, 1)), Stopped.of(day(11, 1)))),
                YEAR);

        assertThat(balance.starts()).isZero();
        assertThat(balance.stops()).isOne();
        assertThat(balance.withPausesAsStops().starts()).isOne();
        assertThat(balance.withPausesAsStops().stops()).isEqualTo(3);
    }

    @Test
    void countsARepeatedEndOnceAndANewBeginningAgain() {
        OneInOneOut balance = OneInOneOut.of(
                portfolio(initiative(
                        "i1",
                        Started.of(day(9, 1)),
                        Stopped.of(day(10, 1)),
                        ReplacedBy.of(day(10, 2), "i2"),
                        Started.of(day(11, 1)))),
                YEAR);

        assertThat(balance.starts()).isEqualTo(2);
        assertThat(balance.stops()).isOne();
    }

    @Test
    void pairsABeginningWithWhatWasRetiredForIt() {
        OneInOneOut balance = OneInOneOut.of(
                portfolio(
                        replacing("new1", "old1", "old4", "gone", "new1"),
                        initiative("new2", Started.of(day(9, 1))),
                        replacing("new3", "old3"),
                        initiative("old1", BEFORE, Stopped.of(day(9, 1))),
                        initiative("old2", BEFORE, Stopped.of(day(12, 1)), ReplacedBy.of(day(12, 1), "new1")),
                        initiative("old3", BEFORE),
                        initiative("old4", BEFORE, Stopped.of(day(8, 31).minusYears(1)))),
                YEAR);

        assertThat(balance.introductions())
                .extracting(each -> each.initiative().id() + " " + each.retired() + " " + each.isPaired())
                .containsExactly("new1 [old1, old2] true", "new2 [] false", "new3 [] false");
        assertThat(balance.introductions().get(0).trust()).isEqualTo("birch");
        assertThat(balance.introductions().get(0).event()).isEqualTo(Started.of(day(9, 1)));
    }

    @Test
    void hasNoBalanceWithoutInitiatives() {
        OneInOneOut balance = OneInOneOut.of(Portfolio.empty(), YEAR);

        assertUndefined(balance.net(), UndefinedReason.NO_DATA);
        assertUndefined(balance.kept(), UndefinedReason.NO_DATA);
    }

    @Test
    void rejectsAWindowThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> DayWindow.of(day(9, 2), day(9, 1)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("DayWindow.last: not before the first day 2025-09-02, was: 2025-09-01");
    }

    @Test
    void printsATableWithNAndCaveats() {
        OneInOneOut balance = OneInOneOut.of(
                portfolio(
                        replacing("new1", "old1"),
                        initiative("new2", Started.of(day(9, 8))),
                        initiative("old1", BEFORE, Stopped.of(day(9, 1)))),
                YEAR);

        assertThat(balance).hasToString("""
                        One in, one out: trust birch, window 2025-09-01 to 2026-08-31
                                                     Value  n
                        ------------------------  --------  -
                        net                              1  3
                        one in, one out           not-kept  3
                        starts with a retirement    1 of 2  2
                        Options: a pause is no stop.
                        Only what was recorded is counted; what nobody wrote down may be otherwise.
                        """);
        assertThat(balance.explain().steps())
                .hasToString("[starts = 2, stops = 1, retired for new1, begun on 2025-09-01 (old1) = 1, "
                        + "retired for new2, begun on 2025-09-08 = 0]");
    }

    private static Initiative replacing(String id, String... replaced) {
        return initiative(id, Started.of(day(9, 1))).toBuilder()
                .addReplaces(replaced)
                .build();
    }
}
