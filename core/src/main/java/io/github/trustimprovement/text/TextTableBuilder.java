// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A builder of a {@link TextTable}, such as {@code TextTable.builder().column("Lever", Alignment.LEFT)}.
 *
 * @since 0.1.0
 */
public final class TextTableBuilder {
    Optional<String> title = Optional.empty();
    final List<String> headers = new ArrayList<>();
    final List<Alignment> alignments = new ArrayList<>();
    final List<List<String>> rows = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    OptionalInt maxWidth = OptionalInt.empty();

    TextTableBuilder() {}

    /**
     * Sets the line above the grid.
     *
     * @param value the title
     * @return this builder
     */
    public TextTableBuilder title(String value) {
        title = Optional.of(value);
        return this;
    }

    /**
     * Adds a column at the right.
     *
     * @param header the header
     * @param alignment where its cells stand
     * @return this builder
     */
    public TextTableBuilder column(String header, Alignment alignment) {
        headers.add(header);
        alignments.add(alignment);
        return this;
    }

    /**
     * Adds a row at the bottom; columns without a cell get {@link TextTable#MISSING}.
     *
     * @param cells the cells, from the left
     * @return this builder
     */
    public TextTableBuilder row(String... cells) {
        return row(List.of(cells));
    }

    /**
     * Adds a row at the bottom; columns without a cell get {@link TextTable#MISSING}.
     *
     * @param cells the cells, from the left
     * @return this builder
     */
    public TextTableBuilder row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /**
     * Adds a line under the grid.
     *
     * @param value the note
     * @return this builder
     */
    public TextTableBuilder note(String value) {
        notes.add(value);
        return this;
    }

    /**
     * Sets the greatest display width of a line. The widest columns of words are wrapped to reach it, and so are title
     * and notes; where the others leave them less than {@link #MIN_WRAPPED_WIDTH}, the grid stays wider.
     *
     * @param columns the width in columns of a terminal
     * @return this builder
     * @throws IllegalArgumentException if the width is below {@link #MIN_WRAPPED_WIDTH}
     */
    public TextTableBuilder maxWidth(int columns) {
        if (columns < MIN_WRAPPED_WIDTH) {
            throw new IllegalArgumentException(
                    "TextTable.maxWidth: at least " + MIN_WRAPPED_WIDTH + ", was: " + columns);
        }
        maxWidth = OptionalInt.of(columns);
        return this;
    }

    /** The least display width to which a column is wrapped. */
    public static final int MIN_WRAPPED_WIDTH = 8;

    /**
     * The table.
     *
     * @return a table that later changes to this builder do not touch
     * @throws IllegalArgumentException if a row has more cells than there are columns
     */
    public TextTable build() {
        return new TextTable(this);
    }
}
