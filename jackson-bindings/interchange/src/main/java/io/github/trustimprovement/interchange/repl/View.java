// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.repl;

import io.github.trustimprovement.interchange.Tables;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A value and how it looks on a console, such as what {@code valence(study)} gives back.
 *
 * <p>JShell shows an object by its {@code toString()}, of which it cuts the middle out after 1000 characters. That of a
 * view starts on a new line, so that columns stand under each other, and stops after a whole line before that; {@link
 * #print()} prints everything. The text was made with the view, so that looking at it cannot fail.
 *
 * @param <T> the type of the value
 * @since 0.1.0
 */
public final class View<T> {
    /** The most characters that JShell prints of an object unless it is told otherwise. */
    static final int MOST_CHARACTERS = 1000;

    private static final int FOR_LAST_LINE = 40;
    private static final int MAX_WIDTH = 100;

    private final T value;
    private final String text;

    private View(T value, String text) {
        this.value = value;
        this.text = text;
    }

    /**
     * The view of a value as the table of {@link Tables#of}.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the view
     */
    public static <T> View<T> of(T value) {
        return of(value, Tables.of(value));
    }

    /**
     * The view of a value as a table.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param table how it looks
     * @return the view
     */
    public static <T> View<T> of(T value, TextTable table) {
        return new View<>(value, withoutBlanksAtLineEnds(table.toString()));
    }

    /**
     * The view of a text.
     *
     * @param text the text
     * @return the view
     */
    public static View<String> ofText(String text) {
        TextTableBuilder wrapped = TextTable.builder().maxWidth(MAX_WIDTH);
        text.lines().forEach(wrapped::note);
        return of(text, wrapped.build());
    }

    /**
     * What is shown.
     *
     * @return the value
     */
    public T value() {
        return value;
    }

    /**
     * The whole text.
     *
     * @return lines that end in {@code \n}, without blanks at their ends
     */
    public String text() {
        return text;
    }

    /** Prints the whole text to the console. */
    public void print() {
        System.out.print(text);
    }

    /** As many whole lines, after an empty one, as JShell shows; the last one says how many are left out. */
    @Override
    public String toString() {
        if (text.length() < MOST_CHARACTERS) {
            return "\n" + text;
        }
        List<String> lines = text.lines().toList();
        StringBuilder shown = new StringBuilder("\n");
        int taken = 0;
        while (shown.length() + lines.get(taken).length() < MOST_CHARACTERS - FOR_LAST_LINE) {
            shown.append(lines.get(taken)).append('\n');
            taken++;
        }
        return shown.append("... ")
                .append(lines.size() - taken)
                .append(" more lines: .print()\n")
                .toString();
    }

    private static String withoutBlanksAtLineEnds(String text) {
        return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }
}
