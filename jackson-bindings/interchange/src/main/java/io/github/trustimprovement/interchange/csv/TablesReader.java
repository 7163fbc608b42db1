// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import io.github.trustimprovement.concept.Suggestions;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.wire.FindingList;
import io.github.trustimprovement.wire.LeafShape;
import io.github.trustimprovement.wire.PropertyShape;
import io.github.trustimprovement.wire.ReadOptions;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.RecordShape;
import io.github.trustimprovement.wire.Shapes;
import io.github.trustimprovement.wire.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the rows of a trust's tables together to one document and reads it. */
final class TablesReader {
    private final TrustTable root = TrustTable.root();
    private final RecordShape<TrustRecord, ?> shape = (RecordShape<TrustRecord, ?>) Shapes.of(TrustRecord.class);
    private final ReadPolicy policy;
    private final ReadOptions options;
    private final FindingList findings = new FindingList();
    private final Map<TrustTable, ParsedTable> tables = new HashMap<>();
    private final Map<TrustTable, Map<String, List<CsvRow>>> rowsByOwner = new HashMap<>();
    private final Set<String> owners = new LinkedHashSet<>();
    private final Map<String, Origin> origins = new HashMap<>();

    /** The row that an object of the document comes from. */
    private record Origin(TrustTable table, Header header, CsvRow row) {}

    TablesReader(ReadPolicy policy, ReadOptions options) {
        this.policy = policy;
        this.options = options;
    }

    /** Reads the texts of tables by the names of their files. */
    Parsed<TrustRecord> read(Map<String, Parsed<String>> texts) {
        for (TrustTable table : root.all()) {
            Optional.ofNullable(texts.get(TrustTables.file(table))).ifPresent(text -> parse(table, text));
        }
        reportUnknownFiles(texts);
        Optional<Parsed<TrustRecord>> found = onlyRow().map(this::read);
        found.ifPresent(parsed -> parsed.report().findings().forEach(this::locate));
        rowsByOwner.forEach(this::reportOrphans);
        ValidationReport report = findings.report("");
        return found.flatMap(Parsed::value)
                .filter(trust -> policy == ReadPolicy.LENIENT || !report.hasErrors())
                .map(trust -> Parsed.of(trust, report))
                .orElseGet(() -> Parsed.failed(report));
    }

    private void parse(TrustTable table, Parsed<String> text) {
        text.report().findings().forEach(finding -> report(finding, table));
        text.value().ifPresent(content -> {
            ParsedTable parsed = ParsedTable.of(content, table.layout());
            tables.put(table, parsed);
            parsed.findings().forEach(finding -> report(finding, table));
            if (table.isOwned()) {
                parsed.header().ifPresent(header -> rowsByOwner.put(table, byOwner(table, header, parsed.rows())));
            }
        });
    }

    private static Map<String, List<CsvRow>> byOwner(TrustTable table, Header header, List<CsvRow> rows) {
        Map<String, List<CsvRow>> byOwner = new LinkedHashMap<>();
        rows.forEach(
                row -> byOwner.computeIfAbsent(text(table, header, row, TrustTable.OWNER), any -> new ArrayList<>())
                        .add(row));
        return byOwner;
    }

    /** The text of a cell; empty where the table has no such column. */
    private static String text(TrustTable table, Header header, CsvRow row, String heading) {
        int cell = table.layout().numberOf(heading).map(header::cellOf).orElse(-1);
        return cell < 0 || cell >= row.cells().size()
                ? ""
                : CellText.plain(row.cells().get(cell));
    }

    private void reportUnknownFiles(Map<String, Parsed<String>> texts) {
        List<String> known = root.all().stream().map(TrustTables::file).toList();
        texts.keySet().stream()
                .filter(file -> !known.contains(file))
                .forEach(file ->
                        findings.add(CsvRule.FILE_UNKNOWN.of("no table of a trust, left out: " + file).toBuilder()
                                .putAttribute(TrustTables.FILE, file)
                                .suggestions(Suggestions.closest(file, known))
                                .build()));
    }

    /** The row of the record itself. */
    private Optional<CsvRow> onlyRow() {
        ParsedTable table = tables.get(root);
        if (table == null) {
            report(CsvRule.FILE_MISSING.of("no file of that name"), root);
            return Optional.empty();
        }
        if (table.header().isPresent() && table.rows().isEmpty()) {
            report(CsvRule.ROW_MISSING.of("one row expected, was: none"), root);
        }
        table.rows().stream()
                .skip(1)
                .forEach(row -> report(CsvRule.ROW_TOO_MANY.at(row, 0, "left out: one row expected"), root));
        return table.rows().stream().findFirst();
    }

