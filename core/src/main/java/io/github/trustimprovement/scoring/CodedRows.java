// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Segment;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
     * Rows that are held in any order, such as those of one coder and then those of another, with those of one segment
     * brought side by side.
     *
     * <p>Rows of the same segment id in the same source are one segment. What one of them says of the speaker holds for
     * all: it is enough if one names the participant, or the group.
     *
     * @param rows the rows
     * @return the rows segment by segment, each segment where its first row was
     * @throws InvalidModelException if rows of one segment name two participants, or two groups
     */
    public static Stream<CodedSegment> together(Collection<CodedSegment> rows) {
        RowsBySegment all = new RowsBySegment();
        rows.forEach(all::add);
        return all.sideBySide();
    }

    /**
     * A collector of rows in any order, which it reads as {@link #together} does; it holds all rows.
     *
     * <p>It throws {@link InvalidModelException} if rows of one segment name two participants, or two groups.
     *
     * @return the segments, each where its first row was
     */
    public static Collector<CodedSegment, ?, List<Segment>> inAnyOrder() {
        return Collector.of(
                RowsBySegment::new,
                RowsBySegment::add,
                RowsBySegment::with,
                rows -> rows.sideBySide().collect(sideBySide(Collectors.toUnmodifiableList())));
    }
}
