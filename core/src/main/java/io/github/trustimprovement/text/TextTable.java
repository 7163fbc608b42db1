// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table of finished text for a console, such as counts by lever with a title above and notes below.
 *
 * <p>{@code TextTable.builder().title("Segments").column("Lever", Alignment.LEFT).column("n", Alignment.RIGHT)
 * .row("Commonality", "12").note("n = 12").build()}.
 *
 * <p>All lines of the grid (header, rule and rows) have the same display width, so that it may be set beside another.
 * A line break, tab or other control character within a text is printed as a space.
 *
 * @since 0.1.0
 */
public final class TextTable {
    /** What stands in a cell that has no value. */
    public static final String MISSING = "n/a";

    private final Optional<String> title;
    private final List<String> headers;
    private final List<Alignment> alignments;
    private final List<List<String>> rows;
    private final List<String> notes;
    private final OptionalInt maxWidth;

    TextTable(TextTableBuilder builder) {
        title = builder.title;
        headers = List.copyOf(builder.headers);
        alignments = List.copyOf(builder.alignments);
        rows = builder.rows.stream().map(this::complete).toList();
        notes = List.copyOf(builder.notes);
        maxWidth = builder.maxWidth;
    }

    /**
     * The title.
     *
     * @return the line above the grid, or empty
     */
    public Optional<String> title() {
        return title;
    }

    /**
     * The headers of the columns.
     *
     * @return the headers, from the left
     */
    public List<String> headers() {
        return headers;
    }

    /**
     * The alignments of the columns.
     *
     * @return the alignments, from the left
     */
    public List<Alignment> alignments() {
        return alignments;
    }

    /**
     * The cells, row by row.
     *
     * @return the rows, each with as many cells as there are columns
     */
    public List<List<String>> rows() {
        return rows;
    }

    /**
     * The notes.
     *
     * @return the lines under the grid
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * The greatest display width that lines should have.
     *
     * @return the width, or empty where lines may be as long as they need
     */
    public OptionalInt maxWidth() {
        return maxWidth;
    }

    /**
     * The table with another greatest display width, as for a narrower terminal.
     *
     * @param columns the width in columns of a terminal
     * @return a copy
     * @throws IllegalArgumentException if the width is below {@link TextTableBuilder#MIN_WRAPPED_WIDTH}
     */
    public TextTable withMaxWidth(int columns) {
        TextTableBuilder copy = builder().maxWidth(columns);
        copy.title = title;
        copy.headers.addAll(headers);
        copy.alignments.addAll(alignments);
        copy.rows.addAll(rows);
        copy.notes.addAll(notes);
        return copy.build();
    }

    /**
     * The table in Markdown, with the title above and each note in a paragraph below; a sign of a text that Markdown
     * would take for its own stands behind a backslash.
     *
     * @return lines that end in {@code \n}
     */
    public String toMarkdown() {
        return TableMarkup.markdown(this);
    }

    /**
     * The table as a {@code table} element of HTML, with the title as its caption and the notes in its foot.
     *
     * @return lines that end in {@code \n}
     */
    public String toHtml() {
        return TableMarkup.html(this);
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static TextTableBuilder builder() {
        return new TextTableBuilder();
    }

    /** The table as lines that end in {@code \n}, the last one too: title, header, rule, rows and notes. */
    @Override
    public String toString() {
        TableLayout layout = TableLayout.of(this);
        List<String> lines = new ArrayList<>();
        title.ifPresent(text -> lines.addAll(paragraph(text)));
        lines.addAll(layout.gridLines());
        notes.forEach(note -> lines.addAll(paragraph(note)));
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private List<String> paragraph(String text) {
        return TextWrap.wrap(text, maxWidth.orElse(Integer.MAX_VALUE));
    }

    private List<String> complete(List<String> cells) {
        if (cells.size() > headers.size()) {
            throw new IllegalArgumentException(
                    "TextTable.row: at most as many cells as columns (" + headers.size() + "), was: " + cells);
        }
        List<String> all = new ArrayList<>(cells);
        all.addAll(Collections.nCopies(headers.size() - cells.size(), MISSING));
        return List.copyOf(all);
    }
}
