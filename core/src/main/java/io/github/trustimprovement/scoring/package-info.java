// SPDX-License-Identifier: Apache-2.0
/**
 * Counting what was coded, and saying what a count does and does not mean.
 *
 * <p>A tally, such as {@link io.github.trustimprovement.scoring.LeverValenceTally}, reads segments once, may be
 * computed in parts and merged, and keeps account of every coding that it could not place. Its type says what it
 * counts ({@link io.github.trustimprovement.scoring.CountingUnit}), so that counts of segments and of leaders never
 * meet; a {@link io.github.trustimprovement.scoring.CodingSelection} says whose codings count where several people
 * coded.
 *
 * <p>A number is an {@link io.github.trustimprovement.scoring.Estimate}: defined, with n, method and
 * {@link io.github.trustimprovement.scoring.Caveat}s, or undefined, with a reason; never NaN and never a silent 0.
 * Nothing nets valences against each other unless it is asked for by name, and no order of levers is a rank.
 */
@NullMarked
@ModelStyle
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
