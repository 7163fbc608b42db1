// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of one token, such as a date or a code.
 *
 * @param <T> the type
 * @since 0.1.0
 */
public final class LeafShape<T> extends Shape<T> {
    private final String expected;
    private final JsonToken token;
    private final BiFunction<String, Reading, @Nullable T> parse;
    private final BiConsumer<T, JsonSink> print;
    private final List<String> codes;
    private final boolean isClosed;

    /**
     * A leaf whose text is read by a function that gives null after it has reported a fault, or throws for a text that
     * does not have the expected form.
     */
    LeafShape(
            String expected,
            JsonToken token,
            BiFunction<String, Reading, @Nullable T> parse,
            BiConsumer<T, JsonSink> print) {
        this(expected, token, parse, print, List.of(), false);
    }

    private LeafShape(
            String expected,
            JsonToken token,
            BiFunction<String, Reading, @Nullable T> parse,
            BiConsumer<T, JsonSink> print,
            List<String> codes,
            boolean isClosed) {
        this.expected = expected;
        this.token = token;
        this.parse = parse;
        this.print = print;
        this.codes = codes;
        this.isClosed = isClosed;
    }

    /** This leaf, which takes one of the given texts and no other. */
    LeafShape<T> closed(Collection<String> all) {
        return new LeafShape<>(expected, token, parse, print, List.copyOf(all), true);
    }

    /** This leaf, which knows the given texts and keeps others. */
    LeafShape<T> open(Collection<String> known) {
        return new LeafShape<>(expected, token, parse, print, List.copyOf(known), false);
    }

    /** A string with a strict reading and its inverse. */
    static <T> LeafShape<T> string(String expected, Function<String, T> parse, Function<T, String> format) {
        return reporting(expected, (text, in) -> parse.apply(text), format);
    }

    /** A string whose reading may report. */
    static <T> LeafShape<T> reporting(
            String expected, BiFunction<String, Reading, @Nullable T> parse, Function<T, String> format) {
        return new LeafShape<>(expected, JsonToken.STRING, parse, (value, out) -> out.string(format.apply(value)));
    }

    /** A number with a strict reading of its literal and its inverse. */
    static <T> LeafShape<T> number(String expected, Function<String, T> parse, Function<T, String> format) {
        return new LeafShape<>(
                expected,
                JsonToken.NUMBER,
                (literal, in) -> parse.apply(literal),
                (value, out) -> out.number(format.apply(value)));
    }

    @Override
    public String expected() {
        return expected;
    }

    /**
     * The JSON type: {@code STRING}, {@code NUMBER}, or {@code TRUE} for a boolean.
     *
     * @return the token
     */
    public JsonToken token() {
        return token;
    }

    /**
     * The texts that are known, where the value is a code of one kind.
     *
     * @return the codes, in the order of their definition; empty where the value is no such code
     */
    public List<String> codes() {
        return codes;
    }

    /**
     * Whether the value is one of {@link #codes()} and nothing else.
     *
     * @return true for a closed set of codes
     */
    public boolean isClosed() {
        return isClosed;
    }

    @Override
    @Nullable
    T read(Reading in) {
        JsonToken found = in.token() == JsonToken.FALSE ? JsonToken.TRUE : in.token();
        if (found != token) {
            in.wrongType(expected);
            return null;
        }
        String text = found.hasText() ? in.text() : "";
        if (JsonText.hasLoneSurrogate(text)) {
            in.loneSurrogate(in.place(), in.description());
            return null;
        }
        try {
            return parse.apply(text, in);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            in.unexpected(WireRule.VALUE, expected, in.description());
            return null;
        }
    }

    @Override
    void write(T value, JsonSink out) {
        print.accept(value, out);
    }
}
