// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.wire.ContentHash;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Shapes;
import java.io.IOException;
import java.util.Iterator;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import org.erdtman.jcs.JsonCanonicalizer;

/** What holds for each document that a program makes, whatever is in it; a subclass names the type. */
abstract class DocumentLaws<T> {
    private static final int TRIES = 150;
    private static final int SAMPLES = 1_000;
    private static final int GEN_SIZE = 1_000;

    private final Class<T> type;

    DocumentLaws(Class<T> type) {
        this.type = type;
    }

    /** Values of the type. */
    Arbitrary<T> values() {
        return Models.of(type);
    }

    /** All that a value says; the value itself, unless what was read is another class of the same. */
    Object said(T value) {
        return value;
    }

    /** The forms that an invariant rules out. */
    Set<String> neverMade() {
        return Set.of();
    }

    @Provide
    Arbitrary<T> documents() {
        return values();
    }

    @Property(tries = TRIES)
    void surviveWritingAndReading(@ForAll("documents") T value) {
        String json = LINE.write(value);
        T read = LINE.read(json, type, ReadPolicy.STRICT).orThrow();

        assertThat(said(read)).isEqualTo(said(value)).hasSameHashCodeAs(said(value));
        assertThat(read).hasToString(value.toString());
        assertThat(LINE.write(read)).isEqualTo(json);
    }

    @Property(tries = TRIES)
    void sayTheSameOnOneLine(@ForAll("documents") T value) {
        String line = LINE.writeLine(value);
        T read = LINE.read(line, type, ReadPolicy.STRICT).orThrow();

        assertThat(line).doesNotContain("\n", "\r");
        assertThat(LINE.writeLine(read)).isEqualTo(line);
        assertThat(Layouts.onOneLine(said(read).toString()))
                .as("all but the line breaks of what is kept")
                .isEqualTo(Layouts.onOneLine(said(value).toString()));
        differOnlyInWhatIsKept(read, value);
    }

    @Property(tries = TRIES)
    void areReadAndWrittenTheSameByAMapper(@ForAll("documents") T value) throws IOException {
        T read = LINE.readWithMapper(LINE.write(value), type); // what is kept is in our spelling

        assertThat(said(LINE.readWithMapper(LINE.writeWithMapper(value), type))).isEqualTo(said(read));
        assertThat(said(LINE.readWithMapper(LINE.writeWithMapper(read), type))).isEqualTo(said(read));
        assertThat(LINE.contentHash(read)).isEqualTo(LINE.contentHash(value));
        differOnlyInWhatIsKept(read, value);
    }

    /** Two values that are equal, or whose texts tell what has another layout or spelling now. */
    private void differOnlyInWhatIsKept(T read, T value) {
        if (LINE.write(read).equals(LINE.write(value))) {
            assertThat(said(read)).isEqualTo(said(value));
        } else {
            assertThat(LINE.write(value)).containsAnyOf("[ 1 ,", "\" : \"\\u00e9\\/\"", "\"\\u0078-last\"", "\"x-\\u006Cast\"");
        }
    }

    @Property(tries = TRIES)
    void haveTheHashOfTheirText(@ForAll("documents") T value) throws IOException {
        String json = LINE.write(value);

        assertThat(LINE.contentHash(value)).isEqualTo(ContentHash.of(json));
        assertThat(ContentHash.of(new JsonCanonicalizer(json).getEncodedString()))
                .isEqualTo(ContentHash.of(json));
    }

    /** A law says nothing of what is never made: an attribute, a kind, a list of several, an unknown code or property. */
    @Example
    void haveEachPropertyInEachForm() {
        Set<String> forms = PropertiesOfShapes.forms(Shapes.of(type));
        forms.removeAll(neverMade());
        Set<String> made = new TreeSet<>();
        Iterator<Shrinkable<T>> samples =
                values().generator(GEN_SIZE).stream(new Random(1)).limit(SAMPLES).iterator();
        while (made.size() < forms.size() && samples.hasNext()) {
            String json = LINE.writeLine(samples.next().value());
            made.addAll(PropertiesOfShapes.formsIn(json, Shapes.of(type)));
        }

        assertThat(made).isEqualTo(forms);
    }
}
