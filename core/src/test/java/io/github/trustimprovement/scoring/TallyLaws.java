// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.study.CodedMaterial;
import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collector;

/** The laws that every tally keeps, whatever it counts. */
public final class TallyLaws {
    private TallyLaws() {}

    /**
     * Three parts, merged from the left or the right, are the whole, and nothing is merged with no change.
     *
     * @param <T> what is tallied
     * @param <R> the tally
     * @param items all of it, in order
     * @param random where to cut
     * @param tally the tally of some
     * @param merge puts two tallies together, in order
     * @param empty the tally of nothing
     */
    public static <T, R> void partsMergeToTheWhole(
            List<T> items, Random random, Function<List<T>, R> tally, BinaryOperator<R> merge, R empty) {
        List<R> parts = parts(items, random).stream().map(tally).toList();
        R whole = tally.apply(items);
        R left = merge.apply(merge.apply(parts.get(0), parts.get(1)), parts.get(2));
        R right = merge.apply(parts.get(0), merge.apply(parts.get(1), parts.get(2)));

        assertThat(left).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(right).isEqualTo(whole);
        assertThat(merge.apply(whole, empty)).isEqualTo(whole);
        assertThat(merge.apply(empty, whole)).isEqualTo(whole);
    }

    /**
     * The same of parts in any order, of items in any order.
     *
     * @param <T> what is tallied
     * @param <R> the tally
     * @param items all of it
     * @param random how to shuffle and where to cut
     * @param tally the tally of some
     * @param merge puts two tallies together
     * @param empty the tally of nothing
     */
    public static <T, R> void partsMergeInAnyOrder(
            List<T> items, Random random, Function<List<T>, R> tally, BinaryOperator<R> merge, R empty) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        partsMergeToTheWhole(shuffled, random, tally, merge, empty);
        List<R> parts = parts(shuffled, random).stream().map(tally).toList();
        R whole = tally.apply(items);

        assertThat(merge.apply(merge.apply(parts.get(2), parts.get(0)), parts.get(1)))
                .isEqualTo(whole);
        assertThat(merge.apply(parts.get(1), parts.get(0))).isEqualTo(merge.apply(parts.get(0), parts.get(1)));
    }

    /**
     * A collector gives the same, wherever its input is cut, from the left or the right, and in parallel.
     *
     * @param <T> what is collected
     * @param <R> what it becomes
     * @param items all of it, in order
     * @param random where to cut
     * @param collector the collector
     * @param whole what it becomes
     */
    public static <T, R> void inputMayBeCutAnywhere(
            List<T> items, Random random, Collector<? super T, ?, R> collector, R whole) {
        List<List<T>> parts = parts(items, random);

        assertThat(items.stream().collect(collector)).isEqualTo(whole);
        assertThat(items.parallelStream().collect(collector)).isEqualTo(whole);
        assertThat(fromTheLeft(collector, parts)).isEqualTo(whole);
        assertThat(fromTheRight(collector, parts)).isEqualTo(whole);
    }

    /**
     * Segments and their rows, streamed or listed, cut anywhere and merged in any order, are tallied to the same.
     *
     * @param <R> the tally
     * @param study all segments
     * @param random how to shuffle and where to cut
     * @param ofSegments collects segments
     * @param ofRows collects rows
     * @param tally the tally of a study or of rows
     * @param merge puts two tallies together
     * @param empty the tally of nothing
     */
    public static <R> void studiesAreTalliedInAnyWay(
            Study study,
            Random random,
            Collector<? super Segment, ?, R> ofSegments,
            Collector<? super CodedSegment, ?, R> ofRows,
            Function<CodedMaterial, R> tally,
            BinaryOperator<R> merge,
            R empty) {
        R whole = tally.apply(study);
        List<CodedSegment> rows = study.codedSegments().toList();
        List<CodedSegment> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        inputMayBeCutAnywhere(study.segments(), random, ofSegments, whole);
        inputMayBeCutAnywhere(rows, random, ofRows, whole);
        assertThat(tally.apply(CodedRows.of(study, shuffled))).isEqualTo(whole);
        assertThat(tally.apply(CodedRows.of(study, rows.stream()))).isEqualTo(whole);
        partsMergeInAnyOrder(study.segments(), random, part -> part.stream().collect(ofSegments), merge, empty);
        partsMergeInAnyOrder(
                study.segments(), random, part -> tally.apply(CodedRows.of(study, rows(study, part))), merge, empty);
    }

    private static List<CodedSegment> rows(Study study, List<Segment> segments) {
        return study.toBuilder().segments(segments).build().codedSegments().toList();
    }

    private static <T> List<List<T>> parts(List<T> items, Random random) {
        int first = random.nextInt(items.size() + 1);
        int second = first + random.nextInt(items.size() - first + 1);
        return List.of(items.subList(0, first), items.subList(first, second), items.subList(second, items.size()));
    }

    private static <T, A, R> R fromTheLeft(Collector<? super T, A, R> collector, List<List<T>> parts) {
        A result = collector.supplier().get();
        for (List<T> part : parts) {
            result = collector.combiner().apply(result, read(collector, part));
        }
        return collector.finisher().apply(result);
    }

    private static <T, A, R> R fromTheRight(Collector<? super T, A, R> collector, List<List<T>> parts) {
        A result = collector.supplier().get();
        for (int i = parts.size() - 1; i >= 0; i--) {
            result = collector.combiner().apply(read(collector, parts.get(i)), result);
        }
        return collector.finisher().apply(result);
    }

    private static <T, A> A read(Collector<? super T, A, ?> collector, List<T> items) {
        A result = collector.supplier().get();
        items.forEach(item -> collector.accumulator().accept(result, item));
        return result;
    }
}
