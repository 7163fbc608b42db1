// SPDX-License-Identifier: Apache-2.0
/**
 * Whether further interviews still bring new codes; computed only where someone asks for it by name.
 *
 * <p>{@link io.github.trustimprovement.scoring.saturation.CodeSequence} holds the codes of each interview in the order
 * of the interviews. {@link io.github.trustimprovement.scoring.saturation.ThematicSaturation} depends on that order,
 * {@link io.github.trustimprovement.scoring.saturation.CodeAccumulation} does not. Neither fits reflexive thematic
 * analysis, where codes are made and not found, and the study behind the framework claims no saturation: every answer
 * says so, and no overview has them.
 */
@NullMarked
@ModelStyle
package io.github.trustimprovement.scoring.saturation;

import io.github.trustimprovement.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
