// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Code;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Counts of codes, each a cell. */
final class ConceptCounts implements CellCounts<Set<Code>, Code> {
    private final Map<Code, Long> numbers = new HashMap<>();

    @Override
    public void raise(Set<Code> items) {
        items.forEach(code -> add(code, 1));
    }

    @Override
    public void add(Code code, long number) {
        numbers.merge(code, number, Long::sum);
    }

    @Override
    public Map<Code, Long> toMap() {
        return numbers;
    }
}
