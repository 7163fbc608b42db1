// SPDX-License-Identifier: Apache-2.0
/**
 * What a concept of a published framework is: its identity, its words, its source, and the codes that data may carry.
 *
 * <p>A {@link io.github.trustimprovement.concept.Concept} is closed for programs (the frameworks are enums) and open
 * for data: a {@link io.github.trustimprovement.concept.Code} is a concept, a researcher's
 * {@link io.github.trustimprovement.concept.LocalCode}, or an
 * {@link io.github.trustimprovement.concept.UnrecognisedCode} that is kept as it was written. Nothing here knows a
 * particular framework.
 */
@NullMarked
package io.github.trustimprovement.concept;

import org.jspecify.annotations.NullMarked;
