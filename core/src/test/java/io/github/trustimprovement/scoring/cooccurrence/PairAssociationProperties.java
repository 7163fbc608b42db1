// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class PairAssociationProperties {
    private static final double CLOSE = 1e-12;

    @Property
    @Proves(
            measure = "cooccurrence/lift",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "share together over the product of the two shares, in BigDecimal")
    void liftIsShareOverProductOfShares(@ForAll("counts") PairCounts<SameSegment> counts) {
        Lift.of(counts).estimate().ifDefined().ifPresent(lift -> {
            BigDecimal n = BigDecimal.valueOf(counts.units());
            BigDecimal expected = BigDecimal.valueOf(counts.withA())
                    .divide(n, MathContext.DECIMAL128)
                    .multiply(BigDecimal.valueOf(counts.withB()).divide(n, MathContext.DECIMAL128));
            assertThat(lift)
                    .isEqualTo(
                            BigDecimal.valueOf(counts.both())
                                    .divide(n, MathContext.DECIMAL128)
                                    .divide(expected, MathContext.DECIMAL128)
                                    .doubleValue(),
                            within(CLOSE));
        });
    }

    @Property
    @Proves(
            measure = "cooccurrence/normalised-pmi",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "self-information in bits: (h(A) + h(B) - h(A, B)) / h(A, B)")
    void npmiIsWhatTheTwoTellOfEachOther(@ForAll("counts") PairCounts<SameSegment> counts) {
        NormalisedPmi.of(counts)
                .estimate()
                .ifDefined()
                .ifPresent(npmi -> assertThat(npmi)
                        .isEqualTo(
                                (bits(counts.withA(), counts) + bits(counts.withB(), counts))
                                                / bits(counts.both(), counts)
                                        - 1,
                                within(1e-9)));
    }

    private static double bits(long number, PairCounts<?> counts) {
        return -StrictMath.log((double) number / counts.units()) / StrictMath.log(2);
    }

    @Property
    @Proves(
            measure = "cooccurrence/phi-coefficient",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "Pearson's correlation of two columns of 0 and 1, a row a unit")
    void phiIsACorrelation(@ForAll("counts") PairCounts<SameSegment> counts) {
        int n = (int) counts.units();
        double[] a = new double[n];
        double[] b = new double[n];
        for (int i = 0; i < n; i++) {
            a[i] = i < counts.withA() ? 1 : 0;
            b[i] = i >= counts.withA() - counts.both() && i < counts.withA() - counts.both() + counts.withB() ? 1 : 0;
        }

        PhiCoefficient.of(counts)
                .estimate()
                .ifDefined()
                .ifPresent(phi -> assertThat(phi).isEqualTo(correlation(a, b), within(CLOSE)));
    }

    private static double correlation(double[] a, double[] b) {
        double meanA =
                IntStream.range(0, a.length).mapToDouble(i -> a[i]).average().orElseThrow();
        double meanB =
                IntStream.range(0, b.length).mapToDouble(i -> b[i]).average().orElseThrow();
        double product = 0;
        double squareA = 0;
        double squareB = 0;
        for (int i = 0; i < a.length; i++) {
            product += (a[i] - meanA) * (b[i] - meanB);
            squareA += (a[i] - meanA) * (a[i] - meanA);
            squareB += (b[i] - meanB) * (b[i] - meanB);
        }
        return product / StrictMath.sqrt(squareA * squareB);
    }

    @Property
    @Proves(measure = "cooccurrence/lift", by = Proof.LAW, source = "the formula is symmetric in A and B")
    @Proves(measure = "cooccurrence/normalised-pmi", by = Proof.LAW, source = "the formula is symmetric in A and B")
    @Proves(measure = "cooccurrence/phi-coefficient", by = Proof.LAW, source = "the formula is symmetric in A and B")
    void allAreSymmetric(@ForAll("counts") PairCounts<SameSegment> counts) {
        PairCounts<SameSegment> mirrored =
                PairCounts.of(Window.SAME_SEGMENT, counts.withB(), counts.withA(), counts.both(), counts.units());

        assertThat(lift(mirrored)).isEqualTo(lift(counts));
        assertThat(npmi(mirrored)).isEqualTo(npmi(counts));
        assertThat(phi(mirrored)).isEqualTo(phi(counts));
    }

    @Property
    @Proves(measure = "cooccurrence/lift", by = Proof.LAW, source = "every count times a number: bit for bit the same")
    @Proves(
            measure = "cooccurrence/normalised-pmi",
            by = Proof.LAW,
            source = "every count times a number: bit for bit the same")
    @Proves(measure = "cooccurrence/phi-coefficient", by = Proof.LAW, source = "every count times a number: the same")
    void allStayTheSameWhereEveryUnitIsRepeated(
            @ForAll("counts") PairCounts<SameSegment> counts, @ForAll @IntRange(min = 2, max = 1_000_000) int times) {
        PairCounts<SameSegment> more = PairCounts.of(
                Window.SAME_SEGMENT,
                counts.withA() * times,
                counts.withB() * times,
                counts.both() * times,
                counts.units() * times);

        assertThat(lift(more)).isEqualTo(lift(counts));
        assertThat(npmi(more)).isEqualTo(npmi(counts));
        assertThat(phi(more)).isEqualTo(phi(counts));
    }

    @Property
    @Proves(measure = "cooccurrence/lift", by = Proof.LAW, source = "independence is exactly 1")
    @Proves(measure = "cooccurrence/normalised-pmi", by = Proof.LAW, source = "independence is exactly 0")
    @Proves(measure = "cooccurrence/phi-coefficient", by = Proof.LAW, source = "independence is exactly 0")
    void independenceIsExact(
            @ForAll @IntRange(min = 1, max = 40) int rows,
            @ForAll @IntRange(min = 1, max = 40) int columns,
            @ForAll @IntRange(max = 40) int moreRows,
            @ForAll @IntRange(max = 40) int moreColumns) {
        PairCounts<SameSegment> counts = PairCounts.of(
                Window.SAME_SEGMENT,
                (long) rows * (columns + moreColumns),
                (long) columns * (rows + moreRows),
                (long) rows * columns,
                (long) (rows + moreRows) * (columns + moreColumns));

        assertThat(lift(counts)).hasValue(1);
        npmi(counts).ifPresent(value -> assertThat(value).isZero());
        phi(counts).ifPresent(value -> assertThat(value).isZero());
    }

    @Property
    @Proves(
            measure = "cooccurrence/normalised-pmi",
            by = Proof.LAW,
            source = "from -1 to 1, and exactly 1 if and only if neither occurs without the other")
    void npmiIsOneWhereTheTwoAlwaysGoTogether(@ForAll("counts") PairCounts<SameSegment> counts) {
        boolean isAlways = counts.withA() == counts.both() && counts.withB() == counts.both();

        npmi(counts).ifPresent(value -> {
            assertThat(value).isBetween(-1.0, 1.0);
            assertThat(value == 1).isEqualTo(isAlways);
            assertThat(Math.signum(value)).isEqualTo(Math.signum(lift(counts).orElseThrow() - 1));
        });
    }

    @Property
    @Proves(
            measure = "cooccurrence/phi-coefficient",
            by = Proof.LAW,
            source = "from -1 to 1; chi squared is N phi squared; turning one code round turns the sign")
    void phiIsTheRootOfChiSquared(@ForAll("counts") PairCounts<SameSegment> counts) {
        PairCounts<SameSegment> turned = PairCounts.of(
                Window.SAME_SEGMENT,
                counts.withA(),
                counts.units() - counts.withB(),
                counts.withA() - counts.both(),
                counts.units());

        phi(counts).ifPresent(value -> {
            assertThat(value).isBetween(-1.0, 1.0);
            assertThat(counts.units() * value * value).isEqualTo(chiSquared(counts), within(1e-9));
            assertThat(phi(turned).orElseThrow() + value).isZero();
        });
    }

    @Property
    @Proves(measure = "cooccurrence/phi-coefficient", by = Proof.LAW, source = "a code with itself is exactly 1")
    void aCodeIsOneWithItself(
            @ForAll @IntRange(min = 1, max = 1_000_000) int with, @ForAll @IntRange(min = 1) int without) {
        assertThat(phi(PairCounts.of(Window.SAME_LEADER, with, with, with, (long) with + without)))
                .hasValue(1);
    }

    private static double chiSquared(PairCounts<?> counts) {
        double n = counts.units();
        double[][] observed = {
            {counts.both(), counts.withA() - counts.both()},
            {counts.withB() - counts.both(), n - counts.either()}
        };
        double[] rows = {counts.withA(), n - counts.withA()};
        double[] columns = {counts.withB(), n - counts.withB()};
        double sum = 0;
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                double expected = rows[i] * columns[j] / n;
                sum += (observed[i][j] - expected) * (observed[i][j] - expected) / expected;
            }
        }
        return sum;
    }

    private static OptionalDouble lift(PairCounts<? extends UnitWindow> counts) {
        return of(Lift.of(counts).estimate());
    }

    private static OptionalDouble npmi(PairCounts<? extends UnitWindow> counts) {
        return of(NormalisedPmi.of(counts).estimate());
    }

    private static OptionalDouble phi(PairCounts<? extends UnitWindow> counts) {
        return of(PhiCoefficient.of(counts).estimate());
    }

    private static OptionalDouble of(Estimate estimate) {
        return estimate.ifDefined();
    }

    @Provide
    Arbitrary<PairCounts<SameSegment>> counts() {
        Arbitrary<Integer> cell = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(4, Arbitraries.integers().between(0, 60)));
        return Combinators.combine(cell, cell, cell, cell)
                .as((both, onlyA, onlyB, neither) -> PairCounts.of(
                        Window.SAME_SEGMENT, both + onlyA, both + onlyB, both, both + onlyA + onlyB + neither))
                .withoutEdgeCases();
    }
}
