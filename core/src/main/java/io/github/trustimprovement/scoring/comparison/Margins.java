// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.numeric.Rational;
import io.github.trustimprovement.scoring.LeaveOneOut;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The cells of a table with the totals of rows and columns, and what follows from them; in fractions up to the last. */
final class Margins {
    private final long[][] cells;
    private final long[] rows;
    private final long[] columns;
    private final long total;

    private Margins(long[][] cells) {
        this.cells = cells;
        rows = Arrays.stream(cells).mapToLong(row -> Arrays.stream(row).sum()).toArray();
        columns = IntStream.range(0, cells.length == 0 ? 0 : cells[0].length)
                .mapToLong(column ->
                        Arrays.stream(cells).mapToLong(row -> row[column]).sum())
                .toArray();
        total = Arrays.stream(rows).sum();
    }

    static Margins of(ContingencyTable table) {
        return new Margins(IntStream.range(0, table.rows().size())
                .mapToObj(row -> IntStream.range(0, table.columns().size())
                        .mapToLong(column -> table.count(row, column))
                        .toArray())
                .toArray(long[][]::new));
    }

    /** The same with one leader fewer in a cell. */
    Margins without(int row, int column) {
        long[][] fewer = Arrays.stream(cells).map(long[]::clone).toArray(long[][]::new);
        fewer[row][column]--;
        return new Margins(fewer);
    }

    Optional<UndefinedReason> whyUndefined() {
        if (total == 0) {
            return Optional.of(UndefinedReason.NO_DATA);
        }
        return smallerSide() < 2 ? Optional.of(UndefinedReason.ONE_CATEGORY) : Optional.empty();
    }

    /** The number of rows or of columns that have a leader, whichever is smaller. */
    long smallerSide() {
        return Math.min(used(rows), used(columns));
    }

    /** How many leaders the smallest row or column with any has. */
    long smallest() {
        return LongStream.concat(Arrays.stream(rows), Arrays.stream(columns))
                .filter(each -> each > 0)
                .min()
                .orElse(0);
    }

    private static long used(long[] totals) {
        return Arrays.stream(totals).filter(each -> each > 0).count();
    }

    /** Chi-squared by n: the sum of O^2 / (R C), less 1. */
    Rational phiSquared() {
        Rational sum = Rational.of(-1, 1);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                if (cells[row][column] > 0) {
                    sum = sum.plus(new Rational(
                            big(cells[row][column]).pow(2), big(rows[row]).multiply(big(columns[column]))));
                }
            }
        }
        return sum;
    }

    double cramersV() {
        return Math.sqrt(phiSquared().dividedBy(smallerSide() - 1).toDouble());
    }

    /** (O - E) / sqrt(E (1 - R/n) (1 - C/n)), as the root of one fraction; empty where its variance is 0. */
    OptionalDouble adjustedResidual(int row, int column) {
        BigInteger excess = big(cells[row][column])
                .multiply(big(total))
                .subtract(big(rows[row]).multiply(big(columns[column])));
        BigInteger variance = big(rows[row])
                .multiply(big(columns[column]))
                .multiply(big(total - rows[row]))
                .multiply(big(total - columns[column]));
        return variance.signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(excess.signum()
                        * Math.sqrt(new Rational(excess.pow(2).multiply(big(total)), variance).toDouble()));
    }

    /** The range of a number when each leader in turn is left out: those of a cell are alike, so that one stands for all. */
    Optional<LeaveOneOut> leaveOneOut(Function<Margins, OptionalDouble> number) {
        List<Double> values = new ArrayList<>();
        long undefined = 0;
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                if (cells[row][column] > 0) {
                    OptionalDouble left = number.apply(without(row, column));
                    left.ifPresent(values::add);
                    undefined += left.isPresent() ? 0 : cells[row][column];
                }
            }
        }
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(LeaveOneOut.of(Collections.min(values), Collections.max(values), total, undefined));
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
