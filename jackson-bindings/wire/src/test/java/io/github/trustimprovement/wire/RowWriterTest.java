// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.study.CodedSegment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowWriterTest {
    private static final CodedSegment ROW =
            CodedSegment.builder().segment("s\u00e9").source("i1").build();
    private static final String LINE = "{\"segment\":\"s\u00e9\",\"source\":\"i1\"}";

    @Test
    void writesOneRowALine() {
        assertThat(write(List.of(), RowFormat.NDJSON)).isEmpty();
        assertThat(write(List.of(ROW, ROW), RowFormat.NDJSON)).isEqualTo(LINE + "\n" + LINE + "\n");
    }

    @Test
    void writesAnArray() {
        assertThat(write(List.of(), RowFormat.ARRAY)).isEqualTo("[]\n");
        assertThat(write(List.of(ROW), RowFormat.ARRAY)).isEqualTo("[\n" + LINE + "\n]\n");
        assertThat(write(List.of(ROW, ROW), RowFormat.ARRAY)).isEqualTo("[\n" + LINE + ",\n" + LINE + "\n]\n");
    }

    @Test
    void writesMoreThanItHolds() {
        List<CodedSegment> rows = Collections.nCopies(10_000, ROW);
        assertThat(write(rows, RowFormat.NDJSON)).isEqualTo((LINE + "\n").repeat(10_000));
    }

    @Test
    void writesNothingOfARowThatHasNoText() {
        CodedSegment bad =
                ROW.toBuilder().putExtension("odd", Extension.of("{")).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowWriter<CodedSegment> rows = RowWriter.of(out, CodedSegment.class, RowFormat.ARRAY)) {
            assertThatThrownBy(() -> rows.write(bad))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessage("coded segment.extensions.odd: the text of one JSON value, was: \"{\"");
            rows.write(ROW);
            assertThatThrownBy(() -> rows.write(bad)).isInstanceOf(InvalidModelException.class);
            rows.write(ROW);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[\n" + LINE + ",\n" + LINE + "\n]\n");
    }

    @Test
    void writesAFileAndClosesItOnce(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rows.ndjson");
        RowWriter<CodedSegment> rows = RowWriter.of(file, CodedSegment.class, RowFormat.NDJSON);
        rows.write(ROW);
        rows.close();
        rows.close();
        assertThat(Files.readString(file)).isEqualTo(LINE + "\n");
        Path none = folder.resolve("none").resolve("rows");
        assertThatThrownBy(() -> RowWriter.of(none, CodedSegment.class, RowFormat.NDJSON))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot write " + none);
    }

    @Test
    void passesOnThatTheBytesCannotBeWrittenOrClosed() {
        RowWriter<CodedSegment> full = RowWriter.of(
                new OutputStream() {
                    @Override
                    public void write(int unit) throws IOException {
                        throw new IOException("full");
                    }
                },
                CodedSegment.class,
                RowFormat.NDJSON);
        full.write(ROW);
        assertThatThrownBy(full::close).isInstanceOf(UncheckedIOException.class).hasMessage("cannot write the rows");
        RowWriter<CodedSegment> stuck = RowWriter.of(
                new ByteArrayOutputStream() {
                    @Override
                    public void close() throws IOException {
                        throw new IOException("stuck");
                    }
                },
                CodedSegment.class,
                RowFormat.NDJSON);
        assertThatThrownBy(stuck::close)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot close the rows");
    }

    private static String write(List<CodedSegment> rows, RowFormat format) {
        return Rows.write(rows, CodedSegment.class, format);
    }
}
