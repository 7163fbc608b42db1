// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import com.google.gson.Gson;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.RowFormat;
import io.github.trustimprovement.wire.RowReader;
import io.github.trustimprovement.wire.RowWriter;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Reader;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long reading and writing coded segments as NDJSON takes, beside Jackson's streams used by hand, Jackson databind and
 * Gson on records of the same rows.
 *
 * <p>{@code RowsBenchmark [1000000]}: all take turns in one run, over bytes in memory. The others make a record of each
 * row and drop it; they check no code, find no unknown property and know no place of a fault.
 */
public final class RowsBenchmark {
    private static final List<Integer> SIZES = List.of(1_000_000);
    private static final int WARM_UP_SIZE = 100_000;
    private static final int WARM_UP_ROUNDS = 6;
    private static final int ROUNDS = 7;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean(); // others are on the machine, too
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    each -> each.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();
    private static final Gson GSON = new Gson();

    static final String BY_HAND_IN = "read: Jackson streams by hand, into records";
    private static final String BY_HAND_OUT = "write: Jackson streams by hand";

    private RowsBenchmark() {}

    /** One way to read or to write. */
    interface Job {
        /** Does it, and says how many rows or bytes there were. */
        long run(byte[] rows, List<CodedSegment> segments, List<FlatRow> flat) throws IOException;
    }

    /**
     * Runs the benchmark.
     *
     * @param args the numbers of rows; without any, one million
     * @throws IOException never: all bytes are in memory
     */
    public static void main(String[] args) throws IOException {
        run(Sizes.of(args, SIZES), System.out);
    }

    static void run(List<Integer> sizes, PrintStream out) throws IOException {
        for (int size : sizes) {
            for (int i = 0; i < WARM_UP_ROUNDS; i++) {
                turns(Math.min(WARM_UP_SIZE, size), 1);
            }
            out.println(print(size, turns(size, ROUNDS)));
        }
    }

    /** The jobs by name, each with what it does not do said in its name. */
    static Map<String, Job> jobs() {
        Map<String, Job> jobs = new LinkedHashMap<>();
        jobs.put(BY_HAND_IN, (rows, segments, flat) -> {
            long[] read = {0};
            RowsByHand.read(new ByteArrayInputStream(rows), row -> read[0]++);
            return read[0];
        });
        jobs.put(
                "read: ours, into a tally",
                (rows, segments, flat) -> tally(rows).units());
        jobs.put("read: ours, into coded segments", (rows, segments, flat) -> read(rows));
        jobs.put("read: Jackson databind, into records", (rows, segments, flat) -> databind(rows));
        jobs.put("read: Gson, into records", (rows, segments, flat) -> gson(rows));
        jobs.put(BY_HAND_OUT, (rows, segments, flat) -> {
            Counter out = new Counter();
            RowsByHand.write(flat.stream(), out);
            return out.bytes;
        });
        jobs.put("write: ours", (rows, segments, flat) -> write(segments, new Counter()));
        jobs.put("write: Jackson databind", (rows, segments, flat) -> writeDatabind(flat));
        jobs.put("write: Gson", (rows, segments, flat) -> writeGson(flat));
        return jobs;
    }

    static Stream<CodedSegment> segments(int size) {
        return InventedRows.of(size).map(row -> {
            var more = row.toBuilder().coder("c1").date(DAY);
            return row.lever().isPresent()
                    ? more.addBases(CodingBasis.MECHANISM).build()
                    : more.build();
        });
    }

    static byte[] ndjson(List<CodedSegment> segments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(segments, out);
        return out.toByteArray();
    }

    static LeverValenceTally<SegmentUnit> tally(byte[] ndjson) {
        Study study = InventedRows.study();
        try (RowReader<CodedSegment> rows = reader(ndjson)) {
            return rows.collect(
                            LeverValenceTally.collectingRows(study, CountingUnit.SEGMENT, CodingSelection.soleCoder()))
                    .orThrow();
        }
    }

