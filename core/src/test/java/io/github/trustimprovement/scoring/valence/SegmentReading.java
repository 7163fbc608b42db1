// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.LeverJudgement;
import io.github.trustimprovement.aol.LeverTheme;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Identified;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.study.StudyArbitraries;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What generated segments say of levers, read straight from their codings: the other way of every tally. */
final class SegmentReading {
    private SegmentReading() {}

    /** The levers that a segment carries. */
    static Set<Lever> levers(Segment segment) {
        Set<Lever> levers = EnumSet.noneOf(Lever.class);
        segment.codings()
                .forEach(coding -> judgements(coding)
                        .forEach(judgement -> judgement.lever().known().ifPresent(levers::add)));
        return levers;
    }

    /** The valences that segments give a lever; empty inside for none stated. */
    static Set<Optional<Valence>> valences(Stream<Segment> segments, Lever lever) {
        Set<Optional<Valence>> valences = new HashSet<>();
        segments.flatMap(segment -> segment.codings().stream())
                .flatMap(SegmentReading::judgements)
                .filter(judgement -> judgement.lever().known().equals(Optional.of(lever)))
                .forEach(judgement -> valences.add(judgement.effectiveValence()));
        return valences;
    }

    /** The place that valences have in a profile; empty where the lever is not mentioned. */
    static Optional<ValencePart> part(Set<Optional<Valence>> valences) {
        boolean isPositive = valences.contains(Optional.of(Valence.POSITIVE));
        boolean isNegative = valences.contains(Optional.of(Valence.NEGATIVE));
        if (isPositive && isNegative) {
            return Optional.of(ValencePart.BOTH);
        }
        if (isPositive || isNegative) {
            return Optional.of(isPositive ? ValencePart.POSITIVE_ONLY : ValencePart.NEGATIVE_ONLY);
        }
        return valences.isEmpty() ? Optional.empty() : Optional.of(ValencePart.UNSTATED);
    }

    /** The segments that a leader voices. */
    static Stream<Segment> of(Study study, String leader) {
        return study.segments().stream()
                .filter(segment -> segment.speaker() instanceof Identified who
                        && who.participant().equals(leader));
    }

    private static Stream<LeverJudgement> judgements(Coding coding) {
        return coding.judgement().stream()
                .findFirst()
                .or(() -> coding.code()
                        .flatMap(code -> StudyArbitraries.CODEBOOK.rollUp(code))
                        .flatMap(SegmentReading::judgement))
                .stream();
    }

    private static Optional<LeverJudgement> judgement(Concept concept) {
        if (concept instanceof Lever lever) {
            return Optional.of(LeverJudgement.of(lever));
        }
        return concept instanceof LeverTheme theme ? Optional.of(LeverJudgement.of(theme)) : Optional.empty();
    }
}
