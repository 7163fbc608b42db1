// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import static io.github.trustimprovement.scoring.valence.PositiveShareTest.defined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.ClusteredCounts;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.util.ArrayDeque;
import java.util.Deque;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ContestednessProperties extends GeneratedCounts {
    private static final String MEASURE = "valence/contestedness";

    @Property
    @Proves(measure = MEASURE, by = Proof.LAW, source = "swapping positive and negative changes nothing")
    void isSymmetric(@ForAll("counts") ClusteredCounts counts) {
        Assume.that(counts.trials() > 0);

        assertThat(value(Leaders.complement(counts))).isEqualTo(value(counts));
        assertThat(defined(Contestedness.of(Leaders.complement(counts)).estimate())
                        .leaveOneOut())
                .isEqualTo(defined(Contestedness.of(counts).estimate()).leaveOneOut());
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.LAW,
            source = "1 where sides are equal, 0 where there is one, between elsewhere")
    void isOneForEqualSidesAndZeroForOneSide(@ForAll @IntRange(max = 300) int p, @ForAll @IntRange(max = 300) int n) {
        Assume.that(p + n > 0);
        double contestedness = value(Leaders.oneLeader(p, n));

        assertThat(contestedness).isBetween(0.0, 1.0);
        assertThat(contestedness == 1).isEqualTo(p == n);
        assertThat(contestedness == 0).isEqualTo(p == 0 || n == 0);
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.LAW,
            source = "it orders any two levers as Reynal-Querol's 4 p n / (p + n)^2 and the entropy of s do")
    void ordersAsOtherIndicesDo(
            @ForAll @IntRange(max = 60) int p1,
            @ForAll @IntRange(max = 60) int n1,
            @ForAll @IntRange(max = 60) int p2,
            @ForAll @IntRange(max = 60) int n2) {
        Assume.that(p1 + n1 > 0 && p2 + n2 > 0);
        int order = Double.compare(value(Leaders.oneLeader(p1, n1)), value(Leaders.oneLeader(p2, n2)));
        long first = (long) p1 * n1 * (p2 + n2) * (p2 + n2);
        long second = (long) p2 * n2 * (p1 + n1) * (p1 + n1);
        double entropies = entropy(p1, n1) - entropy(p2, n2);

        assertThat(order).isEqualTo(Long.compare(first, second));
        assertThat(Math.abs(entropies) < 1e-12 ? 0 : (int) Math.signum(entropies))
                .isEqualTo(order);
    }

    @Property
    @Proves(
            measure = MEASURE,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "pairing each positive judgement with a negative one: the part of judgements that find a partner")
    void isThePartThatFindsAPartner(@ForAll("counts") ClusteredCounts counts) {
        Assume.that(counts.trials() > 0);
        Deque<Boolean> alone = new ArrayDeque<>();
        int paired = 0;
        for (Leaders.Judgement judgement : Leaders.judgements(counts)) {
            if (!alone.isEmpty() && alone.peek() != judgement.isPositive()) {
                alone.pop();
                paired += 2;
            } else {
                alone.push(judgement.isPositive());
            }
        }

        assertThat(value(counts)).isEqualTo((double) paired / counts.trials(), within(1e-15));
    }

    private static double entropy(int p, int n) {
        return part(p, p + n) + part(n, p + n);
    }

    private static double part(double of, double all) {
        return of == 0 ? 0 : -of / all * Math.log(of / all);
    }

    private static double value(ClusteredCounts counts) {
        return defined(Contestedness.of(counts).estimate()).value();
    }
}
