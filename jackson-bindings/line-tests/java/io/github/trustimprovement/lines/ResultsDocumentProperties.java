// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.wire.ReadPolicy;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ResultsDocumentProperties extends DocumentLaws<Results> {
    ResultsDocumentProperties() {
        super(Results.class);
    }

    @Provide
    Arbitrary<Double> doubles() {
        return Leaves.doubles();
    }

    @Property(tries = 1_000)
    void aDoubleComesBackBitForBit(@ForAll("doubles") double value) {
        String json = LINE.writeLine(Step.of("x", value));
        Step read =
                LINE.read(json, Step.class, ReadPolicy.STRICT).orThrow();

        assertThat(Double.doubleToRawLongBits(read.value())).isEqualTo(Double.doubleToRawLongBits(value + 0.0));
    }
}
