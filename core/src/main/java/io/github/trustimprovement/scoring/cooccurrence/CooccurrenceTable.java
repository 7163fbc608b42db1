// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.Code;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.CodingSelection;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.ReportingGuard;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.study.CodedMaterial;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.NumberText;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How each two of several codes occur together, as a table, such as the eight levers.
 *
 * <p>{@code CooccurrenceTable.of(study, Window.SAME_SEGMENT, selection, Lever.values())} prints a row a pair: n_AB, n_A and
 * n_B, the coefficient {@code c} of {@link CodeCooccurrence}, the share of each code's units that the other is together
 * with, and the leaders with both. {@link #toMatrix} prints n_AB and {@code c} alone, in a square. Codes stand in the
 * order given; the table puts none of them first.
 *
 * @since 0.1.0
 */
public final class CooccurrenceTable extends Result {
    private static final int MAX_WIDTH = 100;
    private static final int PAIRS_WIDTH = 120;
    private static final int NUMBERS = 7;
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
     * The table of some codes in a study or rows.
     *
     * @param material what was coded: a study, or flat rows
     * @param window when two codes are together
     * @param selection whose codings count
     * @param codes the codes, each once
     * @return the table
     * @throws InvalidModelException if a code is given twice
     */
    public static CooccurrenceTable of(
            CodedMaterial material, UnitWindow window, CodingSelection selection, Code... codes) {
        return of(CooccurrenceTally.of(material, window, selection), codes);
    }

    /**
     * The table of some codes in segments that overlap.
     *
     * @param study the study
     * @param window {@link Window#OVERLAP}
     * @param selection whose codings count
     * @param codes the codes, each once
     * @return the table
     * @throws InvalidModelException if a code is given twice
     */
    public static CooccurrenceTable of(Study study, Overlap window, CodingSelection selection, Code... codes) {
        return of(CooccurrenceTally.of(study, window, selection), codes);
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
                            .toList(),
                    () -> PairShares.of(tally, a, b))));
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

    /**
     * The pairs as far as a guard lets them be printed: a pair whose units are of too few leaders is suppressed, and so
     * is one that too few leaders have together.
     *
     * @param guard what may be printed
     * @return a row for each two of the codes
     */
    @Override
    public TextTable toTextTable(ReportingGuard guard) {
        TextTableBuilder table = TextTable.builder()
                .maxWidth(PAIRS_WIDTH)
                .title(title())
                .column("A", Alignment.LEFT)
                .column("B", Alignment.LEFT);
        List.of("n_AB", "n_A", "n_B", "c", "B given A", "A given B", "Leaders")
                .forEach(number -> table.column(number, Alignment.RIGHT));
        for (int a = 0; a < codes.size(); a++) {
            for (int b = a + 1; b < codes.size(); b++) {
                List<String> line = new ArrayList<>(List.of(CodeNames.of(codes.get(a)), CodeNames.of(codes.get(b))));
                line.addAll(numbers(cells.get(a).get(b), guard));
                table.row(line);
            }
        }
        String unit = tally.window().unit();
        return noted(
                table,
                "A row: " + unit
                        + " together, with A, with B; c, the share together of those with either; of those with"
                        + " A the ones together with B, and the reverse; leaders of the roster with both together.");
    }

    private static List<String> numbers(CodeCooccurrence cell, ReportingGuard guard) {
        PairCounts<?> counts = cell.counts();
        if (counts.basis().whyUndefined().isPresent()) {
            return Collections.nCopies(NUMBERS, TextTable.MISSING);
        }
        if (isSuppressed(cell, guard)) {
            return Collections.nCopies(NUMBERS, ReportingGuard.SUPPRESSED);
        }
        OptionalDouble share = cell.jaccard().ifDefined();
        return List.of(
                Long.toString(counts.both()),
                Long.toString(counts.withA()),
                Long.toString(counts.withB()),
                share.isPresent() ? NumberText.brief(share.getAsDouble()) : TextTable.MISSING,
                guard.text(cell.shareOfA()),
                guard.text(cell.shareOfB()),
                guard.text(cell.leadersWithBoth()));
    }

    /**
     * The codes against each other, with n_AB and {@code c} in each cell and on the diagonal how many units have the
     * code.
     *
     * @return the matrix
     */
    public TextTable toMatrix() {
        return toMatrix(ReportingGuard.countsOnly());
    }

    /**
     * The matrix as far as a guard lets it be printed: a cell whose units are of too few leaders is suppressed.
     *
     * @param guard what may be printed
     * @return the matrix
     */
    public TextTable toMatrix(ReportingGuard guard) {
        TextTableBuilder table = TextTable.builder()
                .maxWidth(Math.max(MAX_WIDTH, CODE_WIDTH + codes.size() * CELL_WIDTH))
                .title(title())
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
        return noted(
                table,
                "Each cell: " + tally.window().unit() + " together, and their share c of those with either code."
                        + " Diagonal: those with the code.");
    }

    private String title() {
        return CodeCooccurrence.DESCRIPTION.title() + ": " + tally.window().label();
    }

    private TextTable noted(TextTableBuilder table, String columns) {
        CountBasis basis = tally.basis();
        table.note("n = " + tally.units() + " " + tally.window().unit() + "; " + tally.selection() + ".");
        basis.whyUndefined().map(CooccurrenceTable::undefined).ifPresent(table::note);
        table.note(columns);
        CodeCooccurrence.DESCRIPTION.caveatsWith(basis).forEach(caveat -> table.note(caveat.toLine()));
        return table.build();
    }

    /** Whether any number of a pair rests on too few leaders. */
    private static boolean isSuppressed(CodeCooccurrence cell, ReportingGuard guard) {
        return Stream.of(cell.shareOfA(), cell.shareOfB(), cell.jaccard()).anyMatch(guard::isSuppressed)
                || (cell.leadersWithBoth() instanceof Defined leaders
                        && leaders.k().stream().anyMatch(k -> k > 0 && guard.isSuppressed(k)));
    }

    private static String undefined(UndefinedReason reason) {
        return TextTable.MISSING + ": " + reason.wording() + ".";
    }

    private static String text(CodeCooccurrence cell, boolean isDiagonal, ReportingGuard guard) {
        if (cell.counts().basis().whyUndefined().isPresent()) {
            return TextTable.MISSING;
        }
        if (isSuppressed(cell, guard)) {
            return ReportingGuard.SUPPRESSED;
        }
        OptionalDouble share = cell.jaccard().ifDefined();
        return isDiagonal || share.isEmpty()
                ? Long.toString(cell.counts().both())
                : String.format(Locale.ROOT, "%d (%.2f)", cell.counts().both(), share.getAsDouble());
    }
}
