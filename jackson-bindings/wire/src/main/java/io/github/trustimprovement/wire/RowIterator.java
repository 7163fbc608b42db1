// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.ValidationReport;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collector;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Rows read one at a time from anywhere, such as {@link RowReader} does from NDJSON; one is held at a time.
 *
 * <p>Under {@link ReadPolicy#STRICT} a row with an error has no value and {@link #collect} gives no result; under
 * {@link ReadPolicy#LENIENT} a row has a value whenever one can be built. The findings are the same.
 *
 * @param <T> the type of a row
 * @since 0.1.0
 */
public abstract class RowIterator<T> implements Iterator<Parsed<T>>, AutoCloseable {
    private final ReadPolicy policy;
    private final FindingList findings = new FindingList();
    private long rows;
    private @Nullable Parsed<T> next;

    /**
     * An iterator before the first row.
     *
     * @param policy what a fault costs
     */
    protected RowIterator(ReadPolicy policy) {
        this.policy = policy;
    }

    /**
     * Reads one more row; its findings go into {@link #findings()} too.
     *
     * @return the row, or a fault between the rows; empty at the end, however often it is called
     * @throws UncheckedIOException if the source cannot be read
     */
    protected abstract Optional<Parsed<T>> read();

    /** Reads one more row as {@link #read} does, and hands on its value, if it has one; false at the end. */
    boolean readInto(Consumer<? super T> values) {
        Optional<Parsed<T>> row = read();
        row.flatMap(Parsed::value).ifPresent(values);
        return row.isPresent();
    }

    /**
     * What was found so far, to be added to.
     *
     * @return the findings
     */
    protected final FindingList findings() {
        return findings;
    }

    /**
     * Counts a row.
     *
     * @return its place among the rows, from 0
     */
    protected final long countRow() {
        return rows++;
    }

    /**
     * Whether there is one more row, or a fault between the rows.
     *
     * @return false at the end
     * @throws UncheckedIOException if the source cannot be read
     */
    @Override
    public final boolean hasNext() {
        if (next == null) {
            next = read().orElse(null);
        }
        return next != null;
    }

    /**
     * The next row with its findings.
     *
     * @return the row, if any, and what was found in it
     * @throws NoSuchElementException if there is none
     * @throws UncheckedIOException if the source cannot be read
     */
    @Override
    public final Parsed<T> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more rows");
        }
        Parsed<T> row = next;
        next = null;
        return row;
    }

    /**
     * The rows that are left, each with its findings.
     *
     * @return a sequential stream, used up together with this iterator
     */
    public final Stream<Parsed<T>> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * The rows that are left, put into a collector one by one, such as one that makes a tally.
     *
     * @param <A> what the collector keeps meanwhile
     * @param <R> what it makes
     * @param collector the collector
     * @return the result and the {@linkplain #report() findings}; under {@link ReadPolicy#STRICT} no result if one of them
     *     is an error, otherwise the result of the rows that have a value
     * @throws UncheckedIOException if the source cannot be read
     */
    public final <A, R> Parsed<R> collect(Collector<? super T, A, R> collector) {
        A container = collector.supplier().get();
        BiConsumer<A, ? super T> add = collector.accumulator();
        Consumer<T> values = value -> add.accept(container, value);
        if (next != null) {
            next().value().ifPresent(values);
        }
        while (readInto(values)) {}
        ValidationReport report = report();
        return policy == ReadPolicy.STRICT && report.hasErrors()
                ? Parsed.failed(report)
                : Parsed.of(collector.finisher().apply(container), report);
    }

    /**
     * What was found in all rows so far. Of each rule the first 1,000 findings are listed, the rest is counted; so are
     * findings that go through names of millions of characters.
     *
     * @return the findings
     */
    public final ValidationReport report() {
        return findings.report("");
    }

    /**
     * How many rows there were so far, with a value or without.
     *
     * @return the number
     */
    public final long count() {
        return rows;
    }

    /**
     * Closes the source.
     *
     * @throws UncheckedIOException if that fails
     */
    @Override
    public abstract void close();
}
