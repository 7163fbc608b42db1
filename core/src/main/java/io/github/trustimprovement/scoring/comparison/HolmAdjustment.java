// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.MeasureDescription;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Values of p adjusted so that one false alarm in the whole family is as rare as its level says:
 * {@code a(i) = max over j <= i of min(1, (m - j + 1) p(j))}, with p in ascending order.
 *
 * <p>{@code HolmAdjustment.ofEstimates(family).adjusted("Commonality")}. It holds however the comparisons depend on
 * each other, as they do where the same leaders speak of every lever.
 *
 * <p>Undefined: what is undefined in the family. A family of nothing is adjusted to nothing.
 *
 * <p>Holm (1979), 'A simple sequentially rejective multiple test procedure', Scandinavian Journal of Statistics 6(2),
 * 65-70.
 *
 * @since 0.1.0
 */
public final class HolmAdjustment extends PValueAdjustment {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("comparison/holm-adjustment")
            .title("Holm adjustment")
            .question("How small is each p once the whole family has but one chance of a false alarm?")
            .formula(
                    "a(i) = max over j <= i of min(1, (m - j + 1) p(j)); p(1) to p(m) = all p of the family, ascending")
            .range("p to 1; undefined where and why the p of the family is")
            .addSources("Holm (1979), Scandinavian Journal of Statistics 6(2), 65-70")
            .addCaveats(Caveat.MULTIPLE_COMPARISONS)
            .isOptIn(true)
            .build();

    private HolmAdjustment(PValueFamily family) {
        super(DESCRIPTION, family, HolmAdjustment::adjust);
    }

    /**
     * The adjustment of values of p.
     *
     * @param pValues every comparison declared, by name; whatever the order of the map, the answers stand in that of the names
     * @return the adjusted values
     * @throws io.github.trustimprovement.concept.InvalidModelException if a name is blank or a p not from 0 to 1
     */
    public static HolmAdjustment of(Map<String, Double> pValues) {
        return new HolmAdjustment(PValueFamily.of(pValues));
    }

    /**
     * The adjustment of answers that are values of p, such as of {@link ExactRolePermutation#estimate()}.
     *
     * @param answers every comparison declared, by name; whatever the order of the map, the answers stand in that of the names
     * @return the adjusted values
     * @throws io.github.trustimprovement.concept.InvalidModelException if a name is blank or a p not from 0 to 1
     */
    public static HolmAdjustment ofEstimates(Map<String, ? extends Estimate> answers) {
        return new HolmAdjustment(PValueFamily.ofEstimates(answers));
    }

    private static double[] adjust(double[] p) {
        double[] adjusted = new double[p.length];
        double largest = 0;
        int rank = 0;
        for (int place : ascending(p)) {
            largest = Math.max(largest, Math.min(1, (p.length - rank) * p[place]));
            adjusted[place] = largest;
            rank++;
        }
        return adjusted;
    }

    /** The places of the values, from the smallest value to the largest. */
    static int[] ascending(double[] p) {
        return IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> p[place]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
