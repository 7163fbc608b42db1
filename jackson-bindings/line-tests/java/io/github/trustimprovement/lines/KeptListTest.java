// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.wire.ReadPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list of which an element has a fault. */
class KeptListTest {
    private static final String COMPOSITE = "{\"id\":\"c\",\"scale\":\"depth\",\"weights\":[%s],\"aggregation\":\"%s\"%s}";
    private static final String EVIDENCE = "{\"component\":\"dna/component/use-evidence\",\"weight\":1}";

    /** Of one weight alone it would be a mean of something else. */
    @Test
    void thereIsNoCompositeWithoutOneOfItsWeights() {
        String weights = EVIDENCE + ",{\"component\":\"dna/component/connect\",\"weight\":0.1234567890123456}";
        Parsed<Composite> parsed = read(COMPOSITE.formatted(weights, "weighted-mean", ""), Composite.class);

        assertThat(parsed.value()).isEmpty();
        assertThat(lines(parsed))
                .containsExactly(
                        "ERROR wire/value /weights/1/weight (1:138): expected a number of at most 15 significant digits,"
                                + " was: 0.1234567890123456; the list is left out",
                        "ERROR wire/invariant (1:1): Composite.weights: at least one, was: []; this may follow from a"
                                + " fault of a property of the same object");
    }

    @Test
    void thereIsNoOrderedMeanWithoutOneOfItsPlaces() {
        String json = COMPOSITE.formatted(EVIDENCE, "ordered-mean", ",\"placeWeights\":[1,1e-20]");
        Parsed<Composite> parsed = read(json, Composite.class);

        assertThat(parsed.value()).isEmpty();
        assertThat(lines(parsed))
                .containsExactly(
                        "ERROR wire/value /placeWeights/1 (1:140): expected a number of at most 15 significant digits,"
                                + " was: 1e-20; the list is left out",
                        "ERROR wire/invariant (1:1): Composite.placeWeights: one a component for an ordered mean and none"
                                + " for anything else, 1, was: 0; this may follow from a fault of a property of the same"
                                + " object");
    }

    private static <T> Parsed<T> read(String json, Class<T> type) {
        return LINE.read(json, type, ReadPolicy.LENIENT);
    }

    private static List<String> lines(Parsed<?> parsed) {
        return parsed.report().findings().stream().map(Finding::toLine).toList();
    }
}
