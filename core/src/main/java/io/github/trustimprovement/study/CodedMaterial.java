// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import java.util.stream.Stream;

/**
 * What was coded, in any of the forms that measures take: a {@link Study}, or {@linkplain CodedRows flat rows} in a list
 * or a stream.
 *
 * <p>{@code PositiveShare.of(study, Lever.COMMONALITY)} and
 * {@code PositiveShare.of(CodedRows.of(study, rows), Lever.COMMONALITY)} are one call each and give one answer.
 *
 * <p>Rows do not say who took part, who coded what from end to end, and what local codes stand under; {@link #context()}
 * does. Its participants are the roster of every measure of leaders: one of whom there is no segment is counted in n all
 * the same, and voices nothing.
 *
 * @since 0.1.0
 */
public sealed interface CodedMaterial permits Study, CodedRows {
    /**
     * The study that gives participants, sources, coders and codebook.
     *
     * @return the study; its segments are the material only where it is the material itself
     */
    Study context();

    /**
     * The codings as flat rows: one for each coding, and one for each segment without any.
     *
     * @return the rows, those of one segment side by side
     */
    Stream<CodedSegment> codedSegments();
}
