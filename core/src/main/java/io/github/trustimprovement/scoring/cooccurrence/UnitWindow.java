// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

/**
 * A window that is itself what is counted, a segment or a leader: each has a code or has it not.
 *
 * <p>Two codes then make a two by two table over all units, which lift, mutual information and phi need. For
 * {@link Overlap} there is none: a long segment may overlap several short ones, so that there is no number of meetings
 * to expect by chance.
 *
 * @since 0.1.0
 */
public sealed interface UnitWindow extends Window permits SameSegment, SameLeader {}
