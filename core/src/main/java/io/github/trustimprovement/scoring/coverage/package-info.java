// SPDX-License-Identifier: Apache-2.0
/**
 * What a trust's practices and initiatives touch: components, strands, aims, objects, levers and dimensions, and how they
 * hang together.
 *
 * <p>To touch more is not to do better. The helix is no checklist, vertical work is no poor practice, and two trusts are
 * set side by side without a rank.
 */
@NullMarked
package io.github.trustimprovement.scoring.coverage;

import org.jspecify.annotations.NullMarked;
