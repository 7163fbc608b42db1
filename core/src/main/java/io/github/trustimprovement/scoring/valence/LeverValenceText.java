// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.CountedSpeakers;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.Placement;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link LeverValenceTable} in words and lines. */
final class LeverValenceText {
    private static final int MAX_WIDTH = 100;
    private static final String ANY_LEVER = "Any lever";
    private static final Map<CountedValence, String> VALENCE_NAMES = Map.of(
            CountedValence.POSITIVE, "positive", CountedValence.NEGATIVE, "negative", CountedValence.UNSTATED, "none");

    private final LeverValenceTable<?> table;
    private final LeverValenceTally<?> tally;
    private final CountedSpeakers whose;
    private final String units;

    private LeverValenceText(LeverValenceTable<?> table, CountedSpeakers whose) {
        this.table = table;
        this.whose = whose;
        tally = table.tally();
        units = tally.unit().plural();
    }

    static TextTable of(LeverValenceTable<?> table, CountedSpeakers whose) {
        return new LeverValenceText(table, whose).toTextTable();
    }

    static TextTable byGroup(LeverValenceTable<?> table) {
        return new LeverValenceText(table, CountedSpeakers.all()).toGroupTable();
    }

    /** A row a lever and valence, a column a group; rows of unstated valence only where there is one. */
    private TextTable toGroupTable() {
        TextTableBuilder text = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title("Levers by valence and leader group, in " + units)
                .column("Lever", Alignment.LEFT)
                .column("Valence", Alignment.LEFT);
        for (CountedGroup each : CountedGroup.values()) {
            text.column(each.label(), Alignment.RIGHT);
        }
        text.column("All", Alignment.RIGHT);
        for (Lever lever : Lever.values()) {
            groupRows(text, lever.label(), (valence, only) -> tally.estimate(lever, valence, only));
        }
        groupRows(text, ANY_LEVER, tally::estimateAnyLever);
        text.note(sizes());
        addNotes(text);
        return text.build();
    }

    private void groupRows(
            TextTableBuilder text, String lever, BiFunction<CountedValence, CountedSpeakers, Estimate> estimate) {
        for (CountedValence valence : CountedValence.values()) {
            if (valence == CountedValence.UNSTATED && tally.countAnyLever(valence) == 0) {
                continue;
            }
            List<String> cells = new ArrayList<>(List.of(lever, VALENCE_NAMES.get(valence)));
            for (CountedGroup each : CountedGroup.values()) {
                cells.add(cell(estimate.apply(valence, each)));
            }
            cells.add(cell(estimate.apply(valence, CountedSpeakers.all())));
            text.row(cells);
        }
    }

    private TextTable toTextTable() {
        TextTableBuilder text = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title("Levers by valence, in " + units
                        + (whose.equals(CountedSpeakers.all()) ? "" : ", " + whose.label()))
                .column("Lever", Alignment.LEFT)
                .column("Positive", Alignment.RIGHT)
                .column("Negative", Alignment.RIGHT)
                .column("Both", Alignment.RIGHT)
                .column("No valence", Alignment.RIGHT)
                .column(units.substring(0, 1).toUpperCase(Locale.ROOT) + units.substring(1), Alignment.RIGHT);
        for (Lever lever : Lever.values()) {
            List<String> cells = new ArrayList<>();
            cells.add(lever.label());
            estimates(lever).map(LeverValenceText::cell).forEach(cells::add);
            text.row(cells);
        }
        List<String> any = new ArrayList<>();
        any.add(ANY_LEVER);
        anyLever().map(LeverValenceText::cell).forEach(any::add);
        text.row(any);
        text.note(sizes());
        whyUndefined().ifPresent(text::note);
        text.note("Both: judged both ways, and so counted under each valence too. Last column: each counted once.");
        addNotes(text);
        return text.build();
    }

    private void addNotes(TextTableBuilder text) {
        notCounted().ifPresent(text::note);
        estimates(Lever.STAFF_EXPERTISE)
                .flatMap(estimate -> estimate.caveats().stream())
                .distinct()
                .map(Caveat::toLine)
                .forEach(text::note);
    }

    private Stream<Estimate> anyLever() {
        return Stream.of(
                tally.estimateAnyLever(CountedValence.POSITIVE, whose),
                tally.estimateAnyLever(CountedValence.NEGATIVE, whose),
                tally.estimateAnyLeverMixed(whose),
                tally.estimateAnyLever(CountedValence.UNSTATED, whose),
                tally.estimateAnyLever(whose));
    }

    private Stream<Estimate> estimates(Lever lever) {
        return Stream.of(
                table.estimate(lever, CountedValence.POSITIVE, whose),
                table.estimate(lever, CountedValence.NEGATIVE, whose),
                table.mixed(lever, whose),
                table.estimate(lever, CountedValence.UNSTATED, whose),
                table.units(lever, whose));
    }

    private static String cell(Estimate estimate) {
        return estimate instanceof Defined defined ? defined.valueText() : TextTable.MISSING;
    }

    private String sizes() {
        String of = whose.equals(CountedSpeakers.all())
                ? Arrays.stream(CountedGroup.values())
                                .filter(each -> tally.units(each) > 0)
                                .map(each -> each.label() + " " + tally.units(each))
                                .collect(Collectors.joining(", ", " (", ")"))
                                .replace(" ()", "")
                        + ", " + tally.withAnyLever() + " with a lever"
                : " (" + whose.label() + ")";
        return "n = " + tally.units(whose) + " " + units + of + "; " + tally.selection() + ".";
    }

    private Optional<String> whyUndefined() {
        return estimates(Lever.STAFF_EXPERTISE)
                .flatMap(estimate -> estimate instanceof Undefined undefined ? Stream.of(undefined) : Stream.empty())
                .map(undefined -> TextTable.MISSING + ": " + undefined.reason().wording()
                        + (tally.unresolvedSegments() > 0 ? " (segments: " + tally.unresolvedSegments() + ")." : "."))
                .findFirst();
    }

    private Optional<String> notCounted() {
        String parts = Arrays.stream(Placement.values())
                .filter(placement -> placement != Placement.PLACED && tally.codings(placement) > 0)
                .map(placement -> tally.codings(placement) + " " + placement.words())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? Optional.empty() : Optional.of("Codings not counted: " + parts + ".");
    }
}
