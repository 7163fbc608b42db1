// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.wire.JsonToken;

/** A value under a heading that no shape knows: JSON where the cell is JSON, and otherwise the text. */
final class Foreign {
    private static final TextPlace ANYWHERE = new TextPlace(1, 1);

    private Foreign() {}

    /** The cell of a value: a string as it is, unless it would be taken for other JSON. */
    static String cell(String json) {
        RowTokens tokens = new RowTokens(ANYWHERE);
        tokens.json(json);
        if (tokens.token() != JsonToken.STRING) {
            return json;
        }
        String text = tokens.text();
        return isJson(text) ? json : CellText.guarded(text);
    }

    /** Puts the value of a cell among the tokens of its row. */
    static void read(String cell, RowTokens tokens) {
        String text = CellText.plain(cell);
        boolean isGuarded = text.length() < cell.length();
        if (isGuarded || !tokens.takesJson(text)) {
            tokens.string(text);
        }
    }

    private static boolean isJson(String text) {
        return new RowTokens(ANYWHERE).takesJson(text);
    }
}
