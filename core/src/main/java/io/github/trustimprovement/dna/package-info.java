// SPDX-License-Identifier: Apache-2.0
/**
 * The framework 'The DNA of trust-led school improvement' of Rollett (2024): how a group of schools goes about
 * improving, not what it improves.
 *
 * <p>Three {@link io.github.trustimprovement.dna.Strand strands} that cannot be had apart, four
 * {@link io.github.trustimprovement.dna.Component components} in each, and three illustrative
 * {@link io.github.trustimprovement.dna.PracticeExample examples} of each component. A strand is a feedback loop: it
 * is never complete, and the order of the tables prescribes nothing. Around them stand the ideas that the paper builds
 * on: the {@link io.github.trustimprovement.dna.Dimension dimensions} and
 * {@link io.github.trustimprovement.dna.Orientation orientations} of improvement, upwards convergence, older
 * {@link io.github.trustimprovement.dna.ImprovementApproach approaches} with their steps, and the implementation
 * guidance of the Education Endowment Foundation (EEF), which is a framework of its own.
 *
 * <p>Definitions are this library's own words; every concept cites its section. The paper calls its model a framework
 * for thinking and no recipe, so nothing here is a scale, a sequence or an ideal to be measured against.
 */
@NullMarked
package io.github.trustimprovement.dna;

import org.jspecify.annotations.NullMarked;
