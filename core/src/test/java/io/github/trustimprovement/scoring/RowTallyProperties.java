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

/** Rows give the tally of their segments, however they are cut. */
class RowTallyProperties extends GeneratedStudies {
    @Property
    void rowsMayBeCutAnywhereAndGiveTheTallyOfTheirSegments(
            @ForAll("studies") Study study,
            @ForAll("units") CountingUnit unit,
            @ForAll("selections") CodingSelection selection,
            @ForAll Random random) {
        List<CodedSegment> rows = study.codedSegments().toList();

        TallyLaws.inputMayBeCutAnywhere(
                rows,
                random,
                LeverValenceTally.collectingRows(study, unit, selection),
                LeverValenceTally.of(study, unit, selection));
        TallyLaws.inputMayBeCutAnywhere(
                rows,
                random,
                ConceptTally.collectingRows(study, unit, selection),
                ConceptTally.of(study, unit, selection));
    }

    @Property
    void aListOfRowsInAnyOrderIsAsGoodAsAStream(
            @ForAll("studies") Study study,
            @ForAll("units") CountingUnit unit,
            @ForAll("selections") CodingSelection selection,
            @ForAll Random random) {
        List<CodedSegment> rows = new ArrayList<>(study.codedSegments().toList());
        Collections.shuffle(rows, random);

        assertThat(LeverValenceTally.of(CodedRows.of(study, rows), unit, selection))
                .isEqualTo(LeverValenceTally.of(CodedRows.of(study, study.codedSegments()), unit, selection));
        assertThat(ConceptTally.of(CodedRows.of(study, rows), unit, selection))
                .isEqualTo(ConceptTally.of(CodedRows.of(study, study.codedSegments()), unit, selection));
    }

    @Property
    void talliesOfRowsMergeInAnyOrder(
            @ForAll("studies") Study study,
            @ForAll("units") CountingUnit unit,
            @ForAll("selections") CodingSelection selection,
            @ForAll Random random) {
        TallyLaws.partsMergeInAnyOrder(
                study.segments(),
                random,
                part -> LeverValenceTally.of(CodedRows.of(study, rows(study, part)), unit, selection),
                LeverValenceTally::merge,
                LeverValenceTally.empty(unit, selection));
        TallyLaws.partsMergeInAnyOrder(
                study.segments(),
                random,
                part -> ConceptTally.of(CodedRows.of(study, rows(study, part)), unit, selection),
                ConceptTally::merge,
                ConceptTally.empty(unit, selection));
    }

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

    private static List<CodedSegment> rows(Study study, List<Segment> segments) {
        return study.toBuilder().segments(segments).build().codedSegments().toList();
    }
}
