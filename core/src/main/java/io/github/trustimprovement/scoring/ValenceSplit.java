// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.invariant.Require;

/**
 * The units that carry a lever, each in one place: 3 positive only, 1 negative only, 2 both, 1 without a valence.
 *
 * <p>A unit that is judged in a way, and by another coding without a valence, has the valence.
 *
 * @param positiveOnly units judged positive and not negative
 * @param negativeOnly units judged negative and not positive
 * @param both units judged both ways
 * @param unstatedOnly units that carry the lever and no valence
 * @since 0.1.0
 */
public record ValenceSplit(long positiveOnly, long negativeOnly, long both, long unstatedOnly) {
    /**
     * Creates a split.
     *
     * @param positiveOnly units judged positive and not negative
     * @param negativeOnly units judged negative and not positive
     * @param both units judged both ways
     * @param unstatedOnly units that carry the lever and no valence
     * @throws io.github.trustimprovement.concept.InvalidModelException if a number is negative
     */
    public ValenceSplit {
        Require.count("ValenceSplit.positiveOnly", positiveOnly);
        Require.count("ValenceSplit.negativeOnly", negativeOnly);
        Require.count("ValenceSplit.both", both);
        Require.count("ValenceSplit.unstatedOnly", unstatedOnly);
    }

    /**
     * How many units carry the lever.
     *
     * @return the sum of all four
     */
    public long units() {
        return positiveOnly + negativeOnly + both + unstatedOnly;
    }
}
