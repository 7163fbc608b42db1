// SPDX-License-Identifier: Apache-2.0
/**
 * Tables for consoles and plain text files: {@link io.github.trustimprovement.text.TextTable}, and numbers in them.
 *
 * <p>A table counts columns of a terminal, not characters, so that a name in Japanese or with a combining accent does
 * not shift the rest of its line. It prints the same text on every machine: lines end in {@code \n}, no locale is
 * asked, and the widths of characters come from a table in this package and not from the Java platform, whose Unicode
 * version varies.
 *
 * <p>A table holds finished text. Whoever fills it has chosen the words, and rounded the numbers: for these there is
 * {@link io.github.trustimprovement.text.NumberText}.
 */
@NullMarked
package io.github.trustimprovement.text;

import org.jspecify.annotations.NullMarked;
