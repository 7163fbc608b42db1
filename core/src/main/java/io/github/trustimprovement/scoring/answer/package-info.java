// SPDX-License-Identifier: Apache-2.0
/**
 * How measures answer: the same method, caveats and basis on every number of one measure; not exported.
 *
 * <p>A measure says what its number is and what stands against it; the form of the answer stands here, once.
 */
@NullMarked
package io.github.trustimprovement.scoring.answer;

import org.jspecify.annotations.NullMarked;
