// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.benchmark;

import io.github.trustimprovement.rules.Profile;
import io.github.trustimprovement.rules.ProfileBuilder;
import io.github.trustimprovement.rules.Rule;
import io.github.trustimprovement.rules.RuleSet;
import io.github.trustimprovement.rules.RuleSets;
import io.github.trustimprovement.rules.Validator;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/**
 * How long it takes to validate invented studies and invented records of trusts of growing size with all their rules,
 * those that need a threshold among them.
 *
 * <p>{@code ValidationBenchmark [10000 100000 1000000]}: the time per coding of several sizes in one run shows whether
 * it grows with the size; so does the time per element, which is an initiative, a practice, a review or an
 * observation. A record of a trust has a tenth as many elements as the study has codings, and some composites and partners
 * that count in its time. Each time is the least of several runs, after a warm-up; a million codings need 1 GB of memory.
 */
public final class ValidationBenchmark {
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final int WARM_UP_SIZE = 10_000;
    private static final int WARM_UP_RUNS = 50;
    private static final int RUNS = 5;
    private static final double NANOSECONDS_A_MILLISECOND = 1e6;

    private static final int CODINGS_AN_ELEMENT = 10;
    private static final BigDecimal THRESHOLD = BigDecimal.TEN;
    /** With another threshold than a part this rule would look at nothing. */
    private static final String OF_A_PART = "composite/low-component-hidden";

    private static final BigDecimal PART = new BigDecimal("0.5");

    private ValidationBenchmark() {}

    /**
     * Runs the benchmark.
     *
     * @param args the numbers of codings; without any, ten thousand, a hundred thousand and a million
     */
    public static void main(String[] args) {
        run(Sizes.of(args, SIZES), System.out);
    }

    static void run(List<Integer> sizes, PrintStream out) {
        out.print(measure("invented studies", "coding", RuleSets.study(), InventedStudy::of, sizes));
        out.println();
        out.print(measure(
                "invented records of trusts",
                "element",
                RuleSets.trust(),
                InventedTrust::of,
                sizes.stream().map(size -> size / CODINGS_AN_ELEMENT).toList()));
    }

    private static <T> TextTable measure(
            String what, String unit, RuleSet<T> rules, IntFunction<T> invent, List<Integer> sizes) {
        Validator<T> validator = Validator.of(rules).withProfile(allThresholds(rules));
        T small = invent.apply(Math.min(WARM_UP_SIZE, sizes.get(0)));
        for (int i = 0; i < WARM_UP_RUNS; i++) {
            validator.validate(small);
        }
        TextTableBuilder table = TextTable.builder()
                .title("Validation of " + what)
                .column("Size", Alignment.RIGHT)
                .column("Findings", Alignment.RIGHT)
                .column("ms", Alignment.RIGHT)
                .column("ns per " + unit, Alignment.RIGHT);
        for (int size : sizes) {
            T invented = invent.apply(size);
            int findings = validator.validate(invented).findings().size();
            long nanoseconds = LongStream.range(0, RUNS)
                    .map(run -> time(validator, invented))
                    .min()
                    .orElseThrow();
            table.row(
                    Integer.toString(size),
                    Integer.toString(findings),
                    String.format(Locale.ROOT, "%.1f", nanoseconds / NANOSECONDS_A_MILLISECOND),
                    Long.toString(nanoseconds / size));
        }
        return table.note("The least of " + RUNS + " runs each, on this machine, in this state.")
                .build();
    }

    /** A profile with which every rule runs. */
    static Profile allThresholds(RuleSet<?> rules) {
        ProfileBuilder profile = Profile.builder().name("all thresholds");
        rules.rules().stream()
                .map(Rule::description)
                .filter(rule -> rule.threshold().isPresent())
                .forEach(rule -> profile.putThreshold(rule.code(), rule.code().equals(OF_A_PART) ? PART : THRESHOLD));
        return profile.build();
    }

    private static <T> long time(Validator<T> validator, T invented) {
        long start = System.nanoTime();
        validator.validate(invented);
        return System.nanoTime() - start;
    }
}
