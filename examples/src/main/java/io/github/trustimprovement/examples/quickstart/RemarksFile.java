// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.quickstart;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.trustimprovement.concept.Edition;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Source;
import io.github.trustimprovement.study.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the table of reported remarks into a study: one segment a row, one source a section of the paper. */
final class RemarksFile {
    private final RemarkFindings findings = new RemarkFindings();
    private final RemarkCoder coder = new RemarkCoder(findings);
    private final Map<String, Integer> lineOfId = new HashMap<>();

    private RemarksFile() {}

    static Parsed<Study> read(Path file) {
        Parsed<String> text = Utf8.read(file);
        return text.value()
                .map(content -> new RemarksFile().study(content))
                .orElseGet(() -> Parsed.failed(text.report()));
    }

    private Parsed<Study> study(String text) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            return study(rows.stream().toList());
        } catch (IOException | CsvParseException e) {
            findings.error(1, "csv", "the file is no CSV table: " + e.getMessage());
            return Parsed.failed(findings.report());
        }
    }

    private Parsed<Study> study(List<CsvRecord> rows) {
        if (rows.isEmpty()) {
            findings.error(1, "empty", "the file is empty; its first line must be " + String.join(",", Remark.HEADER));
            return Parsed.failed(findings.report());
        }
        List<String> header = rows.get(0).getFields();
        if (!header.equals(Remark.HEADER)) {
            findings.error(
                    1,
                    "header",
                    "the header must be " + String.join(",", Remark.HEADER) + ", was: " + String.join(",", header));
            return Parsed.failed(findings.report());
        }
        List<Segment> segments = rows.stream()
                .skip(1)
                .flatMap(row -> remark(row).stream())
                .map(coder::segment)
                .toList();
        if (segments.isEmpty()) {
            findings.error(1, "empty", "no remark could be read");
            return Parsed.failed(findings.report());
        }
        return Parsed.of(toStudy(segments), findings.report());
    }

    private Optional<Remark> remark(CsvRecord row) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        if (row.getFieldCount() != Remark.HEADER.size()) {
            findings.error(
                    line,
                    "columns",
                    "left out: " + Remark.HEADER.size() + " columns expected, was: " + row.getFields());
            return Optional.empty();
        }
        Remark remark = Remark.of(row);
        Integer first = lineOfId.putIfAbsent(remark.id(), line);
        if (remark.id().isBlank()) {
            findings.error(line, "id-missing", "left out: no id, was: " + remark.asWritten());
            return Optional.empty();
        }
        if (first != null) {
            findings.error(
                    line,
                    "duplicate-id",
                    "left out: id \"" + remark.id() + "\" stands in line " + first + " already, was: "
                            + remark.asWritten());
            return Optional.empty();
        }
        return Optional.of(remark);
    }

    private static Study toStudy(List<Segment> segments) {
        Set<String> sections = new LinkedHashSet<>();
        segments.forEach(segment -> sections.add(segment.source()));
        return Study.builder()
                .id("reported-remarks")
                .title("Remarks that Rollett (2026) reports, in this project's words")
                .codebook(Codebook.builder()
                        .addEditions(Edition.of("aol", "2026"))
                        .build())
                .sources(sections.stream()
                        .map(section -> Source.builder()
                                .id(section)
                                .title("Rollett (2026), s. " + section.substring(2))
                                .build())
                        .toList())
                .segments(segments)
                .note("Remarks that a paper chose to report are no sample of what was said. What occurs together in"
                        + " a section, or in a leader, cannot be told from them: a section is on one thing, and no"
                        + " leader is named.")
                .build();
    }
}
