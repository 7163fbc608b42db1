// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import static java.util.Map.entry;

import io.github.trustimprovement.concept.Extension;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A part of a study that is made of a row, and to which goes what the row keeps as text of a property of that part. */
enum RowPart {
    JUDGEMENT,
    CODE,
    CODING,
    SEGMENT,
    PARTICIPANT,
    /** Of properties that no version of the library knows. */
    UNKNOWN,
    /** Of properties that no part has under the same name, or that would mean something else there. */
    NONE;

    private static final Map<String, RowPart> BY_PROPERTY = Map.ofEntries(
            entry("segment", NONE),
            entry("source", NONE),
            entry("participant", NONE),
            entry("leaderGroup", PARTICIPANT),
            entry("lever", JUDGEMENT),
            entry("theme", JUDGEMENT),
            entry("valence", JUDGEMENT),
            entry("bases", JUDGEMENT),
            entry("code", CODE),
            entry("accountability", CODING),
            entry("coder", CODING),
            entry("date", CODING),
            entry("text", SEGMENT),
            entry("judgement", NONE));

    /** What a row keeps for some of its parts. */
    static Map<String, Extension> kept(CodedSegment row, RowPart... parts) {
        if (row.extensions().isEmpty()) {
            return Map.of();
        }
        Map<String, Extension> kept = new LinkedHashMap<>(row.extensions());
        kept.keySet().removeIf(property -> !Set.of(parts).contains(BY_PROPERTY.getOrDefault(property, UNKNOWN)));
        return kept;
    }

    /** Whether a property has a place in none of the parts that were made of its row. */
    static boolean isLeftOut(String property, Set<RowPart> made) {
        RowPart part = BY_PROPERTY.get(property);
        return part != null && !made.contains(part);
    }
}
