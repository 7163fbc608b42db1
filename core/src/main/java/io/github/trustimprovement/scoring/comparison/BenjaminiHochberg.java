// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.MeasureDescription;
import java.util.Map;

/**
 * Values of p adjusted so that false alarms are rare among the alarms raised:
 * {@code a(i) = min over j >= i of min(1, m p(j) / j)}, with p in ascending order.
 *
 * <p>{@code BenjaminiHochberg.ofEstimates(family).namesAtMost(level)}. It allows some false alarms where many are
 * raised, and holds for comparisons that are independent or depend on each other positively; levers that the same
 * leaders speak of may do neither, which is why {@link HolmAdjustment} is what a report takes.
 *
 * <p>Undefined: what is undefined in the family. A family of nothing is adjusted to nothing.
 *
 * <p>Benjamini and Hochberg (1995), 'Controlling the false discovery rate', Journal of the Royal Statistical Society B
 * 57(1), 289-300, doi:10.1111/j.2517-6161.1995.tb02031.x.
 *
 * @since 0.1.0
 */
public final class BenjaminiHochberg extends PValueAdjustment {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("comparison/benjamini-hochberg")
            .title("Benjamini-Hochberg adjustment")
            .question("How small is each p once few of all the alarms raised may be false?")
            .formula("a(i) = min over j >= i of min(1, m p(j) / j); p(1) to p(m) = all p of the family, ascending")
            .range("p to 1; undefined where and why the p of the family is")
            .addSources("Benjamini and Hochberg (1995), doi:10.1111/j.2517-6161.1995.tb02031.x")
            .addCaveats(Caveat.MULTIPLE_COMPARISONS)
            .isOptIn(true)
            .build();

    private BenjaminiHochberg(PValueFamily family) {
        super(DESCRIPTION, family, BenjaminiHochberg::adjust);
    }

    /**
     * The adjustment of values of p.
     *
     * @param pValues every comparison declared, by name; whatever the order of the map, the answers stand in that of the names
     * @return the adjusted values
     * @throws io.github.trustimprovement.concept.InvalidModelException if a name is blank or a p not from 0 to 1
     */
    public static BenjaminiHochberg of(Map<String, Double> pValues) {
        return new BenjaminiHochberg(PValueFamily.of(pValues));
    }

    /**
     * The adjustment of answers that are values of p, such as of {@link ExactRolePermutation#estimate()}.
     *
     * @param answers every comparison declared, by name; whatever the order of the map, the answers stand in that of the names
     * @return the adjusted values
     * @throws io.github.trustimprovement.concept.InvalidModelException if a name is blank or a p not from 0 to 1
     */
    public static BenjaminiHochberg ofEstimates(Map<String, ? extends Estimate> answers) {
        return new BenjaminiHochberg(PValueFamily.ofEstimates(answers));
    }

    private static double[] adjust(double[] p) {
        int[] order = HolmAdjustment.ascending(p);
        double[] adjusted = new double[p.length];
        double smallest = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            double raw = p[order[rank - 1]];
            // the largest keeps its value to the last bit
            smallest = Math.min(smallest, rank == p.length ? raw : raw * p.length / rank);
            adjusted[order[rank - 1]] = smallest;
        }
        return adjusted;
    }
}
