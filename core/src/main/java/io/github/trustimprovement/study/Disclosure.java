// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a study loses before it is passed on. */
final class Disclosure {
    private Disclosure() {}

    static Study withoutText(Study study) {
        return study.toBuilder()
                .sources(study.sources().stream()
                        .map(source -> source.toBuilder()
                                .text(Optional.empty())
                                .extensions(without(source.extensions(), "text"))
                                .build())
                        .toList())
                .segments(study.segments().stream()
                        .map(segment -> segment.toBuilder()
                                .text(Optional.empty())
                                .extensions(without(segment.extensions(), "text"))
                                .build())
                        .toList())
                .extensions(without(study.extensions(), "sources", "segments"))
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
                .extensions(without(study.extensions(), "participants", "segments"))
                .build();
    }

    /** What is kept, but for the text of some properties, which may say what was taken out of these. */
    private static Map<String, Extension> without(Map<String, Extension> kept, String... properties) {
        Map<String, Extension> rest = new LinkedHashMap<>(kept);
        rest.keySet().removeAll(List.of(properties));
        return rest;
    }

    private static Segment rekeyed(Segment segment, UnaryOperator<String> newId) {
        if (segment.speaker() instanceof Identified identified) {
            Speaker speaker = identified.toBuilder()
                    .participant(newId.apply(identified.participant()))
                    .build();
            return segment.toBuilder().speaker(speaker).build();
        }
        return segment.toBuilder()
                .extensions(without(segment.extensions(), "speaker"))
                .build();
    }
}
