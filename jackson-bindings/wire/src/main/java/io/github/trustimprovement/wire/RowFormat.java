// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

/**
 * How rows stand in a text, such as one a line.
 *
 * @since 0.1.0
 */
public enum RowFormat {
    /** One row a line, each line a JSON value of its own; a fault costs its line alone. */
    NDJSON,
    /** One array with the rows as its elements, a document that any JSON parser reads. */
    ARRAY
}
