// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.rules.Validator;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How long it takes to validate invented studies of growing size with all rules for studies.
 *
 * <p>{@code ValidationBenchmark [10000 100000 1000000]}: the time per coding of several sizes in one run shows whether
 * it grows with the size. Each time is the least of several runs, after a warm-up; a million codings need 1 GB
 * of memory.
 */
public final class ValidationBenchmark {
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final int WARM_UP_CODINGS = 10_000;
    private static final int WARM_UP_RUNS = 50;
    private static final int RUNS = 5;
    private static final double NANOSECONDS_A_MILLISECOND = 1e6;

    private static final Validator<Study> VALIDATOR = Validator.of(RuleSets.study());

    private ValidationBenchmark() {}

    /**
     * Runs the benchmark.
     *
     * @param args the numbers of codings; without any, ten thousand, a hundred thousand and a million
     */
    public static void main(String[] args) {
        // a build passes an argument that was left out as an empty one
        List<Integer> sizes = Stream.of(args)
                .flatMap(arg -> Stream.of(arg.strip().split(" +")))
                .filter(arg -> !arg.isBlank())
                .map(Integer::valueOf)
                .toList();
        run(sizes.isEmpty() ? SIZES : sizes, System.out);
    }

    static void run(List<Integer> sizes, PrintStream out) {
        Study small = InventedStudy.of(Math.min(WARM_UP_CODINGS, sizes.get(0)));
        for (int i = 0; i < WARM_UP_RUNS; i++) {
            VALIDATOR.validate(small);
        }
        TextTableBuilder table = TextTable.builder()
                .title("Validation of invented studies")
                .column("Codings", Alignment.RIGHT)
                .column("Findings", Alignment.RIGHT)
                .column("ms", Alignment.RIGHT)
                .column("ns per coding", Alignment.RIGHT);
        for (int size : sizes) {
            Study study = InventedStudy.of(size);
            int findings = VALIDATOR.validate(study).findings().size();
            long nanoseconds =
                    LongStream.range(0, RUNS).map(run -> time(study)).min().orElseThrow();
            table.row(
                    Integer.toString(size),
                    Integer.toString(findings),
                    String.format(Locale.ROOT, "%.1f", nanoseconds / NANOSECONDS_A_MILLISECOND),
                    Long.toString(nanoseconds / size));
        }
        out.print(table.note("The least of " + RUNS + " runs each, on this machine, in this state.")
                .build());
    }

    private static long time(Study study) {
        long start = System.nanoTime();
        VALIDATOR.validate(study);
        return System.nanoTime() - start;
    }
}
