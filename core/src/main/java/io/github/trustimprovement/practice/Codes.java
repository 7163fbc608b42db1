// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.practice;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Concept;
import java.util.Arrays;
import java.util.List;

/** Concepts as codes that are open of one kind. */
final class Codes {
    private Codes() {}

    static <C extends Concept> List<Coded<C>> of(C[] concepts) {
        return Arrays.stream(concepts).map(Coded::of).toList();
    }
}
