// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonTextProperties {
    @Provide
    Arbitrary<String> values() {
        return JsonArbitraries.values();
    }

    @Provide
    Arbitrary<String> strings() {
        return net.jqwik.api.Arbitraries.strings().ofMaxLength(20);
    }

    @Property(tries = 500)
    void anyValueSurvivesWritingAndReading(@ForAll("values") String json) {
        JsonText indented = JsonText.indented();
        indented.json(json);
        JsonText compact = JsonText.compact();
        compact.json(indented.toString());
        assertThat(compact).hasToString(json);
    }

    @Property(tries = 500)
    void anyStringSurvivesEvenWithHalvesOfPairs(@ForAll("strings") String text) {
        JsonText written = JsonText.compact();
        written.string(text);
        TextCursor cursor = new TextCursor(written.toString());
        assertThat(cursor.next()).isEqualTo(JsonToken.STRING);
        assertThat(cursor.text()).isEqualTo(text);
        assertThat(cursor.next()).isEqualTo(JsonToken.END);
        assertThat(JsonText.hasLoneSurrogate(text)).isEqualTo(RawJson.hasLoneSurrogate(written.toString()));
    }
}
