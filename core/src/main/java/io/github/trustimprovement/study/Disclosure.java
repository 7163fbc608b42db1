// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.concept.InvalidModelException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a study loses before it is passed on. */
final class Disclosure {
    private Disclosure() {}

    static Study withoutText(Study study) {
        return study.toBuilder()
                .sources(study.sources().stream()
                        .map(source -> source.toBuilder().text(Optional.empty()).build())
                        .toList())
                .segments(study.segments().stream()
                        .map(segment ->
                                segment.toBuilder().text(Optional.empty()).build())
                        .toList())
                .build();
    }

    static Study rekeyed(Study study, UnaryOperator<String> newId) {
        Map<String, String> given = new HashMap<>();
        UnaryOperator<String> distinct = id -> {
            String key = newId.apply(id);
            String other = given.putIfAbsent(key, id);
            if (other != null && !other.equals(id)) {
                throw InvalidModelException.of(
                        "Study.participants", "a new id for each, but '" + other + "' and '" + id + "' share one", key);
            }
            return key;
        };
        return study.toBuilder()
                .participants(study.participants().stream()
                        .map(participant -> participant.toBuilder()
                                .id(distinct.apply(participant.id()))
                                .build())
                        .toList())
                .segments(study.segments().stream()
                        .map(segment -> rekeyed(segment, distinct))
                        .toList())
                .build();
    }

    private static Segment rekeyed(Segment segment, UnaryOperator<String> newId) {
        if (segment.speaker() instanceof Identified identified) {
            Speaker speaker = identified.toBuilder()
                    .participant(newId.apply(identified.participant()))
                    .build();
            return segment.toBuilder().speaker(speaker).build();
        }
        return segment;
    }
}
