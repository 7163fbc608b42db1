// SPDX-License-Identifier: Apache-2.0
/** The invariants that records of several packages share; not exported. */
@NullMarked
package io.github.trustimprovement.invariant;

import org.jspecify.annotations.NullMarked;
