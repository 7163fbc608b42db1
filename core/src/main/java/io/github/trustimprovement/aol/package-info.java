// SPDX-License-Identifier: Apache-2.0
/**
 * The framework 'Aims, objects, and levers' of Rollett (2026): why leaders act, what they change, and by what means.
 *
 * <p>Four aims, seven objects and eight levers are closed enums; so are the thirty themes under the levers, each seen
 * as {@link io.github.trustimprovement.aol.Valence positive or negative} by the leaders who were interviewed, and the
 * conditions on which they believe that to turn. A lever has no sign: a valence meets a lever only in a judgement
 * that someone makes in a context. Printed order is no rank, and the number of themes is no score.
 *
 * <p>{@link io.github.trustimprovement.aol.AolRelations} lists how the concepts hang together, and
 * {@link io.github.trustimprovement.aol.StudyFigures} what the study counted. Definitions are this library's own words;
 * every concept cites its section.
 */
@NullMarked
@ModelStyle
package io.github.trustimprovement.aol;

import io.github.trustimprovement.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
