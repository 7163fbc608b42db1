// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.LeaderMention;
import io.github.trustimprovement.scoring.LeaderMentions;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.ProportionInterval;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaderPrevalenceTest {
    @Test
    void givesKOfNAndTheRangeWithoutEachLeader() {
        LeaderPrevalence prevalence = LeaderPrevalence.of(mentions(11, 14));

        assertThat(prevalence.estimate()).isInstanceOfSatisfying(Defined.class, defined -> {
            assertThat(defined.value()).isEqualTo(11.0 / 14);
            assertThat(defined.k()).hasValue(11);
            assertThat(defined.n()).isEqualTo(14);
            assertThat(defined.leaveOneOut()).contains(LeaveOneOut.of(10.0 / 13, 11.0 / 13, 14, 0));
            assertThat(defined.interval()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"7, 14, 0.268, 0.732", "11, 14, 0.524, 0.924", "14, 14, 0.785, 1.0"})
    @Proves(
            measure = "valence/leader-prevalence",
            by = Proof.REFERENCE,
            source = "Wilson intervals of 7, 11 and 14 of 14, by statsmodels proportion_confint(method='wilson')")
    void givesAWilsonIntervalWhereAsked(int k, int n, double lower, double upper) {
        LeaderPrevalence prevalence = LeaderPrevalence.of(mentions(k, n)).withInterval(ProportionInterval.WILSON, 0.95);

        assertThat(prevalence.estimate())
                .isInstanceOfSatisfying(
                        Defined.class,
                        defined -> assertThat(defined.interval()).hasValueSatisfying(interval -> {
                            assertThat(interval.lower()).isEqualTo(lower, within(0.0005));
                            assertThat(interval.upper()).isEqualTo(upper, within(0.0005));
                        }));
    }

    @Test
    void hasNoRangeOfASingleLeader() {
        assertThat(LeaderPrevalence.of(mentions(1, 1)).estimate())
                .isInstanceOfSatisfying(
                        Defined.class,
                        defined -> assertThat(defined.leaveOneOut()).isEmpty());
    }

    @Test
    void isUndefinedWithoutLeaders() {
        LeaderPrevalence prevalence = LeaderPrevalence.of(mentions(0, 0)).withInterval(ProportionInterval.WILSON, 0.95);

        assertThat(prevalence.estimate())
                .isInstanceOfSatisfying(
                        Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(UndefinedReason.NO_DATA));
    }

    @Test
    void rejectsALevelThatIsNone() {
        LeaderPrevalence prevalence = LeaderPrevalence.of(mentions(0, 0));

        assertThatThrownBy(() -> prevalence.withInterval(ProportionInterval.WILSON, 95))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval.level: above 0 and below 1, was: 95.0");
    }

    @Test
    void printsATableWithNAndCaveats() {
        assertThat(LeaderPrevalence.of(mentions(11, 14)).withInterval(ProportionInterval.WILSON, 0.95))
                .hasToString("""
                        Leader prevalence: lever aol/lever/commonality
                                                 Value   n  One leader out        Interval
                        --------------------  --------  --  --------------  --------------
                        leaders who voice it  11 of 14  14  0.769 to 0.846  0.524 to 0.924
                        Options: unit leaders.
                        Interval: Wilson, level 0.95.
                        How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        These are views that leaders voiced; no effect was measured. (Rollett 2026, s. 2.4)
                        """);
    }

    static LeaderMentions mentions(int k, int n) {
        return LeaderMentions.builder()
                .basis(CountBasis.builder()
                        .putSubject("lever", "aol/lever/commonality")
                        .putOption("unit", "leaders")
                        .addCaveats(Caveat.PERCEPTION_NOT_EFFECT)
                        .build())
                .leaders(IntStream.range(0, n)
                        .mapToObj(i -> LeaderMention.of("p" + i, CountedGroup.CEO, i < k))
                        .toList())
                .build();
    }
}
