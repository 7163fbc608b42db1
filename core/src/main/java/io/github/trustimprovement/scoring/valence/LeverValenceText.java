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
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A {@link LeverValenceTable} in words and lines. */
final class LeverValenceText {
    private static final int MAX_WIDTH = 100;
    private static final String ANY_LEVER = "Any lever";
    private static final List<CountedSpeakers> COLUMNS = Stream.concat(
                    Arrays.stream(CountedGroup.values()), Stream.of(CountedSpeakers.all()))
            .toList();
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
            text.row(row(List.of(lever.label()), each -> tally.counts(lever, each), whose));
        }
        text.row(row(List.of(ANY_LEVER), tally::countsOfAnyLever, whose));
        addNotes(text, whose, true);
        return text.build();
    }

    /** A row a lever and valence, a column a group; rows of unstated valence only where there is one. */
    TextTable byGroup() {
        TextTableBuilder text = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title("Levers by valence and leader group, in " + units)
                .column("Lever", Alignment.LEFT)
                .column("Valence", Alignment.LEFT);
        COLUMNS.forEach(column -> text.column(column.label(), Alignment.RIGHT));
        for (Lever lever : Lever.values()) {
            groupRows(text, lever.label(), whose -> tally.counts(lever, whose));
        }
        groupRows(text, ANY_LEVER, tally::countsOfAnyLever);
        addNotes(text, CountedSpeakers.all(), false);
        return text.note(Caveat.GROUPS_DIFFER.toLine()).build();
    }

    private void groupRows(TextTableBuilder text, String lever, Function<CountedSpeakers, ValenceCounts> counts) {
        boolean hidesGroups = Arrays.stream(CountedGroup.values()).anyMatch(group -> isSuppressed(counts, group));
        for (CountedValence valence : CountedValence.values()) {
            if (valence == CountedValence.UNSTATED
                    && tally.countsOfAnyLever(CountedSpeakers.all()).unstated() == 0) {
                continue;
            }
            List<String> cells = new ArrayList<>(List.of(lever, VALENCE_NAMES.get(valence)));
            COLUMNS.forEach(whose -> cells.add(cell(
                    counts.apply(whose).of(valence), whose, isAll(whose) ? isSuppressed(counts, whose) : hidesGroups)));
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
                if (tally.count(lever, leader) > 0 && !isSuppressed(leader)) {
                    text.row(row(List.of(id, group.label(), lever.label()), each -> tally.counts(lever, each), leader));
                }
            }
            text.row(row(List.of(id, group.label(), ANY_LEVER), tally::countsOfAnyLever, leader));
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

    private List<String> row(
            List<String> head, Function<CountedSpeakers, ValenceCounts> counts, CountedSpeakers whose) {
        boolean isSuppressed = isSuppressed(counts, whose);
        ValenceCounts all = counts.apply(whose);
        List<String> cells = new ArrayList<>(head);
        LongStream.of(all.positive(), all.negative(), all.both(), all.unstated(), all.units())
                .mapToObj(count -> cell(count, whose, isSuppressed))
                .forEach(cells::add);
        return cells;
    }

    /** Whether some count of a row rests on too few: on leaders, or on units where no leader is known. */
    private boolean isSuppressed(Function<CountedSpeakers, ValenceCounts> counts, CountedSpeakers whose) {
        if (isSuppressed(whose)) {
            return true;
        }
        List<ValenceCounts> leaders = tally.leaders().entrySet().stream()
                .filter(leader -> isAll(whose)
                        || whose.equals(leader.getValue())
                        || whose.equals(CountedLeader.of(leader.getKey())))
                .map(leader -> counts.apply(CountedLeader.of(leader.getKey())))
                .toList();
        ValenceCounts all = counts.apply(whose);
        return Stream.<ToLongFunction<ValenceCounts>>of(
                        ValenceCounts::positive, ValenceCounts::negative, ValenceCounts::both, ValenceCounts::unstated)
                .filter(part -> part.applyAsLong(all) > 0)
                .anyMatch(part -> guard.isSuppressed(people(part, all, leaders)));
    }

    private static long people(ToLongFunction<ValenceCounts> part, ValenceCounts all, List<ValenceCounts> leaders) {
        long identified =
                leaders.stream().filter(leader -> part.applyAsLong(leader) > 0).count();
        return identified > 0 ? identified : part.applyAsLong(all);
    }

    private Estimate anyLever(CountedSpeakers whose) {
        return new LeverValenceNumbers(tally, whose).anyLever();
    }

    private boolean isSuppressed(CountedSpeakers whose) {
        return guard.isSuppressed(anyLever(whose));
    }

    private String cell(long count, CountedSpeakers whose, boolean isSuppressed) {
        Estimate any = anyLever(whose);
        if (any instanceof Undefined) {
            return guard.text(any);
        }
        return isSuppressed ? ReportingGuard.SUPPRESSED : Long.toString(count);
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
                ? groupSizes() + ", " + tally.countsOfAnyLever(whose).units() + " with a lever"
                : " (" + whose.label() + ")";
        return "n = " + tally.units(whose) + " " + units + of + "; " + tally.selection() + ".";
    }

    /** The groups one by one; none of them where one is suppressed and the others would tell its size. */
    private String groupSizes() {
        List<CountedGroup> groups = Arrays.stream(CountedGroup.values())
                .filter(each -> tally.units(each) > 0)
                .toList();
        return groups.isEmpty() || groups.stream().anyMatch(this::isSuppressed)
                ? ""
                : groups.stream()
                        .map(each -> each.label() + " " + tally.units(each))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private Optional<String> notCounted(CountedSpeakers whose) {
        String parts = Arrays.stream(Placement.values())
                .filter(placement -> placement != Placement.PLACED && tally.codings(placement, whose) > 0)
                .map(placement -> tally.codings(placement, whose) + " " + placement.words())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? Optional.empty() : Optional.of("Codings not counted: " + parts + ".");
    }
}
