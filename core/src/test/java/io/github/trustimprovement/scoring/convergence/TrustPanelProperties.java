// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.convergence;

import static io.github.trustimprovement.scoring.AnswerContent.reason;
import static io.github.trustimprovement.scoring.AnswerContent.value;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Classes among trusts against means in whole numbers, of few values so that gaps and spreads often stay. */
class TrustPanelProperties {
    /** A multiple of every number up to 9, so that means of up to nine whole numbers become whole. */
    private static final long MULTIPLE = 2520;

    @Provide
    Arbitrary<double[][]> rows() {
        return rows(4, 9);
    }

    @Provide
    Arbitrary<double[][]> twelve() {
        return rows(12, 12);
    }

    private static Arbitrary<double[][]> rows(int least, int most) {
        return Arbitraries.integers()
                .between(0, 3)
                .map(value -> (double) value)
                .array(double[].class)
                .ofSize(2)
                .array(double[][].class)
                .ofMinSize(least)
                .ofMaxSize(most);
    }

    @Provide
    Arbitrary<int[]> trusts() {
        return Arbitraries.integers().between(0, 2).array(int[].class).ofSize(9);
    }

    private static Membership membership(int[] trusts) {
        Map<OrganisationRef, OrganisationRef> trustOf = new HashMap<>();
        for (int i = 0; i < trusts.length; i++) {
            trustOf.put(Panels.school(i), OrganisationRef.trust("t" + trusts[i]));
        }
        return Membership.ofUndated(trustOf);
    }

    private static BalancedPanel panel(double[][] rows, int[] trusts) {
        return TrustPanel.ofMeans(Panels.balanced(rows), membership(trusts), TrustSchools.SAME_SCHOOLS)
                .panel();
    }

    /** The means of the trusts at a date, times the multiple. */
    private static long[] means(double[][] rows, int[] trusts, int date) {
        long[] sums = new long[3];
        long[] sizes = new long[3];
        for (int i = 0; i < rows.length; i++) {
            sums[trusts[i]] += (long) rows[i][date];
            sizes[trusts[i]]++;
        }
        return Arrays.stream(new int[] {0, 1, 2})
                .filter(trust -> sizes[trust] > 0)
                .mapToLong(trust -> sums[trust] * (MULTIPLE / sizes[trust]))
                .toArray();
    }

    private static long top(long[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    private static long gap(long[] values) {
        return top(values) - Arrays.stream(values).min().orElseThrow();
    }

    private static long spread(long[] values) {
        long sum = Arrays.stream(values).sum();
        return values.length * Arrays.stream(values).map(value -> value * value).sum() - sum * sum;
    }

    private static String direction(long last, long first, String less, String more) {
        return last < first ? less : last > first ? more : "unchanged";
    }

    @Property
    @Proves(
            measure = "convergence/upwards-convergence",
            by = Proof.LAW,
            source = "among trusts, the class of the means in whole numbers without rounding")
    @Proves(
            measure = "convergence/typology",
            by = Proof.LAW,
            source = "among trusts, the class of the means in whole numbers without rounding")
    void classesAmongTrustsAreThoseOfTheMeansWithoutRounding(
            @ForAll("rows") double[][] rows, @ForAll("trusts") int[] trusts) {
        BalancedPanel panel = panel(rows, trusts);
        long[] first = means(rows, trusts, 0);
        long[] last = means(rows, trusts, 1);
        UpwardsConvergence upwards = UpwardsConvergence.of(panel);
        if (first.length < 2) {
            assertThat(reason(upwards.classification())).isEqualTo(UndefinedReason.TOO_FEW_UNITS);
            return;
        }

        assertThat(word(upwards.classification()))
                .isEqualTo(
                        top(last) > top(first) && gap(last) < gap(first)
                                ? "upwards-convergence"
                                : "no-upwards-convergence");
        assertThat(value(upwards.gapChange()) == 0).isEqualTo(gap(last) == gap(first));
        assertThat(word(ConvergenceTypology.of(panel).classification()))
                .isEqualTo(direction(
                                Arrays.stream(last).sum(), Arrays.stream(first).sum(), "downward", "upward") + "-"
                        + direction(spread(last), spread(first), "convergence", "divergence"));
        assertThat(value(SigmaConvergence.of(panel).change()) == 0).isEqualTo(spread(last) == spread(first));
    }

    @Property
    @Proves(
            measure = "convergence/variance-split",
            by = Proof.LAW,
            source = "between trusts of one size, what draws together is what sigma finds among their means")
    @Proves(
            measure = "convergence/sigma-convergence",
            by = Proof.LAW,
            source = "among trusts of one size, the class is that of the variance between them")
    void spreadAmongTrustsOfOneSizeIsTheVarianceBetweenThem(
            @ForAll("twelve") double[][] rows, @ForAll("numbers") int number) {
        int[] trusts = new int[rows.length];
        Arrays.setAll(trusts, i -> i % number);

        assertThat(word(VarianceSplit.of(Panels.balanced(rows), membership(trusts))
                        .classification()))
                .endsWith("between-"
                        + word(SigmaConvergence.of(panel(rows, trusts)).classification()));
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.of(2, 3, 4, 6);
    }
}
