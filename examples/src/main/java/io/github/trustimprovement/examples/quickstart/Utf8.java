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
import java.util.Optional;

/** Reads a whole file as UTF-8, or says where it is not. */
final class Utf8 {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    static Parsed<String> read(Path file) {
        try {
            return decode(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return failed("remarks/file-missing", "there is no file '" + file + "'", Optional.empty());
        } catch (IOException e) {
            return failed(
                    "remarks/file-unreadable", "'" + file + "' cannot be read: " + e.getMessage(), Optional.empty());
        }
    }

    private static Parsed<String> decode(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer chars = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            return failed(
                    "remarks/encoding",
                    "this line is not UTF-8; save the file as UTF-8",
                    Optional.of(new TextPlace(line, 1)));
        }
        return Parsed.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, ValidationReport.of(List.of()));
    }

    private static Parsed<String> failed(String rule, String message, Optional<TextPlace> place) {
        return Parsed.failed(ValidationReport.of(List.of(Finding.builder()
                .rule(rule)
                .severity(Severity.ERROR)
                .place(place)
                .message(message)
                .build())));
    }
}
