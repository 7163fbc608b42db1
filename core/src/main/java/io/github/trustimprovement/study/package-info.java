// SPDX-License-Identifier: Apache-2.0
/**
 * A coded study: who spoke, in which sources, and how stretches of what was said were coded, and by whom.
 *
 * <p>A {@link io.github.trustimprovement.study.Study} holds participants, sources, coders and
 * {@link io.github.trustimprovement.study.Segment}s; each {@link io.github.trustimprovement.study.Coding} of a segment
 * is a code or a {@link io.github.trustimprovement.aol.LeverJudgement}. A
 * {@link io.github.trustimprovement.study.Codebook} names the editions that were used and the researchers' own codes.
 * Measures take any {@link io.github.trustimprovement.study.CodedMaterial}: a study, or a list or a stream of its flat
 * rows, {@link io.github.trustimprovement.study.CodedRows}.
 *
 * <p>Participants are pseudonymous: no type has a field for a person's name, and no {@code toString()} shows what was
 * said. Records are written in the order in which they were given. A reference to something that is not there, or an
 * id that is used twice, is never an exception; a rule reports it.
 */
@NullMarked
@ModelStyle
package io.github.trustimprovement.study;

import io.github.trustimprovement.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
