// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Puts the lists of a record into another order, and knows where everything went. */
final class Shuffle {
    private final Random random;
    private final Map<String, List<Integer>> newPlaces = new HashMap<>();

    Shuffle(Random random) {
        this.random = random;
    }

    /** The elements of a list in another order; the pointer is that of the list before anything moved. */
    <E> List<E> of(String pointer, List<E> elements) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        List<Integer> places = new ArrayList<>(order);
        List<E> moved = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            moved.add(elements.get(order.get(i)));
            places.set(order.get(i), i);
        }
        newPlaces.put(pointer, places);
        return moved;
    }

    /** The place in the shuffled record of what stood at a place in the record. */
    String moved(String pointer) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (String step : pointer.split("/", -1)) {
            List<Integer> places = newPlaces.get(before.toString());
            boolean isFirst = before.isEmpty() && after.isEmpty() && step.isEmpty();
            if (!isFirst) {
                after.append('/').append(places == null ? step : places.get(Integer.parseInt(step)));
                before.append('/').append(step);
            }
        }
        return after.toString();
    }
}
