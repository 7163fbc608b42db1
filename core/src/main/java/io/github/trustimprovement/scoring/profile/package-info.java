// SPDX-License-Identifier: Apache-2.0
/**
 * What ratings of the helix's components say, as a profile and never as one number.
 *
 * <p>Everything starts from a {@link io.github.trustimprovement.scoring.profile.RatingTally}, which counts component
 * reviews by organisation, component, scale and level, and merges. Which of several reviews of one component counts is
 * an explicit choice. Not assessed, not applicable, withheld and not reviewed are kept apart, and ratings on other
 * scales are reported beside those on the scale asked for.
 *
 * <p>The three strands are always shown together. A composite over components is given by name alone; it asks for
 * weights, checks the scale's level of measurement and carries its caveats.
 */
@NullMarked
@ModelStyle
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
