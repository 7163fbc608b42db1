// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.concept;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a document says in a property that this version does not know, as it is written there, such as {@code "calm"} in
 * its quotation marks or <code>{"red": 1.50}</code>. The property's name is the key under which a record keeps it.
 *
 * <p>A record that is written back has the same text and the same name. The model knows no JSON: a text that is none is
 * refused when it is written.
 *
 * <p>Under the name of a property that is known stands what was written there and says more than the record does: a value
 * with a fault, a list of which an element could not be read, an unknown code with escapes. It is written back while the
 * record says of that property what was read of it, and gives way to what a program says instead; the record keeps it, as
 * it keeps all extensions, until a program takes it out. What a program adds of its own needs a name of its own.
 *
 * @param json the text of one JSON value, from its first character to its last
 * @param nameAsWritten the text between the quotation marks of the name, where it has other escapes than the library
 *     would write, such as {@code caf\u005cu00e9} for the name {@code café}
 * @since 0.1.0
 */
public record Extension(String json, Optional<String> nameAsWritten) {
    /**
     * Creates an extension.
     *
     * @param json the text of one JSON value, from its first character to its last
     * @param nameAsWritten the text between the quotation marks of the name, where the library would write another
     * @throws InvalidModelException if the text is empty, has a blank before or after the value, or has half of a
     *     surrogate pair, which no encoding can carry
     */
    public Extension {
        if (json.isEmpty() || isBlank(json.charAt(0)) || isBlank(json.charAt(json.length() - 1)) || isTorn(json)) {
            throw InvalidModelException.of(
                    "Extension.json",
                    "the text of one JSON value, without blanks around it or half of a surrogate pair in it",
                    json);
        }
    }

    /**
     * A value whose property's name is written as the library does, such as {@code Extension.of("[1, 2.50]")}.
     *
     * @param json the text of one JSON value, from its first character to its last
     * @return the extension
     * @throws InvalidModelException if the text is empty, has a blank before or after the value, or has half of a
     *     surrogate pair
     */
    public static Extension of(String json) {
        return new Extension(json, Optional.empty());
    }

    /**
     * Extensions by name, in the given order, that nobody can change.
     *
     * @param extensions the extensions by the names of their properties
     * @return a copy
     * @throws NullPointerException if a name or an extension is null
     */
    public static Map<String, Extension> copyOf(Map<String, Extension> extensions) {
        Map<String, Extension> copy = new LinkedHashMap<>();
        extensions.forEach((name, extension) -> copy.put(requireNonNull(name), requireNonNull(extension)));
        return copy.isEmpty() ? Map.of() : Collections.unmodifiableMap(copy);
    }

    /** The text of the value. */
    @Override
    public String toString() {
        return json;
    }

    private static boolean isBlank(char unit) {
        return unit <= ' ';
    }

    private static boolean isTorn(String json) {
        return json.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    }
}
