// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Properties of a document that this version does not know, by name, as JSON text. */
final class Extensions {
    private Extensions() {}

    /** A copy that keeps the order; most values have none. */
    static Map<String, String> copyOf(Map<String, String> extensions) {
        return extensions.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
    }
}
