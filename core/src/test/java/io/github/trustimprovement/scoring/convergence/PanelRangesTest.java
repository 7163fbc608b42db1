// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.LeaveOneOut;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ranges without one organisation of panels that are as small as a measure takes, and of one organisation more. */
class PanelRangesTest {
    private static final double[][] SEVEN = {{1, 4}, {9, 6}, {4, 9}, {2, 2}, {8, 3}, {6, 7}, {3, 8}};

    /** Every other school is in the one trust. */
    private static final Membership TRUSTS = Membership.ofUndated(IntStream.range(0, SEVEN.length)
            .boxed()
            .collect(Collectors.toMap(Panels::school, i -> OrganisationRef.trust("t" + i % 2))));

    private static Optional<LeaveOneOut> range(int n, Function<BalancedPanel, Estimate> number) {
        Estimate found = number.apply(Panels.balanced(Arrays.copyOf(SEVEN, n)));
        assertThat(found).isInstanceOf(Defined.class);
        return ((Defined) found).leaveOneOut();
    }

    @Test
    void oneOrganisationAloneIsItsOwnBestAndGivesNoRangeOfTwo() {
        for (int i = 0; i < 2; i++) {
            int date = i;
            assertThat(range(1, panel -> GapToBest.of(panel).means().get(date))).isEmpty();
            assertThat(range(2, panel -> GapToBest.of(panel).means().get(date))).isEmpty();
            assertThat(range(2, panel -> GapToBest.of(panel).sums().get(date))).isEmpty();
        }
        // 1, 9, 4: without each 5 / 2, 3 / 2, 8 / 2
        assertThat(range(3, panel -> GapToBest.of(panel).means().get(0))).hasValueSatisfying(range -> {
            assertThat(range.lowest()).isEqualTo(1.5);
            assertThat(range.highest()).isEqualTo(4);
        });
    }

    @Test
    void otherMeasuresGiveARangeThatTellsSomethingAsSoonAsEnoughAreLeft() {
        Map<Function<BalancedPanel, Estimate>, Integer> leastOf = Map.ofEntries(
                Map.entry(panel -> UpwardsConvergence.of(panel).topChange(), 2),
                Map.entry(panel -> UpwardsConvergence.of(panel).gapChange(), 2),
                Map.entry(panel -> CatchUpSplit.of(panel, TopAndBottom.THIRDS).bottomChange(), 6),
                Map.entry(
                        panel -> CatchUpSplit.of(panel, TopAndBottom.THIRDS_OF_THE_FIRST_DATE)
                                .gapChange(),
                        6),
                Map.entry(panel -> SigmaConvergence.of(panel).deviations().get(0), 2),
                Map.entry(panel -> SigmaConvergence.of(panel).change(), 2),
                Map.entry(panel -> GammaConvergence.of(panel).estimate(), 2),
                Map.entry(panel -> BetaConvergence.ofLevels(panel).estimate(), 3),
                Map.entry(panel -> VarianceSplit.of(panel, TRUSTS).total().get(0), 2),
                Map.entry(panel -> CompositionSplit.of(panel).total(), 1),
                Map.entry(panel -> CompositionSplit.of(panel).sameOrganisations(), 1));

        leastOf.forEach((number, least) -> {
            assertThat(range(least, number)).isEmpty();
            assertThat(range(least + 1, number))
                    .hasValueSatisfying(range -> assertThat(range.lowest()).isLessThan(range.highest()));
        });
    }

    @Test
    void varianceBetweenTrustsHasARangeWhereTwoTrustsAreLeft() {
        assertThat(range(2, panel -> VarianceSplit.of(panel, TRUSTS).between().get(0)))
                .isEmpty();
        // without the second of three schools there is one trust
        assertThat(range(3, panel -> VarianceSplit.of(panel, TRUSTS).between().get(0)))
                .hasValueSatisfying(range -> {
                    assertThat(range.undefined()).isEqualTo(1);
                    assertThat(range.lowest()).isLessThan(range.highest());
                });
        assertThat(range(3, panel -> VarianceSplit.of(panel, TRUSTS).within().get(0)))
                .hasValueSatisfying(range -> assertThat(range.lowest()).isLessThan(range.highest()));
    }
}
