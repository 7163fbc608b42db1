// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import java.util.Collection;
import java.util.stream.Collectors;

/** Short lists for messages: a message must not grow with the record. */
final class Few {
    private static final int MOST = 5;

    private Few() {}

    /** The first five elements, and how many more there are. */
    static String of(Collection<?> elements) {
        String first = elements.stream().limit(MOST).map(Object::toString).collect(Collectors.joining(", "));
        return elements.size() > MOST ? first + " and " + (elements.size() - MOST) + " more" : first;
    }
}
