// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecordShapeProperties {
    @Provide
    Arbitrary<Map<String, String>> properties() {
        Arbitrary<String> names = JsonArbitraries.strings().map(name -> "x" + name);
        Arbitrary<String> values = Combinators.combine(JsonArbitraries.values(), Arbitraries.randoms())
                .as(JsonArbitraries::padded);
        return Arbitraries.maps(names, values).ofMaxSize(3);
    }

    @Property(tries = 300)
    void unknownPropertiesSurviveByteForByte(@ForAll("properties") Map<String, String> properties, @ForAll long seed) {
        JsonText text = JsonText.indented();
        text.startObject();
        text.name("format");
        text.string("test/sample");
        text.name("schemaVersion");
        text.string("1");
        text.name("id");
        text.string("s");
        Map<String, Extension> extensions = new LinkedHashMap<>();
        properties.forEach((name, json) -> {
            String quoted = JsonArbitraries.spelled(name, seed);
            String written = JsonText.withoutQuotes(quoted);
            boolean isOurs = quoted.equals(JsonText.quoted(name));
            extensions.put(name, new Extension(json, isOurs ? Optional.empty() : Optional.of(written)));
            text.name(name, written);
            text.json(json);
        });
        text.endObject();
        String document = text + "\n";

        Parsed<Sample> parsed = Texts.read(document, Sample.SHAPE);

        assertThat(parsed.report().of(Severity.WARNING)).hasSameSizeAs(properties.keySet());
        assertThat(parsed.orThrow().extensions()).isEqualTo(extensions);
        assertThat(Wire.writeDocument(parsed.orThrow(), Sample.SHAPE)).isEqualTo(document);
    }
}
