// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.util.function.BiConsumer;

/** The ways through a study that its rules share. */
final class StudyWalk {
    private StudyWalk() {}

    static void segments(RuleContext<Study> context, BiConsumer<JsonPointer, Segment> visit) {
        context.each("segments", context.record().segments(), visit);
    }

    static void codings(RuleContext<Study> context, BiConsumer<JsonPointer, Coding> visit) {
        segments(context, (place, segment) -> context.each(place.then("codings"), segment.codings(), visit));
    }

    static void judgements(RuleContext<Study> context, BiConsumer<JsonPointer, LeverJudgement> visit) {
        codings(
                context,
                (place, coding) ->
                        coding.judgement().ifPresent(judgement -> visit.accept(place.then("judgement"), judgement)));
    }
}