    private Parsed<TrustRecord> read(CsvRow row) {
        RowTokens tokens = new RowTokens(row.start());
        put(root, row, "", tokens);
        return Wire.readValue(tokens, "", shape, ReadPolicy.LENIENT, options);
    }

    /** Puts the object of a row among the tokens, with the rows of other tables that belong to it. */
    private void put(TrustTable table, CsvRow row, String pointer, RowTokens tokens) {
        Header header = Optional.ofNullable(tables.get(table))
                .flatMap(ParsedTable::header)
                .orElseThrow();
        origins.put(pointer, new Origin(table, header, row));
        RowReader reader = new RowReader(table.layout(), header, (group, any, into) -> {
            if (table == root && group == root.layout().root()) {
                putConstants(into);
            }
            for (RowLayout.Apart apart : table.layout().aparts()) {
                if (apart.owner() == group) {
                    putList(table.part(apart), apart, text(table, header, row, "id"), pointer, into);
                }
            }
        });
        reader.read(row, tokens);
    }

    private void putConstants(RowTokens tokens) {
        for (PropertyShape property : TrustTable.constants()) {
            if (property.shape() instanceof LeafShape<?> leaf) {
                tokens.name(property.name());
                tokens.string(leaf.codes().get(0));
            }
        }
    }

    private void putList(TrustTable table, RowLayout.Apart apart, String owner, String pointer, RowTokens tokens) {
        if (table.isOwned()) {
            owners.add(owner);
        }
        List<CsvRow> rows = rows(table, owner);
        if (rows.isEmpty()) {
            return;
        }
        tokens.name(apart.property());
        tokens.startArray();
        String list = pointer + "/" + String.join("/", Heading.steps(apart.heading()));
        for (int i = 0; i < rows.size(); i++) {
            put(table, rows.get(i), list + "/" + i, tokens);
        }
        tokens.endArray();
    }

    private List<CsvRow> rows(TrustTable table, String owner) {
        if (table.isOwned()) {
            return Optional.ofNullable(rowsByOwner.get(table))
                    .map(byOwner -> byOwner.remove(owner))
                    .orElse(List.of());
        }
        return Optional.ofNullable(tables.get(table)).map(ParsedTable::rows).orElse(List.of());
    }

    private void reportOrphans(TrustTable table, Map<String, List<CsvRow>> rows) {
        rows.forEach((owner, orphans) -> orphans.forEach(row -> {
            Finding finding = CsvRule.OWNER_UNKNOWN.at(
                    row, 0, "left out: belongs to no row of another table, was: \"" + owner + "\"");
            report(
                    finding.toBuilder()
                            .putAttribute(CsvTable.HEADING, TrustTable.OWNER)
                            .suggestions(Suggestions.closest(owner, owners))
                            .build(),
                    table);
        }));
    }

    private void report(Finding finding, TrustTable table) {
        findings.add(inFile(finding, table));
    }

    /** Reports what was found in the document where it stands in the tables. */
    private void locate(Finding finding) {
        String pointer = finding.pointer();
        while (!origins.containsKey(pointer)) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        Origin origin = Optional.ofNullable(origins.get(pointer)).orElseThrow();
        if (finding.attributes().containsKey(FindingList.UNLISTED)) {
            report(finding.toBuilder().place(Optional.empty()).build(), origin.table()); // it may be in any table
        } else if (!RowFindings.isOfForeignHeading(finding, origin.row(), origin.header())) {
            report(RowFindings.located(finding, pointer, origin.row(), origin.header()), origin.table());
        }
    }

    /** A finding whose message starts with the file, the row and the heading. */
    private static Finding inFile(Finding finding, TrustTable table) {
        String file = TrustTables.file(table);
        String row = Optional.ofNullable(finding.attributes().get(CsvTable.ROW))
                .map(number -> " row " + number)
                .orElse("");
        String heading = Optional.ofNullable(finding.attributes().get(CsvTable.HEADING))
                .map(text -> " '" + text + "'")
                .orElse("");
        return finding.toBuilder()
                .putAttribute(TrustTables.FILE, file)
                .message(file + row + heading + ": " + finding.message())
                .build();
    }
}
