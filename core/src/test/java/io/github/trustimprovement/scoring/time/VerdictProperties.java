// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.time;

import static io.github.trustimprovement.scoring.AnswerChecks.assertUndefined;
import static io.github.trustimprovement.scoring.AnswerChecks.assertWord;
import static io.github.trustimprovement.scoring.AnswerContent.word;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What rules say of a chart, with n and reasons, by looking back from each value and by counting orders. */
class VerdictProperties {
    @Provide
    Arbitrary<double[]> values() {
        return HalfSteps.values();
    }

    /** Values less their mean, times n, over the sigma that goes with it; whole numbers over one, so exact in order. */
    private static double[] standardised(double[] values) {
        long sum = Arrays.stream(values).mapToLong(HalfSteps::of).sum();
        double range = Arrays.stream(HalfSteps.ranges(values, false)).average().orElse(0);
        double sigma = range == 0 ? 1 : range / 1.128 * values.length;
        return Arrays.stream(values)
                .map(value -> (HalfSteps.of(value) * values.length - sum) / sigma)
                .toArray();
    }

    @Property
    @Proves(
            measure = "time/xmr-chart",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "verdicts of both rule sets by looking back from each standardised value")
    void verdictsOnAnXmRChartAreThoseOfALookBack(
            @ForAll("values") double[] values, @ForAll("ruleSets") ControlRuleSet rules) {
        Map<String, Classification> found =
                verdicts(XmRChart.of(TimeSeries.of(values)).withRules(rules).verdicts());
        double[] distances = values.length < 2 ? new double[0] : standardised(values);
        Map<String, int[]> flags = PlainRules.flags(values.length < 2 ? values : distances);
        boolean hasWidth = Arrays.stream(values).distinct().count() > 1;

        assertAboutAMean(found, values.length, PlainRuns.about(distances).useful(), flags, hasWidth);
    }

    private static void assertAboutAMean(
            Map<String, Classification> found, int values, int useful, Map<String, int[]> flags, boolean hasWidth) {
        found.forEach((rule, answer) -> {
            int n = rule.equals("number-of-runs") ? useful : values;
            if (values < 2) {
                assertUndefined(answer, UndefinedReason.TOO_FEW_UNITS, n);
            } else if (rule.equals("shift-of-six") || rule.equals("number-of-runs")) {
                assertUndefined(answer, UndefinedReason.NOT_WITH_THESE_OPTIONS, n);
            } else if (!hasWidth && (rule.equals("beyond-limits") || rule.equals("two-of-three-near-a-limit"))) {
                assertUndefined(answer, UndefinedReason.NO_WIDTH, n);
            } else {
                assertFlagged(answer, n, rule, flags);
            }
        });
    }

    @Property
    @Proves(
            measure = "time/p-chart",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "verdicts of both rule sets by looking back from each share, standardised from counted pupils")
    void verdictsOnAPChartAreThoseOfALookBack(
            @ForAll @Size(min = 1, max = 24) List<@IntRange(max = 16) Integer> reached,
            @ForAll @Size(24) List<@IntRange(max = 2) Integer> sizes,
            @ForAll("ruleSets") ControlRuleSet rules) {
        int n = reached.size();
        // cohorts whose shares are decimals
        int[] cohorts = IntStream.range(0, n)
                .map(i -> List.of(16, 20, 80).get(sizes.get(i)))
                .toArray();
        double[] values = IntStream.range(0, n)
                .mapToDouble(i -> 100.0 * reached.get(i) / cohorts[i])
                .toArray();
        long pupils = Arrays.stream(cohorts).sum();
        long all = reached.stream().mapToLong(Integer::longValue).sum();
        boolean hasWidth = all > 0 && all < pupils;
        double variance = hasWidth ? (double) all * (pupils - all) / pupils / pupils : 1;
        double[] distances = IntStream.range(0, n)
                .mapToDouble(i ->
                        (reached.get(i) * pupils - cohorts[i] * all) / StrictMath.sqrt(variance * cohorts[i]) / pupils)
                .toArray();
        // on a limit itself these distances are rounded too; see the example below
        Assume.that(Arrays.stream(distances)
                .map(Math::abs)
                .noneMatch(far -> Math.abs(far - 2) < 1e-9 || Math.abs(far - 3) < 1e-9));
        Map<String, int[]> flags = new HashMap<>(PlainRules.flags(distances));
        PlainRules.flags(values).forEach((rule, flagged) -> {
            if (rule.equals("seven-rising-or-falling") || rule.equals("trend-of-five")) {
                flags.put(rule, flagged);
            }
        });
        assertAboutAMean(
                verdicts(PChart.of(Cohorts.of(values, cohorts), 100)
                        .withRules(rules)
                        .verdicts()),
                n,
                PlainRuns.about(distances).useful(),
                flags,
                hasWidth);
    }

