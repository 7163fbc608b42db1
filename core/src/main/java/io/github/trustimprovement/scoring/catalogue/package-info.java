// SPDX-License-Identifier: Apache-2.0
/**
 * The list of all measures, as data: for documents, for tools in other languages, and for the test that each one is
 * proven.
 *
 * <p>{@link io.github.trustimprovement.scoring.catalogue.Measures} gives a description of each: its id and title, the
 * family it belongs to, and whether it is computed only when it is named. Nothing is computed here.
 */
@NullMarked
package io.github.trustimprovement.scoring.catalogue;

import org.jspecify.annotations.NullMarked;
