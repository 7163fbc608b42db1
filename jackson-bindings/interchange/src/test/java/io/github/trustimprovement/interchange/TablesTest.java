// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.practice.Practice;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.scoring.valence.PositiveShare;
import io.github.trustimprovement.text.TextTable;
import io.github.trustimprovement.vocabulary.Vocabulary;
import io.github.trustimprovement.wire.ListShape;
import io.github.trustimprovement.wire.PropertyShape;
import io.github.trustimprovement.wire.RecordShape;
import io.github.trustimprovement.wire.Shapes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void takesTheTableThatAValueHas() {
        PositiveShare share = PositiveShare.of(DocumentsTest.STUDY, Lever.COMMONALITY);
        TextTable table = TextTable.builder().note("x").build();

        assertThat(Tables.of(table)).isSameAs(table);
        assertThat(Tables.of(share)).hasToString(share.toString());
        assertThat(Tables.of(share.explain()))
                .hasToString(share.explain().toTextTable().toString());
        assertThat(Tables.of(Vocabulary.standard()))
                .hasToString(Vocabulary.standard().summary().toString());
    }

    @Test
    void hasARowForEachCodingOfAStudy() {
        TextTable table = Tables.of(DocumentsTest.STUDY);

        assertThat(table.rows()).containsExactly(List.of("s1", "p01", "CEO", "Commonality", "n/a", "negative", "n/a"));
        assertThat(table.notes()).containsExactly("n = 1 segments of 1 leaders; coders: 0.");
    }

    @Test
    void countsThePartsOfATrustsRecord() {
        TrustRecord dated = DocumentsTest.TRUST.withAsOf(LocalDate.of(2026, 3, 1));

        assertThat(Tables.of(dated).rows()).contains(List.of("schools", "1"), List.of("practices", "0"));
        assertThat(Tables.of(dated).notes()).startsWith("Kept up to 2026-03-01.");
        assertThat(Tables.of(DocumentsTest.TRUST).notes()).startsWith("Not said up to which day it was kept.");
    }

    @Test
    void hasARowForEachListOfATrustsRecord() {
        RecordShape<TrustRecord, ?> shape = (RecordShape<TrustRecord, ?>) Shapes.of(TrustRecord.class);

        assertThat(Tables.of(DocumentsTest.TRUST).rows().stream().skip(1).map(row -> row.get(0)))
                .containsExactlyElementsOf(shape.properties().stream()
                        .filter(property -> property.shape() instanceof ListShape)
                        .map(PropertyShape::name)
                        .toList());
    }

    @Test
    void saysHowManyFindingsThereAreFirst() {
        Finding finding = Finding.builder()
                .rule("csv/empty")
                .severity(Severity.ERROR)
                .message("no headings")
                .build();
        ValidationReport report = ValidationReport.of(List.of(
                finding,
                finding.withPlace(new TextPlace(2, 3)),
                finding.toBuilder().pointer("/a").build()));

        TextTable table = Tables.of(report);

        assertThat(table.title()).contains("Findings: 3 ERROR, 0 WARNING, 0 INFO");
        assertThat(table.rows().stream().map(row -> row.get(2)))
                .containsExactly("no headings", "(2:3): no headings", "/a: no headings");
    }

    @Test
    void showsTheFirstColumnsOfRecordsAndNamesTheOthers() {
        Practice practice = Practice.builder()
                .id("a")
                .title("t".repeat(40))
                .note("n".repeat(40))
                .narrative("v".repeat(40))
                .build();

        TextTable table = Tables.of(List.of(practice, practice));

        assertThat(table.headers()).startsWith("id", "title");
        assertThat(table.notes()).startsWith("n = 2 rows.").last().asString().startsWith("Not shown: ");
        assertThat(table.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void showsConceptsAndAnythingElse() {
        assertThat(Tables.of(Lever.COMMONALITY).rows())
                .containsExactly(List.of("Commonality", "aol/lever/commonality"));
        assertThat(Tables.of(List.of()).notes()).containsExactly("n = 0.");
        assertThat(Tables.of(List.of(1, "a")).rows()).containsExactly(List.of("1"), List.of("a"));
        assertThat(Tables.of(12).rows()).containsExactly(List.of("12"));
    }

    @Test
    void showsHelixAndLevers() {
        assertThat(Tables.helix().headers()).hasSize(3);
        assertThat(Tables.helix().rows())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row).doesNotContain("-"));
        assertThat(Tables.levers().rows()).hasSize(Lever.values().length);
    }
}
