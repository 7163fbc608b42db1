// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.scoring.valence.PositiveShareTest.defined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.numeric.Bootstrap;
import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NetValenceProperties extends GeneratedCounts {
    private static final String MEASURE = "valence/net-valence";

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "swapping positive and negative changes the sign alone")
    void isAntisymmetric(@ForAll("counts") ClusteredCounts counts) {
        Assume.that(counts.trials() > 0);

        assertThat(value(Leaders.complement(counts))).isEqualTo(0 - value(counts));
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "it does not grow with how much was said, and rises with p")
    void isFreeOfScaleAndRisesWithP(
            @ForAll @IntRange(max = 500) int p,
            @ForAll @IntRange(max = 500) int n,
            @ForAll @IntRange(min = 1, max = 50) int times) {
        Assume.that(p + n > 0);
        double net = value(Leaders.oneLeader(p, n));

        assertThat(net).isBetween(-1.0, 1.0);
        assertThat(value(Leaders.oneLeader((long) p * times, (long) n * times))).isEqualTo(net);
        assertThat(value(Leaders.oneLeader(p + 1, n))).isGreaterThanOrEqualTo(net);
        assertThat(value(Leaders.oneLeader(p + 1, n)) == net).isEqualTo(n == 0);
    }

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "it is 2 s - 1, and so are the ends of its intervals")
    void isTheAffineImageOfThePositiveShare(@ForAll("counts") ClusteredCounts counts, @ForAll("levels") double level) {
        Assume.that(counts.trials() > 0);
        PositiveShare share = PositiveShare.of(counts);
        NetValence net = NetValence.of(counts);

        assertImage(
                defined(share.withInterval(level).estimate()),
                defined(net.withInterval(level).estimate()));
        assertImage(
                defined(share.withBootstrap(level, Bootstrap.leastReplicates(level), 3)
                        .estimate()),
                defined(net.withBootstrap(level, Bootstrap.leastReplicates(level), 3)
                        .estimate()));
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "the mean of 1 for a positive and -1 for a negative judgement, one by one")
    void isTheMeanOfSigns(@ForAll("counts") ClusteredCounts counts) {
        Assume.that(counts.trials() > 0);

        assertThat(value(counts))
                .isEqualTo(
                        Leaders.judgements(counts).stream()
                                .mapToInt(judgement -> judgement.isPositive() ? 1 : -1)
                                .average()
                                .orElseThrow(),
                        within(1e-15));
    }

    private static void assertImage(Defined share, Defined net) {
        assertThat(net.value()).isEqualTo(2 * share.value() - 1, within(1e-15));
        assertThat(net.interval())
                .isEqualTo(share.interval()
                        .map(of -> Interval.of(2 * of.lower() - 1, 2 * of.upper() - 1, of.level(), of.method())));
        assertThat(net.caveats()).containsExactlyElementsOf(share.caveats());
    }

    private static double value(ClusteredCounts counts) {
        return defined(NetValence.of(counts).estimate()).value();
    }
}
