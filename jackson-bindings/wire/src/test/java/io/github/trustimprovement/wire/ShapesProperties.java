// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.testkit.ShapeTexts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for each table, whatever the document. */
class ShapesProperties {
    /** A combination of values may break an invariant; no value on its own may. */
    private static final List<String> COMBINATIONS = List.of("wire/invariant");

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(Shapes.types());
    }

    @Property(tries = 1_500)
    void aTableReadsWhatItAsksFor(@ForAll("types") Class<?> type, @ForAll long seed) {
        Parsed<?> parsed = Texts.read(new ShapeTexts(seed, 0).of(Shapes.of(type)), Shapes.of(type));
        assertThat(parsed.report().of(Severity.ERROR))
                .allSatisfy(finding -> assertThat(finding.rule()).isIn(COMBINATIONS));
    }

    @Property(tries = 3_000)
    void noDocumentMakesAReaderThrow(@ForAll("types") Class<?> type, @ForAll long seed) {
        holds(new ShapeTexts(seed, 8).of(Shapes.of(type)), Shapes.of(type));
    }

    /** Strict and lenient find the same; what is read is written and read again without change. */
    private static <T> void holds(String json, Shape<T> shape) {
        Parsed<T> parsed = Texts.read(json, shape);
        Parsed<T> strict = Texts.read(json, shape, ReadPolicy.STRICT);
        assertThat(strict.report()).isEqualTo(parsed.report());
        assertThat(strict.value()).isEqualTo(parsed.report().hasErrors() ? java.util.Optional.empty() : parsed.value());
        if (parsed.value().isEmpty()) {
            assertThat(parsed.report().hasErrors()).isTrue();
            return;
        }
        String written = Wire.writeLine(parsed.value().orElseThrow(), shape);
        Parsed<T> again = Texts.read(written, shape);
        assertThat(again.value()).isEqualTo(parsed.value());
        assertThat(Wire.writeLine(again.value().orElseThrow(), shape)).isEqualTo(written);
        assertThat(Texts.read(Wire.writeDocument(again.value().orElseThrow(), shape), shape)
                        .value())
                .isEqualTo(parsed.value());
    }
}
