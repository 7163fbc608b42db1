// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.github.trustimprovement.finding.TextPlace;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of what the parser finds and follows where in the text each cell starts. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private static final char QUOTE = '"';

    private final int maxLength;
    private List<String> cells = new ArrayList<>();
    private List<TextPlace> places = new ArrayList<>();
    private int rows;
    private int line;
    private int column = 1;
    private long length;

    RowHandler(int maxLength, int linesBefore) {
        this.maxLength = maxLength;
        line = linesBefore;
    }

    /** Where the next cell starts. */
    TextPlace place() {
        return new TextPlace(Math.max(line, 1), column);
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>();
        places = new ArrayList<>();
        line++; // the parser's own number does not count all line ends within a cell
        column = 1;
        length = 0;
    }

    @Override
    protected void handleField(int index, char[] units, int offset, int size, boolean isQuoted) {
        length += size;
        if (length > maxLength) {
            throw CsvFault.tooLong(maxLength);
        }
        cells.add(new String(units, offset, size));
        places.add(place());
        column += isQuoted ? 1 : 0;
        for (int i = offset; i < offset + size; i++) {
            boolean endsLine =
                    units[i] == '\n' || (units[i] == '\r' && (i + 1 == offset + size || units[i + 1] != '\n'));
            line += endsLine ? 1 : 0;
            column = endsLine ? 1 : column + (isQuoted && units[i] == QUOTE ? 2 : 1);
        }
        column += isQuoted ? 2 : 1; // what closes the cell and what separates it from the next
    }

    @Override
    protected CsvRow buildRecord() {
        rows++;
        if (cells.isEmpty()) {
            cells.add("");
            places.add(place());
        }
        return new CsvRow(rows, List.copyOf(cells), List.copyOf(places));
    }
}
