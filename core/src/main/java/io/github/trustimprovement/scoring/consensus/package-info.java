// SPDX-License-Identifier: Apache-2.0
/**
 * How far those who rate on an ordered scale agree.
 *
 * <p>A {@link io.github.trustimprovement.scoring.consensus.FrequencyVector} counts the ratings of each level, those that
 * nobody chose among them; {@link io.github.trustimprovement.scoring.consensus.VanDerEijkAgreement} and
 * {@link io.github.trustimprovement.scoring.consensus.LeikDispersion} need nothing but the order of the levels. Show the
 * counts beside either.
 */
@NullMarked
@ModelStyle
package io.github.trustimprovement.scoring.consensus;

import io.github.trustimprovement.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
