// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.concept.Code;
import java.util.stream.Stream;

/** Segments in a line each, for the tests of every package that counts them. */
public final class Segments {
    private Segments() {}

    /**
     * A segment of a participant.
     *
     * @param id the id of the segment
     * @param source the id of the source
     * @param participant the id of who speaks
     * @param codings what was coded
     * @return the segment
     */
    public static Segment segment(String id, String source, String participant, Coding... codings) {
        return segment(id, source, Speaker.of(participant), codings);
    }

    /**
     * A segment of a speaker.
     *
     * @param id the id of the segment
     * @param source the id of the source
     * @param speaker who speaks
     * @param codings what was coded
     * @return the segment
     */
    public static Segment segment(String id, String source, Speaker speaker, Coding... codings) {
        return Segment.builder()
                .id(id)
                .source(source)
                .speaker(speaker)
                .addCodings(codings)
                .build();
    }

    /**
     * A segment that has codes.
     *
     * @param id the id of the segment
     * @param source the id of the source
     * @param participant the id of who speaks
     * @param codes the codes that it has
     * @return the segment
     */
    public static Segment coded(String id, String source, String participant, Code... codes) {
        return segment(id, source, participant, Stream.of(codes).map(Coding::of).toArray(Coding[]::new));
    }
}
