// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Texts.faults;
import static io.github.trustimprovement.wire.Texts.lines;
import static io.github.trustimprovement.wire.Texts.read;
import static io.github.trustimprovement.wire.Texts.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.trustimprovement.finding.Parsed;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapShapeTest {
    private static final MapShape<String> STRINGS = new MapShape<>(Leaves.STRING);
    private static final MapShape<Map<String, String>> MAPS = new MapShape<>(STRINGS);

    @Test
    void readsAndWritesEntriesInTheOrderGiven() {
        String json = "{\"unit\":\"segments\",\"\":\"x\",\"a\":\"y\"}";
        Map<String, String> values = value(json, STRINGS);
        assertThat(values).containsExactly(entry("unit", "segments"), entry("", "x"), entry("a", "y"));
        assertThat(Wire.writeLine(values, STRINGS)).isEqualTo(json);
    }

    @Test
    void readsAnObjectWithoutEntries() {
        assertThat(value("{}", STRINGS)).isEmpty();
        assertThat(Wire.writeLine(Map.of(), STRINGS)).isEqualTo("{}");
    }

    @Test
    void rejectsWhatIsNoObject() {
        assertThat(faults("[\"a\"]", STRINGS))
                .containsExactly("ERROR wire/type (1:1): expected an object of named values, was: an array");
    }

    @Test
    void reportsEachFaultAndGivesNoMap() {
        assertThat(faults("{\"a\":1,\"b\":\"x\",\"c\":{\"d\":[2]}}", STRINGS))
                .containsExactly(
                        "ERROR wire/type /a (1:6): expected a string, was: 1",
                        "ERROR wire/type /c (1:20): expected a string, was: an object");
    }

    @Test
    void usesTheFirstOfTwoEntriesOfOneName() {
        Parsed<Map<String, String>> parsed = read("{\"a\":\"x\",\"a\":[1],\"b\":\"y\"}", STRINGS);
        assertThat(lines(parsed))
                .containsExactly("ERROR wire/duplicate /a (1:10): given twice, the first is used: \"a\"");
        assertThat(parsed.value().orElseThrow()).containsExactly(entry("a", "x"), entry("b", "y"));
    }

    @Test
    void reportsANameThatStoodBeforeAFaultyValue() {
        assertThat(faults("{\"a\":1,\"a\":\"x\",\"b\":\"y\"}", STRINGS))
                .containsExactly(
                        "ERROR wire/type /a (1:6): expected a string, was: 1",
                        "ERROR wire/duplicate /a (1:8): given twice, the first is used: \"a\"");
    }

    @Test
    void saysThatANameIsWrittenBackInOtherEscapes() {
        Parsed<Map<String, String>> parsed = read("{\"\\u0061\\/\":\"x\",\"b\":\"y\"}", STRINGS);
        assertThat(lines(parsed))
                .containsExactly("WARNING wire/text-spelling /a~1 (1:2): written back as \"a/\", was: \"\\u0061\\/\"");
        assertThat(Wire.writeLine(parsed.orThrow(), STRINGS)).isEqualTo("{\"a/\":\"x\",\"b\":\"y\"}");
    }

    @Test
    void pointsIntoAMapWithinAMap() {
        assertThat(faults("{\"a\":{\"b\":true}}", MAPS))
                .containsExactly("ERROR wire/type /a/b (1:11): expected a string, was: true");
        assertThat(value("{\"a\":{\"b\":\"c\"}}", MAPS)).isEqualTo(Map.of("a", Map.of("b", "c")));
    }

    @Test
    void saysTheShapeOfAValue() {
        assertThat(MAPS.value()).isSameAs(STRINGS);
        assertThat(STRINGS).hasToString("the shape of an object of named values");
    }

    @Test
    void readsNothingOnFromANameWithHalfOfASurrogatePair() {
        assertThat(faults("{\"a\":\"x\",\"\\ud800\":\"y\"}", STRINGS))
                .containsExactly("ERROR wire/syntax (1:10): half of a surrogate pair stands alone in a name;"
                        + " nothing after this was read");
    }
}
