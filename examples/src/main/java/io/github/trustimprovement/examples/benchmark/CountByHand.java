// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.study.CodedSegment;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows by lever, valence and group, as one would write it for once: right for rows without themes, codes or doubts. */
final class CountByHand {
    private CountByHand() {}

    /** What is counted by. */
    record Cell(Lever lever, Optional<Valence> valence, Optional<LeaderGroup> group) {}

    static Map<Cell, Long> of(Stream<CodedSegment> rows) {
        return rows.filter(row -> row.lever().isPresent())
                .collect(Collectors.groupingBy(
                        row -> new Cell(
                                row.lever().flatMap(Coded::known).orElseThrow(), row.valence(), row.leaderGroup()),
                        Collectors.counting()));
    }
}
