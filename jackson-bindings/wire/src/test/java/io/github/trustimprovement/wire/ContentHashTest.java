// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.ValidationReport;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(canonical("""
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
        assertThat(canonical("{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,"
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
                .hasMessageContaining("ERROR wire/duplicate /a (1:8): expected each property once in its object");
    }

    @Test
    void refusesHalfOfASurrogatePair() {
        assertThatThrownBy(() -> ContentHash.of("[\"x\\ud800\"]"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("ERROR wire/lone-surrogate /0 (1:2): half of a surrogate pair stands alone:");
        assertThatThrownBy(() -> ContentHash.of("{\"\\udc00\":1}"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("ERROR wire/lone-surrogate (1:2): half of a surrogate pair stands alone:");
    }

    @Test
    void refusesANumberThatADoubleCannotHold() {
        assertThatThrownBy(() -> ContentHash.of("[9007199254740993]"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "ContentHash: a text that has one, was: \"ERROR wire/inexact-number /0 (1:2): expected a number"
                                + " that a double can hold, was: 9007199254740993\"");
    }

    @Test
    void refusesTextThatNestsTooDeep() {
        assertThat(ContentHash.of("[".repeat(1_000) + "]".repeat(1_000))).isNotNull();
        assertThatThrownBy(() -> ContentHash.of("[".repeat(1_001) + "]".repeat(1_001)))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("(1:1001): expected at most 1000 levels, was: one more");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> ContentHash.of("{} {}"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ContentHash: a text that has one, was: \"ERROR wire/syntax (1:4): text after the end of"
                        + " the document\"");
    }

    @Test
    void listsEverythingThatStandsAgainstAHash() {
        Parsed<ContentHash> checked = ContentHash.check(
                "{\"a\":1e400,\n \"b\":[0.12345678901234567890,{\"c\":1,\"c\":\"\\udc00\"}],\"d\":01}");

        assertThat(checked.value()).isEmpty();
        assertThat(checked.report().findings())
                .extracting(Finding::toLine)
                .containsExactly(
                        "ERROR wire/inexact-number /a (1:6): expected a number that a double can hold, was: 1e400",
                        "ERROR wire/inexact-number /b/0 (2:7): expected a number that a double can hold, was:"
                                + " 0.12345678901234567890",
                        "ERROR wire/duplicate /b/1/c (2:37): expected each property once in its object, was: \"c\"",
                        "ERROR wire/lone-surrogate /b/1/c (2:41): half of a surrogate pair stands alone: \"\\udc00\"",
                        "ERROR wire/syntax (2:57): ',' was expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "-1e2147483648", "1e-99999999999", "1e309"})
    void refusesNumbersBeyondAllBounds(String literal) {
        assertThat(ContentHash.check(literal).report().findings())
                .extracting(Finding::rule)
                .containsExactly("wire/inexact-number");
    }

    @Test
    void checksWithoutAFindingWhatHasAHash() {
        assertThat(ContentHash.check("[1.50]"))
                .isEqualTo(Parsed.of(ContentHash.of("[1.5]"), ValidationReport.of(List.of())));
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

    private static String canonical(String json) {
        return CanonicalJson.of(json).orThrow();
    }

    /** Parsing one would take time that grows with the square of its length. */
    @Test
    void refusesANumberBeyondTheLimitOnItsLength() {
        String most = "1" + "0".repeat(20) + "." + "0".repeat(978);
        assertThat(ContentHash.of(most)).isEqualTo(ContentHash.of("1e20"));
        String digits = "1".repeat(5_000_000);
        Parsed<ContentHash> checked = ContentHash.check("{\"x\":[" + digits + "]}");
        assertThat(checked.value()).isEmpty();
        assertThat(Texts.lines(checked))
                .containsExactly("ERROR wire/inexact-number /x/0 (1:7): expected a number of at most 1000 characters,"
                        + " was: " + digits.substring(0, 80) + "...");
        assertThat(DocumentCitation.parse("x " + ContentHash.of("1")).isOf(digits))
                .isFalse();
    }

    @Test
    void sortsObjectsWithinObjectsThatAreSorted() {
        assertThat(CanonicalJson.of(
                                "{\"b\":[{\"d\":{\"f\":1,\"e\":2},\"c\":{}},{\"b\":1,\"a\":[]}],\"a\":{\"y\":0,\"x\":{\"a\":1}}}")
                        .orThrow())
                .isEqualTo(
                        "{\"a\":{\"x\":{\"a\":1},\"y\":0},\"b\":[{\"c\":{},\"d\":{\"e\":2,\"f\":1}},{\"a\":[],\"b\":1}]}");
    }

    /** A copy at each level would be a thousand times the text, and take a minute. */
    @Test
    void takesTimeInProportionToTheTextHoweverDeepItIs() {
        String json = "{\"b\":1,\"a\":".repeat(990) + "\"" + "x".repeat(10_000_000) + "\"" + "}".repeat(990);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ContentHash.check(json))
                        .value())
                .isPresent();
    }
}
