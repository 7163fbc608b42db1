// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.function.Function;
import java.util.stream.Collector;

/** How segments and rows get into a tally. */
final class TallyCollectors {
    private TallyCollectors() {}

    static <I, K, U extends CountingUnit, R> Collector<Segment, ?, R> ofSegments(
            Study study, TallyResult<I, K, U> empty, Function<TallyResult<I, K, U>, R> finish) {
        TallyContext context = new TallyContext(study);
        return Collector.of(
                () -> new UnitAccumulator<>(context, empty),
                UnitAccumulator::add,
                UnitAccumulator::combine,
                accumulator -> finish.apply(empty.with(accumulator.toTallies())),
                Collector.Characteristics.UNORDERED);
    }

    /** Ordered: rows of one segment lie side by side. */
    static <I, K, U extends CountingUnit, R> Collector<CodedSegment, ?, R> ofRows(
            Study study, TallyResult<I, K, U> empty, Function<TallyResult<I, K, U>, R> finish) {
        TallyContext context = new TallyContext(study);
        return Collector.of(
                () -> new RowAccumulator<>(context, empty),
                RowAccumulator::add,
                RowAccumulator::combine,
                accumulator -> finish.apply(empty.with(accumulator.finish().toTallies())));
    }
}
