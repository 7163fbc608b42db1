// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.scoring.valence.PositiveShareTest.assertUndefined;
import static io.github.trustimprovement.scoring.valence.PositiveShareTest.defined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContestednessTest {
    /** Kaplan's own index of 40 and 7 is 14, of 3 and 3 it is 6: it grows with how much was said. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0",
        "0, 1, 0",
        "3, 3, 1",
        "5, 1, 0.3333333333333333",
        "10, 10, 1",
        "12, 4, 0.5",
        "20, 5, 0.4",
        "40, 7, 0.2978723404255319"
    })
    @Proves(
            measure = "valence/contestedness",
            by = Proof.DERIVED,
            source = "arithmetic of Kaplan's (1972) formula, divided by p + n; no printed table was found")
    void isKaplansIndexForEachJudgement(long positive, long negative, double contestedness) {
        assertThat(defined(Contestedness.of(Leaders.oneLeader(positive, negative))
                                .estimate())
                        .value())
                .isEqualTo(contestedness);
    }

    @Test
    void givesTheRangeWithoutEachLeader() {
        assertThat(defined(Contestedness.of(Leaders.counts("5/5 0/5 4/4")).estimate())
                        .leaveOneOut())
                .contains(LeaveOneOut.of(0, 1, 3, 0));
    }

    @ParameterizedTest
    @CsvSource({"0/5 2/5 3/5 5/5 1/5", "4/4 5/6 6/6 3/4 5/5 4/4 6/6", "0/4 1/6 0/6 1/4 0/5 0/4 0/6"})
    void hasAllValuesThatTheIntervalOfTheShareAllows(String leaders) {
        Interval share = defined(PositiveShare.of(Leaders.counts(leaders))
                        .withInterval(0.9)
                        .estimate())
                .interval()
                .orElseThrow();
        Interval interval = defined(Contestedness.of(Leaders.counts(leaders))
                        .withInterval(0.9)
                        .estimate())
                .interval()
                .orElseThrow();
        double lowest = 1;
        double highest = 0;
        for (int step = 0; step <= 10_000; step++) {
            double s = share.lower() + share.width() * step / 10_000;
            lowest = Math.min(lowest, 2 * Math.min(s, 1 - s));
            highest = Math.max(highest, 2 * Math.min(s, 1 - s));
        }

        assertThat(interval.lower()).isEqualTo(lowest, within(2e-4));
        assertThat(interval.upper()).isEqualTo(highest, within(2e-4));
        assertThat(interval.method()).isEqualTo("Korn-Graubard");
    }

    @Test
    void isUndefinedWhereNothingIsJudgedEitherWay() {
        assertUndefined(Contestedness.of(Leaders.counts("0/0")).estimate(), UndefinedReason.ZERO_DENOMINATOR);
        assertUndefined(
                Contestedness.of(Study.builder().id("empty").build(), Lever.COMMONALITY)
                        .estimate(),
                UndefinedReason.NO_DATA);
    }

    @Test
    void explainsItself() {
        Contestedness result = Contestedness.of(Leaders.counts("3/4 0/2"));

        assertThat(result.explain().steps())
                .extracting(Object::toString)
                .containsExactly("p, judged positive = 3", "n, judged negative = 3", "leaders who judge it = 2");
        assertThat(result.toTextTable().rows().get(0))
                .containsExactly("contestedness", "1", "6", "2", "0.000 to 0.500");
        assertThat(result).hasToString(result.toTextTable().toString());
    }
}
