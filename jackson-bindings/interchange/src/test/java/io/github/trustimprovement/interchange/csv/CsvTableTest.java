// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.interchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.trustimprovement.aol.CodingBasis;
import io.github.trustimprovement.aol.Lever;
import io.github.trustimprovement.aol.Valence;
import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.wire.ReadPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private static final CodedSegment ROW = CodedSegment.builder()
            .segment("s1")
            .source("i01")
            .lever(Coded.of(Lever.COMMONALITY))
            .valence(Valence.NEGATIVE)
            .addBases(CodingBasis.MECHANISM, CodingBasis.ATTRIBUTION)
            .text("=SUM(A1), \"so\"\nthey said")
            .build();

    @Test
    void writesOneRowACodedSegment() {
        assertThat(CsvTable.segments().write(List.of(ROW)))
                .isEqualTo("segment,source,participant,leaderGroup,lever,theme,valence,bases,code,accountability,coder,"
                        + "date,text\r\n"
                        + "s1,i01,,,aol/lever/commonality,,aol/valence/negative,"
                        + "aol/coding-basis/mechanism;aol/coding-basis/attribution,,,,,"
                        + "\"'=SUM(A1), \"\"so\"\"\nthey said\"\r\n");
    }

    @Test
    void readsTheExactTextBack() {
        CsvTable<CodedSegment> table = CsvTable.segments();

        assertThat(table.read(table.write(List.of(ROW)), ReadPolicy.STRICT).orThrow())
                .containsExactly(ROW);
    }

    @Test
    void writesHeadingsWhereThereIsNoRecord() {
        assertThat(CsvTable.observations().write(List.of()))
                .isEqualTo("measure,organisation,period,value.type,value.value,value.reason,value.note,cohortSize,"
                        + "standardError,note\r\n");
    }

    @Test
    void laysTheAlternativesOfARatingOutInCells() {
        ComponentReview rated = review(Rating.of("spread", "most"));
        ComponentReview notApplicable = review(Rating.notApplicable("no sixth form"));
        String text = CsvTable.ratings().write(List.of(rated, notApplicable));

        assertThat(text)
                .isEqualTo("id,component,organisation,date,kind,assessor,rating.type,rating.scale,rating.level,"
                        + "rating.reason,evidence,note\r\n"
                        + "r1,dna/component/use-evidence,school/oak,2025-03-01,,,rated,spread,most,,,\r\n"
                        + "r1,dna/component/use-evidence,school/oak,2025-03-01,,,not-applicable,,,no sixth form,,\r\n");
        assertThat(CsvTable.ratings().read(text, ReadPolicy.STRICT).orThrow()).containsExactly(rated, notApplicable);
    }

    @Test
    void readsWhatASpreadsheetSaves() {
        String saved = "\uFEFFsource;segment;accountability;valence\r\ni01;s1;TRUE;aol/valence/positive\r\n;;;\r\n";

        assertThat(CsvTable.segments().read(saved, ReadPolicy.STRICT).orThrow())
                .containsExactly(CodedSegment.builder()
                        .segment("s1")
                        .source("i01")
                        .accountability(true)
                        .valence(Valence.POSITIVE)
                        .build());
    }

    @Test
    void keepsWhatStandsUnderOtherHeadings() {
        String text = "segment,source,mood,weight\r\ns1,i01,calm,2.50\r\n";
        Parsed<List<CodedSegment>> read = CsvTable.segments().read(text, ReadPolicy.STRICT);

        assertThat(read.report().findings())
                .extracting(Finding::toLine)
                .containsExactly(
                        "WARNING csv/heading-unknown (1:16): not known, kept as it is: mood",
                        "WARNING csv/heading-unknown (1:21): not known, kept as it is: weight");
        assertThat(read.orThrow().get(0).extensions())
                .containsEntry("mood", Extension.of("\"calm\""))
                .containsEntry("weight", Extension.of("2.50"));
        assertThat(CsvTable.segments().write(read.orThrow()))
                .endsWith(",text,mood,weight\r\ns1,i01,,,,,,,,,,,,calm,2.50\r\n");
    }

    /** A cell has no escapes. */
    @Test
    void writesWhatEscapesSay() {
        CodedSegment row = CodedSegment.builder()
                .segment("s1")
                .source("i01")
                .lever(Coded.unrecognised("aol/lever/new"))
                .putExtension("lever", Extension.of("\"aol\\/lever\\/n\\u0065w\""))
                .putExtension("x/y", new Extension("1", Optional.of("x\\/y")))
                .build();
        CsvTable<CodedSegment> table = CsvTable.segments();

        String text = table.write(List.of(row));

        assertThat(text).endsWith(",text,x/y\r\ns1,i01,,,aol/lever/new,,,,,,,,,1\r\n");
        assertThat(table.read(text, ReadPolicy.STRICT).orThrow().get(0).extensions())
                .containsExactly(Map.entry("x/y", Extension.of("1")));
    }

    @Test
    void reportsEachFaultWithItsRowAndHeading() {
        String text = """
                segment,source,valence,accountability,date
                s1,i01,aol/valence/positiv,true,2025-03-01
                s2,"i
                01",aol/valence/positive,perhaps,01/03/2025
                s3,,,,
                """;
        Parsed<List<CodedSegment>> read = CsvTable.segments().read(text, ReadPolicy.LENIENT);

        assertThat(read.report().findings())
                .extracting(
                        Finding::toLine,
                        finding -> finding.attributes().get(CsvTable.ROW),
                        finding -> finding.attributes().getOrDefault(CsvTable.HEADING, "-"))
                .containsExactly(
                        tuple(
                                "ERROR wire/unknown-code /0/valence (2:8): expected a code of kind 'valence', was:"
                                        + " \"aol/valence/positiv\"; did you mean aol/valence/positive?",
                                "2",
                                "valence"),
                        tuple(
                                "ERROR wire/type /1/accountability (4:26): expected true or false, was: \"perhaps\"",
                                "3",
                                "accountability"),
                        tuple(
                                "ERROR wire/value /1/date (4:34): expected a date such as 2026-03-01, was:"
                                        + " \"01/03/2025\"",
                                "3",
                                "date"),
                        tuple("ERROR wire/missing /2 (5:1): required: source", "4", "source"));
        assertThat(read.value().orElseThrow()).hasSize(2);
    }

    @Test
    void writesAListInWhichAnElementHasAnotherTypeAsJson() {
        for (String bases : List.of(
                "[\"aol/coding-basis/mechanism\",7]",
                "[\"aol/coding-basis/mechanism\",true]",
                "[\"aol/coding-basis/mechanism\",{\"a\":\"b\"}]")) {
            CodedSegment row = ROW.toBuilder()
                    .bases(List.of(CodingBasis.MECHANISM))
                    .extensions(Map.of("bases", Extension.of(bases)))
                    .build();
            String text = CsvTable.segments().write(List.of(row));

            assertThat(CsvTable.segments().read(text, ReadPolicy.LENIENT).value())
                    .as(text)
                    .contains(List.of(row));
        }
    }

    @Test
    void hasNoValueAfterAnErrorWhereReadingIsStrict() {
        assertThat(CsvTable.segments()
                        .read("segment,source\ns1,\ns2,i01\n", ReadPolicy.STRICT)
                        .value())
                .isEmpty();
        assertThat(CsvTable.segments()
                        .read("segment,source\ns1,\ns2,i01\n", ReadPolicy.LENIENT)
                        .value()
                        .orElseThrow())
                .hasSize(1);
    }

    @Test
    void passesNotesOverAndSaysSo() {
        Parsed<List<CodedSegment>> read =
                CsvTable.segments().read("segment,source\n# by AB,\ns1,i01\n#s2,i01\n", ReadPolicy.STRICT);

        assertThat(read.orThrow()).extracting(CodedSegment::segment).containsExactly("s1");
        assertThat(read.report().findings())
                .extracting(Finding::toLine, finding -> finding.attributes().get(CsvTable.ROW))
                .containsExactly(
                        tuple(
                                "INFO csv/note (2:1): passed over, as a note to people: # by AB; if it is no note, put an"
                                        + " apostrophe before the #",
                                "2"),
                        tuple(
                                "INFO csv/note (4:1): passed over, as a note to people: #s2; if it is no note, put an"
                                        + " apostrophe before the #",
                                "4"));
    }

    @Test
    void readsATextThatStartsLikeANote() {
        CodedSegment row = ROW.toBuilder().segment("#s2").build();
        String text = CsvTable.segments().write(List.of(row));
        Parsed<List<CodedSegment>> read = CsvTable.segments().read(text, ReadPolicy.STRICT);

        assertThat(text).contains("\r\n'#s2,i01,");
        assertThat(read.report().findings()).isEmpty();
        assertThat(read.orThrow()).containsExactly(row);
    }

    @Test
    void saysNothingOfTheNotesOfATemplate() {
        Parsed<List<CodedSegment>> read = CsvTable.segments()
                .read(
                        "segment,source\n# explanation: required,required\n# for example: s1,i01\ns1,i01\n",
                        ReadPolicy.STRICT);

        assertThat(read.report().findings()).isEmpty();
        assertThat(read.orThrow()).hasSize(1);
    }

    @Test
    void takesALineThatSaysWhatSeparatesCells() {
        for (String line : List.of("sep=;\r\n", "SEP=;\n", "\"sep=;\"\r", "\uFEFFsep=;\r\n", "sep=;;;\r\n")) {
            Parsed<List<CodedSegment>> read =
                    CsvTable.segments().read(line + "segment;source;text\r\ns1;i01;a, b\r\n", ReadPolicy.STRICT);
            assertThat(read.report().findings()).as(line).isEmpty();
            assertThat(read.orThrow().get(0).text()).as(line).contains("a, b");
        }
        for (String separator : List.of(",", "\t", "|")) {
            String text = "sep=S\nsegmentSsource\ns1Si01\n".replace("S", separator);
            assertThat(CsvTable.segments().read(text, ReadPolicy.STRICT).orThrow())
                    .as(separator)
                    .hasSize(1);
        }
    }

    @Test
    void countsALineThatSaysWhatSeparatesCellsAsALineAndAsNoRow() {
        Parsed<List<CodedSegment>> read =
                CsvTable.segments().read("sep=;\nsegment;source;date\ns1;i01;1/3/25\n", ReadPolicy.STRICT);

        assertThat(read.report().findings())
                .extracting(Finding::toLine, finding -> finding.attributes().get(CsvTable.ROW))
                .containsExactly(tuple(
                        "ERROR wire/value /0/date (3:8): expected a date such as 2026-03-01, was: \"1/3/25\"", "2"));
        assertThat(lines("sep=;\n")).containsExactly("ERROR csv/empty (1:1): the table has no headings");
        assertThat(lines("sep=ab\nsegment,source\n"))
                .contains("ERROR csv/heading-missing (1:1): a table of this kind needs the heading: segment");
    }

    @Test
    void reportsHeadingsThatCannotBeRead() {
        assertThat(lines("")).containsExactly("ERROR csv/empty (1:1): the table has no headings");
        assertThat(lines("segment,,source,segment"))
                .containsExactly(
                        "ERROR csv/heading-blank (1:9): a heading is blank",
                        "ERROR csv/heading-twice (1:17): a heading stands twice: segment");
        assertThat(lines("segment,sorce"))
                .containsExactly(
                        "WARNING csv/heading-unknown (1:9): not known, kept as it is: sorce; did you mean source?",
                        "ERROR csv/heading-missing (1:1): a table of this kind needs the heading: source");
    }

    @Test
    void reportsRowsOfAnotherLength() {
        assertThat(lines("segment,source,text\ns1,i01\ns2,i01,yes,no"))
                .containsExactly(
                        "WARNING csv/row-too-short (2:4): 3 cells expected, was: 2; the others are empty",
                        "ERROR csv/row-too-long (3:12): left out: 3 cells expected, was: 4");
    }

    @Test
    void isATableOfAnyTypeWithAWireForm() {
        CsvTable<Rating> ratings = CsvTable.of(Rating.class);

        assertThat(ratings.read(ratings.write(List.of(Rating.withheld())), ReadPolicy.STRICT)
                        .orThrow())
                .containsExactly(Rating.withheld());
        assertThatThrownBy(() -> CsvTable.of(String.class))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("Shapes: a type with a wire form, was: \"java.lang.String\"");
    }

    private static List<String> lines(String text) {
        return CsvTable.segments().read(text, ReadPolicy.LENIENT).report().findings().stream()
                .map(Finding::toLine)
                .toList();
    }

    private static ComponentReview review(Rating rating) {
        return ComponentReview.of(
                "r1", Component.USE_EVIDENCE, OrganisationRef.school("oak"), LocalDate.of(2025, 3, 1), rating);
    }
}
