// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.JsonPointer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Ways through lists that keep their places. */
final class Places {
    private Places() {}

    static <E> void each(String property, List<? extends E> elements, BiConsumer<JsonPointer, E> visit) {
        each(JsonPointer.ROOT.then(property), elements, visit);
    }

    static <E> void each(JsonPointer place, List<? extends E> elements, BiConsumer<JsonPointer, E> visit) {
        int index = 0;
        for (E element : elements) {
            visit.accept(place.then(index++), element);
        }
    }

    /** The elements whose id no other has: what an id that stands twice means is not for a rule to choose. */
    static <E> Map<String, E> unambiguous(List<E> elements, Function<E, String> id) {
        Map<String, E> found = new LinkedHashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (E element : elements) {
            if (found.putIfAbsent(id.apply(element), element) != null) {
                ambiguous.add(id.apply(element));
            }
        }
        found.keySet().removeAll(ambiguous);
        return found;
    }
}
