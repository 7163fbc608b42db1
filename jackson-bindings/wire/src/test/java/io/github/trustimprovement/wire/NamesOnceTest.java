// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static io.github.trustimprovement.wire.Texts.lines;
import static io.github.trustimprovement.wire.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trustimprovement.study.CodedSegment;
import io.github.trustimprovement.study.Segment;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesOnceTest {
    private static final String START = "{'id':'s','source':'i',";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'new':{'a':1,'a':2} | /new/a",
                "'new':{'a':1,'\\u0061':2} | /new/a",
                "'new':[[],{'b':{'a':1,'c':[{'a':1}],'a':2}},1] | /new/1/b/a",
                "'speaker':{'type':'odd','a':1,'a':2} | /speaker/a",
                "'speaker':{'type':'odd','a':1,'type':'odd'} | /speaker/type",
                "'speaker':{'type':{'a':1,'a':2}} | /speaker/type/a",
                "'speaker':{'b':1,'type':{'a':1,'a':2}} | /speaker/type/a",
                "'speaker':{'type':{'a':1},'a':2,'a':3} | /speaker/a",
                "'speaker':{'a':1,'a':2,'type':'odd'} | /speaker/a",
                "'speaker':{'a':1,'a':2} | /speaker/a",
                "'note':{'a':1,'a':2} | /note/a",
                "'codings':[['x',{'a':1,'a':2}]] | /codings/0/1/a"
            })
    void reportsANameThatStandsTwiceInWhatNoShapeReads(String property, String pointer) {
        String json = (START + property + "}").replace('\'', '"');
        assertThat(read(json, Shapes.of(Segment.class)).report().findings())
                .filteredOn(finding -> finding.rule().equals("wire/duplicate"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.pointer()).isEqualTo(pointer);
                    assertThat(finding.place()).isPresent();
                    assertThat(finding.message()).startsWith("given twice: ");
                });
    }

    /** Each at its own place, however deep. */
    @Test
    void reportsEachStringWithHalfOfASurrogatePair() {
        String json = (START + "'new':['fine',{'deep':['a<']},'<'],'other':'<','note':[{'a':'<'}]}")
                .replace('\'', '"')
                .replace("<", "\\ud800");
        assertThat(lines(read(json, Shapes.of(Segment.class))))
                .filteredOn(line -> line.startsWith("ERROR wire/lone-surrogate"))
                .extracting(line -> line.substring(line.indexOf('/', 12), line.indexOf(':', line.indexOf(')'))))
                .containsExactly("/new/1/deep/0 (1:47)", "/new/2 (1:59)", "/other (1:77)", "/note/0/a (1:99)");
    }

    @Test
    void takesOneNameInManyObjects() {
        assertThat(lines(read(
                        (START + "'new':{'a':[{'a':1},{'a':{'a':1}}],'b':{'a':2}}}").replace('\'', '"'),
                        Shapes.of(Segment.class))))
                .containsExactly("WARNING wire/unknown-property /new (1:24): not known, kept as it is: \"new\"");
    }

    @Test
    void reportsThemInRows() {
        byte[] rows = "\n{\"segment\":\"s\",\"source\":\"i\",\"x\":{\"a\":1,\"a\":2}}".getBytes(StandardCharsets.UTF_8);
        try (RowReader<CodedSegment> reader = RowReader.of(
                new ByteArrayInputStream(rows), CodedSegment.class, ReadPolicy.LENIENT, ReadOptions.standard())) {
            assertThat(lines(reader.next())).contains("ERROR wire/duplicate /0/x/a (2:40): given twice: \"a\"");
        }
    }

    /** Names of which a hash without a key, such as FNV-1a, makes the same can be found; nobody can for ours. */
    @Test
    void tellsNamesApartThatWereMadeToBeMistakenForEachOther() {
        String json = START + "'new':{'\u67ee\u1958\u3625\ua949\u6f0c\u233b\u30f5':1,"
                + "'\u60fb\u3866\u5e03\u996a\u2260\u2321\u31eb':2}}";
        assertThat(lines(read(json.replace('\'', '"'), Shapes.of(Segment.class))))
                .containsExactly("WARNING wire/unknown-property /new (1:24): not known, kept as it is: \"new\"");
    }

    /** Values that other implementations give for the key 00 01 .. 0f: of no byte, and of the bytes 00 01 .. 0e. */
    @Test
    void hashesAsOthersDo() {
        assertThat(sipHash(0)).isEqualTo(0xabac0158050fc4dcL);
        assertThat(sipHash(0x0706050403020100L, 0x0f0e0d0c0b0a0908L)).isEqualTo(0xd320d86d2a519956L);
    }

    private static long sipHash(long... words) {
        SipHash hash = new SipHash(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);
        for (long word : words) {
            hash.add(word);
        }
        return hash.end();
    }

    @Test
    void tellsNamesApartWhateverTheirNumber() {
        NameSet names = new NameSet();
        Set<String> all =
                new HashSet<>(List.of("", "\0", "\0\0", "a", "aa", "ab", "ba", "aaa", "aaaa", "aaaa\0", "aaaaa"));
        for (int i = 0; i < 10_000; i++) {
            all.add("n" + i);
        }
        assertThat(all).allMatch(names::add);
        assertThat(all).noneMatch(names::add);
    }

    /** Wherever it is: nobody could read what is written of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'a<b':1 | 1:24",
                "'new':[1,{'a':1, 'a<b':2}] | 1:41",
                "'note':{'a<b':1} | 1:32",
                "'speaker':{'type':'odd','<b':1} | 1:48",
                "'speaker':{'a<':1,'type':'unknown'} | 1:35",
                "'codings':[{'judgement':{'a<b':1}}] | 1:49"
            })
    void readsNothingOnFromANameWithHalfOfASurrogatePair(String property, String place) {
        for (String half : List.of("\\udc00", "\ud800")) {
            String json = (START + property + "}").replace('\'', '"').replace("<", half);

            assertThat(read(json, Shapes.of(Segment.class)).value()).isEmpty();
            assertThat(lines(read(json, Shapes.of(Segment.class))))
                    .contains("ERROR wire/syntax (" + place + "): half of a surrogate pair stands alone in a name;"
                            + " nothing after this was read");
        }
    }
}
