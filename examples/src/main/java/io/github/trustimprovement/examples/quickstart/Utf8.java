// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.examples.quickstart;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads a whole file as UTF-8, or says where it is not. */
final class Utf8 {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    static Parsed<String> read(Path file) {
        try {
            return decode(file, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return failed(file, "remarks/file-missing", "there is no such file", 1);
        } catch (IOException e) {
            return failed(file, "remarks/file-unreadable", "cannot be read (" + e.getMessage() + ")", 1);
        }
    }

    private static Parsed<String> decode(Path file, byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer chars = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            return failed(file, "remarks/encoding", "is not UTF-8 text; save it as UTF-8", line);
        }
        return Parsed.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, ValidationReport.of(List.of()));
    }

    private static Parsed<String> failed(Path file, String rule, String message, int line) {
        return Parsed.failed(ValidationReport.of(List.of(Finding.builder()
                .rule(rule)
                .severity(Severity.ERROR)
                .place(new TextPlace(line, 1))
                .message(file + " " + message)
                .build())));
    }
}
