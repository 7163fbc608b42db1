// SPDX-License-Identifier: Apache-2.0
/**
 * The list of all measures, as data: for documents, for tools in other languages, and for the test that each one is
 * proven.
 */
@NullMarked
package io.github.trustimprovement.scoring.catalogue;

import org.jspecify.annotations.NullMarked;
