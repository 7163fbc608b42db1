// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Identified;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.List;
import java.util.function.BiConsumer;

/** Where a study declares and uses ids and codes. */
final class StudyReferences {
    private final References references = new References();

    private StudyReferences() {}

    static References of(Study study) {
        return new StudyReferences().collect(study);
    }

    private References collect(Study study) {
        codebook(study.codebook(), JsonPointer.ROOT.then("codebook"));
        each(
                "participants",
                study.participants(),
                (place, participant) -> references.declare("participant", participant.id(), place.then("id")));
        each(
                "sources",
                study.sources(),
                (place, source) -> references.declare("source", source.id(), place.then("id")));
        each("coders", study.coders(), (place, coder) -> {
            references.declare("coder", coder.id(), place.then("id"));
            references.useAll("source", coder.codedSources(), place.then("codedSources"));
        });
        each("segments", study.segments(), this::segment);
        return references;
    }

    private void codebook(Codebook codebook, JsonPointer place) {
        references.editions(codebook.editions());
        each(
                place.then("localCodes"),
                codebook.localCodes(),
                (codePlace, definition) -> references.localCode(definition, codePlace));
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
        each(place.then("codings"), segment.codings(), this::coding);
    }

    private void coding(JsonPointer place, Coding coding) {
        coding.coder().ifPresent(coder -> references.use("coder", coder, place.then("coder")));
        coding.code().ifPresent(code -> references.code(code, place.then("code")));
        coding.judgement().ifPresent(judgement -> {
            JsonPointer at = place.then("judgement");
            references.code(judgement.lever(), at.then("lever"));
            judgement.theme().ifPresent(theme -> references.code(theme, at.then("theme")));
        });
    }

    private static <E> void each(String property, List<E> elements, BiConsumer<JsonPointer, E> visit) {
        each(JsonPointer.ROOT.then(property), elements, visit);
    }

    private static <E> void each(JsonPointer place, List<E> elements, BiConsumer<JsonPointer, E> visit) {
        for (int i = 0; i < elements.size(); i++) {
            visit.accept(place.then(i), elements.get(i));
        }
    }
}
