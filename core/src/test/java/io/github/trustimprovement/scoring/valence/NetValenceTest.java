// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.scoring.valence.PositiveShareTest.assertUndefined;
import static io.github.trustimprovement.scoring.valence.PositiveShareTest.defined;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.Study;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetValenceTest {
    @ParameterizedTest
    @CsvSource({
        "1, 0, 1",
        "0, 1, -1",
        "3, 3, 0",
        "5, 1, 0.6666666666666666",
        "10, 10, 0",
        "12, 4, 0.5",
        "20, 5, 0.6",
        "40, 7, 0.7021276595744681"
    })
    @Proves(
            measure = "valence/net-valence",
            by = Proof.DERIVED,
            source =
                    "arithmetic of the formula of Laver and Garry (2000); no table printed in a copy that could be read")
    void isTheDifferenceAmongBoth(long positive, long negative, double net) {
        assertThat(defined(NetValence.of(Leaders.oneLeader(positive, negative)).estimate())
                        .value())
                .isEqualTo(net);
    }

    @Test
    void givesTheRangeWithoutEachLeader() {
        assertThat(defined(NetValence.of(Leaders.counts("5/5 0/5 4/4")).estimate())
                        .leaveOneOut())
                .contains(LeaveOneOut.of(-1.0 / 9, 1, 3, 0));
    }

    @Test
    void stretchesTheIntervalOfThePositiveShare() {
        NetValence net = NetValence.of(Leaders.counts("5/5 4/5 3/5 1/2 0/7 2/3"));
        NetValence drawn = net.withBootstrap(0.95, 500, 42);

        assertThat(net.estimate().caveats()).doesNotContain(Caveat.FEW_CLUSTERS);
        assertThat(net.withInterval(0.95).estimate().caveats()).doesNotContain(Caveat.FEW_CLUSTERS);
        assertThat(drawn.estimate().caveats()).contains(Caveat.FEW_CLUSTERS);
        assertThat(defined(drawn.estimate()).seed()).hasValue(42);
        assertThat(drawn).asString().contains("500 replicates", "Seed: 42.");
    }

    @Test
    void isUndefinedWhereNothingIsJudgedEitherWay() {
        assertUndefined(NetValence.of(Leaders.counts("0/0")).estimate(), UndefinedReason.ZERO_DENOMINATOR);
        assertUndefined(
                NetValence.of(Study.builder().id("empty").build(), Lever.COMMONALITY)
                        .withInterval(0.95)
                        .estimate(),
                UndefinedReason.NO_DATA);
    }

    @Test
    void isComputedOnlyWhenNamed() {
        assertThat(NetValence.DESCRIPTION.isOptIn()).isTrue();
        assertThat(LogValence.DESCRIPTION.isOptIn()).isTrue();
    }

    @Test
    void explainsItself() {
        NetValence net = NetValence.of(Leaders.counts("5/5 0/2 1/1")).withInterval(0.9);

        assertThat(net.explain().toString().lines().limit(7))
                .containsExactly(
                        "Net valence: lever aol/lever/commonality",
                        "Formula: (p - n) / (p + n) = 2 s - 1; p, n and s as in the positive share",
                        "Options: unit segments",
                        "  p, judged positive = 6",
                        "  n, judged negative = 2",
                        "  leaders who judge it = 3",
                        "  design effect = 3.875");
        assertThat(net.toTextTable().rows())
                .containsExactly(List.of("net valence", "0.500", "8", "3", "-0.333 to 1.000", "-0.984 to 1.000"));
    }
}
