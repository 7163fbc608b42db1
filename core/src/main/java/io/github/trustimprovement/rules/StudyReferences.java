// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Identified;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;

/** Where a study declares and uses ids and codes. */
final class StudyReferences {
    private final References references = new References();

    private StudyReferences() {}

    static References of(Study study) {
        return new StudyReferences().collect(study);
    }

    private References collect(Study study) {
        references.codebook(study.codebook(), JsonPointer.ROOT.then("codebook"));
        Places.each(
                "participants",
                study.participants(),
                (place, participant) -> references.declare("participant", participant.id(), place.then("id")));
        Places.each(
                "sources",
                study.sources(),
                (place, source) -> references.declare("source", source.id(), place.then("id")));
        Places.each("coders", study.coders(), (place, coder) -> {
            references.declare("coder", coder.id(), place.then("id"));
            references.useAll("source", coder.codedSources(), place.then("codedSources"));
        });
        Places.each("segments", study.segments(), this::segment);
        return references;
    }

    private void segment(JsonPointer place, Segment segment) {
        references.declare("segment", segment.id(), place.then("id"));
        references.use("source", segment.source(), place.then("source"));
        if (segment.speaker() instanceof Identified identified) {
            references.use(
                    "participant",
                    identified.participant(),
                    place.then("speaker").then("participant"));
        }
        Places.each(place.then("codings"), segment.codings(), this::coding);
    }

    private void coding(JsonPointer place, Coding coding) {
        coding.coder().ifPresent(coder -> references.use("coder", coder, place.then("coder")));
        coding.code().ifPresent(code -> references.code(code, place.then("code")));
        coding.judgement().ifPresent(judgement -> references.judgement(judgement, place.then("judgement")));
    }
}
