// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.examples.Captured;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.valence.LeverValenceTable;
import io.github.trustimprovement.study.CodedSegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That both sides of the benchmark count the same; how long anything takes is no matter for a test. */
class ValenceTableBenchmarkTest {
    private static final int ROWS = 5_000;

    @Test
    void bothSidesCountTheSame() {
        LeverValenceTable<SegmentUnit> table = ValenceTableBenchmark.table(InventedRows.study(), InventedRows.of(ROWS));
        Map<CountByHand.Cell, Long> counted = new HashMap<>();
        CountByHand.of(InventedRows.of(ROWS)).forEach((cell, count) -> {
            CountedValence valence = cell.valence().map(CountedValence::of).orElse(CountedValence.UNSTATED);
            CountedGroup group = CountedGroup.of(cell.group().orElseThrow());
            assertThat(table.of(group).estimate(cell.lever(), valence))
                    .isInstanceOfSatisfying(
                            Defined.class,
                            defined -> assertThat(defined.value()).isEqualTo((double) count));
            counted.put(cell, count);
        });

        assertThat(counted)
                .hasSize(Lever.values().length * CountedValence.values().length * LeaderGroup.values().length);
        assertThat(counted.values().stream().mapToLong(each -> each).sum()).isEqualTo(total(table.tally()));
    }

    @Test
    void rowsAreTheSameAtEachCallAndHalfOfThePairsAreOneSegment() {
        List<CodedSegment> rows = InventedRows.of(ROWS).toList();

        assertThat(InventedRows.of(ROWS)).isEqualTo(rows);
        assertThat(rows.stream().map(CodedSegment::segment).distinct().count()).isBetween(3_600L, 3_900L);
    }

    @Test
    void printsTimesAndRatios() {
        Captured out = new Captured();
        ValenceTableBenchmark.run(List.of(300), out.stream());

        assertThat(out.text().lines())
                .anyMatch(line -> line.startsWith("making the rows alone "))
                .anyMatch(line -> line.startsWith("groupingBy, by hand "))
                .anyMatch(line -> line.startsWith("valence table "))
                .anyMatch(line -> line.startsWith("Ratio of the medians, table to by hand: "));
    }

    private static long total(LeverValenceTally<?> tally) {
        long sum = 0;
        for (Lever lever : Lever.values()) {
            for (CountedValence valence : CountedValence.values()) {
                sum += tally.count(lever, valence);
            }
        }
        return sum;
    }
}
