// SPDX-License-Identifier: Apache-2.0
/**
 * Comparisons of two groups of leaders, such as CEOs and others: with care, and of leaders only.
 *
 * <p>What two groups said is shown side by side, as numbers of leaders
 * ({@link io.github.trustimprovement.scoring.comparison.GroupComparison}). Nothing inferential is computed unless it is
 * named: an interval, an exact permutation of roles
 * ({@link io.github.trustimprovement.scoring.comparison.ExactRolePermutation}), which says beside its p what p it could
 * have had at all, or an adjustment for a family of comparisons that was declared in advance.
 *
 * <p>What one leader says hangs together. So no test takes segments for independent trials, and there is none that
 * could: a {@link io.github.trustimprovement.scoring.comparison.ContingencyTable} counts leaders. That a group speaks
 * more often of something does not make it more important (Rollett 2026, s. 4.6).
 */
@NullMarked
package io.github.trustimprovement.scoring.comparison;

import org.jspecify.annotations.NullMarked;
