// SPDX-License-Identifier: Apache-2.0
/**
 * What was measured of schools and trusts: measures, observations, and panels of one measure over organisations and
 * periods.
 *
 * <p>An {@link io.github.trustimprovement.outcome.OutcomeMeasure} says which way is better and in which periods its
 * values are comparable. An {@link io.github.trustimprovement.outcome.Observation} has a number or is
 * {@linkplain io.github.trustimprovement.outcome.Missing missing}, never both and never a number for a missing one. A
 * {@link io.github.trustimprovement.outcome.Panel} refuses observations of another measure.
 */
@NullMarked
@ModelStyle
package io.github.trustimprovement.outcome;

import io.github.trustimprovement.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
