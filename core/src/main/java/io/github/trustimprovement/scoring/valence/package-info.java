// SPDX-License-Identifier: Apache-2.0
/**
 * Measures of how levers were judged: by how many, positive or negative, how unanimously, and by whom.
 *
 * <p>{@link io.github.trustimprovement.scoring.valence.LeverValenceTable} shows counts by lever, valence, leader
 * group and leader, {@link io.github.trustimprovement.scoring.valence.ValenceProfile} those of one lever, each segment and leader
 * in one place. Measures on segments start from {@link io.github.trustimprovement.scoring.ClusteredCounts}, since what
 * one leader says hangs together: each has the range when any one leader is left out, and an interval, if asked for,
 * rests on leaders.
 *
 * <p>The two valences stand side by side. Only {@link io.github.trustimprovement.scoring.valence.NetValence} and
 * {@link io.github.trustimprovement.scoring.valence.LogValence}, which nothing computes unless they are named, set one
 * off against the other. Nothing here gives a lever a sign, makes a number of how many themes it has, or orders levers
 * by anything but the printed order.
 */
@NullMarked
package io.github.trustimprovement.scoring.valence;

import org.jspecify.annotations.NullMarked;
