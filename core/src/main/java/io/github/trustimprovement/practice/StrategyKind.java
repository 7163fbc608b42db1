// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.organisation.Token;

/**
 * Whether a strategy of implementation is training, the one kind that the source names.
 *
 * <p>Training is one means among several: guidance cited in Rollett (2024), section 'Implementing improvement'.
 *
 * @since 0.1.0
 */
public enum StrategyKind implements Token {
    /** Training or another event at which people are taught. */
    TRAINING,
    /** Anything else, such as coaching, materials or time. */
    OTHER
}
