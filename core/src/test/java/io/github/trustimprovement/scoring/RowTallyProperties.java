// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rows give the tally of their segments, however they are cut. */
class RowTallyProperties {
    @Property
    void rowsGiveTheTallyOfTheirSegments(
            @ForAll("studies") Study study,
            @ForAll("units") CountingUnit unit,
            @ForAll("selections") CodingSelection selection) {
        assertThat(LeverValenceTally.ofRows(study, study.codedSegments(), unit, selection))
                .isEqualTo(LeverValenceTally.of(study, unit, selection));
        assertThat(ConceptTally.ofRows(study, study.codedSegments(), unit, selection))
                .isEqualTo(ConceptTally.of(study, unit, selection));
    }

    @Property
    void rowsMayBeCutAnywhere(
            @ForAll("studies") Study study,
            @ForAll("units") CountingUnit unit,
            @ForAll("selections") CodingSelection selection,
            @ForAll Random random) {
        List<CodedSegment> rows = study.codedSegments().toList();
        int first = random.nextInt(rows.size() + 1);
        int second = first + random.nextInt(rows.size() - first + 1);
        List<List<CodedSegment>> parts =
                List.of(rows.subList(0, first), rows.subList(first, second), rows.subList(second, rows.size()));
        LeverValenceTally<CountingUnit> whole = LeverValenceTally.of(study, unit, selection);
        Collector<CodedSegment, ?, LeverValenceTally<CountingUnit>> collector =
                LeverValenceTally.collectingRows(study, unit, selection);

        assertThat(fromTheLeft(collector, parts)).isEqualTo(whole);
        assertThat(fromTheRight(collector, parts)).isEqualTo(whole);
    }

    @Property
    void rowsMayBeReadInParallel(
            @ForAll("studies") Study study,
            @ForAll("units") CountingUnit unit,
            @ForAll("selections") CodingSelection selection) {
        List<CodedSegment> rows = study.codedSegments().toList();

        assertThat(LeverValenceTally.ofRows(study, rows.parallelStream(), unit, selection))
                .isEqualTo(LeverValenceTally.ofRows(study, rows.stream(), unit, selection));
        assertThat(ConceptTally.ofRows(study, rows.parallelStream(), unit, selection))
                .isEqualTo(ConceptTally.ofRows(study, rows.stream(), unit, selection));
    }

    @Property
    void talliesOfRowsMergeInAnyOrder(
            @ForAll("studies") Study study,
            @ForAll("units") CountingUnit unit,
            @ForAll("selections") CodingSelection selection,
            @ForAll Random random) {
        List<Segment> segments = study.segments();
        int first = random.nextInt(segments.size() + 1);
        int second = first + random.nextInt(segments.size() - first + 1);
        LeverValenceTally<CountingUnit> a = rows(study, segments.subList(0, first), unit, selection);
        LeverValenceTally<CountingUnit> b = rows(study, segments.subList(first, second), unit, selection);
        LeverValenceTally<CountingUnit> c = rows(study, segments.subList(second, segments.size()), unit, selection);
        LeverValenceTally<CountingUnit> none = LeverValenceTally.empty(unit, selection);

        assertThat(a.merge(b)).isEqualTo(b.merge(a)).hasSameHashCodeAs(b.merge(a));
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
        assertThat(a.merge(none)).isEqualTo(a).isEqualTo(none.merge(a));
        assertThat(c.merge(a).merge(b)).isEqualTo(LeverValenceTally.of(study, unit, selection));
    }

    @Property
    void theOrderOfSegmentsChangesNothing(
            @ForAll("studies") Study study,
            @ForAll("units") CountingUnit unit,
            @ForAll("selections") CodingSelection selection,
            @ForAll Random random) {
        List<Segment> shuffled = new ArrayList<>(study.segments());
        Collections.shuffle(shuffled, random);

        assertThat(rows(study, shuffled, unit, selection))
                .isEqualTo(LeverValenceTally.ofRows(study, study.codedSegments(), unit, selection));
    }

    private static LeverValenceTally<CountingUnit> rows(
            Study study, List<Segment> segments, CountingUnit unit, CodingSelection selection) {
        Study part = study.toBuilder().segments(segments).build();
        return LeverValenceTally.ofRows(study, part.codedSegments(), unit, selection);
    }

    private static <A, R> R fromTheLeft(Collector<CodedSegment, A, R> collector, List<List<CodedSegment>> parts) {
        A result = collector.supplier().get();
        for (List<CodedSegment> part : parts) {
            result = collector.combiner().apply(result, read(collector, part));
        }
        return collector.finisher().apply(result);
    }

    private static <A, R> R fromTheRight(Collector<CodedSegment, A, R> collector, List<List<CodedSegment>> parts) {
        A result = collector.supplier().get();
        for (int i = parts.size() - 1; i >= 0; i--) {
            result = collector.combiner().apply(read(collector, parts.get(i)), result);
        }
        return collector.finisher().apply(result);
    }

    private static <A> A read(Collector<CodedSegment, A, ?> collector, List<CodedSegment> rows) {
        A result = collector.supplier().get();
        rows.forEach(row -> collector.accumulator().accept(result, row));
        return result;
    }

    @Provide
    Arbitrary<Study> studies() {
        return StudyArbitraries.studies();
    }

    @Provide
    Arbitrary<CountingUnit> units() {
        return Arbitraries.of(CountingUnit.SEGMENT, CountingUnit.LEADER, CountingUnit.CODING);
    }

    @Provide
    Arbitrary<CodingSelection> selections() {
        return Arbitraries.of(
                CodingSelection.soleCoder(),
                CodingSelection.coder("c1"),
                CodingSelection.agreed(),
                CodingSelection.anyCoder());
    }
}
