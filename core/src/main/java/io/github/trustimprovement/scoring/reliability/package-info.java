// SPDX-License-Identifier: Apache-2.0
/**
 * How far coders of the same material agree, beyond what chance would give.
 *
 * <p>{@link io.github.trustimprovement.scoring.reliability.ReliabilityData} holds what each coder made of each unit, on
 * categories that someone declared. Every measure here is computed only when named: reflexive thematic analysis does
 * not rest on agreement of coders, and no number of this package says whether a coding is right.
 *
 * <p>No coefficient comes with a verdict. Thresholds that books name are the caller's to give.
 */
@NullMarked
@ModelStyle
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
