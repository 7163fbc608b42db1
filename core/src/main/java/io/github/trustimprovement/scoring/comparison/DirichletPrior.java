// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.text.NumberText;

/**
 * What is added to every count before two groups are compared by {@link LogOddsDirichlet}, such as 0.5 to each.
 *
 * <p>The more is added, the nearer to 0 all differences are drawn. There is no default: what to add is part of the
 * question.
 *
 * @param kind the name, part of the method of what is made of it
 * @param amount how much is added, to each code or in all
 * @since 0.1.0
 */
public record DirichletPrior(String kind, double amount) {
    private static final String UNIFORM = "uniform";
    private static final String INFORMATIVE = "informative";

    /**
     * Creates a prior; {@link #uniform} and {@link #informative} do so by name.
     *
     * @param kind {@code uniform} or {@code informative}
     * @param amount how much is added, to each code or in all; above 0 and finite
     * @throws InvalidModelException if there is no such kind or the amount is out of range
     */
    public DirichletPrior {
        Require.notBlank("DirichletPrior.kind", kind);
        if (!kind.equals(UNIFORM) && !kind.equals(INFORMATIVE)) {
            throw InvalidModelException.of("DirichletPrior.kind", "uniform or informative", kind);
        }
        if (!(amount > 0) || !Double.isFinite(amount)) {
            throw InvalidModelException.of("DirichletPrior.amount", "above 0 and finite", amount);
        }
    }

    /**
     * The same amount for each code.
     *
     * @param each what is added to each count
     * @return the prior
     * @throws InvalidModelException if it is not above 0
     */
    public static DirichletPrior uniform(double each) {
        return new DirichletPrior(UNIFORM, each);
    }

    /**
     * An amount spread over the codes as the counts of both groups together are.
     *
     * @param all what is added to all counts of a group together
     * @return the prior
     * @throws InvalidModelException if it is not above 0
     */
    public static DirichletPrior informative(double all) {
        return new DirichletPrior(INFORMATIVE, all);
    }

    /** What is added to the count of one code, where all codes have so many counts together. */
    double of(CodeCounts code, long total) {
        return kind.equals(UNIFORM) ? amount : amount * code.both() / total;
    }

    /** What is added to the counts of all other codes, where all codes, so many, have so many counts together. */
    double ofOthers(CodeCounts code, long total, int codes) {
        return kind.equals(UNIFORM) ? amount * (codes - 1) : amount * (total - code.both()) / total;
    }

    /** The kind and the amount, such as {@code uniform, 0.5 each}. */
    @Override
    public String toString() {
        return kind + ", " + NumberText.of(amount) + (kind.equals(UNIFORM) ? " each" : " in all");
    }
}
