// SPDX-License-Identifier: Apache-2.0
/**
 * Intervals around shares of segments, of which each leader voices several; what the measures share and no program sees.
 */
@NullMarked
package io.github.trustimprovement.scoring.clustered;

import org.jspecify.annotations.NullMarked;
