// SPDX-License-Identifier: Apache-2.0
/**
 * Which codes occur together: in one segment, in segments that overlap, or with one leader.
 *
 * <p>A {@link io.github.trustimprovement.scoring.cooccurrence.CooccurrenceTally} keeps what a
 * {@link io.github.trustimprovement.scoring.cooccurrence.Window} needs and gives the
 * {@link io.github.trustimprovement.scoring.cooccurrence.PairCounts} of any two codes; the measures are made of these.
 * Every count is the size of a set, so that no share exceeds 1. Beside the coefficient always stand both conditional
 * shares and the number of leaders; a coefficient alone says nothing of whether two codes meet more often than by
 * chance. There are no p-values: segments of one leader are no independent trials.
 */
@NullMarked
@ModelStyle
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
