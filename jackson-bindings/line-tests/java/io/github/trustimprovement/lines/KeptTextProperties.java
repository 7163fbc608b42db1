// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ContentHash;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.RowReader;
import io.github.trustimprovement.wire.Shapes;
import io.github.trustimprovement.wire.WireRule;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a reader does not know, or cannot read, comes back byte for byte, whatever it is and however it is laid out. */
class KeptTextProperties {
    private static final Pattern START_OF_LIST = Pattern.compile("\\[");
    private static final List<String> NO_ELEMENTS = List.of("[7]", "[{\"newer\":[1.0]}]", "null");

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(DocumentProperties.typesOfAnyText());
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    @Property(tries = 600)
    void whatNobodyKnowsComesBackByteForByte(@ForAll("types") Class<?> type, @ForAll("seeds") long seed)
            throws IOException {
        DocumentFromElsewhere document = DocumentFromElsewhere.of(Shapes.of(type), seed);
        comesBack(document, type);
        comesBackAsItIs(document.line(), type);
    }

    private static <T> void comesBack(DocumentFromElsewhere document, Class<T> type) throws IOException {
        Parsed<T> parsed = LINE.read(document.json(), type, ReadPolicy.LENIENT);
        if (DocumentProperties.MAY_BREAK_AN_INVARIANT.contains(type)) {
            Assume.that(!parsed.report().hasErrors());
        }
        assertThat(parsed.report().of(Severity.ERROR)).isEmpty();
        assertThat(parsed.report().countByRule()).doesNotContainKey(WireRule.TEXT_SPELLING.code());
        T value = parsed.value().orElseThrow();
        String written = LINE.write(value);
        String line = LINE.writeLine(value);
        String byMapper = LINE.writeWithMapper(value);

        document.unknown().forEach((name, text) -> {
            String onOneLine = name + ":" + Layouts.onOneLine(text);
            assertThat(written).contains(name + ": " + text);
            assertThat(line).contains(onOneLine);
            assertThat(byMapper).contains(onOneLine);
        });
        assertThat(line).doesNotContain("\n", "\r");
        assertThat(LINE.read(written, type, ReadPolicy.STRICT).value()).contains(value);
        saysTheSame(value, parsed, document.json(), type);
    }

    /** Where the rest is as we write it, all of it comes back. */
    private static <T> void comesBackAsItIs(String line, Class<T> type) throws IOException {
        T value = LINE.read(line, type, ReadPolicy.STRICT).orThrow();
        assertThat(LINE.writeLine(value)).isEqualTo(line);
        assertThat(LINE.writeWithMapper(value)).isEqualTo(line);
        assertThat(LINE.writeLine(LINE.read(LINE.write(value), type, ReadPolicy.STRICT)
                        .orThrow()))
                .isEqualTo(line);
    }

    /** Blanks and spellings are no part of what a document says, and rows are read as documents are. */
    private static <T> void saysTheSame(T value, Parsed<T> parsed, String json, Class<T> type) throws IOException {
        ContentHash hash = ContentHash.of(json);
        assertThat(LINE.contentHash(value)).isEqualTo(hash);
        assertThat(LINE.contentHash(LINE.readWithMapper(json, type))).isEqualTo(hash);
        assertThat(LINE.read(json, type, ReadPolicy.STRICT)).isEqualTo(parsed);
        String line = Layouts.onOneLine(json);
        isReadInARow("[" + json + "]", parsed, type);
        isReadInARow(line + "\n", LINE.read(line, type, ReadPolicy.STRICT), type);
    }

    private static <T> void isReadInARow(String text, Parsed<T> document, Class<T> type) {
        try (RowReader<T> rows =
                RowReader.of(new StringReader(text), type, ReadPolicy.STRICT, ReadOptions.standard())) {
            Parsed<T> row = rows.next();
            assertThat(row.value()).isPresent().isEqualTo(document.value());
            assertThat(row.report().countByRule()).isEqualTo(document.report().countByRule());
            assertThat(rows.hasNext()).isFalse();
        }
    }

    @Property(tries = 300)
    void aValueWithAFaultComesBackByteForByte(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        String faulty = "[" + new AnyJson(random).value() + Layouts.blank(random) + "]";
        String json = Layouts.of(LINE.writeLine(Study.builder().id("s").title("x").build()), random)
                .replace("\"x\"", faulty);

        Parsed<Study> parsed = LINE.read(json, Study.class, ReadPolicy.LENIENT);

        assertThat(parsed.report().of(Severity.ERROR)).hasSize(1);
        assertThat(LINE.write(parsed.value().orElseThrow())).contains("\"title\": " + faulty);
        assertThat(LINE.contentHash(parsed.value().orElseThrow())).isEqualTo(ContentHash.of(json));
    }

    @Property(tries = 1_500)
    void aListWithAnElementThatCannotBeReadIsWrittenBack(@ForAll("types") Class<?> type, @ForAll("seeds") long seed) {
        Random random = new Random(seed);
        String json = START_OF_LIST
                .matcher(DocumentTexts.whole(seed).of(Shapes.of(type)))
                .replaceAll(start -> random.nextInt(3) > 0
                        ? "["
                        : "[" + NO_ELEMENTS.get(random.nextInt(NO_ELEMENTS.size())) + ", ");

        isWrittenBack(json, type);
    }

    private static <T> void isWrittenBack(String json, Class<T> type) {
        Parsed<T> parsed = LINE.read(json, type, ReadPolicy.LENIENT);
        Assume.that(parsed.value().isPresent());
        T value = parsed.value().orElseThrow();

        assertThat(LINE.writeLine(value)).isEqualTo(json);
        assertThat(LINE.contentHash(value)).isEqualTo(ContentHash.of(json));
        assertThat(LINE.read(LINE.write(value), type, ReadPolicy.LENIENT).value())
                .contains(value);
    }
}
