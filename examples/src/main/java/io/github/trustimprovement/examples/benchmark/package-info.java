// SPDX-License-Identifier: Apache-2.0
/** How long things take on the machine at hand; what is printed is a measurement and no promise. */
@NullMarked
package io.github.trustimprovement.examples.benchmark;

import org.jspecify.annotations.NullMarked;
