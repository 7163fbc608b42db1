// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Segment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Flat rows read as the segments that they are rows of, for whatever collects segments.
 *
 * <p>{@code rows.collect(CodedRows.sideBySide(Collectors.counting()))} is the number of segments. A theme without a lever
 * is a judgement on the theme's own lever. Rows do not say where in its source a segment lies, so none of these does.
 *
 * @since 0.1.0
 */
public final class CodedRows {
    private CodedRows() {}

    /**
     * A collector of rows of which those of one segment lie side by side, as {@link
     * io.github.trustimprovement.study.Study#codedSegments()} gives them; it holds one segment at a time.
     *
     * <p>Rows in a row with the same segment, source, participant and group are one segment. Parts may be cut between any
     * two rows, also of one segment, and are put together in their order.
     *
     * @param <R> what the segments become
     * @param segments what becomes of the segments, which come in the order of the rows
     * @return the collector
     */
    public static <R> Collector<CodedSegment, ?, R> sideBySide(Collector<? super Segment, ?, R> segments) {
        return RowRuns.collecting(SegmentRows::new, Collectors.mapping(SegmentRows::toSegment, segments));
    }

    /**
     * A collector of rows in any order, such as those of one coder and then those of another; it holds all segments.
     *
     * <p>Rows of the same segment id in the same source are one segment, of the speaker whom the first of them names.
     *
     * @return the segments, each where its first row was
     */
    public static Collector<CodedSegment, ?, List<Segment>> inAnyOrder() {
        Supplier<Map<List<String>, SegmentRows>> none = LinkedHashMap::new;
        return Collector.of(
                none,
                (segments, row) -> segments.computeIfAbsent(key(row), key -> new SegmentRows())
                        .add(row),
                (segments, more) -> {
                    more.forEach((key, rows) -> segments.merge(key, rows, SegmentRows::with));
                    return segments;
                },
                segments ->
                        segments.values().stream().map(SegmentRows::toSegment).toList());
    }

    private static List<String> key(CodedSegment row) {
        return List.of(row.source(), row.segment());
    }
}
