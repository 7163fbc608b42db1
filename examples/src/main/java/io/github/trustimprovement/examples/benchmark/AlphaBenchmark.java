// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import io.github.trustimprovement.scoring.reliability.Categories;
import io.github.trustimprovement.scoring.reliability.KrippendorffAlpha;
import io.github.trustimprovement.scoring.reliability.ReliabilityData;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleSupplier;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

/**
 * How long Krippendorff's alpha takes, nominal, of two coders by a million units: here, and by DKPro Agreement.
 *
 * <p>{@code AlphaBenchmark [1000000]}. Both read the same two arrays of categories; timed are the way from the arrays to
 * alpha, and alpha alone of data that are held. The two take turns, round by round, after a warm-up, so that both meet
 * the machine in the same state.
 */
public final class AlphaBenchmark {
    private static final int UNITS = 1_000_000;
    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 7;
    private static final int SEED = 42;
    private static final double AGREEMENT = 0.8;
    private static final double NANOSECONDS_A_MILLISECOND = 1e6;
    private static final Categories CATEGORIES = Categories.ofNominal("positive", "negative", "mixed");

    private AlphaBenchmark() {}

    /**
     * Runs the benchmark.
     *
     * @param args the number of units; without any, a million
     */
    public static void main(String[] args) {
        // a build passes an argument that was left out as an empty one
        boolean isGiven = args.length > 0 && !args[0].isBlank();
        run(isGiven ? Integer.parseInt(args[0].strip()) : UNITS, System.out);
    }

    static void run(int units, PrintStream out) {
        int[][] coders = coders(units);
        out.print(compare(
                "Krippendorff's alpha of two coders by " + units + " units, from arrays",
                units,
                () -> ours(data(coders)),
                () -> dkpros(study(coders))));
        out.println();
        ReliabilityData data = data(coders);
        CodingAnnotationStudy study = study(coders);
        out.print(compare("The same, of data that are held", units, () -> ours(data), () -> dkpros(study)));
    }

    private static TextTable compare(String title, int units, DoubleSupplier ours, DoubleSupplier dkpros) {
        long[][] times = new long[2][ROUNDS];
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            int kept = Math.max(0, round);
            times[0][kept] = time(ours);
            times[1][kept] = time(dkpros);
        }
        Arrays.stream(times).forEach(Arrays::sort);
        TextTableBuilder table = TextTable.builder()
                .title(title)
                .column("", Alignment.LEFT)
                .column("alpha", Alignment.RIGHT)
                .column("median ms", Alignment.RIGHT)
                .column("least", Alignment.RIGHT)
                .column("most", Alignment.RIGHT)
                .column("ns per unit", Alignment.RIGHT);
        row(table, "this library", units, ours.getAsDouble(), times[0]);
        row(table, "DKPro Agreement 2.2.1", units, dkpros.getAsDouble(), times[1]);
        return table.note(String.format(
                        Locale.ROOT,
                        "%d rounds in turn, on this machine, in this state; ratio of the medians %.1f.",
                        ROUNDS,
                        (double) times[1][ROUNDS / 2] / times[0][ROUNDS / 2]))
                .build();
    }

    private static void row(TextTableBuilder table, String what, int units, double alpha, long[] sorted) {
        table.row(
                what,
                String.format(Locale.ROOT, "%.6f", alpha),
                milliseconds(sorted[ROUNDS / 2]),
                milliseconds(sorted[0]),
                milliseconds(sorted[ROUNDS - 1]),
                String.format(Locale.ROOT, "%.1f", (double) sorted[ROUNDS / 2] / units));
    }

    private static String milliseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f", nanoseconds / NANOSECONDS_A_MILLISECOND);
    }

    private static long time(DoubleSupplier alpha) {
        long start = System.nanoTime();
        double value = alpha.getAsDouble();
        long end = System.nanoTime();
        // what nobody looks at need not be computed
        if (Double.isNaN(value)) {
            throw new IllegalStateException("no alpha");
        }
        return end - start;
    }

    /** The second coder repeats the first one four times of five, and draws anew else; the same at each call. */
    static int[][] coders(int units) {
        Random random = new Random(SEED);
        int[][] coders = new int[2][units];
        for (int unit = 0; unit < units; unit++) {
            coders[0][unit] = random.nextInt(CATEGORIES.size());
            coders[1][unit] = random.nextDouble() < AGREEMENT ? coders[0][unit] : random.nextInt(CATEGORIES.size());
        }
        return coders;
    }

    static ReliabilityData data(int[][] coders) {
        return ReliabilityData.ofCoders(CATEGORIES, coders);
    }

    static CodingAnnotationStudy study(int[][] coders) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(coders.length);
        for (int unit = 0; unit < coders[0].length; unit++) {
            study.addItem(coders[0][unit], coders[1][unit]);
        }
        return study;
    }

    static double ours(ReliabilityData data) {
        return KrippendorffAlpha.of(data).estimate().ifDefined().orElse(Double.NaN);
    }

    static double dkpros(CodingAnnotationStudy study) {
        return new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement();
    }
}
