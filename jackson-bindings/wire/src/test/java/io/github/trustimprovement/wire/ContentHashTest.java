// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.InvalidModelException;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    @Test
    void hashesTheCanonicalForm() {
        // printf '{}' | sha256sum
        assertThat(ContentHash.of(" { } "))
                .hasToString("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    /** RFC 8785, section 3.2.2 and 3.2.3; its number of 25 digits is left out, since a double would lose some. */
    @Test
    void writesTheFormOfTheStandardsExample() {
        assertThat(CanonicalJson.of("""
                        {
                          "numbers": [1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                          "literals": [null, true, false]
                        }
                        """))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** RFC 8785, section 3.2.3: names are sorted by UTF-16 units, not by code points. */
    @Test
    void sortsNamesByUtf16Units() {
        assertThat(CanonicalJson.of("{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,"
                        + "\"\\u00f6\":7}"))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,"
                        + "\"\ufb33\":3}");
    }

    @Test
    void doesNotSeeSpacesOrderAndSpellingOfNumbers() {
        assertThat(ContentHash.of("{\"a\":1.0,\"b\":[\"\\u0041\"]}"))
                .isEqualTo(ContentHash.of("{ \"b\" : [\"A\"], \"a\" : 1 }\n"));
    }

    @Test
    void refusesAPropertyTwice() {
        assertThatThrownBy(() -> ContentHash.of("{\"a\":1,\"a\":1}"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContentHash: each property once in its object, was: \"a\"");
    }

    @Test
    void refusesHalfOfASurrogatePair() {
        assertThatThrownBy(() -> ContentHash.of("[\"x\\ud800\"]"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContentHash: no half of a surrogate pair, was: \"x\ud800\"");
        assertThatThrownBy(() -> ContentHash.of("{\"\\udc00\":1}"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContentHash: no half of a surrogate pair, was: \"\udc00\"");
    }

    @Test
    void refusesANumberThatADoubleCannotHold() {
        assertThatThrownBy(() -> ContentHash.of("[9007199254740993]"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContentHash: each number is one that a double can hold, was: \"9007199254740993\"");
    }

    @Test
    void refusesTextThatNestsTooDeep() {
        assertThat(ContentHash.of("[".repeat(1_000) + "]".repeat(1_000))).isNotNull();
        assertThatThrownBy(() -> ContentHash.of("{\"a\":".repeat(1_001)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContentHash: nested at most 1000 deep, was: 1001");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> ContentHash.of("{} {}"))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage("text after the end of the document (1:4)");
    }

    @Test
    void parsesItsOwnText() {
        ContentHash hash = ContentHash.of("[1]");
        assertThat(ContentHash.parse(hash.toString())).isEqualTo(hash);
    }

    @Test
    void rejectsOtherText() {
        assertThatThrownBy(() -> ContentHash.parse("md5:1"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContentHash: 'sha256:' and 64 hexadecimal digits, was: \"md5:1\"");
        assertThatThrownBy(() -> ContentHash.parse("sha256:AB"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContentHash.hex: 64 hexadecimal digits in lower case, was: \"AB\"");
    }
}
