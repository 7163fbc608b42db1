// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.quickstart;

import io.github.trustimprovement.aol.Aim;
import io.github.trustimprovement.aol.ImprovementObject;
import io.github.trustimprovement.aol.Lens;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.ConceptTally;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.util.Set;
import java.util.stream.Collectors;

/** Segments on aims and objects by leader group, in printed order. */
final class AimsAndObjects {
    private static final int MAX_WIDTH = 100;

    private AimsAndObjects() {}

    static TextTable table(Study study) {
        ConceptTally<SegmentUnit> tally = ConceptTally.of(study, CountingUnit.SEGMENT);
        TextTableBuilder table = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title("Aims and objects, in segments")
                .column("Aim or object", Alignment.LEFT);
        for (CountedGroup group : CountedGroup.values()) {
            table.column(group.label(), Alignment.RIGHT);
        }
        table.column("Segments", Alignment.RIGHT);
        for (Aim aim : Aim.values()) {
            row(table, tally, aim);
        }
        for (ImprovementObject object : ImprovementObject.values()) {
            row(table, tally, object);
        }
        return table.note("Segments with an aim: " + segmentsUnder(study, Lens.AIMS) + "; with an object: "
                        + segmentsUnder(study, Lens.OBJECTS)
                        + ". A segment may have several, and then the rows add up to more.")
                .note(Caveat.FREQUENCY_IS_NOT_IMPORTANCE.toLine())
                .build();
    }

    private static void row(TextTableBuilder table, ConceptTally<SegmentUnit> tally, Concept concept) {
        String[] cells = new String[CountedGroup.values().length + 2];
        cells[0] = concept.label();
        int column = 1;
        for (CountedGroup group : CountedGroup.values()) {
            cells[column++] = Long.toString(tally.count(concept, group));
        }
        cells[column] = Long.toString(tally.count(concept));
        table.row(cells);
    }

    private static long segmentsUnder(Study study, Lens lens) {
        Set<Concept> concepts = Vocabulary.standard().walk(lens).collect(Collectors.toSet());
        return study.segments().stream()
                .filter(segment -> segment.codings().stream()
                        .flatMap(coding -> coding.code().stream())
                        .anyMatch(concepts::contains))
                .count();
    }
}
