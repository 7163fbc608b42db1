// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.finding.Finding;
import io.github.trustimprovement.finding.FindingBuilder;
import io.github.trustimprovement.finding.Parsed;
import io.github.trustimprovement.finding.TextPlace;
import io.github.trustimprovement.finding.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reading and writing by shape, for bindings to a JSON library, such as {@code Wire.readDocument(cursor, shape,
 * ReadPolicy.LENIENT, ReadOptions.standard())}.
 *
 * @since 0.1.0
 */
public final class Wire {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final TextPlace START = new TextPlace(1, 1);
    private static final int SOME_CHARACTERS = 1 << 13;

    private Wire() {}

    /**
     * Reads the only value of a text.
     *
     * @param <T> the type
     * @param cursor a cursor before the first token
     * @param shape how the type looks
     * @param policy what a fault costs
     * @param options the limits, which the cursor keeps, and the vocabulary
     * @return the value, if any, and all findings
     */
    public static <T> Parsed<T> readDocument(
            JsonCursor cursor, Shape<T> shape, ReadPolicy policy, ReadOptions options) {
        return readDocument(cursor, shape, policy, options, SchemaSteps.standard());
    }

    /** Reads a document of an older schema version by the given steps. */
    static <T> Parsed<T> readDocument(
            JsonCursor cursor, Shape<T> shape, ReadPolicy policy, ReadOptions options, SchemaSteps steps) {
        SchemaSteps.Upgraded upgraded = steps.upgrade(cursor, shape);
        Parsed<T> parsed = read(new Reading(upgraded.cursor(), "", options), shape, policy, true);
        return new Parsed<>(parsed.value(), upgraded.report().merge(parsed.report()));
    }

    /**
     * Reads the value at a cursor and leaves the cursor on its last token.
     *
     * @param <T> the type
     * @param cursor a cursor on the first token of the value
     * @param pointer the JSON Pointer of the value in its document
     * @param shape how the type looks
     * @param policy what a fault costs
     * @param options the limits, which the cursor keeps, and the vocabulary
     * @return the value, if any, and all findings
     */
    public static <T> Parsed<T> readValue(
            JsonCursor cursor, String pointer, Shape<T> shape, ReadPolicy policy, ReadOptions options) {
        return read(new Reading(cursor, pointer, options), shape, policy, false);
    }

    /**
     * Writes a value.
     *
     * @param <T> the type
     * @param value the value
     * @param shape how the type looks
     * @param out where it goes
     * @throws io.github.trustimprovement.concept.InvalidModelException if an extension of the value is not one JSON value
     *     from its first character to its last, or the year of a date is not from 0000 to 9999
     */
    public static <T> void write(T value, Shape<T> shape, JsonSink out) {
        shape.write(value, out);
    }

    /**
     * The canonical text of a document: indented by two spaces, with {@code \n} after each line.
     *
     * @param <T> the type
     * @param value the value
     * @param shape how the type looks
     * @return the text
     * @throws io.github.trustimprovement.concept.InvalidModelException if an extension of the value is not one JSON value
     *     from its first character to its last, or the year of a date is not from 0000 to 9999
     */
    public static <T> String writeDocument(T value, Shape<T> shape) {
        JsonText text = JsonText.indented();
        shape.write(value, text);
        return text + "\n";
    }

    /**
     * The value on one line, for a stream with one value a line.
     *
     * @param <T> the type
     * @param value the value
     * @param shape how the type looks
     * @return the text, without a line end
     * @throws io.github.trustimprovement.concept.InvalidModelException if an extension of the value is not one JSON value
     *     from its first character to its last, or the year of a date is not from 0000 to 9999
     */
    public static <T> String writeLine(T value, Shape<T> shape) {
        JsonText text = JsonText.compact();
        shape.write(value, text);
        return text.toString();
    }