    /** One cohort's share among others that are alike, where the distance in whole numbers is that of a limit. */
    @Example
    void aShareOnALimitIsNotBeyondIt() {
        int onALimit = 0;
        for (int cohort : new int[] {10, 16, 20, 25, 40, 50}) {
            for (int n = 3; n <= 30; n++) {
                for (int one = 0; one <= cohort; one++) {
                    for (int others = 0; others <= cohort; others++) {
                        long pupils = (long) cohort * n;
                        long all = one + (n - 1L) * others;
                        long distance = one * pupils - cohort * all;
                        if (distance != 0 && distance * distance == 9L * cohort * all * (pupils - all)) {
                            onALimit++;
                            assertThat(beyondLimits(cohort, n, one, others)).isEqualTo("no-signal");
                        }
                    }
                }
            }
        }
        assertThat(onALimit).isPositive();
        // 10 of 10 beside 5 of 10: on the limit of 19 cohorts, beyond that of 20
        assertThat(beyondLimits(10, 19, 10, 5)).isEqualTo("no-signal");
        assertThat(beyondLimits(10, 20, 10, 5)).isEqualTo("signal");
    }

    private static String beyondLimits(int cohort, int n, int one, int others) {
        double[] shares = new double[n];
        int[] cohorts = new int[n];
        Arrays.fill(shares, 100.0 * others / cohort);
        Arrays.fill(cohorts, cohort);
        shares[0] = 100.0 * one / cohort;
        Classification found = verdicts(PChart.of(Cohorts.of(shares, cohorts), 100)
                        .withRules(ControlRuleSet.NHS_MAKING_DATA_COUNT)
                        .verdicts())
                .get("beyond-limits");
        return word(Objects.requireNonNull(found));
    }

    @Property
    @Proves(
            measure = "time/run-chart",
            by = Proof.SECOND_IMPLEMENTATION,
            source = "verdicts of both rule sets by looking back from each value, numbers of runs by counted orders")
    void verdictsOnARunChartAreThoseOfALookBack(
            @ForAll("values") double[] values, @ForAll("ruleSets") ControlRuleSet rules) {
        Map<String, Classification> found =
                verdicts(RunChart.of(TimeSeries.of(values)).withRules(rules).verdicts());
        PlainRuns runs = PlainRuns.aboutMedian(values);
        double[] sorted = Arrays.stream(values).sorted().toArray();
        double twice = sorted[(values.length - 1) / 2] + sorted[values.length / 2];
        Map<String, int[]> flags = PlainRules.flags(
                Arrays.stream(values).map(value -> 2 * value - twice).toArray());

        found.forEach((rule, answer) -> {
            if (rule.equals("number-of-runs")) {
                if (runs.useful() < 10) {
                    assertUndefined(answer, UndefinedReason.TOO_FEW_UNITS, runs.useful());
                } else {
                    assertWord(answer, runs.verdict(), runs.useful());
                }
            } else if (rule.equals("shift-of-six") || rule.equals("trend-of-five") || rule.startsWith("seven-rising")) {
                assertFlagged(answer, values.length, rule, flags);
            } else {
                assertUndefined(answer, UndefinedReason.NOT_WITH_THESE_OPTIONS, values.length);
            }
        });
    }

    private static Map<String, Classification> verdicts(List<RuleVerdict> verdicts) {
        return verdicts.stream()
                .collect(Collectors.toMap(verdict -> verdict.rule().code(), RuleVerdict::answer));
    }

    private static void assertFlagged(Classification answer, int n, String rule, Map<String, int[]> flags) {
        int least = rule.startsWith("seven")
                ? 7
                : rule.startsWith("shift") ? 6 : rule.startsWith("trend") ? 5 : rule.startsWith("two") ? 3 : 1;
        if (n < least) {
            assertUndefined(answer, UndefinedReason.TOO_FEW_UNITS, n);
        } else {
            boolean isFlagged =
                    Arrays.stream(Objects.requireNonNull(flags.get(rule), rule)).anyMatch(flag -> flag != 0);
            assertWord(answer, isFlagged ? "signal" : "no-signal", n);
        }
    }

    @Provide
    Arbitrary<ControlRuleSet> ruleSets() {
        return Arbitraries.of(ControlRuleSet.NHS_MAKING_DATA_COUNT, ControlRuleSet.IHI_RUN_CHART);
    }
}
