// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.quickstart;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountedSpeakers;
import io.github.trustimprovement.scoring.CountingUnit;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.LeaderUnit;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.ReportingGuard;
import io.github.trustimprovement.scoring.SegmentUnit;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.valence.Contestedness;
import io.github.trustimprovement.scoring.valence.PositiveShare;
import io.github.trustimprovement.scoring.valence.ValencePart;
import io.github.trustimprovement.scoring.valence.ValenceProfile;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the remarks judge each lever, in segments: profile, positive share and contestedness.
 *
 * <p>No more than that can be had from remarks that a paper chose to report; the README says why.
 */
final class JudgedLevers {
    private static final int MAX_WIDTH = 100;

    private JudgedLevers() {}

    static TextTable table(Study study) {
        LeverValenceTally<SegmentUnit> segments = LeverValenceTally.of(study, CountingUnit.SEGMENT);
        LeverValenceTally<LeaderUnit> leaders = LeverValenceTally.of(study, CountingUnit.LEADER);
        TextTableBuilder table = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title("How levers are judged, in segments")
                .column("Lever", Alignment.LEFT);
        Stream.of("Positive only", "Negative only", "Both", "No valence", "Positive share", "Contestedness")
                .forEach(header -> table.column(header, Alignment.RIGHT));
        Set<String> notes =
                new LinkedHashSet<>(List.of("n = " + study.segments().size() + " segments."));
        for (Lever lever : Lever.values()) {
            ValenceProfile profile = ValenceProfile.of(segments, leaders, lever);
            Estimate share = PositiveShare.of(segments, lever).estimate();
            Estimate contestedness = Contestedness.of(segments, lever).estimate();
            List<String> cells = new ArrayList<>(List.of(lever.label()));
            for (ValencePart part : ValencePart.values()) {
                Estimate count = profile.segments(part, CountedSpeakers.all());
                cells.add(
                        count instanceof Defined defined
                                ? Long.toString(defined.k().orElse(0))
                                : TextTable.MISSING);
                notes(count).forEach(notes::add);
            }
            Stream.of(share, contestedness).forEach(estimate -> {
                cells.add(ReportingGuard.countsOnly().text(estimate));
                notes(estimate).forEach(notes::add);
            });
            table.row(cells);
        }
        notes.forEach(table::note);
        study.note().ifPresent(table::note);
        return table.build();
    }

    private static Stream<String> notes(Estimate estimate) {
        Stream<String> caveats = estimate.caveats().stream().map(Caveat::toLine);
        return estimate instanceof Undefined undefined
                ? Stream.concat(
                        Stream.of(TextTable.MISSING + ": " + undefined.reason().wording() + "."), caveats)
                : caveats;
    }
}
