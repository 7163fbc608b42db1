// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.wire.ContentHash;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;

class ResultsDocumentProperties {
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
        String json = LINE.write(results);
        Results read = LINE.read(json, Results.class, ReadPolicy.STRICT)
                .orThrow();

        assertThat(read).isEqualTo(results);
        assertThat(LINE.write(read)).isEqualTo(json);
        assertThat(read).hasToString(results.toString());
    }

    @Property(tries = 100)
    void aMapperReadsAndWritesTheSame(@ForAll("results") Results results) throws IOException {
        assertThat(LINE.readWithMapper(LINE.writeWithMapper(results), Results.class))
                .isEqualTo(results);
    }

    @Property(tries = 100)
    void theHashIsThatOfTheText(@ForAll("results") Results results) throws Exception {
        String json = LINE.write(results);

        assertThat(LINE.contentHash(results)).isEqualTo(ContentHash.of(json));
        assertThat(ContentHash.of(new JsonCanonicalizer(json).getEncodedString()))
                .isEqualTo(ContentHash.of(json));
    }

    @Property(tries = 1_000)
    void aDoubleComesBackBitForBit(@ForAll("doubles") double value) {
        String json = LINE.writeLine(Step.of("x", value));
        Step read =
                LINE.read(json, Step.class, ReadPolicy.STRICT).orThrow();

        assertThat(Double.doubleToRawLongBits(read.value())).isEqualTo(Double.doubleToRawLongBits(value + 0.0));
    }
}
