// SPDX-License-Identifier: Apache-2.0
/**
 * Measures of how levers were judged: by how many, positive or negative, and by whom.
 *
 * <p>{@link io.github.trustimprovement.scoring.valence.LeverValenceTable} shows counts by lever, valence, leader
 * group and leader, with n and caveats. The two valences stand side by side: nothing here subtracts the one from the other, gives
 * a lever a sign, or orders levers by anything but the printed order.
 */
@NullMarked
package io.github.trustimprovement.scoring.valence;

import org.jspecify.annotations.NullMarked;
