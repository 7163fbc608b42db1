// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Method;
import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PValueAdjustmentProperties {
    private static final String HOLM = "comparison/holm-adjustment";
    private static final String BH = "comparison/benjamini-hochberg";

    @Property
    @Proves(measure = HOLM, by = Proof.LAW, source = "p <= BH <= Holm <= Bonferroni")
    @Proves(measure = BH, by = Proof.LAW, source = "p <= BH <= Holm <= Bonferroni")
    void liesBetweenTheRawValueAndBonferronis(@ForAll("families") Map<String, Double> family) {
        HolmAdjustment holm = HolmAdjustment.of(family);
        BenjaminiHochberg hochberg = BenjaminiHochberg.of(family);

        family.forEach((name, p) -> {
            assertThat(p(hochberg, name)).isGreaterThanOrEqualTo(p);
            assertThat(p(holm, name)).isGreaterThanOrEqualTo(p(hochberg, name));
            assertThat(p(holm, name)).isLessThanOrEqualTo(Math.min(1, family.size() * p));
        });
    }

    @Property
    @Proves(measure = HOLM, by = Proof.LAW, source = "keeps the order of the values")
    @Proves(measure = BH, by = Proof.LAW, source = "keeps the order of the values")
    void keepsTheOrderOfTheValues(@ForAll("families") Map<String, Double> family) {
        for (PValueAdjustment adjustment : List.of(HolmAdjustment.of(family), BenjaminiHochberg.of(family))) {
            family.forEach((one, p) -> family.forEach((other, q) -> {
                if (p <= q) {
                    assertThat(p(adjustment, one)).isLessThanOrEqualTo(p(adjustment, other));
                }
            }));
        }
    }

    @Property
    @Proves(measure = HOLM, by = Proof.LAW, source = "the order of the family changes no value, to the last bit")
    @Proves(measure = BH, by = Proof.LAW, source = "the order of the family changes no value, to the last bit")
    void theOrderOfTheFamilyChangesNothing(@ForAll("families") Map<String, Double> family, @ForAll Random random) {
        List<String> names = new ArrayList<>(family.keySet());
        Collections.shuffle(names, random);
        Map<String, Double> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, family.get(name)));

        assertThat(HolmAdjustment.of(shuffled).adjusted())
                .isEqualTo(HolmAdjustment.of(family).adjusted());
        assertThat(BenjaminiHochberg.of(shuffled).adjusted())
                .isEqualTo(BenjaminiHochberg.of(family).adjusted());
    }

    @Property
    @Proves(
            measure = HOLM,
            by = Proof.SECOND_IMPLEMENTATION,
            source =
                    "as Holm (1979) states it: step by step, in decimal numbers, stopping at the first p that is too large")
    void rejectsWhatHolmsStepsReject(@ForAll("families") Map<String, Double> family, @ForAll("levels") double level) {
        List<Double> sorted = family.values().stream().sorted().toList();
        int rejected = 0;
        while (rejected < sorted.size()
                && times(sorted.get(rejected), sorted.size() - rejected).compareTo(new BigDecimal(level)) <= 0) {
            rejected++;
        }

        assertThat(HolmAdjustment.of(family).namesAtMost(level)).hasSize(rejected);
    }

    @Property
    @Proves(
            measure = BH,
            by = Proof.SECOND_IMPLEMENTATION,
            source = "as Benjamini and Hochberg (1995) state it: the largest i with p(i) <= level i / m, in decimals")
    void rejectsWhatTheLargestRankRejects(
            @ForAll("families") Map<String, Double> family, @ForAll("levels") double level) {
        List<Double> sorted = family.values().stream().sorted().toList();
        int rejected = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (times(sorted.get(i - 1), sorted.size()).compareTo(times(level, i)) <= 0) {
                rejected = i;
            }
        }

        assertThat(BenjaminiHochberg.of(family).namesAtMost(level)).hasSize(rejected);
    }

    @Property
    @Proves(
            measure = HOLM,
            by = Proof.SECOND_IMPLEMENTATION,
            source =
                    "each p by itself in decimals: the most of what all smaller ones come to; undefined ones count as 1")
    @Proves(
            measure = BH,
            by = Proof.SECOND_IMPLEMENTATION,
            source =
                    "each p by itself in decimals: the least of what all larger ones come to; undefined ones count as 1")
    void equalsItsFormulaPlaceByPlace(
            @ForAll("families") Map<String, Double> family, @ForAll @IntRange(max = 3) int none) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        family.forEach((name, p) -> estimates.put(name, estimate(p, 7 + estimates.size())));
        for (int i = 0; i < none; i++) {
            estimates.put("none" + i, Undefined.of(UndefinedReason.NO_DATA, 40 + i, List.of()));
        }
        List<Double> sorted = Stream.concat(family.values().stream(), Collections.nCopies(none, 1.0).stream())
                .sorted()
                .toList();

        for (boolean isHolm : new boolean[] {true, false}) {
            PValueAdjustment found =
                    isHolm ? HolmAdjustment.ofEstimates(estimates) : BenjaminiHochberg.ofEstimates(estimates);
            PValueAdjustment plain = isHolm ? HolmAdjustment.of(family) : BenjaminiHochberg.of(family);
            assertThat(found.adjusted().keySet()).isEqualTo(new TreeSet<>(estimates.keySet()));
            estimates.forEach((name, estimate) -> {
                assertThat(found.adjusted(name)).isEqualTo(found.adjusted().get(name));
                assertThat(found.adjusted(name).n()).isEqualTo(estimate.n());
                assertThat(found.adjusted(name).ifDefined().isPresent())
                        .isEqualTo(estimate.ifDefined().isPresent());
            });
            family.forEach((name, p) -> {
                assertThat(p(found, name)).isEqualTo(byPlace(sorted, p, isHolm), within(1e-15));
                assertThat(p(plain, name))
                        .isEqualTo(byPlace(family.values().stream().sorted().toList(), p, isHolm), within(1e-15));
                assertThat(plain.adjusted(name).n()).isEqualTo(family.size());
            });
        }
    }

    private static Estimate estimate(double p, long n) {
        return Defined.builder()
                .value(p)
                .n(n)
                .method(Method.builder().measure("comparison/any").build())
                .build();
    }

    /** One p of a family adjusted, without looking at the others' adjusted values. */
    private static double byPlace(List<Double> sorted, double p, boolean isHolm) {
        int m = sorted.size();
        BigDecimal adjusted = isHolm ? BigDecimal.ZERO : BigDecimal.ONE;
        for (int i = 0; i < m; i++) {
            if (isHolm && sorted.get(i) <= p) {
                adjusted = adjusted.max(times(sorted.get(i), m - i).min(BigDecimal.ONE));
            }
            if (!isHolm && sorted.get(i) >= p) {
                adjusted = adjusted.min(
                        times(sorted.get(i), m).divide(BigDecimal.valueOf(i + 1L), MathContext.DECIMAL128));
            }
        }
        return adjusted.doubleValue();
    }

    @Provide
    Arbitrary<Map<String, Double>> families() {
        return ComparisonArbitraries.families();
    }

    @Provide
    Arbitrary<Double> levels() {
        // no value that a generated p reaches exactly
        return Arbitraries.of(0.001234567, 0.0123456789, 0.0543219876, 0.123456789, 0.87654321);
    }

    private static BigDecimal times(double number, int factor) {
        return new BigDecimal(number).multiply(BigDecimal.valueOf(factor));
    }

    private static double p(PValueAdjustment adjustment, String name) {
        return adjustment.adjusted(name).ifDefined().orElseThrow();
    }
}
