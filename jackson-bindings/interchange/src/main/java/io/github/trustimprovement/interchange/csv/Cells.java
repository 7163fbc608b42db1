// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.wire.JsonToken;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the value of a property stands in a row: in one cell, or in the cells of a group. */
sealed interface Cells {
    /** One cell, by the number of its column. */
    record Cell(int column, CellContent content, JsonToken token) implements Cells {}

    /** The cells of an object. */
    final class Group implements Cells {
        /** The property that tells the alternatives of a sealed type apart. */
        static final String TYPE = "type";

        private final Map<String, Cells> members = new LinkedHashMap<>();
        private final Map<String, Group> byType = new LinkedHashMap<>();

        private final Set<String> constants = new HashSet<>();

        /** The properties that say the same in each document, such as its format; no row has them. */
        Set<String> constants() {
            return constants;
        }

        Map<String, Cells> members() {
            return members;
        }

        /** The groups of the alternatives of a sealed type; empty for an object of one type. */
        Map<String, Group> byType() {
            return byType;
        }

        boolean isChoice() {
            return !byType.isEmpty();
        }

        /** The member of an object whose type, if it has one, is known. */
        Optional<Cells> member(String name, String type) {
            return Optional.ofNullable(byType.getOrDefault(type, this).members.get(name));
        }
    }
}
