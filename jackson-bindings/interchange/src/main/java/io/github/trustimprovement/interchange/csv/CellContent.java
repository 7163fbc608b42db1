// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

/**
 * What a cell of a column holds.
 *
 * @since 0.1.0
 */
public enum CellContent {
    /** One value, such as a date. */
    VALUE,
    /** Values with semicolons between them, such as {@code a;b}; a JSON array where a value would be mistaken. */
    VALUES,
    /** JSON text, such as a list of objects. */
    JSON
}
