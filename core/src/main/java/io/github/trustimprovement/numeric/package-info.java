// SPDX-License-Identifier: Apache-2.0
/**
 * Arithmetic that the measures share and no program sees: seeded random numbers, combinations, sums.
 *
 * <p>Here stands only what the libraries that core may use do not have, or have in a form that changes with the JDK.
 */
@NullMarked
package io.github.trustimprovement.numeric;

import org.jspecify.annotations.NullMarked;
