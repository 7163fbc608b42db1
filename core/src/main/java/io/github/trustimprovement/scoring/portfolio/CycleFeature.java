// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.portfolio;

import io.github.trustimprovement.organisation.Token;

/**
 * Something by which reviews of Plan-Do-Study-Act cycles tell whether one was followed, such as a test on a small
 * scale.
 *
 * <p>Knudsen et al. (2019), doi:10.1186/s12913-019-4482-6. The four have no order and no weight.
 *
 * @since 0.1.0
 */
public enum CycleFeature implements Token {
    /** One turn leads on to another. */
    ITERATIVE_CYCLES,
    /** The same data are looked at again and again. */
    CONTINUOUS_DATA,
    /** The change is first tried on a small scale. */
    SMALL_SCALE_TEST,
    /** What is expected was said beforehand. */
    STATED_THEORY
}
