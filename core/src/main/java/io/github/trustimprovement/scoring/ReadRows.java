// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.UnrecognisedCode;
import io.github.trustimprovement.study.CodedSegment;
import java.util.Optional;

/** Rows of one segment, read as a tally reads them; nothing is made of a row that was made of another before. */
final class ReadRows<I> extends OpenRows<ReadRows<I>> {
    private final Readings<I> readings;
    private final OpenSegment<I> segment = new OpenSegment<>();
    private Optional<String> participant = Optional.empty();
    private Optional<LeaderGroup> group = Optional.empty();

    ReadRows(Readings<I> readings) {
        this.readings = readings;
    }

    @Override
    void begin(CodedSegment row) {
        segment.begin(row.source());
        participant = row.participant();
        group = row.leaderGroup();
    }

    @Override
    void read(CodedSegment row) {
        if (row.lever().isPresent()) {
            segment.add(row.coder(), readings.of(row.lever().get(), row.theme(), row.valence()));
        } else if (row.theme().isPresent()) {
            segment.add(row.coder(), ofTheme(row.theme().get(), row));
        }
        if (row.code().isPresent()) {
            segment.add(row.coder(), readings.of(row.code().get()));
        }
    }

    private Reading<I> ofTheme(Coded<LeverTheme> theme, CodedSegment row) {
        return theme.known()
                .map(known -> readings.of(Coded.of(known.lever()), Optional.of(theme), row.valence()))
                .orElseGet(() -> readings.of(new UnrecognisedCode(theme.code())));
    }

    @Override
    void readAll(ReadRows<I> more) {
        segment.addAll(more.segment);
    }

    void addTo(UnitAccumulator<I, ?> accumulator) {
        accumulator.add(segment, participant, group);
    }
}
