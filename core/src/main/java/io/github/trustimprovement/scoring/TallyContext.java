// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Identified;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a segment means in its study: its coders, its speaker's group, and its speaker on the roster. */
final class TallyContext {
    /** Stands for the coder of codings that name none; no id is blank. */
    private static final String UNSTATED_CODER = "";

    private final Study study;
    private final Map<String, Set<String>> codersOfWholeSources = new HashMap<>();

    TallyContext(Study study) {
        this.study = study;
        for (Coder coder : study.coders()) {
            for (String source : coder.codedSources()) {
                codersOfWholeSources
                        .computeIfAbsent(source, key -> new HashSet<>())
                        .add(coder.id());
            }
        }
    }

    Study study() {
        return study;
    }

    static String coder(Coding coding) {
        return coding.coder().orElse(UNSTATED_CODER);
    }

    Set<String> coders(String source) {
        return codersOfWholeSources.getOrDefault(source, Set.of());
    }

    Set<String> coders(Segment segment) {
        Set<String> coders = new HashSet<>(coders(segment.source()));
        segment.codings().forEach(coding -> coders.add(coder(coding)));
        return coders;
    }

    CountedGroup group(Segment segment) {
        return study.leaderGroup(segment.speaker()).map(CountedGroup::of).orElse(CountedGroup.UNSTATED);
    }

    Optional<String> leader(Segment segment) {
        return segment.speaker() instanceof Identified identified
                ? study.participant(identified.participant()).map(Participant::id)
                : Optional.empty();
    }
}
