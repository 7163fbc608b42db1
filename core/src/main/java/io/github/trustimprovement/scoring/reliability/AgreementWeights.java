// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.Arrays;
import java.util.List;

/**
 * How much two values count as agreement, from 0 for none to 1 for the same value, such as {@link #linear()}: of four
 * ordered categories, neighbours count 2/3.
 *
 * <p>{@code CohenKappa.of(data).withWeights(AgreementWeights.quadratic())}, or {@code AgreementWeights.of("ours", rows)}
 * for weights of one's own. The name is part of the method of every number, for 'ordinal' alone says too little:
 * {@link #ordinal()} is Gwet's scheme and gives other numbers than Krippendorff's ordinal differences.
 *
 * <p>All schemes but {@link #identity()} and those given need categories with an order. Where these have values
 * (an interval or ratio level), distances are between the values; where they have not, between the places 1, 2, 3 ...,
 * which {@code ORDINAL_TREATED_AS_INTERVAL} then says.
 *
 * <p>Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition, ch. 3, as computed by irrCAC 1.4.
 *
 * @since 0.1.0
 */
public sealed interface AgreementWeights permits WeightScheme, GivenWeights {
    /**
     * The name of the weights.
     *
     * @return the name, such as {@code linear}
     */
    String label();

    /**
     * The weight of two values.
     *
     * @param categories the declared categories
     * @param first the place of the one category
     * @param second the place of the other
     * @return from 0 to 1; 1 where both are the same
     */
    double weight(Categories categories, int first, int second);

    /**
     * Only the same value is agreement.
     *
     * @return {@code 1} where both are the same, else {@code 0}
     */
    static AgreementWeights identity() {
        return WeightScheme.IDENTITY;
    }

    /**
     * Agreement falls with the distance.
     *
     * @return {@code 1 - |a - b| / (max - min)}
     */
    static AgreementWeights linear() {
        return WeightScheme.LINEAR;
    }

    /**
     * Agreement falls with the square of the distance.
     *
     * @return {@code 1 - ((a - b) / (max - min))^2}
     */
    static AgreementWeights quadratic() {
        return WeightScheme.QUADRATIC;
    }

    /**
     * Agreement falls with the number of pairs of categories that can be formed from the one to the other; Gwet's
     * ordinal weights, which need no distances.
     *
     * @return {@code 1 - d (d + 1) / (q (q - 1))}, with d places between the two of q categories
     */
    static AgreementWeights ordinal() {
        return WeightScheme.ORDINAL;
    }

    /**
     * Agreement falls with the square root of the distance.
     *
     * @return {@code 1 - sqrt(|a - b| / (max - min))}
     */
    static AgreementWeights radical() {
        return WeightScheme.RADICAL;
    }

    /**
     * Agreement falls with the distance in proportion to the size of the two.
     *
     * @return {@code 1 - ((a - b) / (a + b))^2 / ((max - min) / (max + min))^2}
     */
    static AgreementWeights ratio() {
        return WeightScheme.RATIO;
    }

    /**
     * Weights of one's own.
     *
     * @param label their name, not blank
     * @param rows a row and a column a category, in the order of declaration; each weight from 0 to 1, alike both ways
     *     round, and 1 for a category with itself
     * @return the weights
     * @throws InvalidModelException if the name is blank or the weights are not so
     */
    static AgreementWeights of(String label, double[][] rows) {
        return new GivenWeights(
                label,
                Arrays.stream(rows)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList());
    }

    /**
     * Weights of one's own.
     *
     * @param label their name, not blank
     * @param rows a row and a column a category, as in {@link #of(String, double[][])}
     * @return the weights
     * @throws InvalidModelException if the name is blank or the weights are not so
     */
    static AgreementWeights of(String label, List<List<Double>> rows) {
        return new GivenWeights(label, rows);
    }
}
