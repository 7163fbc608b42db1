// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static io.github.trustimprovement.scoring.comparison.ComparisonArbitraries.mentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddsRatioTest {
    @Test
    @Proves(
            measure = "comparison/odds-ratio",
            by = Proof.DERIVED,
            source = "by hand: tea tasting (Fisher 1935) has 3.5 x 3.5 / (1.5 x 1.5); printed is 9, without the halves")
    void addsAHalfToEachCell() {
        assertThat(OddsRatio.of(mentions(3, 4, 1, 4)).estimate()).isInstanceOfSatisfying(Defined.class, defined -> {
            assertThat(defined.value()).isEqualTo(49 / 9.0, within(1e-15));
            assertThat(defined.n()).isEqualTo(8);
            assertThat(defined.interval()).isEmpty();
        });
        assertThat(OddsRatio.of(mentions(8, 8, 0, 6)).estimate().ifDefined()).hasValue(17.0 * 13);
    }

    @Test
    @Proves(
            measure = "comparison/odds-ratio",
            by = Proof.DERIVED,
            source = "by hand: exp(ln(49/9) -+ 1.959963984540054 sqrt(2/3.5 + 2/1.5)), in decimal numbers")
    void givesALogitIntervalWhereAsked() {
        assertThat(OddsRatio.of(mentions(3, 4, 1, 4)).withInterval(0.95).estimate())
                .isInstanceOfSatisfying(
                        Defined.class,
                        defined -> assertThat(defined.interval()).hasValueSatisfying(interval -> {
                            assertThat(interval.lower()).isEqualTo(0.364069110342, within(1e-9));
                            assertThat(interval.upper()).isEqualTo(81.41853968552, within(1e-9));
                            assertThat(interval.method()).isEqualTo("logit, Haldane-Anscombe");
                        }));
    }

    @Test
    void givesTheRangeWithoutEachLeader() {
        assertThat(OddsRatio.of(mentions(1, 1, 1, 2)).estimate())
                .isInstanceOfSatisfying(
                        Defined.class,
                        defined -> assertThat(defined.leaveOneOut()).contains(LeaveOneOut.of(9, 9, 3, 2)));
    }

    @ParameterizedTest
    @CsvSource({"0, 8, 0, 6, ONE_CATEGORY", "8, 8, 6, 6, ONE_CATEGORY", "1, 8, 0, 0, NO_DATA", "0, 0, 1, 2, NO_DATA"})
    void isUndefinedWithoutVariationOrLeaders(int k1, int n1, int k2, int n2, UndefinedReason reason) {
        assertThat(OddsRatio.of(mentions(k1, n1, k2, n2)).withInterval(0.9).estimate())
                .isInstanceOfSatisfying(
                        Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(reason));
    }

    @Test
    void takesTwoGroupsOfAnyKind() {
        var both = mentions(7, 8, 3, 6);

        assertThat(OddsRatio.of(both.of(CountedGroup.CEO), both.of(CountedGroup.NON_CEO)))
                .hasToString(OddsRatio.of(both).toString());
    }

    @Test
    void rejectsALevelThatIsNone() {
        OddsRatio ratio = OddsRatio.of(mentions(7, 8, 3, 6));

        assertThatThrownBy(() -> ratio.withInterval(0))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Interval.level: above 0 and below 1, was: 0.0");
    }

    @Test
    void printsATable() {
        assertThat(OddsRatio.of(mentions(7, 8, 3, 6)).withInterval(0.95)).hasToString("""
                        Odds ratio: lever aol/lever/commonality, group CEO v Non-CEO
                                                Value   n   One leader out         Interval
                        ----------------------  -----  --  ---------------  ---------------
                        odds of CEO by Non-CEO      5  14  3.571 to 15.000  0.504 to 49.636
                        Options: unit leaders.
                        Interval: logit, Haldane-Anscombe, level 0.95.
                        How often something is mentioned does not show how much it matters. (Rollett 2026, s. 4.6)
                        Leaders were picked for variety, not at random: others may differ. (Rollett 2026, s. 2.1)
                        Groups may differ in size and in how much they said; compare with care. (Rollett 2026, s. 4.6)
                        Few were counted: one more or one fewer would change the number much.
                        Of several comparisons some show a difference by chance alone.
                        """);
    }
}
