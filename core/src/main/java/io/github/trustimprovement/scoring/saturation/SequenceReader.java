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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** The codes of a study's sources and leaders in the making. */
final class SequenceReader {
    private final Study study;
    private final CodingSelection selection;
    private final CodeReader reader;
    private final Map<String, Set<Code>> bySource = new LinkedHashMap<>();
    private final Map<String, Set<Code>> byLeader = new LinkedHashMap<>();
    private final Map<String, Set<String>> sourcesByLeader = new HashMap<>();
    private final Set<String> missed = new HashSet<>();
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
        later.sourcesByLeader.forEach((leader, sources) -> addAll(sourcesByLeader, leader, sources));
        missed.addAll(later.missed);
        isUnresolved |= later.isUnresolved;
        hasUnidentified |= later.hasUnidentified;
        return this;
    }

    private static <T> void addAll(Map<String, Set<T>> byInterview, String interview, Set<T> more) {
        byInterview.computeIfAbsent(interview, key -> new HashSet<>()).addAll(more);
    }

    private void add(Segment segment) {
        SegmentCodes codes = reader.read(segment);
        isUnresolved |= codes.fate() == Placement.CODERS_NOT_RESOLVED;
        if (codes.isPlaced()) {
            addAll(bySource, segment.source(), codes.codes());
            codes.leader().ifPresent(leader -> {
                addAll(byLeader, leader, codes.codes());
                addAll(sourcesByLeader, leader, Set.of(segment.source()));
            });
            hasUnidentified |= codes.leader().isEmpty();
        } else {
            codes.leader().ifPresent(missed::add);
        }
    }

    CodeSequence ofSources() {
        Set<String> sources = new LinkedHashSet<>();
        study.sources().stream().map(Source::id).forEach(sources::add);
        sources.addAll(bySource.keySet());
        return sequence(
                        basis("sources"),
                        sources.stream()
                                .filter(source -> bySource.containsKey(source) || reader.isFinished(source))
                                .toList(),
                        bySource,
                        Set::of)
                .build();
    }

    CodeSequence ofLeaders() {
        CountBasisBuilder basis = basis("leaders");
        if (hasUnidentified) {
            basis.addCaveats(Caveat.SPEAKERS_NOT_IDENTIFIED);
        }
        if (!isUnresolved && byLeader.isEmpty()) {
            basis.whyUndefined(hasUnidentified ? UndefinedReason.SPEAKERS_NOT_IDENTIFIED : UndefinedReason.NO_DATA);
        }
        Set<String> roster = new LinkedHashSet<>();
        study.participants().stream().map(Participant::id).forEach(roster::add);
        return sequence(
                        basis,
                        roster.stream().filter(byLeader::containsKey).toList(),
                        byLeader,
                        leader -> sourcesByLeader.getOrDefault(leader, Set.of()))
                .notLookedAt(leftOut(roster, missed::contains))
                .withoutSegments(leftOut(roster, leader -> !missed.contains(leader)))
                .build();
    }

    private List<String> leftOut(Set<String> roster, Predicate<String> which) {
        return roster.stream()
                .filter(leader -> !isUnresolved)
                .filter(leader -> !byLeader.containsKey(leader))
                .filter(which)
                .toList();
    }

    private CountBasisBuilder basis(String interviews) {
        return CountBasis.builder()
                .putOption("interviews", interviews)
                .putOption("selection", selection.toString())
                .putOption("codes", "all, with those that they stand under")
                .whyUndefined(isUnresolved ? Optional.of(UndefinedReason.CODERS_NOT_RESOLVED) : Optional.empty());
    }

    /** Interviews by the first of their dates if all have dates; interviews of one day stay as the study lists them. */
    private CodeSequenceBuilder sequence(
            CountBasisBuilder basis,
            List<String> listed,
            Map<String, Set<Code>> codes,
            Function<String, Set<String>> sources) {
        Map<String, LocalDate> dates = new HashMap<>();
        for (String interview : listed) {
            firstDate(sources.apply(interview)).ifPresent(date -> dates.put(interview, date));
        }
        boolean isDated = dates.keySet().containsAll(listed);
        basis.putOption(CodeSequence.ORDER, isDated ? "by date" : "as listed");
        if (!isDated) {
            basis.addCaveats(Caveat.ORDER_AS_LISTED);
        }
        Stream<String> ordered = isDated
                ? listed.stream()
                        .sorted(Comparator.comparing(interview -> dates.getOrDefault(interview, LocalDate.MIN)))
                : listed.stream();
        return CodeSequence.builder()
                .basis(basis.build())
                .interviews(ordered.map(
                                interview -> new InterviewCodes(interview, codes.getOrDefault(interview, Set.of())))
                        .toList());
    }

    /** The first date of some sources; empty where one has none, for that could be the first. */
    private Optional<LocalDate> firstDate(Set<String> sources) {
        List<LocalDate> dates = sources.stream()
                .flatMap(source -> study.source(source).flatMap(Source::date).stream())
                .sorted()
                .toList();
        return dates.size() < sources.size() ? Optional.empty() : dates.stream().findFirst();
    }
}
