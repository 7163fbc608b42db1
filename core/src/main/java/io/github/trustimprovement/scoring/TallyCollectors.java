// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.study.CodedMaterial;
import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collector;

/** How segments and rows get into a tally. */
final class TallyCollectors {
    private TallyCollectors() {}

    /** What becomes of the segments of a study, or of the rows as they are. */
    static <I, K, U extends CountingUnit, R> R of(
            CodedMaterial material, TallyResult<I, K, U> empty, Function<TallyResult<I, K, U>, R> finish) {
        Study context = material.context();
        return material instanceof CodedRows rows
                ? rows.codedSegments().collect(ofRows(context, empty, finish))
                : context.segments().stream().collect(ofSegments(context, empty, finish));
    }

    static <I, K, U extends CountingUnit, R> Collector<Segment, ?, R> ofSegments(
            Study study, TallyResult<I, K, U> empty, Function<TallyResult<I, K, U>, R> finish) {
        return into(new TallyContext(study), empty, UnitAccumulator::add, finish);
    }

    /** Ordered: rows of one segment lie side by side. */
    static <I, K, U extends CountingUnit, R> Collector<CodedSegment, ?, R> ofRows(
            Study study, TallyResult<I, K, U> empty, Function<TallyResult<I, K, U>, R> finish) {
        TallyContext context = new TallyContext(study);
        return RowRuns.collecting(
                () -> new ReadRows<>(new Readings<>(empty.scheme(), context.codebook())),
                into(context, empty, (accumulator, rows) -> rows.addTo(accumulator), finish));
    }

    private static <T, I, K, U extends CountingUnit, R> Collector<T, ?, R> into(
            TallyContext context,
            TallyResult<I, K, U> empty,
            BiConsumer<UnitAccumulator<I, K>, T> add,
            Function<TallyResult<I, K, U>, R> finish) {
        return Collector.of(
                () -> new UnitAccumulator<>(context, empty),
                add,
                UnitAccumulator::combine,
                accumulator -> finish.apply(empty.with(accumulator.toTallies())),
                Collector.Characteristics.UNORDERED);
    }
}
