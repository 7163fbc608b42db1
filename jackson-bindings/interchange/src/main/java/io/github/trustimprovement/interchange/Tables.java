// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.concept.Concept;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.text.Alignment;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.text.TextTableBuilder;
import io.github.trustimprovement.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Anything as a table to look at, such as {@code Tables.of(study)}, which has a row for each coding.
 *
 * @since 0.1.0
 */
public final class Tables {
    private static final int MAX_WIDTH = 100;

    private Tables() {}

    /**
     * The table of a value: that which a result, a report or a vocabulary has of its own; of a study its codings; of a
     * trust's record how much there is of each part; of concepts their names and ids; of any other records the columns of
     * {@link io.github.trustimprovement.interchange.csv.CsvTable}; of whatever else there is its text.
     *
     * @param value the value
     * @return the table
     */
    public static TextTable of(Object value) {
        if (value instanceof TextTable table) {
            return table;
        }
        if (value instanceof Result result) {
            return result.toTextTable();
        }
        if (value instanceof Explanation explanation) {
            return explanation.toTextTable();
        }
        if (value instanceof ValidationReport report) {
            return RecordTables.findings(report);
        }
        if (value instanceof Vocabulary vocabulary) {
            return vocabulary.summary();
        }
        if (value instanceof Study study) {
            return RecordTables.codings(study);
        }
        if (value instanceof TrustRecord trust) {
            return RecordTables.parts(trust);
        }
        return ofAny(value);
    }

    private static TextTable ofAny(Object value) {
        Collection<?> all = value instanceof Collection<?> many ? many : List.of(value);
        if (!all.isEmpty() && all.stream().allMatch(Concept.class::isInstance)) {
            return ofConcepts(all.stream().map(Concept.class::cast).toList());
        }
        Optional<RecordList<?>> records = RecordList.of(all);
        return records.isPresent() ? records.get().table(MAX_WIDTH) : ofTexts(all);
    }

    private static TextTable ofTexts(Collection<?> values) {
        TextTableBuilder table = TextTable.builder().maxWidth(MAX_WIDTH).column("Value", Alignment.LEFT);
        values.forEach(each -> table.row(String.valueOf(each)));
        return table.note("n = " + values.size() + ".").build();
    }

    /**
     * Concepts by name, with the id by which documents name each.
     *
     * @param concepts the concepts, in the order in which they are to stand
     * @return the table
     */
    public static TextTable ofConcepts(List<? extends Concept> concepts) {
        TextTableBuilder table = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .column("Name", Alignment.LEFT)
                .column("Id", Alignment.LEFT);
        concepts.forEach(concept -> table.row(concept.label(), concept.code()));
        return table.note("Concepts: " + concepts.size() + ".").build();
    }

    /**
     * The three strands of the helix side by side, each with its components.
     *
     * @return the table
     */
    public static TextTable helix() {
        TextTableBuilder table =
                TextTable.builder().maxWidth(MAX_WIDTH).title("The triple helix: strands and their components");
        List<Strand> strands = List.of(Strand.values());
        strands.forEach(strand -> table.column(strand.label(), Alignment.LEFT));
        int rows = strands.stream()
                .mapToInt(strand -> strand.components().size())
                .max()
                .orElse(0);
        for (int i = 0; i < rows; i++) {
            int row = i;
            table.row(strands.stream()
                    .map(Strand::components)
                    .map(components ->
                            row < components.size() ? components.get(row).label() : "-")
                    .toList());
        }
        return table.note("Source: " + strands.get(0).citation().document() + ".")
                .note(Caveat.STRANDS_ARE_LOOPS.toLine())
                .build();
    }

    /**
     * The levers, each with how many themes tell in which ways leaders judge it.
     *
     * @return the table
     */
    public static TextTable levers() {
        TextTableBuilder table = TextTable.builder()
                .maxWidth(MAX_WIDTH)
                .title("Levers, in printed order, which is no rank")
                .column("Lever", Alignment.LEFT)
                .column("Id", Alignment.LEFT)
                .column("Themes", Alignment.RIGHT);
        for (Lever lever : Lever.values()) {
            table.row(
                    lever.label(), lever.code(), Integer.toString(lever.themes().size()));
        }
        return table.note("Source: " + Lever.COMMONALITY.citation().document() + ".")
                .note(Caveat.VALENCE_IS_CONTEXTUAL.toLine())
                .build();
    }
}
