// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Study;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a study says of all its segments: its roster, who coded which source from end to end, and its codebook. */
final class TallyContext {
    private final Codebook codebook;
    private final Map<String, SpeakerKey> roster = new LinkedHashMap<>();
    private final Map<String, Set<String>> codersOfWholeSources = new HashMap<>();

    TallyContext(Study study) {
        codebook = study.codebook();
        for (Participant participant : study.participants()) {
            // as every look-up: where an id occurs twice, the first participant is meant
            roster.putIfAbsent(
                    participant.id(), new SpeakerKey(Optional.of(participant.id()), group(participant.leaderGroup())));
        }
        for (Coder coder : study.coders()) {
            for (String source : coder.codedSources()) {
                codersOfWholeSources
                        .computeIfAbsent(source, key -> new HashSet<>())
                        .add(coder.id());
            }
        }
    }

    Codebook codebook() {
        return codebook;
    }

    /** The leaders by id. */
    Map<String, SpeakerKey> roster() {
        return roster;
    }

    /** Who has coded a source from end to end. */
    Set<String> codersOfAll(String source) {
        return codersOfWholeSources.getOrDefault(source, Set.of());
    }

    static CountedGroup group(Optional<LeaderGroup> group) {
        return group.map(CountedGroup::of).orElse(CountedGroup.UNSTATED);
    }
}
