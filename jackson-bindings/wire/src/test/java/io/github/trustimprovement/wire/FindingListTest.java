// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Rows.lines;
import static io.github.trustimprovement.wire.Texts.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import io.github.trustimprovement.study.CodedSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names, values and messages of any length, of which no more is held than is allowed. */
class FindingListTest {
    private static final String START = "{\"format\":\"test/sample\",\"schemaVersion\":\"1\",\"id\":\"s\"";
    private static final String ROW = "{\"segment\":\"s\",\"source\":\"i\",";
    private static final int MOST = FindingList.MOST_CHARACTERS;

    @Test
    void listsLongPointersUntilTheyHaveTooManyCharactersTogether() {
        String name = "x".repeat(MOST / 4 - 10);
        String json = START + ",\"" + name + "\":{\"a\":0" + ",\"a\":1".repeat(1_000) + "},\"id\":1,\"b\":1";
        List<Finding> findings = Texts.read(json, Sample.SHAPE).report().findings();

        assertThat(findings)
                .extracting(Finding::pointer)
                .containsExactly(
                        "/" + name, "/" + name + "/a", "/" + name + "/a", "/" + name + "/a", "/id", "/b", "", "");
        assertThat(findings.subList(4, 8))
                .extracting(Finding::toLine)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("ERROR wire/duplicate /id "),
                        line -> assertThat(line).startsWith("WARNING wire/unknown-property /b "),
                        line -> assertThat(line)
                                .startsWith("ERROR wire/syntax (1:")
                                .endsWith("; nothing after this was read"),
                        line -> assertThat(line)
                                .isEqualTo("ERROR wire/duplicate (1:" + (json.indexOf('{', 1) + 2 + 4 * 6)
                                        + "): 997 more of this rule are not listed, the first of them: given twice:"
                                        + " \"a\""));
    }

    @Test
    void withholdsTheValueForAnErrorThatIsNotListed() {
        String json = START + ",\"" + "x".repeat(MOST) + "\":{\"a\":0,\"a\":1}}";
        Parsed<Sample> parsed = Texts.read(json, Sample.SHAPE, ReadPolicy.STRICT);

        assertThat(parsed.value()).isEmpty();
        assertThat(lines(parsed))
                .containsExactly(
                        "WARNING wire/unknown-property (1:" + (START.length() + 2)
                                + "): 1 of this rule are not listed, the first of them: not known, kept as it is: \""
                                + "x".repeat(80) + "...\"",
                        "ERROR wire/duplicate (1:" + (json.lastIndexOf('"') - 1)
                                + "): 1 of this rule are not listed, the first of them: given twice: \"a\"");
        assertThat(Texts.read(json, Sample.SHAPE).value()).isPresent();
    }

    @Test
    void saysWhatIsWrongAndWhereThoughNothingOfARuleIsListed() {
        String name = "\"" + "x".repeat(5_000_000) + "\":";
        Parsed<Sample> parsed =
                Texts.read(START + ",\n" + name + "1,\n  " + name + "2}", Sample.SHAPE, ReadPolicy.STRICT);
        String clipped = "\"" + "x".repeat(80) + "...\"";

        assertThat(parsed.value()).isEmpty();
        assertThat(lines(parsed))
                .containsExactly(
                        "WARNING wire/unknown-property (2:1): 1 of this rule are not listed, the first of them: not known,"
                                + " kept as it is: " + clipped,
                        "ERROR wire/duplicate (3:3): 1 of this rule are not listed, the first of them: given twice, the"
                                + " first is used: " + clipped);
        assertThat(parsed.report().findings().get(1).place()).contains(new TextPlace(3, 3));
        assertThat(parsed.report().findings().get(1).attributes()).containsExactly(Map.entry("unlisted", "1"));
    }

    @Test
    void listsWhatIsLongInEachRowAndNoMoreThanThatOfAll() {
        String row = ROW + "\"" + "x".repeat(MOST / 2 - 400) + "\":1}";
        RowReader<CodedSegment> rows =
                Rows.reader((row + "\n").repeat(5), CodedSegment.class, ReadPolicy.LENIENT, ReadOptions.standard());

        for (int i = 0; i < 5; i++) {
            assertThat(rows.next().report().findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.pointer()).hasSize(MOST / 2 - 397));
        }
        assertThat(rows.report().findings()).hasSize(3);
        assertThat(rows.report().findings().get(2).toLine())
                .isEqualTo("WARNING wire/unknown-property (3:" + (ROW.length() + 1)
                        + "): 3 more of this rule are not listed, the first of them: not known, kept as it is: \""
                        + "x".repeat(80) + "...\"");
    }

    @Test
    void countsTheCharactersOfWhatOthersFound() {
        for (Finding one : List.of(
                finding().pointer("/" + "p".repeat(MOST / 2 + 1)).build(),
                finding().message("m".repeat(MOST / 2 + 1)).build(),
                finding().putAttribute("was", "w".repeat(MOST / 2 + 1)).build())) {
            FindingList list = new FindingList();
            IntStream.range(0, 3).forEach(i -> list.add(one));
            FindingList all = new FindingList();
            all.addAll(list);
            ValidationReport report = all.report("/a");

            assertThat(list.size()).isEqualTo(1);
            assertThat(report).isEqualTo(list.report("/a"));
            assertThat(report.findings().get(1).toLine())
                    .isEqualTo("ERROR demo/rule /a: 2 more of this rule are not listed, the first of them: "
                            + (one.message().length() > 500 ? "m".repeat(500) + "..." : "a fault"));
            list.clear();
            assertThat(list.isEmpty()).isTrue();
            list.add(one);
            assertThat(list.size()).isEqualTo(1);
        }
    }

    /** Long ones are not listed, short ones behind them are. */
    @Test
    void quotesTheFirstThatIsNotListedThoughItCameInParts() {
        FindingList part = new FindingList();
        part.add(at(1));
        part.add(at(2).toBuilder().pointer("/" + "p".repeat(MOST)).build());
        part.add(at(3));
        FindingList all = new FindingList();
        IntStream.range(0, FindingList.MOST_A_RULE - 2).forEach(i -> all.add(at(9)));
        assertThat(quoted(part)).isEqualTo("1:2 1 more of this rule are not listed, the first of them: fault 2");

        all.addAll(part);
        assertThat(quoted(all)).isEqualTo("1:2 1 more of this rule are not listed, the first of them: fault 2");
        all.addAll(part);
        assertThat(quoted(all)).isEqualTo("1:2 4 more of this rule are not listed, the first of them: fault 2");

        FindingList full = new FindingList();
        IntStream.range(0, FindingList.MOST_A_RULE).forEach(i -> full.add(at(9)));
        full.addAll(part);
        assertThat(quoted(full)).isEqualTo("1:1 3 more of this rule are not listed, the first of them: fault 1");
    }

    private static Finding at(int column) {
        return finding()
                .message("fault " + column)
                .place(new TextPlace(1, column))
                .build();
    }

    private static String quoted(FindingList list) {
        Finding last = list.report("").findings().get(list.size());
        return last.place().orElseThrow() + " " + last.message();
    }

    /** Of millions that are counted, one is made. */
    @Test
    void makesNoFindingThatIsNeitherListedNorTheFirstThatIsNot() {
        List<Boolean> made = new ArrayList<>();
        FindingList list = new FindingList();
        IntStream.range(0, 3 * FindingList.MOST_A_RULE)
                .forEach(i -> list.add("demo/rule", Severity.ERROR, 1, isListed -> {
                    made.add(isListed);
                    return at(i + 1);
                }));

        assertThat(made).hasSize(FindingList.MOST_A_RULE + 1).endsWith(true, false);
        assertThat(quoted(list))
                .isEqualTo("1:1001 2000 more of this rule are not listed, the first of them: fault 1001");
    }

    private static io.github.trustimprovement.finding.FindingBuilder finding() {
        return Finding.builder().rule("demo/rule").severity(Severity.ERROR).message("a fault");
    }

    /** The text of a list with a fault is kept, and what its elements would be written as is of no interest then. */
    @Test
    void takesBackWhatWasSaidOfASpellingThoughItIsNotListed() {
        FindingList list = new FindingList();
        Finding spelling = finding()
                .rule(WireRule.TEXT_SPELLING.code())
                .severity(Severity.WARNING)
                .build();
        list.add(spelling);
        FindingList.Mark mark = list.mark();
        list.add(spelling);
        list.add(spelling.toBuilder().message("m".repeat(MOST + 1)).build());
        list.dropSpellings(mark);

        assertThat(list.report("").findings()).containsExactly(spelling);
    }

    @Test
    void saysWhyARowCannotBeOnOneShortLine() {
        assertThat(lines(Rows.read("{\"segment\":\" \\n\\t\",\"source\":\"i\"}", CodedSegment.class)))
                .containsExactly(
                        "ERROR wire/invariant /0 (1:1): CodedSegment.segment: not blank, was: \" \\n\\t\"; the row is"
                                + " left out");
        Finding long1 = Rows.read(
                        "{\"segment\":\"" + " ".repeat(1_000_000) + "\",\"source\":\"i\"}", CodedSegment.class)
                .get(0)
                .report()
                .findings()
                .get(0);
        assertThat(long1.message())
                .hasSize(503)
                .startsWith("CodedSegment.segment: not blank, was: \"   ")
                .endsWith(" ...");
        assertThat(lines(Rows.read(ROW + "\"a\\nb\":1}", CodedSegment.class)))
                .containsExactly("WARNING wire/unknown-property /0/a\\nb (1:29): not known, kept as it is: \"a\\nb\"");
    }
}
