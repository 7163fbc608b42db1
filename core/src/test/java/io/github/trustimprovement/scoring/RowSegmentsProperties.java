// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Rows give the segments that they are of, however they are cut or listed. */
class RowSegmentsProperties extends GeneratedStudies {
    @Property
    void rowsSideBySideAreTheSegmentsInTheirOrder(@ForAll("studies") Study study, @ForAll Random random) {
        TallyLaws.inputMayBeCutAnywhere(
                study.codedSegments().toList(), random, RowSegments.sideBySide(Collectors.toList()), study.segments());
    }

    @Property
    void rowsInAnyOrderAreTheSegmentsWhereTheirFirstRowWas(@ForAll("studies") Study study, @ForAll Random random) {
        List<CodedSegment> rows = new ArrayList<>(study.codedSegments().toList());

        assertThat(segments(study, rows)).isEqualTo(study.segments());
        Collections.shuffle(rows, random);
        assertThat(segments(study, rows))
                .extracting(Segment::id)
                .containsExactlyElementsOf(
                        rows.stream().map(CodedSegment::segment).distinct().toList());
        assertThat(segments(study, rows))
                .allSatisfy(segment -> assertThat(segment.codings())
                        .containsExactlyInAnyOrderElementsOf(
                                study.segment(segment.id()).orElseThrow().codings()));
    }

    private static List<Segment> segments(Study study, List<CodedSegment> rows) {
        return RowSegments.collect(CodedRows.of(study, rows), Collectors.toList());
    }
}
