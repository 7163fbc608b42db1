// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.scoring.CodeReader;
import io.github.trustimprovement.scoring.Placement;
import io.github.trustimprovement.scoring.SegmentCodes;
import io.github.trustimprovement.study.Segment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A {@link CooccurrenceTally} in the making. */
final class CooccurrenceAccumulator {
    private final CodeReader reader;
    private final boolean needsPlace;
    private final Map<PlacedCodes, Long> segments = new HashMap<>();
    private final Set<String> missed = new HashSet<>();
    private long unresolvedSegments;

    CooccurrenceAccumulator(CodeReader reader, Window window) {
        this.reader = reader;
        needsPlace = window instanceof Overlap;
    }

    void add(Segment segment) {
        SegmentCodes read = reader.read(segment);
        if (read.fate() == Placement.CODERS_NOT_RESOLVED) {
            unresolvedSegments++;
        } else if (read.isPlaced()) {
            Place place = needsPlace ? Place.of(segment) : Place.ANYWHERE;
            segments.merge(new PlacedCodes(place, read.codes(), read.leader()), 1L, Long::sum);
        } else {
            read.leader().ifPresent(missed::add);
        }
    }

    CooccurrenceAccumulator combine(CooccurrenceAccumulator other) {
        other.segments.forEach((segment, number) -> segments.merge(segment, number, Long::sum));
        missed.addAll(other.missed);
        unresolvedSegments += other.unresolvedSegments;
        return this;
    }

    PlacedSegments toPlaced(Set<String> roster) {
        return new PlacedSegments(segments, roster, missed, unresolvedSegments);
    }
}
