// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.wire.ContentHash;
import io.github.trustimprovement.wire.ReadPolicy;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

class ResultsDocumentProperties {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TrustImprovementModule()).build();

    @Provide
    Arbitrary<Results> results() {
        return ResultsArbitraries.results().withoutEdgeCases();
    }

    @Provide
    Arbitrary<Double> doubles() {
        return ResultsArbitraries.doubles();
    }

    @Property
    void resultsSurviveWritingAndReading(@ForAll("results") Results results) {
        String json = TrustImprovementJson.write(results);
        Results read = TrustImprovementJson.read(json, Results.class, ReadPolicy.STRICT)
                .orThrow();

        assertThat(read).isEqualTo(results);
        assertThat(TrustImprovementJson.write(read)).isEqualTo(json);
        assertThat(read).hasToString(results.toString());
    }

    @Property(tries = 100)
    void aMapperReadsAndWritesTheSame(@ForAll("results") Results results) {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(results), Results.class))
                .isEqualTo(results);
    }

    @Property(tries = 100)
    void theHashIsThatOfTheText(@ForAll("results") Results results) throws Exception {
        String json = TrustImprovementJson.write(results);

        assertThat(TrustImprovementJson.contentHash(results)).isEqualTo(ContentHash.of(json));
        assertThat(ContentHash.of(new JsonCanonicalizer(json).getEncodedString()))
                .isEqualTo(ContentHash.of(json));
    }

    @Property(tries = 1_000)
    void aDoubleComesBackBitForBit(@ForAll("doubles") double value) {
        String json = TrustImprovementJson.writeLine(Step.of("x", value));
        Step read =
                TrustImprovementJson.read(json, Step.class, ReadPolicy.STRICT).orThrow();

        assertThat(Double.doubleToRawLongBits(read.value())).isEqualTo(Double.doubleToRawLongBits(value + 0.0));
    }
}
