// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.consensus;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.regex.Pattern;

/**
 * One layer of a distribution, such as 24 % of the ratings, spread evenly over the levels {@code 0011100}: agreement
 * 0.667.
 *
 * @param pattern a 1 for each level in the layer and a 0 for each other, from the lowest level to the highest
 * @param weight the share of all ratings that lie in the layer
 * @param agreement the agreement of the layer by itself, from -1 to 1
 * @since 0.1.0
 */
public record AgreementLayer(String pattern, double weight, double agreement) {
    private static final Pattern FORM = Pattern.compile("[01]*1[01]*");

    /**
     * Creates a layer.
     *
     * @param pattern a 1 for each level in the layer and a 0 for each other
     * @param weight the share of all ratings that lie in the layer
     * @param agreement the agreement of the layer by itself
     * @throws InvalidModelException if the pattern has no 1, or a number is out of range
     */
    public AgreementLayer {
        if (!FORM.matcher(pattern).matches()) {
            throw InvalidModelException.of("AgreementLayer.pattern", "0 and 1, with a 1", pattern);
        }
        if (!(weight > 0 && weight <= 1)) {
            throw InvalidModelException.of("AgreementLayer.weight", "above 0, at most 1", weight);
        }
        if (!(agreement >= -1 && agreement <= 1)) {
            throw InvalidModelException.of("AgreementLayer.agreement", "from -1 to 1", agreement);
        }
    }
}
