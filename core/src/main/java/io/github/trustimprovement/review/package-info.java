// SPDX-License-Identifier: Apache-2.0
/**
 * What people made of their own and others' work: reviews of components and capabilities, readings and settings of
 * levers, and the scales that ratings stand on.
 *
 * <p>A {@link io.github.trustimprovement.review.Rating} is a level of a
 * {@link io.github.trustimprovement.review.Scale} that the document declares, or says why there is none. No scale is
 * shipped, none is a default, and no rating means that a thing is finished. A
 * {@link io.github.trustimprovement.review.LeverReading} holds a judgement in a context, the only place where a valence
 * meets a lever. A {@link io.github.trustimprovement.review.Composite} says how a trust makes one number of several ratings, and
 * who set its weights; none is shipped.
 *
 * <p>An assessor is a role or a pseudonymous id; no type has a field for a person's name.
 */
@NullMarked
@ModelStyle
package io.github.trustimprovement.review;

import io.github.trustimprovement.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
