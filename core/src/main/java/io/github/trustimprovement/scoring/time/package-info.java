// SPDX-License-Identifier: Apache-2.0
/**
 * Whether a change over time is signal or noise: run charts, control charts and trends of one organisation's values.
 *
 * <p>Schools give three to six points a year, so most series are short. A run chart without a verdict is the place to
 * start; limits of fewer than 13 points are trial limits and say so. No rule is applied unless named: the rule sets of
 * the NHS (Making Data Count), of the IHI and of Anhoej are data, and none of them is of the two frameworks.
 */
@NullMarked
@ModelStyle
package io.github.trustimprovement.scoring.time;

import io.github.trustimprovement.style.ModelStyle;
import org.jspecify.annotations.NullMarked;
