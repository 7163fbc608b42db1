// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.study.CodedSegment;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collector;

/**
 * Hands on the segments of flat rows, in their order. Rows of one segment lie side by side, so a segment is complete when
 * the next begins; the first and the last stay open, since the part beside this one may hold more of their rows.
 *
 * @param <O> how rows of one segment are put together
 * @param <A> what segments are collected in
 */
final class RowRuns<O extends OpenRows<O>, A> {
    private final Collector<? super O, A, ?> segments;
    private final BiConsumer<A, ? super O> accumulator;
    private A between;
    private O first;
    private O last;

    private RowRuns(Supplier<O> rows, Collector<? super O, A, ?> segments) {
        this.segments = segments;
        accumulator = segments.accumulator();
        between = segments.supplier().get();
        first = rows.get();
        last = rows.get();
    }

    /** A collector of rows, given what becomes of their segments. */
    static <O extends OpenRows<O>, A, R> Collector<CodedSegment, ?, R> collecting(
            Supplier<O> rows, Collector<? super O, A, R> segments) {
        return Collector.of(
                () -> new RowRuns<>(rows, segments),
                RowRuns::add,
                RowRuns::combine,
                runs -> segments.finisher().apply(runs.finish()));
    }

    private void add(CodedSegment row) {
        O end = last.isBegun() ? last : first;
        if (end.isBegun() && !end.isOf(row)) {
            close(last, between);
            end = last;
        }
        end.add(row);
    }

    /** This one's rows and then those of another. */
    private RowRuns<O, A> combine(RowRuns<O, A> next) {
        if (!first.isBegun()) {
            return next;
        }
        if (!next.first.isBegun()) {
            return this;
        }
        O end = last.isBegun() ? last : first;
        boolean isJoined = end.join(next.first);
        if (isJoined && !next.last.isBegun()) {
            return this;
        }
        close(last, between);
        if (!isJoined && next.last.isBegun()) {
            close(next.first, between);
        }
        between = segments.combiner().apply(between, next.between);
        last = next.last.isBegun() ? next.last : next.first;
        return this;
    }

    /** Hands on rows, if there are any. */
    private void close(O rows, A into) {
        if (rows.isBegun()) {
            accumulator.accept(into, rows);
            rows.close();
        }
    }

    private A finish() {
        A all = segments.supplier().get();
        close(first, all);
        all = segments.combiner().apply(all, between);
        close(last, all);
        return all;
    }
}