    private static RowReader<CodedSegment> reader(byte[] ndjson) {
        return RowReader.of(
                new ByteArrayInputStream(ndjson), CodedSegment.class, ReadPolicy.STRICT, ReadOptions.standard());
    }

    private static long read(byte[] ndjson) {
        try (RowReader<CodedSegment> rows = reader(ndjson)) {
            rows.forEachRemaining(row -> {});
            return rows.count();
        }
    }

    private static long write(List<CodedSegment> segments, OutputStream out) {
        try (RowWriter<CodedSegment> rows = RowWriter.of(out, CodedSegment.class, RowFormat.NDJSON)) {
            segments.forEach(rows::write);
        }
        return out instanceof Counter counter ? counter.bytes : 0;
    }

    private static long databind(byte[] ndjson) {
        long count = 0;
        try (MappingIterator<FlatRow> rows = MAPPER.readerFor(FlatRow.class).readValues(ndjson)) {
            for (; rows.hasNextValue(); count++) {
                rows.nextValue();
            }
        }
        return count;
    }

    private static long writeDatabind(List<FlatRow> flat) {
        Counter out = new Counter();
        try (SequenceWriter rows =
                MAPPER.writerFor(FlatRow.class).withRootValueSeparator("\n").writeValues(out)) {
            flat.forEach(rows::write);
        }
        return out.bytes;
    }

    private static long gson(byte[] ndjson) throws IOException {
        long count = 0;
        Reader in = new InputStreamReader(new ByteArrayInputStream(ndjson), StandardCharsets.UTF_8);
        try (JsonReader rows = new JsonReader(in)) {
            rows.setStrictness(Strictness.LENIENT); // for one value after the other
            for (; rows.peek() != com.google.gson.stream.JsonToken.END_DOCUMENT; count++) {
                FlatRow row = GSON.fromJson(rows, FlatRow.class);
                row.segment();
            }
        }
        return count;
    }

    private static long writeGson(List<FlatRow> flat) throws IOException {
        Counter out = new Counter();
        try (Writer rows = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            for (FlatRow row : flat) {
                GSON.toJson(row, rows);
                rows.write('\n');
            }
        }
        return out.bytes;
    }

    private static Turns turns(int size, int rounds) throws IOException {
        List<CodedSegment> segments = segments(size).toList();
        byte[] rows = ndjson(segments);
        List<FlatRow> flat = new ArrayList<>();
        RowsByHand.read(new ByteArrayInputStream(rows), flat::add);
        Turns turns = new Turns();
        for (int i = 0; i < rounds; i++) {
            for (Map.Entry<String, Job> job : jobs().entrySet()) {
                long start = CLOCK.getCurrentThreadCpuTime();
                job.getValue().run(rows, segments, flat);
                turns.add(job.getKey(), CLOCK.getCurrentThreadCpuTime() - start);
            }
        }
        return turns;
    }

    private static TextTable print(int size, Turns turns) {
        TextTableBuilder table = TextTable.builder()
                .title("Coded segments as NDJSON, " + size + " rows, in ms of the thread's own time")
                .column("", Alignment.LEFT)
                .column("Median", Alignment.RIGHT)
                .column("Ratio to by hand", Alignment.RIGHT)
                .column("Least", Alignment.RIGHT)
                .column("Ratio to by hand", Alignment.RIGHT);
        for (String job : turns.jobs()) {
            String byHand = job.startsWith("read") ? BY_HAND_IN : BY_HAND_OUT;
            table.row(
                    job,
                    Turns.milliseconds(turns.median(job)),
                    Turns.ratio(turns.median(job), turns.median(byHand)),
                    Turns.milliseconds(turns.least(job)),
                    Turns.ratio(turns.least(job), turns.least(byHand)));
        }
        return table.note("Median and least of " + ROUNDS + " rounds in turn, on this machine, in this state.")
                .build();
    }

    /** Counts what is written and drops it. */
    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int unit) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
