// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.saturation;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodeReader;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.Placement;
import io.github.trustimprovement.scoring.RowSegments;
import io.github.trustimprovement.scoring.SegmentCodes;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedMaterial;
import io.github.trustimprovement.study.Participant;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Study;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;

/** The codes of a study's sources and leaders in the making. */
final class SequenceReader {
    private final Study study;
    private final CodingSelection selection;
    private final CodeReader reader;
    private final Map<String, Set<Code>> bySource = new LinkedHashMap<>();
    private final Map<String, Set<Code>> byLeader = new LinkedHashMap<>();
    private boolean isUnresolved;
    private boolean hasUnidentified;

    private SequenceReader(Study study, CodingSelection selection, CodeReader reader) {
        this.study = study;
        this.selection = selection;
        this.reader = reader;
    }

    /** Reads the segments of a study, or of rows, in their order. */
    static SequenceReader of(CodedMaterial material, CodingSelection selection) {
        return RowSegments.collect(material, collecting(material.context(), selection));
    }

    /** Reads segments in their order, for the study that gives participants, sources, coders and codebook. */
    static Collector<Segment, ?, SequenceReader> collecting(Study context, CodingSelection selection) {
        CodeReader reader = CodeReader.of(context, selection);
        return Collector.of(
                () -> new SequenceReader(context, selection, reader), SequenceReader::add, SequenceReader::combine);
    }

    private SequenceReader combine(SequenceReader later) {
        later.bySource.forEach((source, codes) -> addAll(bySource, source, codes));
        later.byLeader.forEach((leader, codes) -> addAll(byLeader, leader, codes));
        isUnresolved |= later.isUnresolved;
        hasUnidentified |= later.hasUnidentified;
        return this;
    }

    private static void addAll(Map<String, Set<Code>> byInterview, String interview, Set<Code> codes) {
        byInterview.computeIfAbsent(interview, key -> new HashSet<>()).addAll(codes);
    }

    private void add(Segment segment) {
        SegmentCodes codes = reader.read(segment);
        isUnresolved |= codes.fate() == Placement.CODERS_NOT_RESOLVED;
        if (codes.isPlaced()) {
            addAll(bySource, segment.source(), codes.codes());
            codes.leader().ifPresent(leader -> addAll(byLeader, leader, codes.codes()));
            hasUnidentified |= codes.leader().isEmpty();
        }
    }

    CodeSequence ofSources() {
        Set<String> sources = new LinkedHashSet<>();
        study.sources().stream().map(Source::id).forEach(sources::add);
        sources.addAll(bySource.keySet());
        return sequence(
                basis("sources").build(),
                sources.stream()
                        .filter(source -> bySource.containsKey(source) || reader.isFinished(source))
                        .map(source -> new InterviewCodes(source, bySource.getOrDefault(source, Set.of())))
                        .toList());
    }

    CodeSequence ofLeaders() {
        CountBasisBuilder basis = basis("leaders");
        if (hasUnidentified) {
            basis.addCaveats(Caveat.SPEAKERS_NOT_IDENTIFIED);
        }
        if (!isUnresolved && byLeader.isEmpty()) {
            basis.whyUndefined(hasUnidentified ? UndefinedReason.SPEAKERS_NOT_IDENTIFIED : UndefinedReason.NO_DATA);
        }
        return sequence(
                basis.build(),
                study.participants().stream()
                        .map(Participant::id)
                        .distinct()
                        .map(leader -> new InterviewCodes(leader, byLeader.getOrDefault(leader, Set.of())))
                        .toList());
    }

    private CountBasisBuilder basis(String interviews) {
        return CountBasis.builder()
                .putOption("interviews", interviews)
                .putOption("selection", selection.toString())
                .putOption("codes", "all, with those that they stand under")
                .whyUndefined(isUnresolved ? Optional.of(UndefinedReason.CODERS_NOT_RESOLVED) : Optional.empty());
    }

    private static CodeSequence sequence(CountBasis basis, List<InterviewCodes> interviews) {
        return CodeSequence.builder().basis(basis).interviews(interviews).build();
    }
}
