// SPDX-License-Identifier: Apache-2.0
/**
 * Levers as a trust reads and sets them: how judgements drift and differ by context, how old they are, whether both
 * sides were looked at, whether settings lie in a band of the caller's, and which way the conditions lean.
 *
 * <p>A valence belongs to a reading in a context, never to a lever; there is no total over levers, no best setting, and no
 * prediction.
 */
@NullMarked
package io.github.trustimprovement.scoring.readings;

import org.jspecify.annotations.NullMarked;
