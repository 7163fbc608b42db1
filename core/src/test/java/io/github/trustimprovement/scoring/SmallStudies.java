// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Segments;
import io.github.trustimprovement.study.Speaker;
import io.github.trustimprovement.study.Study;

/** Studies of three leaders: p1, a CEO, p2, who is none, and p3, of whom no group is stated. */
final class SmallStudies {
    private SmallStudies() {}

    static Segment segment(String speaker, Coding... codings) {
        return segment(Speaker.of(speaker), codings);
    }

    static Segment segment(Speaker speaker, Coding... codings) {
        return Segments.segment("s", "i1", speaker, codings);
    }

    /** The leaders stand in another order than that of their ids. */
    static Study study(Segment... segments) {
        return Study.builder()
                .id("study")
                .addParticipants(
                        Participant.of("p2", LeaderGroup.NON_CEO),
                        Participant.of("p1", LeaderGroup.CEO),
                        Participant.of("p3"))
                .addSegments(segments)
                .build();
    }
}
