// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.valence.LeverValenceTable;
import io.github.trustimprovement.study.CodedRows;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How long the table of levers by valence takes over many rows, beside a count of the same rows that is written by hand
 * with the streams of the JDK and knows nothing of segments, coders, themes or codes that it cannot place.
 *
 * <p>{@code ValenceTableBenchmark [10000000]}: rows are made as they are read and none is held, so making them is part
 * of every time; it is also timed alone. All three take turns in one run.
 */
public final class ValenceTableBenchmark {
    private static final List<Integer> SIZES = List.of(10_000_000);
    private static final int WARM_UP_SIZE = 1_000_000;
    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 7;

    private static final String ALONE = "making the rows alone";
    private static final String BY_HAND = "groupingBy, by hand";
    private static final String TABLE = "valence table";

    private ValenceTableBenchmark() {}

    /**
     * Runs the benchmark.
     *
     * @param args the numbers of rows; without any, ten million
     */
    public static void main(String[] args) {
        run(Sizes.of(args, SIZES), System.out);
    }

    static void run(List<Integer> sizes, PrintStream out) {
        Study study = InventedRows.study();
        Map<String, Consumer<Stream<CodedSegment>>> readers = new LinkedHashMap<>();
        readers.put(ALONE, rows -> rows.forEach(row -> {}));
        readers.put(BY_HAND, CountByHand::of);
        readers.put(TABLE, rows -> table(study, rows));
        for (int size : sizes) {
            for (int i = 0; i < WARM_UP_ROUNDS; i++) {
                readers.values().forEach(reader -> time(reader, Math.min(WARM_UP_SIZE, size)));
            }
            Turns turns = new Turns();
            for (int i = 0; i < ROUNDS; i++) {
                readers.forEach((name, reader) -> turns.add(name, time(reader, size)));
            }
            out.println(print(size, turns));
        }
    }

    static LeverValenceTable<SegmentUnit> table(Study study, Stream<CodedSegment> rows) {
        return LeverValenceTable.of(
                LeverValenceTally.of(CodedRows.of(study, rows), CountingUnit.SEGMENT, CodingSelection.soleCoder()));
    }

    private static long time(Consumer<Stream<CodedSegment>> reader, int size) {
        long start = System.nanoTime();
        reader.accept(InventedRows.of(size));
        return System.nanoTime() - start;
    }

    private static TextTable print(int size, Turns turns) {
        TextTableBuilder table = TextTable.builder()
                .title("Levers by valence over " + size + " rows, in ms")
                .column("", Alignment.LEFT)
                .column("Median", Alignment.RIGHT)
                .column("Least", Alignment.RIGHT)
                .column("Most", Alignment.RIGHT)
                .column("ns per row", Alignment.RIGHT);
        for (String job : turns.jobs()) {
            table.row(
                    job,
                    Turns.milliseconds(turns.median(job)),
                    Turns.milliseconds(turns.least(job)),
                    Turns.milliseconds(turns.most(job)),
                    Long.toString(turns.median(job) / size));
        }
        long alone = turns.median(ALONE);
        long byHand = turns.median(BY_HAND);
        long ours = turns.median(TABLE);
        return table.note("Ratio of the medians, table to by hand: " + Turns.ratio(ours, byHand)
                        + "; without making the rows: " + Turns.ratio(ours - alone, byHand - alone) + ".")
                .note("Median, least and most of " + ROUNDS + " rounds in turn, on this machine, in this state.")
                .build();
    }
}
