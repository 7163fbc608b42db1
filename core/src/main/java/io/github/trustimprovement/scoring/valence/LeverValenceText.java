// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.valence;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountedGroup;
import io.github.trustimprovement.scoring.CountedLeader;
import io.github.trustimprovement.scoring.CountedSpeakers;
import io.github.trustimprovement.scoring.CountedValence;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.LeverValenceTally;
import io.github.trustimprovement.scoring.Placement;
import io.github.trustimprovement.scoring.ReportingGuard;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.ValenceCounts;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A {@link LeverValenceTable} in words and lines. */
final class LeverValenceText {
    private static final int MAX_WIDTH = 100;
    private static final String ANY_LEVER = "Any lever";
    private static final Map<CountedValence, String> VALENCE_NAMES = Map.of(
            CountedValence.POSITIVE, "positive", CountedValence.NEGATIVE, "negative", CountedValence.UNSTATED, "none");

    private final LeverValenceTally<?> tally;
    private final String units;
    private final ReportingGuard guard;

    LeverValenceText(LeverValenceTally<?> tally, ReportingGuard guard) {
        this.tally = tally;
        this.guard = guard;
        units = tally.unit().plural();
    }

    /** A row a lever, a column a valence. */
    TextTable of(CountedSpeakers whose) {
        TextTableBuilder text = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title("Levers by valence, in " + units + (isAll(whose) ? "" : ", " + whose.label()))
                .column("Lever", Alignment.LEFT);
        valenceColumns(text);
        for (Lever lever : Lever.values()) {
            text.row(row(List.of(lever.label()), tally.counts(lever, whose), whose));
        }
        text.row(row(List.of(ANY_LEVER), tally.countsOfAnyLever(whose), whose));
        addNotes(text, whose, true);
        return text.build();
    }

    /** A row a lever and valence, a column a group; rows of unstated valence only where there is one. */
    TextTable byGroup() {
        List<CountedSpeakers> columns = new ArrayList<>(List.of(CountedGroup.values()));
        columns.add(CountedSpeakers.all());
        TextTableBuilder text = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title("Levers by valence and leader group, in " + units)
                .column("Lever", Alignment.LEFT)
                .column("Valence", Alignment.LEFT);
        columns.forEach(column -> text.column(column.label(), Alignment.RIGHT));
        for (Lever lever : Lever.values()) {
            groupRows(text, lever.label(), columns, whose -> tally.counts(lever, whose));
        }
        groupRows(text, ANY_LEVER, columns, tally::countsOfAnyLever);
        addNotes(text, CountedSpeakers.all(), false);
        return text.note(Caveat.GROUPS_DIFFER.toLine()).build();
    }

    private void groupRows(
            TextTableBuilder text,
            String lever,
            List<CountedSpeakers> columns,
            Function<CountedSpeakers, ValenceCounts> counts) {
        for (CountedValence valence : CountedValence.values()) {
            if (valence == CountedValence.UNSTATED
                    && tally.countsOfAnyLever(CountedSpeakers.all()).unstated() == 0) {
                continue;
            }
            List<String> cells = new ArrayList<>(List.of(lever, VALENCE_NAMES.get(valence)));
            columns.forEach(whose -> cells.add(cell(counts.apply(whose).of(valence), anyLever(whose))));
            text.row(cells);
        }
    }

    /** A row a leader and lever, and one a leader for any lever, so that no leader is missing. */
    TextTable byLeader() {
        TextTableBuilder text = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title("Levers by leader and valence, in " + units)
                .column("Leader", Alignment.LEFT)
                .column("Group", Alignment.LEFT)
                .column("Lever", Alignment.LEFT);
        valenceColumns(text);
        tally.leaders().forEach((id, group) -> {
            CountedLeader leader = CountedLeader.of(id);
            for (Lever lever : Lever.values()) {
                ValenceCounts counts = tally.counts(lever, leader);
                if (counts.units() > 0 && !isSuppressed(leader)) {
                    text.row(row(List.of(id, group.label(), lever.label()), counts, leader));
                }
            }
            text.row(row(List.of(id, group.label(), ANY_LEVER), tally.countsOfAnyLever(leader), leader));
        });
        addNotes(text, CountedSpeakers.all(), true);
        return text.build();
    }

    private void valenceColumns(TextTableBuilder text) {
        text.column("Positive", Alignment.RIGHT)
                .column("Negative", Alignment.RIGHT)
                .column("Both", Alignment.RIGHT)
                .column("No valence", Alignment.RIGHT)
                .column(units.substring(0, 1).toUpperCase(Locale.ROOT) + units.substring(1), Alignment.RIGHT);
    }

    private List<String> row(List<String> head, ValenceCounts counts, CountedSpeakers whose) {
        Estimate any = anyLever(whose);
        List<String> cells = new ArrayList<>(head);
        LongStream.of(counts.positive(), counts.negative(), counts.both(), counts.unstated(), counts.units())
                .mapToObj(count -> cell(count, any))
                .forEach(cells::add);
        return cells;
    }

    private Estimate anyLever(CountedSpeakers whose) {
        return new LeverValenceNumbers(tally, whose).anyLever();
    }

    private boolean isSuppressed(CountedSpeakers whose) {
        return guard.isSuppressed(anyLever(whose));
    }

    /** A count as it may be printed beside the number of units with any lever, of which it is a part. */
    private String cell(long count, Estimate any) {
        return any instanceof Undefined || guard.isSuppressed(any) ? guard.text(any) : Long.toString(count);
    }

    private static boolean isAll(CountedSpeakers whose) {
        return whose.equals(CountedSpeakers.all());
    }

    private void addNotes(TextTableBuilder text, CountedSpeakers whose, boolean hasBoth) {
        CountBasis basis = tally.basis(whose);
        text.note(sizes(whose));
        basis.whyUndefined()
                .map(reason -> TextTable.MISSING + ": " + reason.wording()
                        + (tally.unresolvedSegments() > 0 ? " (segments: " + tally.unresolvedSegments() + ")." : "."))
                .ifPresent(text::note);
        if (hasBoth) {
            text.note("Both: judged both ways, and so counted under each valence too. Last column: each counted once.");
        }
        if (!isSuppressed(whose)) {
            notCounted(whose).ifPresent(text::note);
        }
        basis.caveats().stream().map(Caveat::toLine).forEach(text::note);
    }

    private String sizes(CountedSpeakers whose) {
        if (isSuppressed(whose)) {
            return "n: suppressed; " + tally.selection() + ".";
        }
        String of = isAll(whose)
                ? Arrays.stream(CountedGroup.values())
                                .filter(each -> tally.units(each) > 0)
                                .map(each ->
                                        each.label() + " " + (isSuppressed(each) ? "suppressed" : tally.units(each)))
                                .collect(Collectors.joining(", ", " (", ")"))
                                .replace(" ()", "")
                        + ", " + tally.countsOfAnyLever(whose).units() + " with a lever"
                : " (" + whose.label() + ")";
        return "n = " + tally.units(whose) + " " + units + of + "; " + tally.selection() + ".";
    }

    private Optional<String> notCounted(CountedSpeakers whose) {
        String parts = Arrays.stream(Placement.values())
                .filter(placement -> placement != Placement.PLACED && tally.codings(placement, whose) > 0)
                .map(placement -> tally.codings(placement, whose) + " " + placement.words())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? Optional.empty() : Optional.of("Codings not counted: " + parts + ".");
    }
}
