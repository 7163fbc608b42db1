// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.study.CodedMaterial;
import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Segment;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Flat rows read as the segments that they are rows of, for whatever collects segments.
 *
 * <p>{@code rows.collect(RowSegments.sideBySide(Collectors.counting()))} is the number of segments. A theme without a
 * lever is a judgement on the theme's own lever. Rows do not say where in its source a segment lies, so that none of
 * these does.
 *
 * @since 0.1.0
 */
public final class RowSegments {
    private RowSegments() {}

    /**
     * A collector of rows of which those of one segment lie side by side, as {@link CodedMaterial#codedSegments()} gives
     * them; it holds one segment at a time.
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
     * The segments of a study as they are, or those of which flat rows are.
     *
     * @param <R> what the segments become
     * @param material what was coded: a study, or flat rows
     * @param segments what becomes of the segments, which come in their order
     * @return what they became
     */
    public static <R> R collect(CodedMaterial material, Collector<? super Segment, ?, R> segments) {
        return material instanceof CodedRows rows
                ? rows.codedSegments().collect(sideBySide(segments))
                : material.context().segments().stream().collect(segments);
    }
}
