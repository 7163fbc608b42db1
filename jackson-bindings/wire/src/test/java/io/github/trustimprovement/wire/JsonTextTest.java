// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonTextTest {
    private static final String ALL = "{\"a\":[1,{},[],\"x\"],\"b\":{\"c\":null,\"d\":[true,false]},\"e\":-1.50E+2}";

    @Test
    void writesOneLineWithoutSpaces() {
        assertThat(copied(JsonText.compact())).isEqualTo(ALL);
    }

    @Test
    void indentsByTwoSpacesWithALineForEachPropertyAndElement() {
        assertThat(copied(JsonText.indented())).isEqualTo("""
                        {
                          "a": [
                            1,
                            {},
                            [],
                            "x"
                          ],
                          "b": {
                            "c": null,
                            "d": [
                              true,
                              false
                            ]
                          },
                          "e": -1.50E+2
                        }""");
    }

    @Test
    void escapesAsRfc8785Says() {
        JsonText text = JsonText.compact();
        text.string("\u20ac$\u000F\nA'B\"\\\\\"/\b\f\r\t\u001f\u007f\u2028");
        assertThat(text).hasToString("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\f\\r\\t\\u001f\u007f\u2028\"");
    }

    @Test
    void writesCharactersAboveTheFirstPlaneAsTheyAre() {
        JsonText text = JsonText.compact();
        text.string("\ud83d\ude00");
        assertThat(text).hasToString("\"\ud83d\ude00\"");
    }

    @Test
    void escapesHalfOfASurrogatePair() {
        JsonText text = JsonText.compact();
        text.string("a\ud83d\ud83d\ude00\ude00");
        assertThat(text).hasToString("\"a\\ud83d\ud83d\ude00\\ude00\"");
    }

    @Test
    void tellsHalfOfASurrogatePairInAString() {
        assertThat(JsonText.hasLoneSurrogate("\ud83d\ude00x")).isFalse();
        assertThat(JsonText.hasLoneSurrogate("x\ud83d")).isTrue();
        assertThat(JsonText.hasLoneSurrogate("\ude00\ud83d")).isTrue();
    }

    @Test
    void leavesJsonTextThatItIsGivenAsItStands() {
        String kept = "{\"\\u0061\" : [ 1.0,\r\n\n2 ] }";
        JsonText text = JsonText.indented();
        text.startArray();
        text.json(" " + kept + "\n");
        text.json(kept);
        text.endArray();
        assertThat(text).hasToString("[\n  " + kept + ",\n  " + kept + "\n]");
    }

    @Test
    void laysOutJsonTextWhereToldTo() {
        JsonText text = JsonText.indented();
        text.startObject();
        text.name("kept");
        text.layOut(" {\"x\" : [ 1.0 ] } ");
        text.endObject();
        assertThat(text).hasToString("""
                        {
                          "kept": {
                            "x": [
                              1.0
                            ]
                          }
                        }""");
    }

    @Test
    void leavesOutTheLineBreaksOfTextThatItIsGivenWhereItIsOneLine() {
        JsonText text = JsonText.compact();
        text.startObject();
        text.name("kept");
        text.json("[ \"\\u00e9\\/\\u0041\",\n\r{\"\\u0061\": \"\\ud83d\ude00\"} ]");
        text.name("own");
        text.string("/");
        text.endObject();
        assertThat(text)
                .hasToString("{\"kept\":[ \"\\u00e9\\/\\u0041\",{\"\\u0061\": \"\\ud83d\\ude00\"} ],\"own\":\"/\"}");
    }

    @Test
    void rejectsTextThatIsNoJsonValue() {
        assertThatThrownBy(() -> JsonText.compact().json("{\"a\":}"))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage("a value was expected (1:6)");
        assertThatThrownBy(() -> JsonText.compact().json("1 2"))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage("text after the end of the document (1:3)");
    }

    @Test
    void rejectsALiteralThatIsNone() {
        assertThatThrownBy(() -> JsonText.compact().literal(JsonToken.STRING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JsonText.literal: TRUE, FALSE or NULL, was: STRING");
    }

    @Test
    void copiesNothingWhereThereIsNoValue() {
        Tape tape = new Tape();
        tape.add(JsonToken.END, "", java.util.Optional.empty());
        assertThatThrownBy(() -> JsonText.compact().copy(tape))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage("a value is missing");
    }

    private static String copied(JsonText text) {
        text.layOut(ALL);
        return text.toString();
    }
}
