// SPDX-License-Identifier: Apache-2.0
/**
 * Tables of records in CSV files: one row a coded segment, a rating, an observation, or any other record that has a wire
 * form.
 *
 * <p>The headings come from the shape of the type, so that a table says what the JSON form says: {@code valence} is the
 * property {@code valence}, {@code rating.level} the property {@code level} of the object {@code rating}. Several codes
 * in a cell stand between semicolons; what is no text, such as a list of objects, stands in its cell as JSON. A cell
 * that a spreadsheet would take for a formula is written with an apostrophe before it and read without; the text is the
 * same afterwards.
 *
 * <p>A fault in a table is a finding with line and column of the text, and with the row and the heading as attributes.
 */
@NullMarked
package io.github.trustimprovement.interchange.csv;

import org.jspecify.annotations.NullMarked;
