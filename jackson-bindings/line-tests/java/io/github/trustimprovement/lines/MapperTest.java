// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.lines;

import static io.github.trustimprovement.lines.ThisLine.LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.LocalCode;
import io.github.trustimprovement.finding.FindingsException;
import io.github.trustimprovement.study.Coding;
import io.github.trustimprovement.study.Locator;
import io.github.trustimprovement.study.NoLocator;
import io.github.trustimprovement.study.Page;
import io.github.trustimprovement.study.Segment;
import io.github.trustimprovement.study.Study;
import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a program's own mapper does with the module, on every line of Jackson. */
class MapperTest {
    static final Segment SEGMENT = Segment.builder()
            .id("s1")
            .source("i01")
            .locator(Page.of(3))
            .putExtension("big", Extension.of("1.50"))
            .putExtension("whole", Extension.of("-12345678901234567890"))
            .putExtension("rest", Extension.of("[true,false,null,\"x\",{}]"))
            .build();

    static final String JSON = "{\"id\":\"s1\",\"source\":\"i01\",\"locator\":{\"type\":\"page\",\"number\":3},"
            + "\"big\":1.50,\"whole\":-12345678901234567890,\"rest\":[true,false,null,\"x\",{}]}";


    @Test
    void readsAndWritesATypeWithinOtherObjects() throws IOException {
        Map<String, List<Segment>> value = Map.of("all", List.of(SEGMENT));
        String json = "{\"all\":[" + JSON + "]}";
        assertThat(LINE.writeWithMapper(value)).isEqualTo(json);
        Map<String, List<Segment>> read = LINE.readListsWithMapper(json, Segment.class);
        assertThat(read).isEqualTo(value);
    }

    @Test
    void readsAndWritesASealedTypeWhateverItsStaticType() throws IOException {
        assertThat(LINE.writeWithMapper(Page.of(3))).isEqualTo("{\"type\":\"page\",\"number\":3}");
        assertThat(LINE.writeWithMapper(List.of(Locator.none()))).isEqualTo("[{\"type\":\"none\"}]");
        Locator page = LINE.readWithMapper("{\"number\":3,\"type\":\"page\"}", Locator.class);
        assertThat(page).isEqualTo(Page.of(3));
        Locator none = LINE.readWithMapper("{\"type\":\"none\"}", Locator.class);
        assertThat(none).isInstanceOf(NoLocator.class);
    }

    @Test
    void listsAllFindingsWithPointersFromTheRoot() {
        String json = "{\"all\":[" + JSON + ",\n{\"id\":7,\"source\":\"i01\",\"codings\":[{}]}]}";
        assertThatThrownBy(() -> LINE.readListsWithMapper(json, Segment.class))
                .hasMessageContaining("ERROR wire/type /all/1/id (2:7): expected a string, was: 7\n"
                        + "ERROR wire/invariant /all/1/codings/0 (2:35): Coding: either a judgement or a code, was:"
                        + " \"neither\"; the element is left out of the list")
                .cause()
                .asInstanceOf(type(FindingsException.class))
                .satisfies(findings -> assertThat(findings.report().findings()).hasSize(2));
    }

    @Test
    void pointsAtAValueThatIsNoObject() {
        assertThatThrownBy(() -> LINE.readListsWithMapper("{\"all\":[7]}", Coding.class))
                .hasMessageContaining("ERROR wire/type /all/0 (1:9): expected an object (coding), was: 7");
        assertThatThrownBy(() -> LINE.readWithMapper("[]", Study.class))
                .hasMessageContaining("ERROR wire/type (1:1): expected an object (trust-improvement/study document),"
                        + " was: an array");
    }

    @Test
    void leavesOutWarnings() throws IOException {
        Coding coding = LINE.readWithMapper("{\"code\":\"other/code\",\"new\":1}", Coding.class);
        assertThat(coding.extensions()).containsOnlyKeys("new");
    }

    /** What docs/guide/jackson.md says of a mapper of one's own. */
    @Test
    void isAsStrictAsTheMapperLetsIt() throws IOException {
        assertThatThrownBy(() -> LINE.readWithMapper("{\"code\":\"local/x\",\"code\":\"local/y\"}", Coding.class))
                .hasMessageContaining("ERROR wire/duplicate /code (1:19): given twice, the first is used: \"code\"");
        assertThat(LINE.readByTree("{\"code\":\"local/x\",\"code\":\"local/y\"}", Coding.class)
                        .code())
                .contains(LocalCode.of("local/y"));
        assertThat(LINE.readWithMapper("{\"code\":\"local/x\",\"new\":1.50}", Coding.class)
                        .extensions())
                .containsEntry("new", Extension.of("1.50"));
        assertThat(LINE.readByTree("{\"code\":\"local/x\",\"new\":1.50}", Coding.class)
                        .extensions())
                .containsEntry("new", Extension.of("1.5"));
        assertThat(LINE.readWithComments("{/* a comment */\"code\":\"local/x\"}", Coding.class)
                        .code())
                .contains(LocalCode.of("local/x"));
    }

    @Test
    void writesANumberAsItIsIntoTextAndSaysWhichOneNoTreeHolds() throws IOException {
        Coding coding = Coding.builder()
                .code(LocalCode.of("local/x"))
                .putExtension("new", Extension.of("[0,{\"a\":1.5e99999999999}]"))
                .build();
        assertThat(LINE.writeWithMapper(coding))
                .isEqualTo("{\"code\":\"local/x\",\"new\":[0,{\"a\":1.5e99999999999}]}");
        assertThatThrownBy(() -> LINE.treeWithMapper(coding))
                .isNotInstanceOf(NumberFormatException.class)
                .hasMessageContaining("no tree holds the number at /new: 1.5e99999999999");
        Coding inObject = Coding.builder()
                .code(LocalCode.of("local/x"))
                .putExtension("new", Extension.of("{\"a\":1.5e99999999999}"))
                .build();
        assertThatThrownBy(() -> LINE.treeWithMapper(inObject))
                .hasMessageContaining("no tree holds the number at /new/a: 1.5e99999999999");
        assertThat(LINE.treeWithMapper(SEGMENT)).contains("-12345678901234567890");
    }

    /** More text than any buffer holds comes before the fault, so that it happens within the value. */
    @Test
    void handsOnWhatASourceOrATargetThrows() {
        String start = "{\"code\":\"local/x\",\"new\":[" + "1,".repeat(100_000);
        Coding coding = Coding.builder()
                .code(LocalCode.of("local/x"))
                .putExtension("new", Extension.of("[" + "1,".repeat(100_000) + "1]"))
                .build();

        assertThatThrownBy(() -> LINE.readWithMapper(new ThenBroken(start), Coding.class))
                .hasMessageStartingWith("broken")
                .hasMessageNotContaining("wire/syntax");
        assertThatThrownBy(() -> LINE.writeWithMapper(coding, new BrokenWriter()))
                .hasMessageStartingWith("broken");
    }

    private static final class ThenBroken extends FilterReader {
        ThenBroken(String start) {
            super(new StringReader(start));
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count < 0) {
                throw new IOException("broken");
            }
            return count;
        }
    }

    private static final class BrokenWriter extends Writer {
        @Override
        public void write(char[] source, int offset, int length) throws IOException {
            throw new IOException("broken");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