    /**
     * Decodes a document's bytes.
     *
     * @param bytes UTF-8, with or without a byte order mark
     * @return the text without the mark; or no text and a finding with the place of the first byte that is not UTF-8
     */
    public static Parsed<String> decode(byte[] bytes) {
        int start = BytePlace.afterByteOrderMark(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (!result.isError()) {
            return Parsed.of(out.flip().toString(), ValidationReport.of(List.of()));
        }
        BytePlace place = new BytePlace();
        place.over(bytes, start, in.position());
        return refused(
                WireRule.ENCODING,
                place.toTextPlace(),
                finding -> notUtf8(finding, bytes[in.position()], " at byte " + in.position())
                        .hint("save the file as UTF-8; nothing of it was read"));
    }

    /**
     * The text of a file, of which no more is read than {@link ReadOptions#maxLength()} allows.
     *
     * @param file a file in UTF-8, with or without a byte order mark
     * @param options the limit
     * @return the text without the mark; or no text and a finding, if it is too long or not UTF-8
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Parsed<String> text(Path file, ReadOptions options) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(options.maxLength());
            return in.read() < 0 ? decode(bytes) : tooLong(options.maxLength() + " bytes");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * The characters of a reader, of which no more are read than {@link ReadOptions#maxLength()} allows; it stays open.
     *
     * @param source the characters
     * @param options the limit
     * @return the text without the byte order mark that it may start with; or no text and a finding, if it is too long
     * @throws UncheckedIOException if the source cannot be read
     */
    public static Parsed<String> text(Reader source, ReadOptions options) {
        StringBuilder text = new StringBuilder();
        char[] some = new char[SOME_CHARACTERS];
        try {
            while (text.length() < options.maxLength()) {
                int read = source.read(some, 0, Math.min(some.length, options.maxLength() - text.length()));
                if (read < 0) {
                    break;
                }
                text.append(some, 0, read);
            }
            return text.length() < options.maxLength() || source.read() < 0
                    ? Parsed.of(skipByteOrderMark(text.toString()), ValidationReport.of(List.of()))
                    : tooLong(options.maxLength() + " characters");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the source", e);
        }
    }

    /** What comes of a document that is longer than is allowed. */
    static <T> Parsed<T> tooLong(String limit) {
        return refused(
                WireRule.SYNTAX,
                Optional.of(START),
                finding -> finding.message("beyond the limit on the length of a document, " + limit)
                        .hint("nothing of it was read; ReadOptions.withMaxLength sets the limit"));
    }

    /** What comes of a document of which nothing is read. */
    private static <T> Parsed<T> refused(WireRule rule, Optional<TextPlace> place, Consumer<FindingBuilder> details) {
        FindingBuilder finding =
                Finding.builder().rule(rule.code()).severity(rule.severity()).place(place);
        details.accept(finding);
        return Parsed.failed(ValidationReport.of(List.of(finding.build())));
    }

    /**
     * A text without the byte order mark that it may start with.
     *
     * @param text the text
     * @return the text without the mark
     */
    public static String skipByteOrderMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    private static <T> Parsed<T> read(Reading in, Shape<T> shape, ReadPolicy policy, boolean isDocument) {
        T value = null;
        try {
            value = isDocument ? readWhole(in, shape) : readHere(in, shape);
        } catch (MalformedJsonException e) {
            reportSyntax(in, e);
            in.hint(0, "nothing after this was read");
        }
        return parsed(value, in, policy);
    }

    /** Reads the only value of a text from its start to its end. */
    static <T> @Nullable T readWhole(Reading in, Shape<T> shape) {
        in.next();
        T value = readHere(in, shape);
        if (in.next() != JsonToken.END) {
            throw new MalformedJsonException("text after the end of the document", in.place());
        }
        return value;
    }

    private static <T> @Nullable T readHere(Reading in, Shape<T> shape) {
        if (in.token() == JsonToken.END) {
            throw new MalformedJsonException("no text", in.place().or(() -> Optional.of(START)));
        }
        T value = shape.read(in);
        if (value == null) {
            in.skip();
        }
        return value;
    }

    /** Reports that a text is no JSON; how far a parser looks ahead is its own affair, so the place alone says where. */
    static void reportSyntax(Reading in, MalformedJsonException e) {
        in.leaveAll();
        in.report(WireRule.SYNTAX, e.place(), finding -> finding.message(e.reason()));
    }

    /** The value unless the policy withholds it, and what was found. */
    static <T> Parsed<T> parsed(@Nullable T value, Reading in, ReadPolicy policy) {
        ValidationReport report = in.report();
        return value == null || isWithheld(in, policy) ? Parsed.failed(report) : Parsed.of(value, report);
    }

    /** Whether a policy withholds the value for what was found in it. */
    static boolean isWithheld(Reading in, ReadPolicy policy) {
        return policy == ReadPolicy.STRICT && in.findings().hasErrors();
    }

    /** Reports a byte that is not UTF-8. */
    static void reportEncoding(Reading in, Optional<TextPlace> place, byte found) {
        in.report(WireRule.ENCODING, place, finding -> notUtf8(finding, found, ""));
    }

    private static FindingBuilder notUtf8(FindingBuilder finding, byte found, String where) {
        String was = String.format("0x%02x", found);
        return finding.message("expected UTF-8, was: " + was + where).putAttribute("was", was);
    }
}
