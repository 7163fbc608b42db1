// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long the ratings and outcomes of a nation's schools take, against the streams of the JDK in the same run.
 *
 * <p>{@code NationalBenchmark [22000]}: the number of schools. 22,000 have 7.9 million ratings, of twelve components in
 * three terms of ten years, rolled up to 2,500 trusts and the sector; and upwards convergence for each trust. Contenders
 * take turns, and each time is the least of several runs after a warm-up. Making the ratings is part of each time and
 * stands by itself in the first line.
 */
public final class NationalBenchmark {
    private static final List<Integer> SIZES = List.of(22_000);
    private static final int WARM_UP_SIZE = 1_000;
    private static final int WARM_UP_RUNS = 3;
    private static final int RUNS = 3;
    private static final long SEED = 20_260_101;
    private static final double NANOSECONDS_A_MILLISECOND = 1e6;

    private NationalBenchmark() {}

    /** Something that is timed; the last of a list is what the others are compared with. */
    private record Contender(String name, Runnable run) {}

    /**
     * Runs the benchmark.
     *
     * @param args the numbers of schools; without any, 22,000
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
        InventedNation small = new InventedNation(Math.min(WARM_UP_SIZE, sizes.get(0)), SEED);
        for (int run = 0; run < WARM_UP_RUNS; run++) {
            ratings(small).forEach(contender -> contender.run().run());
            convergence(new NationalConvergence(small))
                    .forEach(contender -> contender.run().run());
        }
        for (int size : sizes) {
            InventedNation nation = new InventedNation(size, SEED);
            out.print(table(
                    nation.ratings() + " ratings of " + size + " schools, rolled up to "
                            + nation.schoolsByTrust().size() + " trusts and the sector",
                    "rating",
                    nation.ratings(),
                    ratings(nation)));
            out.println();
            NationalConvergence convergence = new NationalConvergence(nation);
            out.print(table(
                    "Upwards convergence of " + nation.schoolsByTrust().size() + " trusts, from " + convergence.size()
                            + " observations",
                    "observation",
                    convergence.size(),
                    convergence(convergence)));
            out.println();
        }
    }

    private static List<Contender> ratings(InventedNation nation) {
        NationalRatings ratings = new NationalRatings(nation);
        return List.of(
                new Contender("making the ratings alone", ratings::generated),
                new Contender("RatingTally and RatingRollUp", ratings::rolledUp),
                new Contender("groupingBy trust, component and level", ratings::groupedByTrust),
                new Contender("groupingBy school, component and level", ratings::groupedBySchool));
    }

    private static List<Contender> convergence(NationalConvergence convergence) {
        return List.of(
                new Contender("UpwardsConvergence, the class alone", convergence::measured),
                new Contender("with chance rates and stability, which the last has not", convergence::explained),
                new Contender("groupingBy trust and year", convergence::streamed));
    }

    private static TextTable table(String title, String unit, long units, List<Contender> contenders) {
        List<Long> least = new ArrayList<>();
        contenders.forEach(contender -> least.add(Long.MAX_VALUE));
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < contenders.size(); i++) {
                long start = System.nanoTime();
                contenders.get(i).run().run();
                least.set(i, Math.min(least.get(i), System.nanoTime() - start));
            }
        }
        TextTableBuilder table = TextTable.builder()
                .title(title)
                .column("", Alignment.LEFT)
                .column("ms", Alignment.RIGHT)
                .column("ns per " + unit, Alignment.RIGHT)
                .column("ratio", Alignment.RIGHT);
        long last = least.get(least.size() - 1);
        for (int i = 0; i < contenders.size(); i++) {
            table.row(
                    contenders.get(i).name(),
                    String.format(Locale.ROOT, "%.1f", least.get(i) / NANOSECONDS_A_MILLISECOND),
                    String.format(Locale.ROOT, "%.1f", (double) least.get(i) / units),
                    String.format(Locale.ROOT, "%.2f", (double) least.get(i) / last));
        }
        return table.note("The least of " + RUNS + " runs each, taken in turns, on this machine, in this state.")
                .note("Ratio: to the last line.")
                .build();
    }
}
