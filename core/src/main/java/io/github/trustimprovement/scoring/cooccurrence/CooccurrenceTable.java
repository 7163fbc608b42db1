// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.ReportingGuard;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How each two of several codes occur together, as a table, such as the eight levers.
 *
 * <p>{@code System.out.println(CooccurrenceTable.of(tally, Lever.values()))} prints in each cell n_AB with the
 * coefficient {@code c} of {@link CodeCooccurrence}, and on the diagonal how many units have the code. Codes stand in
 * the order given; the table puts none of them first.
 *
 * @since 0.1.0
 */
public final class CooccurrenceTable extends Result {
    private static final int MAX_WIDTH = 100;
    /** Of a code with its number, and of a cell with its gap, where many codes make the table wider. */
    private static final int CODE_WIDTH = 38;

    private static final int CELL_WIDTH = 11;

    private final CooccurrenceTally<?> tally;
    private final List<Code> codes;
    private final List<List<CodeCooccurrence>> cells;

    private CooccurrenceTable(CooccurrenceTally<?> tally, List<Code> codes, List<List<CodeCooccurrence>> cells) {
        this.tally = tally;
        this.codes = codes;
        this.cells = cells;
    }

    /**
     * The table of some codes.
     *
     * @param tally the tally
     * @param codes the codes, each once
     * @return the table
     * @throws InvalidModelException if a code is given twice
     */
    public static CooccurrenceTable of(CooccurrenceTally<?> tally, Code... codes) {
        return of(tally, Arrays.asList(codes));
    }

    /**
     * The table of some codes.
     *
     * @param tally the tally
     * @param codes the codes, each once
     * @return the table
     * @throws InvalidModelException if a code is given twice
     */
    public static CooccurrenceTable of(CooccurrenceTally<?> tally, List<? extends Code> codes) {
        if (new HashSet<>(codes).size() < codes.size()) {
            throw InvalidModelException.of(
                    "CooccurrenceTable.codes",
                    "each once",
                    codes.stream().map(Code::code).toList());
        }
        List<CodedUnit> units = tally.codedUnits();
        List<Omission> omissions = tally.identifiedRoster().stream()
                .map(leader -> Omission.of(tally.without(leader)))
                .toList();
        List<List<CodeCooccurrence>> cells = new ArrayList<>();
        for (Code a : codes) {
            List<CodeCooccurrence> row = new ArrayList<>();
            codes.forEach(b -> row.add(CodeCooccurrence.of(
                    PairCounter.count(tally, units, a, b),
                    omissions.stream()
                            .<PairCounts<?>>map(rest -> PairCounter.count(rest.tally(), rest.units(), a, b))
                            .toList())));
            cells.add(List.copyOf(row));
        }
        return new CooccurrenceTable(tally, List.copyOf(codes), List.copyOf(cells));
    }

    /** The tally without a leader, and its units, which all pairs share. */
    private record Omission(CooccurrenceTally<?> tally, List<CodedUnit> units) {
        static Omission of(CooccurrenceTally<?> tally) {
            return new Omission(tally, tally.codedUnits());
        }
    }

    /**
     * The codes.
     *
     * @return the codes, in the order given
     */
    public List<Code> codes() {
        return codes;
    }

    /**
     * How two codes of the table occur together.
     *
     * @param a the one code
     * @param b the other code
     * @return the co-occurrence, as {@link CodeCooccurrence#of(CooccurrenceTally, Code, Code)} gives it
     * @throws InvalidModelException if the table does not have the codes
     */
    public CodeCooccurrence cell(Code a, Code b) {
        return cells.get(position(a)).get(position(b));
    }

    private int position(Code code) {
        int position = codes.indexOf(code);
        if (position < 0) {
            throw InvalidModelException.of("CooccurrenceTable.cell", "a code of the table", code.code());
        }
        return position;
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(CodeCooccurrence.DESCRIPTION, tally.basis());
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                String pair = "A " + CodeNames.of(codes.get(i)) + ", B " + CodeNames.of(codes.get(j)) + ": ";
                explanation.addAllAnswers(cells.get(i).get(j).answers(pair));
            }
        }
        return explanation.build();
    }

    @Override
    public TextTable toTextTable() {
        return toTextTable(ReportingGuard.countsOnly());
    }

    /**
     * The table as far as a guard lets it be printed: a cell whose units are of too few leaders is suppressed.
     *
     * @param guard what may be printed
     * @return the table
     */
    public TextTable toTextTable(ReportingGuard guard) {
        MeasureDescription measure = CodeCooccurrence.DESCRIPTION;
        CountBasis basis = tally.basis();
        TextTableBuilder table = TextTable.builder()
                .maxWidth(Math.max(MAX_WIDTH, CODE_WIDTH + codes.size() * CELL_WIDTH))
                .title(measure.title() + ": " + tally.window().label())
                .column("", Alignment.RIGHT)
                .column("Code", Alignment.LEFT);
        for (int column = 1; column <= codes.size(); column++) {
            table.column(Integer.toString(column), Alignment.RIGHT);
        }
        for (int row = 0; row < codes.size(); row++) {
            List<String> line = new ArrayList<>(List.of(Integer.toString(row + 1), CodeNames.of(codes.get(row))));
            for (int column = 0; column < codes.size(); column++) {
                line.add(text(cells.get(row).get(column), row == column, guard));
            }
            table.row(line);
        }
        table.note("n = " + tally.units() + " " + tally.window().unit() + "; " + tally.selection() + ".");
        basis.whyUndefined().map(CooccurrenceTable::undefined).ifPresent(table::note);
        table.note("Each cell: " + tally.window().unit() + " together, and their share c of those with either code."
                + " Diagonal: those with the code.");
        measure.caveatsWith(basis).forEach(caveat -> table.note(caveat.toLine()));
        return table.build();
    }

    private static String undefined(UndefinedReason reason) {
        return TextTable.MISSING + ": " + reason.wording() + ".";
    }

    private static String text(CodeCooccurrence cell, boolean isDiagonal, ReportingGuard guard) {
        if (cell.counts().basis().whyUndefined().isPresent()) {
            return TextTable.MISSING;
        }
        if (guard.isSuppressed(cell.jaccard())) {
            return guard.text(cell.jaccard());
        }
        OptionalDouble share = cell.jaccard().ifDefined();
        return isDiagonal || share.isEmpty()
                ? Long.toString(cell.counts().both())
                : String.format(Locale.ROOT, "%d (%.2f)", cell.counts().both(), share.getAsDouble());
    }
}
