// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.wire.JsonToken;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns the cells of a row into the tokens of a record. */
final class RowReader {
    private final RowLayout layout;
    private final Header header;
    private final Appender appender;

    /** Adds to an object what does not stand in its row. */
    @FunctionalInterface
    interface Appender {
        void append(Cells.Group group, CsvRow row, RowTokens tokens);
    }

    RowReader(RowLayout layout, Header header) {
        this(layout, header, (group, row, tokens) -> {});
    }

    RowReader(RowLayout layout, Header header, Appender appender) {
        this.layout = layout;
        this.header = header;
        this.appender = appender;
    }

    /** The record of a row as tokens; the cursor stands on the first. */
    RowTokens tokens(CsvRow row) {
        RowTokens tokens = new RowTokens(row.start());
        read(row, tokens);
        return tokens;
    }

    /** Puts the record of a row among tokens. */
    void read(CsvRow row, RowTokens tokens) {
        tokens.at(row.start());
        tokens.startObject();
        members(layout.root(), row, tokens);
        tokens.endObject();
    }

    private void members(Cells.Group group, CsvRow row, RowTokens tokens) {
        Optional<Cells.Group> chosen = chosen(group, row);
        chosen.orElse(group).members().forEach((name, cells) -> member(name, cells, row, tokens));
        chosen.ifPresent(alternative -> strangers(group, alternative, row, tokens));
        header.foreign(group).forEach((name, cell) -> foreign(name, cell, row, tokens));
        appender.append(group, row, tokens);
    }

    /** The alternative that a row names. */
    private Optional<Cells.Group> chosen(Cells.Group group, CsvRow row) {
        return group.isChoice() && group.members().get(Cells.Group.TYPE) instanceof Cells.Cell type
                ? text(header.cellOf(type.column()), row).map(group.byType()::get)
                : Optional.empty();
    }

    /** What stands under headings of other alternatives than the one that was chosen. */
    private void strangers(Cells.Group group, Cells.Group chosen, CsvRow row, RowTokens tokens) {
        for (Map.Entry<String, Cells> member : group.members().entrySet()) {
            if (!chosen.members().containsKey(member.getKey())) {
                member(member.getKey(), member.getValue(), row, tokens);
            }
        }
    }

    private void member(String name, Cells cells, CsvRow row, RowTokens tokens) {
        int before = tokens.size();
        if (cells instanceof Cells.Group group) {
            tokens.name(name);
            tokens.startObject();
            int empty = tokens.size();
            members(group, row, tokens);
            if (tokens.size() == empty) {
                tokens.cut(before);
            } else {
                tokens.endObject();
            }
        } else if (cells instanceof Cells.Cell cell) {
            int index = header.cellOf(cell.column());
            text(index, row).ifPresent(text -> {
                tokens.at(row.places().get(index));
                tokens.name(name);
                value(cell, text, tokens);
            });
        }
    }

    private void foreign(String name, int index, CsvRow row, RowTokens tokens) {
        text(index, row).ifPresent(text -> {
            tokens.at(row.places().get(index));
            tokens.name(name);
            Foreign.read(text, tokens);
        });
    }

    private static Optional<String> text(int index, CsvRow row) {
        return index < 0 || index >= row.cells().size()
                ? Optional.empty()
                : Optional.of(row.cells().get(index)).filter(text -> !text.isEmpty());
    }

    private static void value(Cells.Cell cell, String text, RowTokens tokens) {
        switch (cell.content()) {
            case VALUE -> scalar(cell.token(), CellText.plain(text), tokens);
            case VALUES -> values(cell.token(), CellText.plain(text), tokens);
            case JSON -> Foreign.read(text, tokens);
        }
    }

    private static void values(JsonToken token, String text, RowTokens tokens) {
        if (text.startsWith("[") && tokens.takesJson(text)) {
            return;
        }
        List<String> texts = CellText.split(text);
        tokens.startArray();
        texts.forEach(each -> scalar(token, each, tokens));
        tokens.endArray();
    }

    /** A text as the type that its column has; what does not look so stays a string, which the reader reports. */
    private static void scalar(JsonToken token, String text, RowTokens tokens) {
        switch (token) {
            case NUMBER -> number(text, tokens);
            case TRUE -> truth(text, tokens);
            default -> tokens.string(text);
        }
    }

    private static void number(String text, RowTokens tokens) {
        int before = tokens.size();
        if (!tokens.takesJson(text) || !tokens.isNumber(before)) {
            tokens.cut(before);
            tokens.string(text);
        }
    }

    /** A spreadsheet writes the words in capitals. */
    private static void truth(String text, RowTokens tokens) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> tokens.literal(JsonToken.TRUE);
            case "false" -> tokens.literal(JsonToken.FALSE);
            default -> tokens.string(text);
        }
    }
}
