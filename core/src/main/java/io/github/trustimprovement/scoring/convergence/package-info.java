// SPDX-License-Identifier: Apache-2.0
/**
 * Whether results of schools, or of trusts, rise and draw together: upwards convergence and what belongs to it.
 *
 * <p>Everything starts from a {@link io.github.trustimprovement.scoring.convergence.BalancedPanel}: the organisations that
 * have a value at every date looked at, with those that joined, left or have a gap beside them. Two definitions of upwards
 * convergence are offered, each by name, since they are different predicates: that of Berwick and Matthews, which
 * Rollett (2024) quotes, and that of Eurofound. Either holds quite often by chance, so both come with the rate at
 * which chance alone would satisfy them in this very panel.
 */
@NullMarked
@ModelStyle
package io.github.trustimprovement.scoring.convergence;

import io.github.trustimprovement.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
