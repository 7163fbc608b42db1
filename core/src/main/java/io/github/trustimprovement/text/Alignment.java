// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.text;

/**
 * On which side of its column a cell stands, such as {@link #RIGHT} for numbers.
 *
 * @since 0.1.0
 */
public enum Alignment {
    /** At the left, for words; such a column may be wrapped. */
    LEFT,
    /** At the right, for numbers; such a column is never wrapped. */
    RIGHT
}
