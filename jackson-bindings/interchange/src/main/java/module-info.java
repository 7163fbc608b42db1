// SPDX-License-Identifier: Apache-2.0
/**
 * Tables in CSV files for the records of the Trust Improvement Model, and the front for JShell; unofficial.
 *
 * <p>From a file of coded segments to a table for a report:
 *
 * <pre>{@code
 * Study study = Documents.readStudy(file, ReadPolicy.STRICT).orThrow();
 * var table = LeverValenceTable.of(study, CountingUnit.SEGMENT, CodingSelection.coder("c1"));
 * Documents.write(table, folder.resolve("valence.md"));
 * }</pre>
 *
 * <p>Where to start:
 *
 * <ul>
 *   <li>files of any form: {@link io.github.trustimprovement.interchange.Documents} reads a study or a trust's record, and
 *       writes anything, by the ending of the file;
 *   <li>tables for other programs: {@link io.github.trustimprovement.interchange.csv.CsvTable} with one row a coded segment,
 *       a rating, an observation or any other record, both ways, and
 *       {@link io.github.trustimprovement.interchange.csv.DataPackage} with a description that tools read;
 *   <li>tables for people: {@link io.github.trustimprovement.interchange.csv.TrustTables} writes templates for a trust, and
 *       reads what was filled in with all findings by file, row and column;
 *   <li>the console: {@link io.github.trustimprovement.interchange.repl.Repl}, to be imported statically in JShell.
 * </ul>
 *
 * <p>What starts like a formula is written so that no spreadsheet computes it, and the exact text comes back. A table of
 * results keeps its n and caveats in every form.
 */
module io.github.trustimprovement.interchange {
    requires transitive io.github.trustimprovement.jackson;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    exports io.github.trustimprovement.interchange;
    exports io.github.trustimprovement.interchange.csv;
    exports io.github.trustimprovement.interchange.repl;
}
