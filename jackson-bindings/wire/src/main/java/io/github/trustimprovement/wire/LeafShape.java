// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import io.github.trustimprovement.text.NumberText;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final String noun;
    private final JsonToken token;
    private final BiFunction<String, Reading, @Nullable T> parse;
    private final BiConsumer<T, JsonSink> print;
    private final List<String> examples = new ArrayList<>();
    private final Map<String, String> form = new LinkedHashMap<>();
    private String name;
    private List<String> codes = List.of();
    private boolean isClosed;

    /**
     * A leaf whose text is read by a function that gives null after it has reported a fault, or throws for a text that
     * does not have the expected form. The noun has its article, such as {@code a date}.
     */
    LeafShape(
            String noun,
            JsonToken token,
            BiFunction<String, Reading, @Nullable T> parse,
            BiConsumer<T, JsonSink> print) {
        this.noun = noun;
        this.token = token;
        this.parse = parse;
        this.print = print;
        name = noun.replaceFirst("^an? ", "");
        form(
                "type",
                switch (token) {
                    case STRING -> "string";
                    case NUMBER -> "number";
                    default -> "boolean";
                });
    }

    /** Has another name in schemas than its noun. */
    LeafShape<T> named(String other) {
        name = other;
        return this;
    }

    /** Takes one of the given texts and no other. */
    LeafShape<T> closed(Collection<String> all) {
        codes = List.copyOf(all);
        isClosed = true;
        return this;
    }

    /** Knows the given texts and keeps others. */
    LeafShape<T> open(Collection<String> known) {
        codes = List.copyOf(known);
        return this;
    }

    /** Looks like the given texts. */
    LeafShape<T> suchAs(String... texts) {
        examples.addAll(List.of(texts));
        return this;
    }

    /** Has a form that a keyword of JSON Schema tells. */
    LeafShape<T> form(String keyword, String text) {
        form.put(keyword, JsonText.quoted(text));
        return this;
    }

    /** Has a form that a keyword of JSON Schema tells with a number. */
    LeafShape<T> form(String keyword, long number) {
        form.put(keyword, Long.toString(number));
        return this;
    }

    /** Has a form that a keyword of JSON Schema tells with any number. */
    LeafShape<T> form(String keyword, double number) {
        form.put(keyword, NumberText.of(number));
        return this;
    }

    /** A string with a strict reading and its inverse. */
    static <T> LeafShape<T> string(String noun, Function<String, T> parse, Function<T, String> format) {
        return reporting(noun, respelling(WireRule.TEXT_SPELLING, parse, format), format);
    }

    /** A string whose reading may report. */
    static <T> LeafShape<T> reporting(
            String noun, BiFunction<String, Reading, @Nullable T> parse, Function<T, String> format) {
        return new LeafShape<>(noun, JsonToken.STRING, parse, (value, out) -> out.string(format.apply(value)));
    }

    /** A number with a strict reading of its literal and its inverse. */
    static <T> LeafShape<T> number(String noun, Function<String, T> parse, Function<T, String> format) {
        return new LeafShape<>(
                noun,
                JsonToken.NUMBER,
                respelling(WireRule.NUMBER_SPELLING, parse, format),
                (value, out) -> out.number(format.apply(value)));
    }

    /** A strict reading that reports another spelling than will be written. */
    private static <T> BiFunction<String, Reading, @Nullable T> respelling(
            WireRule rule, Function<String, T> parse, Function<T, String> format) {
        return (text, in) -> {
            T value = parse.apply(text);
            String written = format.apply(value);
            if (!written.equals(text)) {
                in.respelled(rule, text, written);
            }
            return value;
        };
    }

    @Override
    public String expected() {
        if (examples.isEmpty()) {
            return noun;
        }
        int last = examples.size() - 1;
        String others = last == 0 ? "" : String.join(", ", examples.subList(0, last)) + " or ";
        return noun + " such as " + others + examples.get(last);
    }

    /** What a value is called in schemas, such as {@code date}. */
    String name() {
        return name;
    }

    /** The texts that a value looks like, without being a closed set. */
    List<String> examples() {
        return examples.isEmpty() && !isClosed ? codes : List.copyOf(examples);
    }

    /**
     * The keywords of JSON Schema that tell the form, with their JSON text, such as {@code "type"} with
     * {@code "\"string\""}.
     *
     * @return the keywords; {@code type} is the first
     */
    public Map<String, String> form() {
        return Collections.unmodifiableMap(form);
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
            in.wrongType(expected());
            return null;
        }
        if (!found.hasText()) {
            return parse.apply("", in);
        }
        return parse(in.text(), in);
    }

    private @Nullable T parse(String text, Reading in) {
        if (in.rows().hasLoneSurrogate(text)) {
            in.loneSurrogate(in.place(), in.description());
            return null;
        }
        try {
            return parse.apply(text, in);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            in.unexpected(WireRule.VALUE, expected(), in.description());
            return null;
        }
    }

    @Override
    void write(T value, JsonSink out) {
        print.accept(value, out);
    }
}
