// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawJsonTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"a\\\"b\\\\\"", "-1.50E+3", "true", "{", "]", "\"\""})
    void tellsWhereATokenEnds(String token) {
        for (String after : new String[] {"", " ", ",1", "]", "}", "\n"}) {
            assertThat(RawJson.endOfToken("[" + token + after, 1)).isEqualTo(1 + token.length());
        }
    }

    @Test
    void leavesAPartOfATextAsItIs() {
        String part = "[ \t1 ,\r\n\" \\\" \\u0041\\/ \ud83d\ude00\" ]";
        assertThat(RawJson.asWritten("x" + part + "y", 1, 1 + part.length())).isEqualTo(part);
        assertThat(RawJson.asWritten("[1,\"a b\"]", 3, 8)).isEqualTo("\"a b\"");
    }

    @Test
    void leavesOutLineBreaksAndNothingElse() {
        assertThat(RawJson.onOneLine("[ \t1 ,\r\n\" \\n\\r \u2028\"\r,\n\n 2 ]"))
                .isEqualTo("[ \t1 ,\" \\n\\r \u2028\", 2 ]");
    }

    @Test
    void escapesHalfOfASurrogatePairThatStandsAsItIs() {
        assertThat(RawJson.asWritten("\"\ude00\ud83d\"", 0, 4)).isEqualTo("\"\\ude00\\ud83d\"");
    }

    @Test
    void findsANameThatHasHalfOfASurrogatePair() {
        String pairs = "\"\ud83d\ude00 \\ud83d\\uDE00 \ud83d" + "\\ude00 \\\\ud800 \\n\"";
        assertThat(RawJson.hasNameWithLoneSurrogate("{" + pairs + ":1}")).isFalse();
        for (String lone :
                new String[] {"\\ud83d", "\ud83d", "\\ude00", "\ude00", "\\ud83d\\ud83d\\ude00", "\\ud83d\\n\\ude00"}) {
            String name = "\"a" + lone + "\"";
            assertThat(RawJson.hasNameWithLoneSurrogate("{ \"\\\"\": [" + pairs + ", {" + name + " :1}], \"b\": \"\"}"))
                    .isTrue();
            assertThat(RawJson.hasNameWithLoneSurrogate("{ \"\\\"\": [" + pairs + ", {\"a\" :" + name + "}]}"))
                    .isFalse();
        }
    }

    /** Where a parser has not looked into its last string yet. */
    @Test
    void standsAStringThatIsBroken() {
        for (String broken : new String[] {"\"", "\"a", "\"\\", "\"\\u", "\"\\ud8", "\"\\uzd80", "\"\\ud8zz"}) {
            assertThat(RawJson.endOfToken("[" + broken, 1)).isEqualTo(1 + broken.length());
            assertThat(RawJson.asWritten("[" + broken, 1, 1 + broken.length())).isEqualTo(broken);
            assertThat(RawJson.hasNameWithLoneSurrogate(broken)).isFalse();
        }
    }
}
