// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Findings;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.Results;
import io.github.trustimprovement.study.Codebook;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Study;
import io.github.trustimprovement.vocabulary.Framework;
import io.github.trustimprovement.wire.ReadPolicy;
import io.github.trustimprovement.wire.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/spec/wire.md} to the tables and the golden files. */
class WirePageTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "spec", "wire.md");
    private static final Path ROWS = Path.of("..", "wire", "src", "test", "resources", "golden", "1");
    private static final String MARK = "<!-- What follows is generated from tables and golden files:"
            + " run WirePageTest with -Dgolden.update=true. -->\n";

    private static final Map<String, Class<?>> DOCUMENTS = new LinkedHashMap<>();

    static {
        DOCUMENTS.put("framework", Framework.class);
        DOCUMENTS.put("codebook", Codebook.class);
        DOCUMENTS.put("study", Study.class);
        DOCUMENTS.put("trust", TrustRecord.class);
        DOCUMENTS.put("results", Results.class);
        DOCUMENTS.put("findings", Findings.class);
    }

    /** Rewritten on purpose with {@code -Dgolden.update=true}. */
    @Test
    void pageSaysWhatTablesAndGoldenFilesSay() throws IOException {
        WirePage page = new WirePage();
        for (Map.Entry<String, Class<?>> document : DOCUMENTS.entrySet()) {
            String name = document.getKey();
            Class<?> type = document.getValue();
            page.add(
                    "`trust-improvement/" + name + "`",
                    "In Java a `" + type.getSimpleName() + "`; [schema](../schema/1/" + name + ".schema.json).",
                    Shapes.of(type));
            page.example(golden(name));
        }
        page.add(
                "Rows",
                "A stream has any number of rows of one type. A row is an object without a head, on one line;"
                        + " a `Segment`, a [component review](#component-review), an `Observation` and every other object of"
                        + " this page can be one. A coding of a study as a row of its own is in Java a `CodedSegment`;"
                        + " [schema](../schema/1/coded-segment.schema.json).",
                Shapes.of(CodedSegment.class));
        page.example(
                "As NDJSON, each row ends with `\\n`. When read, a line may end with `\\r\\n` and a blank line is no row; a line"
                        + " that is no JSON costs that line.",
                row("coded-segments.ndjson"));
        page.example(
                "As one array, the brackets and each row have a line of their own. A text whose first character is `[` is"
                        + " read as an array, however it is laid out; after what is no JSON nothing more is read. The pointer"
                        + " of a finding starts with the place of the row among the rows, from 0, in both: `/1/lever`.",
                row("coded-segments.json"));
        String text = Files.readString(PAGE);
        String expected = text.substring(0, text.indexOf(MARK)) + MARK + page;
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, expected);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    /** So that no property is without an example. */
    @Test
    void examplesHaveEachPropertyAndAreCanonical() throws IOException {
        for (Map.Entry<String, Class<?>> document : DOCUMENTS.entrySet()) {
            String json = golden(document.getKey());

            assertThat(PropertiesOfShapes.usedIn(json, Shapes.of(document.getValue())))
                    .as(document.getKey())
                    .containsAll(PropertiesOfShapes.all(Shapes.of(document.getValue())));
            assertThat(LINE.write(
                            LINE.read(json, document.getValue(), ReadPolicy.STRICT)
                                    .orThrow()))
                    .isEqualTo(json);
        }
    }

    private static String row(String name) throws IOException {
        return Files.readString(ROWS.resolve(name));
    }

    private static String golden(String name) throws IOException {
        return Files.readString(GoldenFiles.FOLDER.resolve(name + "-full.json"));
    }
}
