// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.finding.TextPlace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCursorTest {
    @Test
    void movesTokenByToken() {
        assertThat(steps(" {\"a\" : [ 1 , -0.5e+3,true ,false,null, \"x\" ],\"b\":{}} "))
                .containsExactly(
                        "OBJECT",
                        "NAME a",
                        "ARRAY",
                        "NUMBER 1",
                        "NUMBER -0.5e+3",
                        "TRUE",
                        "FALSE",
                        "NULL",
                        "STRING x",
                        "END_ARRAY",
                        "NAME b",
                        "OBJECT",
                        "END_OBJECT",
                        "END_OBJECT",
                        "END");
    }

    @Test
    void readsEscapes() {
        assertThat(steps("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\ude00\""))
                .containsExactly("STRING \"\\/\b\f\n\r\t\u00e9\ud83d\ude00", "END");
    }

    @Test
    void readsEachFormOfANumber() {
        assertThat(steps("[0,-0,10,0.10,1E5,1e-05]"))
                .containsExactly(
                        "ARRAY",
                        "NUMBER 0",
                        "NUMBER -0",
                        "NUMBER 10",
                        "NUMBER 0.10",
                        "NUMBER 1E5",
                        "NUMBER 1e-05",
                        "END_ARRAY",
                        "END");
    }

    @Test
    void countsLinesWhateverTheirEnds() {
        JsonCursor cursor = new TextCursor("[\n1,\r\n2,\r 3]");
        List<TextPlace> places = new ArrayList<>();
        while (cursor.next() != JsonToken.END) {
            places.add(cursor.place().orElseThrow());
        }
        assertThat(places)
                .containsExactly(
                        new TextPlace(1, 1),
                        new TextPlace(2, 1),
                        new TextPlace(3, 1),
                        new TextPlace(4, 2),
                        new TextPlace(4, 3));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "``          | a value was expected (1:1)",
                "`  `        | a value was expected (1:3)",
                "[1,]        | a value was expected (1:4)",
                "[1 2]       | ',' was expected (1:4)",
                "[1          | ',' was expected (1:3)",
                "]           | a value was expected (1:1)",
                "{1          | a property name in double quotes was expected (1:2)",
                "{\"a\" 1}   | ':' was expected (1:6)",
                "{\"a\":1,}  | a property name in double quotes was expected (1:8)",
                "{\"a\":1 \"b\":2} | ',' was expected (1:8)",
                "tru         | a value was expected (1:1)",
                "nul         | a value was expected (1:1)",
                "falsy       | a value was expected (1:1)",
                "-           | a digit was expected (1:2)",
                "+1          | a value was expected (1:1)",
                ".5          | a value was expected (1:1)",
                "1.          | a digit was expected (1:3)",
                "1e          | a digit was expected (1:3)",
                "01          | text after the end of the document (1:2)",
                "1 1         | text after the end of the document (1:3)",
                "NaN         | a value was expected (1:1)",
                "'a'         | a value was expected (1:1)",
                "\"a         | the string has no end (1:3)",
                "\"\\x\"     | an unknown escape (1:3)",
                "\"\\u12g4\" | four hexadecimal digits were expected (1:6)",
                "\"\\u١234\" | four hexadecimal digits were expected (1:4)",
            })
    void rejectsWhatIsNoJson(String json, String message) {
        assertThatThrownBy(() -> steps(json))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage(message);
    }

    @Test
    void rejectsControlCharactersInStrings() {
        assertThatThrownBy(() -> steps("\"a\n\""))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage("a control character must be escaped (1:3)");
        assertThatThrownBy(() -> steps("\"\0\""))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage("a control character must be escaped (1:2)");
    }

    @Test
    void goesAsDeepAsTheTextDoes() {
        int depth = 100_000;
        assertThat(steps("[".repeat(depth) + "]".repeat(depth))).hasSize(2 * depth + 1);
    }

    private static List<String> steps(String json) {
        JsonCursor cursor = new TextCursor(json);
        List<String> steps = new ArrayList<>();
        JsonToken token;
        do {
            token = cursor.next();
            steps.add(token.hasText() ? token + " " + cursor.text() : token.toString());
        } while (token != JsonToken.END);
        assertThat(cursor.token()).isEqualTo(JsonToken.END);
        return steps;
    }
}
