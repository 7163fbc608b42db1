// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static io.github.trustimprovement.scoring.comparison.ComparisonArbitraries.BASIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableMeasuresProperties {
    private static final String V = "comparison/cramers-v";
    private static final String RESIDUALS = "comparison/adjusted-residuals";

    @Property
    @Proves(measure = V, by = Proof.LAW, source = "0 to 1; rows, columns and both may be exchanged, to the last bit")
    @Proves(measure = RESIDUALS, by = Proof.LAW, source = "rows and columns may be exchanged, to the last bit")
    void theOrderOfRowsAndColumnsChangesNothing(@ForAll("tables") List<List<Long>> counts, @ForAll Random random) {
        ContingencyTable table = table(counts);
        List<Integer> rows = shuffled(counts.size(), random);
        List<Integer> columns = shuffled(counts.get(0).size(), random);
        ContingencyTable other = table(rows.stream()
                .map(row -> columns.stream()
                        .map(column -> counts.get(row).get(column))
                        .toList())
                .toList());
        ContingencyTable turned = table(IntStream.range(0, counts.get(0).size())
                .mapToObj(column -> counts.stream().map(row -> row.get(column)).toList())
                .toList());

        assertThat(CramersV.of(other).estimate()).isEqualTo(CramersV.of(table).estimate());
        assertThat(CramersV.of(turned).estimate()).isEqualTo(CramersV.of(table).estimate());
        CramersV.of(table).estimate().ifDefined().ifPresent(v -> assertThat(v).isBetween(0.0, 1.0));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                Estimate residual =
                        AdjustedResiduals.of(table).residual("r" + rows.get(row), "c" + columns.get(column));
                assertThat(AdjustedResiduals.of(other).residual("r" + row, "c" + column))
                        .isEqualTo(residual);
                assertThat(AdjustedResiduals.of(turned).residual("r" + columns.get(column), "c" + rows.get(row)))
                        .isEqualTo(residual);
            }
        }
    }

    @Property
    @Proves(measure = V, by = Proof.SECOND_IMPLEMENTATION, source = "the sum of (O - E)^2 / E, cell by cell in doubles")
    @Proves(measure = RESIDUALS, by = Proof.SECOND_IMPLEMENTATION, source = "Pearson's residual by its standard error")
    void agreesWithExpectedCounts(@ForAll("tables") List<List<Long>> counts) {
        ContingencyTable table = table(counts);
        double n = table.total();
        double chiSquared = 0;
        for (int row = 0; row < counts.size(); row++) {
            for (int column = 0; column < counts.get(0).size(); column++) {
                double inRow = counts.get(row).stream().mapToLong(each -> each).sum() / n;
                double inColumn = column(counts, column) / n;
                double expected = n * inRow * inColumn;
                double pearson = (counts.get(row).get(column) - expected) / Math.sqrt(expected);
                chiSquared += expected > 0 ? pearson * pearson : 0;
                OptionalDouble residual = AdjustedResiduals.of(table)
                        .residual("r" + row, "c" + column)
                        .ifDefined();
                if (residual.isPresent()) {
                    assertThat(residual.getAsDouble())
                            .isEqualTo(pearson / Math.sqrt((1 - inRow) * (1 - inColumn)), within(1e-9));
                }
            }
        }
        long least = leastUsed(counts);

        assertThat(CramersV.of(table).estimate().ifDefined().isPresent()).isEqualTo(least > 1);
        if (least > 1) {
            assertThat(CramersV.of(table).estimate().ifDefined().getAsDouble())
                    .isEqualTo(Math.sqrt(chiSquared / (n * (least - 1))), within(1e-7));
        }
    }

    /** The number of rows or of columns that anything is in, whichever is less. */
    private static long leastUsed(List<List<Long>> counts) {
        long rows = counts.stream()
                .filter(row -> row.stream().anyMatch(each -> each > 0))
                .count();
        long columns = IntStream.range(0, counts.get(0).size())
                .filter(each -> column(counts, each) > 0)
                .count();
        return Math.min(rows, columns);
    }

    @Property
    @Proves(measure = V, by = Proof.LAW, source = "squared Pearson residuals add up to chi squared, N V^2 (least - 1)")
    @Proves(measure = RESIDUALS, by = Proof.LAW, source = "squared, times both complements, they add up to chi squared")
    void squaredResidualsAddUpToChiSquared(@ForAll("tables") List<List<Long>> counts) {
        ContingencyTable table = table(counts);
        double n = table.total();
        double sum = 0;
        for (int row = 0; row < counts.size(); row++) {
            for (int column = 0; column < counts.get(0).size(); column++) {
                double others =
                        1 - counts.get(row).stream().mapToLong(each -> each).sum() / n;
                double residual = AdjustedResiduals.of(table)
                        .residual("r" + row, "c" + column)
                        .ifDefined()
                        .orElse(0);
                sum += residual * residual * others * (1 - column(counts, column) / n);
            }
        }
        long least = leastUsed(counts);

        if (CramersV.of(table).estimate() instanceof Defined defined) {
            assertThat(n * defined.value() * defined.value() * (least - 1)).isEqualTo(sum, within(1e-7));
        }
    }

    @Property
    @Proves(measure = V, by = Proof.LAW, source = "of two rows and columns it is phi without its sign")
    void isPhiOfFourCells(@ForAll("fourCells") List<List<Long>> counts) {
        double a = counts.get(0).get(0);
        double b = counts.get(0).get(1);
        double c = counts.get(1).get(0);
        double d = counts.get(1).get(1);
        double phi = (a * d - b * c) / Math.sqrt((a + b) * (c + d) * (a + c) * (b + d));

        if (CramersV.of(table(counts)).estimate() instanceof Defined defined) {
            assertThat(defined.value()).isEqualTo(Math.abs(phi), within(1e-12));
        } else {
            assertThat(phi).isNaN();
        }
    }

    @Property
    @Proves(measure = V, by = Proof.LAW, source = "twice as many leaders in each cell change nothing")
    void isTheSameForTwiceAsMany(@ForAll("tables") List<List<Long>> counts) {
        ContingencyTable table = table(counts);

        assertThat(CramersV.of(table.merge(table)).estimate().ifDefined())
                .isEqualTo(CramersV.of(table).estimate().ifDefined());
    }

    @Property
    void mergesAsAMonoid(
            @ForAll("fourCells") List<List<Long>> a,
            @ForAll("fourCells") List<List<Long>> b,
            @ForAll("fourCells") List<List<Long>> c) {
        ContingencyTable one = table(a);
        ContingencyTable two = table(b);
        ContingencyTable three = table(c);
        ContingencyTable empty = ContingencyTable.empty(BASIS, one.rows(), one.columns());

        assertThat(one.merge(two).merge(three)).isEqualTo(one.merge(two.merge(three)));
        assertThat(one.merge(two)).isEqualTo(two.merge(one));
        assertThat(one.merge(empty)).isEqualTo(one);
        assertThat(empty.merge(one)).isEqualTo(one);
        assertThat(one.merge(two).total()).isEqualTo(one.total() + two.total());
    }

    @Property(tries = 200)
    void theRangeIsThatOfLeavingOutEachLeader(@ForAll("tables") List<List<Long>> counts) {
        double[] values = IntStream.range(0, counts.size())
                .boxed()
                .flatMapToDouble(row -> IntStream.range(0, counts.get(0).size())
                        .filter(column -> counts.get(row).get(column) > 0)
                        .mapToObj(column -> CramersV.of(table(without(counts, row, column)))
                                .estimate()
                                .ifDefined())
                        .flatMapToDouble(OptionalDouble::stream))
                .toArray();

        if (CramersV.of(table(counts)).estimate() instanceof Defined defined && values.length > 0) {
            assertThat(defined.leaveOneOut()).hasValueSatisfying(range -> {
                assertThat(range.lowest())
                        .isEqualTo(DoubleStream.of(values).min().orElseThrow());
                assertThat(range.highest())
                        .isEqualTo(DoubleStream.of(values).max().orElseThrow());
            });
        }
    }

    @Provide
    Arbitrary<List<List<Long>>> tables() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(columns -> row(columns).list().ofMinSize(1).ofMaxSize(4));
    }

    @Provide
    Arbitrary<List<List<Long>>> fourCells() {
        return row(2).list().ofSize(2);
    }

    private static Arbitrary<List<Long>> row(int columns) {
        return Arbitraries.longs().between(0, 6).list().ofSize(columns);
    }

    private static ContingencyTable table(List<List<Long>> counts) {
        return ContingencyTable.ofLeaders(
                BASIS, labels("r", counts.size()), labels("c", counts.get(0).size()), counts);
    }

    private static List<String> labels(String prefix, int size) {
        return IntStream.range(0, size).mapToObj(i -> prefix + i).toList();
    }

    private static List<Integer> shuffled(int size, Random random) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(places, random);
        return places;
    }

    private static long column(List<List<Long>> counts, int column) {
        return counts.stream().mapToLong(row -> row.get(column)).sum();
    }

    private static List<List<Long>> without(List<List<Long>> counts, int row, int column) {
        List<List<Long>> fewer = new ArrayList<>();
        counts.forEach(each -> fewer.add(new ArrayList<>(each)));
        fewer.get(row).set(column, fewer.get(row).get(column) - 1);
        return fewer;
    }
}
