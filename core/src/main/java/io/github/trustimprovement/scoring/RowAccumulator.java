// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.study.CodedSegment;
import java.util.Optional;

/**
 * Reads flat rows into a tally. Rows of one segment lie side by side, so a segment is counted when the next begins; the
 * first and the last stay open, since the accumulator beside this one may hold more of their rows.
 */
final class RowAccumulator<I, K> {
    private final UnitAccumulator<I, K> inner;
    private final Readings<I> readings;
    private OpenRows<I> first = new OpenRows<>();
    private OpenRows<I> last = new OpenRows<>();

    RowAccumulator(TallyContext context, TallyResult<I, K, ?> empty) {
        inner = new UnitAccumulator<>(context, empty);
        readings = inner.readings();
    }

    void add(CodedSegment row) {
        OpenRows<I> end = end();
        if (!end.isOf(row)) {
            end = next();
            end.begin(row);
        }
        if (row.lever().isPresent()) {
            end.add(row, readings.of(row.lever().get(), row.theme(), row.valence()));
        } else if (row.theme().isPresent()) {
            end.add(row, ofTheme(row.theme().get(), row));
        }
        if (row.code().isPresent()) {
            end.add(row, readings.of(row.code().get()));
        }
    }

    private Reading<I> ofTheme(Coded<LeverTheme> theme, CodedSegment row) {
        return theme.known()
                .map(known -> readings.of(Coded.of(known.lever()), Optional.of(theme), row.valence()))
                .orElseGet(() -> readings.of(new UnrecognisedCode(theme.code())));
    }

    /** The segment of the latest row. */
    private OpenRows<I> end() {
        return last.isBegun() ? last : first;
    }

    /** Where the next segment goes. */
    private OpenRows<I> next() {
        if (!first.isBegun()) {
            return first;
        }
        close(last);
        return last;
    }

    private void close(OpenRows<I> rows) {
        rows.addTo(inner);
    }

    /** This one's rows and then those of another. */
    RowAccumulator<I, K> combine(RowAccumulator<I, K> next) {
        if (!first.isBegun()) {
            return next;
        }
        inner.combine(next.inner);
        if (!end().join(next.first) && next.first.isBegun()) {
            close(last);
            last = next.first;
        }
        if (next.last.isBegun()) {
            close(last);
            last = next.last;
        }
        return this;
    }

    UnitAccumulator<I, K> finish() {
        close(first);
        close(last);
        return inner;
    }
}
