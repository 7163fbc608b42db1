// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Rows.lines;
import static io.github.trustimprovement.wire.Rows.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.study.CodedSegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes again and again; that it is read as the first time. */
class RepeatedRowsTest {
    private static final int TIMES = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'segment':'ID','source':'i1'}",
                "{'segment': 'ID', 'source': 'i1', 'lever': 'aol/lever/commonality'}",
                "{ 'segment':'ID','source':'i1' }",
                "{'source':'i1','segment':'ID'}",
                "{'segment':'ID','source':'\u00e9','bases':['aol/coding-basis/mechanism'],'text':'a \\u0041 ]'} \r",
                "{'segment':'ID','source':'i1','accountability':true,'text':'LONG'}",
            })
    void givesEachRowItsOwnId(String row) {
        String text = row.replace('\'', '"').replace("LONG", "x".repeat(600));
        List<Parsed<CodedSegment>> rows = read(numbered(text), CodedSegment.class);
        CodedSegment first = rows.get(0).orThrow();
        for (int i = 0; i < TIMES; i++) {
            assertThat(rows.get(i).orThrow())
                    .isEqualTo(first.toBuilder().segment("s" + i).build());
        }
        assertThat(lines(rows)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u00e9", "\u00e9", "\\\"", "\\\\"})
    void givesEachRowItsOwnIdThatIsNotPlain(String end) {
        String row = "{\"segment\":\"ID" + end + "\",\"source\":\"i1\"}";
        List<Parsed<CodedSegment>> rows = read(numbered(row), CodedSegment.class);
        for (int i = 0; i < TIMES; i++) {
            assertThat(rows.get(i).orThrow().segment()).startsWith("s" + i).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'segment':'ID','source':'i1','segment':'s1'}",
                "{'segment':'ID','source':'i1','odd':1}",
                "{'segment':'ID','lever':'aol/lever/new','source':'i1'}",
                "{'segment':'ID','source':' '}",
                "{'segment':'ID'}",
                "{'segment':'ID','source':'i1'}}",
                "{'segment':'ID','source':'i1',}",
                "{'segment':'ID','source':'i1','lever':'aol/lever/commonality'",
            })
    void findsInEachRowWhatItFoundInTheFirst(String row) {
        List<Parsed<CodedSegment>> rows = read(numbered(row.replace('\'', '"')), CodedSegment.class);
        String first = lines(rows.subList(0, 1)).toString();
        for (int i = 0; i < TIMES; i++) {
            assertThat(lines(rows.subList(i, i + 1))).isNotEmpty();
            assertThat(lines(rows.subList(i, i + 1))
                            .toString()
                            .replace("/" + i, "/0")
                            .replace("(" + (i + 1), "(1"))
                    .isEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\\ud800", "a\tb"})
    void readsAnIdThatMayNotBe(String id) {
        String row = "{\"segment\":\"ID\",\"source\":\"i1\"}";
        List<Parsed<CodedSegment>> rows = read(numbered(row) + row.replace("ID", id), CodedSegment.class);
        assertThat(rows.get(TIMES).value()).isEmpty();
        assertThat(lines(rows)).singleElement().asString().startsWith("ERROR ").contains(" /6");
    }

    @Test
    void findsAPropertyGivenTwiceThoughBothAreKnown() {
        String text = "{\"source\":\"i1\",\"segment\":\"s1\",\"coder\":\"c1\"}\n".repeat(TIMES)
                + "{\"source\":\"i1\",\"segment\":\"s1\",\"coder\":\"c1\",\"source\":\"i1\"}";
        assertThat(lines(read(text, CodedSegment.class)))
                .singleElement()
                .asString()
                .contains("given twice");
    }

    @Test
    void goesOnReadingWhereNothingComesAgain() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            texts.add("{\"segment\":\"s" + i + "\",\"source\":\"i" + (i < 10_000 ? i : 1) + "\"}");
        }
        List<Parsed<CodedSegment>> rows = read(String.join("\n", texts), CodedSegment.class);
        for (int i = 0; i < rows.size(); i++) {
            CodedSegment row = rows.get(i).orThrow();
            assertThat(row.segment()).isEqualTo("s" + i);
            assertThat(row.source()).isEqualTo("i" + (i < 10_000 ? i : 1));
        }
    }

    @Test
    void givesUpLookingButForATryNowAndThen() {
        Tries tries = new Tries(2);
        for (int i = 0; i < 4_096; i++) {
            assertThat(tries.isWorthwhile(0)).isTrue();
            tries.beginRow();
            tries.note(0, false);
        }
        assertThat(tries.isWorthwhile(0)).isTrue();
        for (int i = 0; i < 64; i++) {
            tries.beginRow();
        }
        assertThat(tries.isWorthwhile(0)).isFalse();
        assertThat(tries.isWorthwhile(1)).isTrue();
        tries.note(0, true);
        assertThat(tries.isWorthwhile(0)).isTrue();
    }

    @Test
    void keepsWhatComesForTheSecondTimeInASmallTable() {
        KeptParts parts = new KeptParts(2, 4);
        byte[] bytes = "abcd        ".getBytes(StandardCharsets.UTF_8);
        assertThat(parts.mayHave(0, 4)).isTrue();
        assertThat(parts.mayHave(0, 5)).isFalse();
        assertThat(parts.mayHave(4, 4)).isFalse();
        assertThat(madeAfterKeeping(parts, bytes, 0)).isNull();
        assertThat(madeAfterKeeping(parts, bytes, 0)).isEqualTo(0);
        assertThat(parts.find(7, bytes, 0, 3, this, 1)).isNull();
        assertThat(parts.find(7, bytes, 1, 3, this, 1)).isNull();
        assertThat(parts.find(7, bytes, 0, 2, this, 2)).isNull();
        assertThat(parts.find(7, bytes, 0, 2, parts, 1)).isNull();
        assertThat(parts.find(8, bytes, 0, 2, this, 1)).isNull();
        for (int i = 1; i < 3; i++) {
            madeAfterKeeping(parts, bytes, i);
        }
        assertThat(parts.find(7, bytes, 2, 4, this, 1))
                .extracting(KeptParts.Kept::made)
                .isEqualTo(2);
        assertThat(parts.find(7, bytes, 0, 2, this, 1)).isNull();
    }

    private @Nullable Object madeAfterKeeping(KeptParts parts, byte[] bytes, int from) {
        parts.keep(7, bytes, from, from + 2, this, 1, from, 0);
        KeptParts.Kept kept = parts.find(7, bytes, from, from + 2, this, 1);
        return kept == null ? null : kept.made();
    }

    private static String numbered(String row) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < TIMES; i++) {
            rows.append(row.replace("ID", "s" + i)).append('\n');
        }
        return rows.toString();
    }
}
