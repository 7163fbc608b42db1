// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
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

    /** Its layout is neither of ours where a few blanks stand in it. */
    @Property(tries = 500)
    void anyValueThatIsTextStandsAsItWasWritten(@ForAll("values") String json, @ForAll Random random) {
        String written = JsonArbitraries.padded(json, random);
        JsonText indented = JsonText.indented();
        indented.json(written);
        assertThat(indented).hasToString(written);
        JsonText compact = JsonText.compact();
        compact.json(indented.toString());
        assertThat(compact).hasToString(written.replaceAll("[\r\n]", ""));
    }

    @Property(tries = 500)
    void anyLayoutOfAValueHasTheSameHash(@ForAll("values") String json, @ForAll Random random) {
        JsonText laidOut = JsonText.indented();
        laidOut.layOut(json);
        assertThat(ContentHash.of(laidOut.toString())).isEqualTo(ContentHash.of(json));
        assertThat(ContentHash.of(JsonArbitraries.padded(json, random))).isEqualTo(ContentHash.of(json));
    }

    @Property(tries = 500)
    void anyStringSurvivesEvenWithHalvesOfPairs(@ForAll("strings") String text) {
        JsonText written = JsonText.compact();
        written.string(text);
        TextCursor cursor = new TextCursor(written.toString());
        assertThat(cursor.next()).isEqualTo(JsonToken.STRING);
        assertThat(cursor.text()).isEqualTo(text);
        assertThat(cursor.next()).isEqualTo(JsonToken.END);
        assertThat(JsonText.hasLoneSurrogate(text)).isEqualTo(RawJson.hasNameWithLoneSurrogate("{" + written + ":1}"));
    }
}
