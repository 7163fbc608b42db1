// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.interchange.csv.CsvTable;
import io.github.trustimprovement.interchange.csv.TrustTables;
import io.github.trustimprovement.jackson.TrustImprovementJson;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.wire.ReadPolicy;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Records from files and into files, by the ending of the file: {@code Documents.readStudy(Path.of("interviews.csv"),
 * ReadPolicy.STRICT).orThrow()}.
 *
 * <p>A study is read from {@code .json}, or from coded segments in {@code .csv} or {@code .ndjson}; a trust's record from
 * {@code .json}, or from a folder of tables as {@link TrustTables} writes them. Whatever can be printed is written as {@code .txt},
 * {@code .md}, {@code .html} or {@code .csv}, and what has a wire form as {@code .json}.
 *
 * @since 0.1.0
 */
public final class Documents {
    private static final Forms<Study> STUDIES = new Forms<>(
            "study",
            List.of(
                    new Forms.Form<>(".json", (file, policy) -> TrustImprovementJson.read(file, Study.class, policy)),
                    new Forms.Form<>(".csv (a table of coded segments)", StudyOfRows::ofTable),
                    new Forms.Form<>(".ndjson (a coded segment a line)", StudyOfRows::ofLines)));

    private static final Forms<TrustRecord> TRUSTS = new Forms<>(
            "trust's record",
            List.of(
                    new Forms.Form<>(
                            ".json", (file, policy) -> TrustImprovementJson.read(file, TrustRecord.class, policy)),
                    new Forms.Form<>("/ (a folder of tables)", TrustTables::read)));

    private Documents() {}

    /**
     * Reads a study. The id of one that is read from coded segments is the name of the file; where rows contradict each
     * other, the finding has the place of the later row, and for a table its number, {@link CsvTable#ROW}.
     *
     * @param path the file
     * @param policy what a fault costs
     * @return the study, if any, and all findings
     * @throws IllegalArgumentException if no study is read from such a file; the message says from which it is
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Parsed<Study> readStudy(Path path, ReadPolicy policy) {
        return STUDIES.read(path, policy);
    }

    /**
     * Reads a trust's record.
     *
     * @param path the file, or the folder of tables
     * @param policy what a fault costs
     * @return the record, if any, and all findings
     * @throws IllegalArgumentException if no record is read from such a file; the message says from which it is
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Parsed<TrustRecord> readTrust(Path path, ReadPolicy policy) {
        return TRUSTS.read(path, policy);
    }

    /**
     * Writes anything.
     *
     * <p>As {@code .json} the canonical document, of a result its explanation; as {@code .csv} and {@code .ndjson} the coded
     * segments of a study, which {@link #readStudy} reads back, and a list of records; into a folder the tables of a
     * trust's record. Everything else is written as the table of {@link Tables#of}. Coded segments keep codings with
     * their leaders and coders, and nothing else of a study.
     *
     * @param value the value
     * @param path the file, whose folder exists and which is overwritten; or a folder
     * @throws IllegalArgumentException if the value is not written into such a file; the message says into which it is
     * @throws io.github.trustimprovement.concept.InvalidModelException if the value has no wire form and the file is
     *     {@code .json}
     * @throws UncheckedIOException if the file cannot be written
     */
    public static void write(Object value, Path path) {
        Written.write(value, path);
    }
}
