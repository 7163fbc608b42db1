// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.review.ScaleLevel;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A {@link StrandProfile} in lines: one a level and one a reason for what is missing, with a column a strand. */
final class StrandProfileText {
    private static final int MAX_WIDTH = 100;

    private StrandProfileText() {}

    static TextTable of(StrandProfile profile) {
        Explanation explanation = profile.explain();
        TextTableBuilder table = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title(explanation.title() + ": " + pairs(explanation) + ", scale "
                        + profile.scale().id())
                .column("", Alignment.LEFT);
        for (Strand strand : Strand.values()) {
            table.column(strand.label(), Alignment.RIGHT);
        }
        for (ScaleLevel level : profile.scale().levels()) {
            row(table, profile, level.id(), counts -> counts.count(level.id()));
        }
        row(table, profile, "lower median", counts -> name(counts, LevelCounts::lowerMedian));
        row(table, profile, "lowest", counts -> name(counts, LevelCounts::lowest));
        row(table, profile, "highest", counts -> name(counts, LevelCounts::highest));
        row(table, profile, "n rated", LevelCounts::rated);
        row(table, profile, "on other scales", LevelCounts::onOtherScales);
        row(table, profile, "not assessed", LevelCounts::notAssessed);
        row(table, profile, "withheld", LevelCounts::withheld);
        row(table, profile, "not reviewed", LevelCounts::notReviewed);
        row(table, profile, "not applicable", LevelCounts::notApplicable);
        table.note("Reviews: " + profile.tally().selection() + ".");
        List<String> unknown = profile.tally().unknownComponents();
        if (!unknown.isEmpty()) {
            table.note("Components that no vocabulary knows, in no strand: " + unknown.size() + ".");
        }
        explanation.caveats().stream().map(Caveat::toLine).forEach(table::note);
        return table.build();
    }

    private static void row(
            TextTableBuilder table, StrandProfile profile, String name, Function<LevelCounts, Object> cell) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (Strand strand : Strand.values()) {
            cells.add(cell.apply(profile.counts(strand)).toString());
        }
        table.row(cells);
    }

    private static String name(LevelCounts counts, Function<LevelCounts, Optional<ScaleLevel>> level) {
        return level.apply(counts).map(ScaleLevel::id).orElse(TextTable.MISSING);
    }

    private static String pairs(Explanation explanation) {
        return explanation.subject().entrySet().stream()
                .map(pair -> pair.getKey() + " " + pair.getValue())
                .collect(Collectors.joining(", "));
    }
}
