// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.CountedSpeakers;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A {@link ValenceProfile} as a table. */
final class ValenceProfileText {
    private static final int MAX_WIDTH = 100;

    private ValenceProfileText() {}

    static TextTable of(ValenceProfile profile) {
        TextTableBuilder table = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title(ValenceProfile.DESCRIPTION.title() + ": "
                        + profile.lever().label())
                .column("", Alignment.LEFT);
        List<CountedSpeakers> speakers = profile.speakers();
        for (String unit : List.of("Segments", "Leaders")) {
            speakers.forEach(whose ->
                    table.column(whose instanceof CountedGroup ? "of " + whose.label() : unit, Alignment.RIGHT));
        }
        for (ValencePart part : ValencePart.values()) {
            List<String> cells = new ArrayList<>(List.of(part.label()));
            speakers.forEach(whose -> cells.add(count(profile.segments(part, whose))));
            speakers.forEach(whose -> cells.add(count(profile.leaders(part, whose))));
            table.row(cells);
        }
        table.row(cells("all that mention it", profile, ValenceProfileText::count));
        Explanation explanation = profile.explain();
        boolean isAllLookedAt = !explanation.caveats().contains(Caveat.LEADERS_WITHOUT_SEGMENTS);
        table.row(cells(
                isAllLookedAt ? "n, looked at" : "n, looked at or silent",
                profile,
                estimate -> Long.toString(estimate.n())));
        table.note("Codings: " + explanation.options().getOrDefault("selection", "") + ".");
        explanation.answers().stream()
                .map(NamedAnswer::answer)
                .flatMap(answer -> answer instanceof Undefined undefined ? Stream.of(undefined) : Stream.empty())
                .map(undefined -> TextTable.MISSING + ": " + undefined.reason().wording() + ".")
                .distinct()
                .forEach(table::note);
        explanation.caveats().stream().map(Caveat::toLine).forEach(table::note);
        return table.build();
    }

    private static List<String> cells(String name, ValenceProfile profile, Function<Estimate, String> text) {
        List<String> cells = new ArrayList<>(List.of(name));
        profile.speakers().forEach(whose -> cells.add(text.apply(profile.segments(whose))));
        profile.speakers().forEach(whose -> cells.add(text.apply(profile.leaders(whose))));
        return cells;
    }

    private static String count(Estimate estimate) {
        return estimate instanceof Defined defined ? Long.toString(defined.k().orElse(0)) : TextTable.MISSING;
    }
}
