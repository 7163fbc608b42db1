// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.text.NumberText;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.erdtman.jcs.NumberToJSON;

/** Against an independent implementation of RFC 8785. */
class ContentHashProperties {
    @Provide
    Arbitrary<Double> doubles() {
        return JsonArbitraries.doubles();
    }

    @Provide
    Arbitrary<String> values() {
        return JsonArbitraries.values();
    }

    @Property(tries = 5_000)
    void numbersArePrintedAsTheReferencePrintsThem(@ForAll("doubles") double value) throws IOException {
        String printed = NumberText.of(value);
        assertThat(printed).isEqualTo(NumberToJSON.serializeNumber(value));
        assertThat(Double.parseDouble(printed)).isEqualTo(value + 0.0);
        assertThat(EcmaNumber.ofLiteral(printed)).isEqualTo(printed);
    }

    @Provide
    Arbitrary<Double> subnormalDoubles() {
        return JsonArbitraries.subnormalDoubles();
    }

    @Property(tries = 1_000)
    void numbersNearestToZeroAreReadBack(@ForAll("subnormalDoubles") double value) {
        String printed = NumberText.of(value);
        assertThat(Double.parseDouble(printed)).isEqualTo(value);
        assertThat(EcmaNumber.ofLiteral(printed)).isEqualTo(printed);
    }

    @Property(tries = 500)
    void theFormIsThatOfTheReference(@ForAll("values") String json) throws IOException {
        String array = "[" + json + "]"; // the reference takes objects and arrays only
        assertThat(canonical(array)).isEqualTo(new JsonCanonicalizer(array).getEncodedString());
    }

    @Property(tries = 200)
    void theFormOfTheFormIsItself(@ForAll("values") String json) {
        assertThat(canonical(canonical(json))).isEqualTo(canonical(json));
        assertThat(ContentHash.of(canonical(json))).isEqualTo(ContentHash.of(json));
    }

    private static String canonical(String json) {
        return CanonicalJson.of(json).orThrow();
    }
}
