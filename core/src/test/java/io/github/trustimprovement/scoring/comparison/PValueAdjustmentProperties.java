// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.trustimprovement.scoring.Proof;
import io.github.trustimprovement.scoring.Proves;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
    void equalsItsFormulaPlaceByPlace(@ForAll("families") Map<String, Double> family) {
        List<Double> sorted = family.values().stream().sorted().toList();
        int m = sorted.size();
        family.forEach((name, p) -> {
            double holm = 0;
            double hochberg = 1;
            for (int i = 0; i < m; i++) {
                if (sorted.get(i) <= p) {
                    holm = Math.max(holm, Math.min(1, (m - i) * sorted.get(i)));
                }
                if (sorted.get(i) >= p) {
                    hochberg = Math.min(hochberg, m * sorted.get(i) / (i + 1));
                }
            }
            assertThat(p(HolmAdjustment.of(family), name)).isEqualTo(holm, within(1e-15));
            assertThat(p(BenjaminiHochberg.of(family), name)).isEqualTo(hochberg, within(1e-15));
        });
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
