// SPDX-License-Identifier: Apache-2.0
/**
 * From a table to canonical documents: the remarks that Rollett (2026) reports, in this project's words, are read,
 * checked, tallied and written.
 */
@NullMarked
package io.github.trustimprovement.examples.quickstart;

import org.jspecify.annotations.NullMarked;
