// SPDX-License-Identifier: Apache-2.0
/**
 * Records from files and into files of any form that can be read or written, and anything as a table to look at:
 * {@link io.github.trustimprovement.interchange.Documents} goes by the ending of a file, {@link
 * io.github.trustimprovement.interchange.Tables} and {@link io.github.trustimprovement.interchange.Explanations} by the
 * type of a value.
 */
@NullMarked
package io.github.trustimprovement.interchange;

import org.jspecify.annotations.NullMarked;
