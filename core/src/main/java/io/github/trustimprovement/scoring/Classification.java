// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

/**
 * What a measure that sorts into classes yields: {@link Classified}, such as {@code upward-convergence}, or
 * {@link Undefined} and why.
 *
 * @since 0.1.0
 */
public sealed interface Classification extends Answer permits Classified, Undefined {}
