// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Texts.faults;
import static io.github.trustimprovement.wire.Texts.lines;
import static io.github.trustimprovement.wire.Texts.read;
import static io.github.trustimprovement.wire.Texts.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.wire.Sample.Box;
import io.github.trustimprovement.wire.Sample.Circle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordShapeTest {
    private static final String START = "{\"format\":\"test/sample\",\"schemaVersion\":\"1\",\"id\":\"s\"";
    private static final String FULL = START
            + ",\"count\":3,\"level\":\"high\",\"tags\":[\"a\",\"b\"],\"part\":{\"id\":\"p\"},"
            + "\"figure\":{\"type\":\"circle\",\"radius\":1},\"figures\":[{\"type\":\"box\",\"width\":2}]}";

    @Test
    void readsAndWritesEachProperty() {
        Sample sample = value(FULL, Sample.SHAPE);
        assertThat(sample.count()).contains(3L);
        assertThat(sample.level()).isEqualTo("high");
        assertThat(sample.tags()).containsExactly("a", "b");
        assertThat(sample.part().orElseThrow().id()).isEqualTo("p");
        assertThat(sample.figure()).contains(new Circle(1, Map.of()));
        assertThat(sample.figures()).containsExactly(new Box(2, Optional.empty(), Map.of()));
        assertThat(Wire.writeLine(sample, Sample.SHAPE)).isEqualTo(FULL);
    }

    @Test
    void leavesOutWhatIsAbsentDefaultOrEmpty() {
        assertThat(Wire.writeDocument(Sample.of("s"), Sample.SHAPE)).isEqualTo("""
                        {
                          "format": "test/sample",
                          "schemaVersion": "1",
                          "id": "s"
                        }
                        """);
        assertThat(value(START + "}", Sample.SHAPE)).isEqualTo(Sample.of("s"));
    }

    @Test
    void readsPropertiesInAnyOrder() {
        assertThat(lines(read(
                        "{\"tags\":[],\"id\":\"s\",\"schemaVersion\":\"1\",\"level\":\"low\",\"format\":\"test/sample\"}",
                        Sample.SHAPE)))
                .isEmpty();
    }

    @Test
    void keepsUnknownPropertiesAsTextAndWritesThemLast() {
        Parsed<Sample> parsed =
                read(START + ",\"new\": {\"n\" : [1.50, \"\\u00e9\"]},\"levle\":1e2,\"count\":1}", Sample.SHAPE);
        assertThat(lines(parsed))
                .containsExactly(
                        "WARNING wire/unknown-property /new (1:54): not known, kept as it is: \"new\"",
                        "WARNING wire/unknown-property /levle (1:86): not known, kept as it is: \"levle\"; did you mean"
                                + " level?");
        assertThat(parsed.orThrow().extensions())
                .containsExactly(
                        entry("new", Extension.of("{\"n\" : [1.50, \"\\u00e9\"]}")),
                        entry("levle", Extension.of("1e2")));
        assertThat(Wire.writeLine(parsed.orThrow(), Sample.SHAPE))
                .isEqualTo(START + ",\"count\":1,\"new\":{\"n\" : [1.50, \"\\u00e9\"]},\"levle\":1e2}");
    }

    /** A source that is no text in memory cannot tell. */
    @Test
    void keepsANameWithItsEscapes() {
        String json = START + ",\"\\u006eew\\/\":1,\"\u00e9\\n\":2}";
        String[] findings = {
            "WARNING wire/unknown-property /new~1 (1:54): not known, kept as it is: \"new/\"",
            "WARNING wire/unknown-property /\u00e9\\n (1:69): not known, kept as it is: \"\u00e9\\n\""
        };

        Parsed<Sample> held = read(json, Sample.SHAPE);
        assertThat(lines(held)).containsExactly(findings);
        assertThat(held.orThrow().extensions())
                .containsExactly(
                        entry("new/", new Extension("1", Optional.of("\\u006eew\\/"))),
                        entry("\u00e9\n", Extension.of("2")));
        assertThat(Wire.writeLine(held.orThrow(), Sample.SHAPE)).isEqualTo(json);

        Parsed<Sample> unheld =
                Wire.readDocument(Texts.unheld(json), Sample.SHAPE, ReadPolicy.LENIENT, ReadOptions.standard());
        assertThat(lines(unheld)).containsExactly(findings);
        assertThat(unheld.orThrow().extensions()).containsEntry("new/", Extension.of("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "\\u006eexu", "n\"", "n\\", "new\",\"a", "\ud800", "new\n", ""})
    void refusesToWriteANameInASpellingOfAnother(String written) {
        Sample sample = keeping("n", new Extension("1", Optional.of(written)));
        assertThatThrownBy(() -> Wire.writeLine(sample, Sample.SHAPE))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage(
                        "test/sample document.extensions.n: a name that is written as \"n\", was: \"" + written + '"');
    }

    @Test
    void reportsANameThatStandsTwiceInWhatNobodyKnows() {
        Parsed<Sample> parsed = read(START + ",\"new\":[{\"a\":1,\"b\":{\"a\":2},\"a\":3}]}", Sample.SHAPE);
        assertThat(parsed.report().findings())
                .extracting(Finding::rule, Finding::message)
                .contains(tuple("wire/duplicate", "given twice: \"a\""))
                .hasSize(2);
        assertThat(parsed.value().orElseThrow().extensions())
                .containsExactly(entry("new", Extension.of("[{\"a\":1,\"b\":{\"a\":2},\"a\":3}]")));
    }

    @Test
    void failsWhereAShapeHasNoPlaceForUnknownProperties() {
        assertThatThrownBy(() -> read("{\"type\":\"point\",\"x\":[1,{}]}", Sample.FIGURE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("point: no place for what is not known: [x]");
    }

    @Test
    void usesTheFirstOfTwoPropertiesOfOneName() {
        Parsed<Sample> parsed =
                read(START + ",\"id\":[\"t\"],\"new\":1,\"new\":{\"a\":2},\"format\":\"test/sample\"}", Sample.SHAPE);
        assertThat(lines(parsed))
                .containsExactly(
                        "ERROR wire/duplicate /id (1:54): given twice, the first is used: \"id\"",
                        "WARNING wire/unknown-property /new (1:65): not known, kept as it is: \"new\"",
                        "ERROR wire/duplicate /new (1:73): given twice, the first is used: \"new\"",
                        "ERROR wire/duplicate /format (1:87): given twice, the first is used: \"format\"");
        assertThat(parsed.value().orElseThrow().extensions()).containsExactly(entry("new", Extension.of("1")));
    }

    @Test
    void reportsEachMissingPropertyAtTheObject() {
        assertThat(faults(" {\"part\":{}}", Sample.SHAPE))
                .containsExactly(
                        "ERROR wire/missing /part (1:10): required: id",
                        "ERROR wire/missing (1:2): required: format",
                        "ERROR wire/missing (1:2): required: schemaVersion",
                        "ERROR wire/missing (1:2): required: id");
    }

    @Test
    void givesAValueInSpiteOfAnotherFormat() {
        String other = "{\"format\":\"test/other\",\"schemaVersion\":2,\"id\":\"s\"}";
        Parsed<Sample> parsed = read(other, Sample.SHAPE);
        assertThat(lines(parsed))
                .containsExactly(
                        "ERROR wire/format /format (1:11): expected \"test/sample\", was: \"test/other\"",
                        "ERROR wire/type /schemaVersion (1:40): expected \"1\", was: 2");
        assertThat(parsed.value().map(Sample::id)).contains("s");
        assertThat(Wire.writeLine(parsed.value().orElseThrow(), Sample.SHAPE)).isEqualTo(other);
        assertThat(lines(read("{\"format\":\"test/sample\",\"schemaVersion\":\"2\",\"id\":\"s\"}", Sample.SHAPE)))
                .containsExactly("ERROR wire/schema-version /schemaVersion (1:41): expected \"1\", was: \"2\"");
    }

    @Test
    void givesNoValueWithoutARequiredProperty() {
        assertThat(faults("{\"format\":\"test/sample\",\"schemaVersion\":\"1\",\"id\":{\"a\":[1]}}", Sample.SHAPE))
                .containsExactly("ERROR wire/type /id (1:50): expected a string, was: an object");
    }

    @Test
    void keepsTheTextOfAFaultyPropertyUnderItsName() {
        Parsed<Sample> parsed = read(
                START + ",\"count\":\"three\",\"level\":null,\"tags\":{\"a\":1},"
                        + "\"part\":{\"id\":1,\"new\":{\"a\":[2]}},\"figure\":[3]}",
                Sample.SHAPE);
        assertThat(lines(parsed))
                .containsExactly(
                        "ERROR wire/type /count (1:62): expected an integer from -2^53 to 2^53, was: \"three\"",
                        "ERROR wire/type /level (1:78): expected a string, was: null",
                        "ERROR wire/type /tags (1:90): expected an array, was: an object",
                        "ERROR wire/type /part/id (1:111): expected a string, was: 1",
                        "WARNING wire/unknown-property /part/new (1:113): not known, kept as it is: \"new\"",
                        "ERROR wire/type /figure (1:139): expected an object with a type (figure), was: an array");
        assertThat(parsed.value().orElseThrow().extensions())
                .containsExactly(
                        entry("count", Extension.of("\"three\"")),
                        entry("level", Extension.of("null")),
                        entry("tags", Extension.of("{\"a\":1}")),
                        entry("part", Extension.of("{\"id\":1,\"new\":{\"a\":[2]}}")),
                        entry("figure", Extension.of("[3]")));
    }

    @Test
    void letsKeptTextGiveWayToAValue() {
        Sample kept = value(START + ",\"count\":\"three\",\"level\":7}", Sample.SHAPE);
        Sample mended = new Sample(
                kept.id(),
                Optional.of(3L),
                kept.level(),
                kept.tags(),
                kept.part(),
                kept.figure(),
                kept.figures(),
                kept.extensions());
        assertThat(Wire.writeLine(mended, Sample.SHAPE)).isEqualTo(START + ",\"count\":3,\"level\":7}");
    }

    @Test
    void keepsAFaultyObjectWithinAFaultyObjectOnce() {
        String json = START + ",\"part\":{\"id\":\" \",\"tags\":[\"x\"]},\"figure\":{\"type\":\"box\",\"width\":true}}";
        Parsed<Sample> parsed = read(json, Sample.SHAPE);
        assertThat(lines(parsed))
                .containsExactly(
                        "ERROR wire/invariant /part (1:61): Sample.id: not blank, was: \"\"",
                        "ERROR wire/type /figure/width (1:116): expected an integer from -2^53 to 2^53, was: true");
        assertThat(Wire.writeLine(parsed.value().orElseThrow(), Sample.SHAPE)).isEqualTo(json);
    }

    @Test
    void reportsWhatCostsTheObjectBesideTheFaultOfAnOptionalProperty() {
        assertThat(faults(
                        "{\"format\":\"test/sample\",\"schemaVersion\":\"1\",\"id\":\"\",\"count\":true}",
                        Sample.SHAPE))
                .containsExactly(
                        "ERROR wire/type /count (1:61): expected an integer from -2^53 to 2^53, was: true",
                        "ERROR wire/invariant (1:1): Sample.id: not blank, was: \"\"; this may follow from a fault of a"
                                + " property of the same object");
    }

    @Test
    void reportsWhatCostsTheObjectBesideTheFaultOfAnElement() {
        assertThat(faults(
                        "{\"format\":\"test/sample\",\"schemaVersion\":\"1\",\"id\":\"\",\"tags\":[1]}", Sample.SHAPE))
                .containsExactly(
                        "ERROR wire/type /tags/0 (1:61): expected a string, was: 1; the element is left out of the list",
                        "ERROR wire/invariant (1:1): Sample.id: not blank, was: \"\"; this may follow from a fault of a"
                                + " property of the same object");
    }

    @Test
    void doesNotReportWhatFollowsFromTheFaultOfARequiredProperty() {
        assertThat(faults("{\"format\":\"test/sample\",\"schemaVersion\":\"1\",\"id\":7,\"count\":true}", Sample.SHAPE))
                .containsExactly(
                        "ERROR wire/type /id (1:50): expected a string, was: 7",
                        "ERROR wire/type /count (1:60): expected an integer from -2^53 to 2^53, was: true");
    }

    /** A parser without the text, such as one over a tree, gives what it has in our spelling, and of lists what is known. */
    @Test
    void keepsTheSameOfASourceThatIsNoTextInMemory() {
        String figures =
                ",\"figures\":[{\"height\":1,\"width\":{},\"type\":\"box\"},{\"radius\":1},{\"radius\":2,\"type\":\"circle\"}]";
        String json = START + figures + ",\"count\":\"three\",\"new\":{\"a\":[1.50,\"\\u00e9\\ud800\"],\"a\":2},"
                + "\"part\":{\"id\":1},\"figure\":{\"points\":[5],\"type\":\"star\"}}";
        Parsed<Sample> held = read(json, Sample.SHAPE);
        Parsed<Sample> unheld =
                Wire.readDocument(Texts.unheld(json), Sample.SHAPE, ReadPolicy.LENIENT, ReadOptions.standard());
        assertThat(lines(unheld)).isEqualTo(lines(held));
        assertThat(Wire.writeLine(held.value().orElseThrow(), Sample.SHAPE)).isEqualTo(json);
        assertThat(Wire.writeLine(unheld.value().orElseThrow(), Sample.SHAPE))
                .isEqualTo(json.replace("\\u00e9", "\u00e9")
                        .replace(figures, ",\"figures\":[{\"type\":\"circle\",\"radius\":2}]"));
        assertThat(held.value().orElseThrow().figures()).containsExactly(new Sample.Circle(2, java.util.Map.of()));
    }

    @Test
    void keepsAFaultyObjectWithinTwoFaultyObjectsOnce() {
        RecordShape<Object, Object> inner = RecordShape.record("inner", Object::new, built -> built)
                .required("id", value -> "", (builder, value) -> {}, Leaves.STRING);
        RecordShape<Object, Object> outer = RecordShape.record("outer", Object::new, built -> built)
                .required("id", value -> "", (builder, value) -> {}, Leaves.STRING)
                .optional("inner", value -> Optional.empty(), (builder, value) -> {}, inner)
                .extensions(value -> Map.of(), (builder, kept) -> {});
        AtomicReference<Map<String, Extension>> kept = new AtomicReference<>(Map.of());
        RecordShape<Object, Object> whole = RecordShape.record("whole", Object::new, built -> built)
                .optional("outer", value -> Optional.empty(), (builder, value) -> {}, outer)
                .extensions(value -> Map.of(), (builder, extensions) -> kept.set(extensions));
        value("{\"outer\":{\"id\":1,\"inner\":{\"id\":[2]},\"x\":3}}", whole);
        assertThat(kept.get())
                .containsExactly(entry("outer", Extension.of("{\"id\":1,\"inner\":{\"id\":[2]},\"x\":3}")));
    }

    @Test
    void leavesOutAnElementWithoutAValueAndSaysSo() {
        Parsed<Sample> parsed = read(
                START + ",\"tags\":[\"a\",[1,[2]],\"b\",null],\"figures\":[{\"type\":\"circle\"},"
                        + "{\"type\":\"circle\",\"radius\":2}]}",
                Sample.SHAPE);
        assertThat(lines(parsed))
                .containsExactly(
                        "ERROR wire/type /tags/1 (1:66): expected a string, was: an array; the element is left out of"
                                + " the list",
                        "ERROR wire/type /tags/3 (1:78): expected a string, was: null; the element is left out of the"
                                + " list",
                        "ERROR wire/missing /figures/0 (1:95): required: radius; the element is left out of the list");
        assertThat(parsed.value().orElseThrow().tags()).containsExactly("a", "b");
        assertThat(parsed.value().orElseThrow().figures()).hasSize(1);
    }

    @Test
    void escapesNamesInPointers() {
        assertThat(lines(read(START + ",\"a/b~c\":1}", Sample.SHAPE)))
                .containsExactly("WARNING wire/unknown-property /a~1b~0c (1:54): not known, kept as it is: \"a/b~c\"");
    }

    @Test
    void reportsHalvesOfPairsAndKeepsThem() {
        Parsed<Sample> parsed =
                read(START + ",\"level\":\"\\ud800\",\"x\":[\"\\udc00\"],\"tags\":[\"\\ud802\"]}", Sample.SHAPE);
        assertThat(lines(parsed))
                .containsExactly(
                        "ERROR wire/lone-surrogate /level (1:62): half of a surrogate pair stands alone: \"\\ud800\"",
                        "WARNING wire/unknown-property /x (1:71): not known, kept as it is: \"x\"",
                        "ERROR wire/lone-surrogate /x/0 (1:76): half of a surrogate pair stands alone: \"\\udc00\"",
                        "ERROR wire/lone-surrogate /tags/0 (1:94): half of a surrogate pair stands alone:"
                                + " \"\\ud802\"; the element is left out of the list");
        assertThat(Wire.writeLine(parsed.value().orElseThrow(), Sample.SHAPE))
                .isEqualTo(START + ",\"tags\":[\"\\ud802\"],\"level\":\"\\ud800\",\"x\":[\"\\udc00\"]}");
    }

    @Test
    void givesTheSameFindingsAndNoValueWhenStrict() {
        String json = START + ",\"count\":true,\"new\":1}";
        Parsed<Sample> strict = read(json, Sample.SHAPE, ReadPolicy.STRICT);
        assertThat(strict.report()).isEqualTo(read(json, Sample.SHAPE).report());
        assertThat(strict.value()).isEmpty();
        assertThat(read(START + ",\"new\":1}", Sample.SHAPE, ReadPolicy.STRICT).value())
                .isPresent();
    }

    @Test
    void rejectsAnExtensionThatIsNoJson() {
        Sample sample = keeping("new", Extension.of("{1"));
        assertThatThrownBy(() -> Wire.writeLine(sample, Sample.SHAPE))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("test/sample document.extensions.new: the text of one JSON value, was: \"{1\"")
                .hasRootCauseInstanceOf(MalformedJsonException.class);
    }

    @Test
    void listsItsProperties() {
        assertThat(Sample.SHAPE.properties().stream().map(property -> property.name() + " " + property.presence()))
                .containsExactly(
                        "format CONSTANT",
                        "schemaVersion CONSTANT",
                        "id REQUIRED",
                        "count OPTIONAL",
                        "level DEFAULTED",
                        "tags LIST",
                        "part OPTIONAL",
                        "figure OPTIONAL",
                        "figures LIST");
        assertThat(Sample.SHAPE).hasToString("the shape of an object (test/sample document)");
        assertThat(Sample.SHAPE.properties().get(5).shape())
                .isInstanceOfSatisfying(
                        ListShape.class, list -> assertThat(list.element()).isSameAs(Leaves.STRING));
    }

    @Test
    void refusesATableWithAPropertyTwice() {
        RecordShape<String, String[]> shape =
                RecordShape.<String, String[]>record("x", () -> new String[1], built -> built[0]);
        shape.required("a", text -> text, (built, text) -> built[0] = text, Leaves.STRING);
        assertThatThrownBy(() -> shape.required("a", text -> text, (built, text) -> built[0] = text, Leaves.STRING))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("x: twice, or more than 64 properties: a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\\uD800\" :1}", "[{\"\\\"\":0,\"\\udc00\"\n:1}]"})
    void refusesToWriteAnExtensionThatCannotBeRead(String text) {
        Sample sample = keeping("x", Extension.of(text));
        assertThatThrownBy(() -> Wire.writeLine(sample, Sample.SHAPE))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("test/sample document.extensions.x: the text of one JSON value without half of a surrogate"
                        + " pair in a name, was: \"" + text + '"');
    }

    @Test
    void refusesToWriteANameThatCannotBeRead() {
        Sample sample = keeping("a\ud800", Extension.of("1"));
        assertThatThrownBy(() -> Wire.writeLine(sample, Sample.SHAPE))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageStartingWith(
                        "test/sample document.extensions: names without half of a surrogate pair, was: ");
    }

    private static Sample keeping(String property, Extension extension) {
        return new Sample(
                "s",
                Optional.empty(),
                "low",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(property, extension));
    }
}
