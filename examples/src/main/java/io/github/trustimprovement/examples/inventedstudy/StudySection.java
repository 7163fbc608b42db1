// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.inventedstudy;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.aol.Lens;
import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.study.Coder;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTableBuilder;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who was asked, who coded what, and how many segments of each coder concern aims, objects and levers. */
final class StudySection implements Section {
    @Override
    public String title() {
        return "The study";
    }

    @Override
    public String text(Study study) {
        TextTableBuilder table = Section.table("Segments by coder")
                .column("Coder", Alignment.LEFT)
                .column("Sources", Alignment.RIGHT)
                .column("Segments", Alignment.RIGHT);
        for (Lens lens : Lens.values()) {
            table.column(lens.label(), Alignment.RIGHT);
        }
        table.column("No code", Alignment.RIGHT);
        study.coders().forEach(coder -> row(table, study, coder));
        return study + "\n" + study.participants().size() + " leaders: " + leaders(study, LeaderGroup.CEO) + " "
                + LeaderGroup.CEO.label() + ", " + leaders(study, LeaderGroup.NON_CEO) + " "
                + LeaderGroup.NON_CEO.label() + "\n\n"
                + Section.invented(table.note("A segment with codes of several kinds counts under each of them.")
                        .build());
    }

    /** How many leaders of a group took part. */
    static int leaders(Study study, LeaderGroup group) {
        return Math.toIntExact(study.participants().stream()
                .filter(participant -> participant.leaderGroup().equals(Optional.of(group)))
                .count());
    }

    private static void row(TextTableBuilder table, Study study, Coder coder) {
        List<String> cells = new ArrayList<>();
        cells.add(coder.id());
        cells.add(Integer.toString(coder.codedSources().size()));
        cells.add(Long.toString(count(study, coder, segment -> true)));
        for (Lens lens : Lens.values()) {
            cells.add(Long.toString(segments(study, coder, lens)));
        }
        cells.add(Long.toString(
                count(study, coder, segment -> codings(segment, coder).findAny().isEmpty())));
        table.row(cells);
    }

    /** In how many segments a coder saw an aim, an object or a lever; a local code counts for what it stands under. */
    static long segments(Study study, Coder coder, Lens lens) {
        Set<Concept> concepts = Vocabulary.standard().walk(lens).collect(Collectors.toSet());
        return count(
                study,
                coder,
                segment -> codings(segment, coder)
                        .map(StudySection::code)
                        .flatMap(code -> study.codebook().rollUp(code).stream())
                        .anyMatch(concepts::contains));
    }

    private static long count(Study study, Coder coder, Predicate<Segment> segments) {
        return study.segments().stream()
                .filter(segment -> coder.isDone(segment.source()))
                .filter(segments)
                .count();
    }

    private static Stream<Coding> codings(Segment segment, Coder coder) {
        return segment.codings().stream().filter(coding -> coding.coder().equals(Optional.of(coder.id())));
    }

    private static Code code(Coding coding) {
        return coding.judgement()
                .<Code>flatMap(judgement -> judgement.lever().known())
                .or(coding::code)
                .orElseThrow();
    }
}
