// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.finding;

import io.github.trustimprovement.concept.Citation;
import io.github.trustimprovement.concept.Extension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that a check or a reader has to say, such as an unknown code at {@code /segments/3/codings/0/code}.
 *
 * <p>{@code Finding.builder().rule("wire/missing").severity(Severity.ERROR).pointer("/segments/3").message("required:
 * id").build()}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public sealed interface Finding permits FindingBuilder.ImmutableFinding {
    /**
     * The stable code of the rule, such as {@code wire/missing}.
     *
     * @return the code
     */
    String rule();

    /**
     * How much it matters.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * The JSON Pointer (RFC 6901) into the canonical form of the record, or into the text that was read; empty for
     * the whole.
     *
     * @return the pointer
     */
    default String pointer() {
        return "";
    }

    /**
     * The place in the text, where text was read.
     *
     * @return line and column, or empty
     */
    Optional<TextPlace> place();

    /**
     * What is the matter, with the offending value.
     *
     * @return the message
     */
    String message();

    /**
     * What could be done about it.
     *
     * @return the hint, or empty
     */
    Optional<String> hint();

    /**
     * Codes or names that may have been meant, the likeliest first.
     *
     * @return the suggestions; may be empty
     */
    List<String> suggestions();

    /**
     * By whose word it matters.
     *
     * @return the citation, or empty where the library alone asks for it
     */
    Optional<Citation> citation();

    /**
     * The parts of the message as data, by name, such as {@code expected} and {@code was}.
     *
     * @return the parts in the order they were put; may be empty
     */
    Map<String, String> attributes();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    Map<String, Extension> extensions();

    /**
     * The finding with another place, for a reader that knows better.
     *
     * @param value the place
     * @return a copy
     */
    Finding withPlace(TextPlace value);

    /**
     * A builder that starts with this finding's values.
     *
     * @return the builder
     */
    FindingBuilder toBuilder();

    /**
     * The finding on one line: severity, rule, pointer, place, message, hint and suggestions. A line end or another control
     * character in one of them is written as an escape, such as {@code \n}.
     *
     * @return the line
     */
    @Value.NonAttribute
    default String toLine() {
        StringBuilder line = new StringBuilder().append(severity()).append(' ').append(rule());
        if (!pointer().isEmpty()) {
            line.append(' ').append(pointer());
        }
        place().ifPresent(place -> line.append(" (").append(place).append(')'));
        line.append(": ").append(message());
        hint().ifPresent(hint -> line.append("; ").append(hint));
        if (!suggestions().isEmpty()) {
            line.append("; did you mean ")
                    .append(String.join(" or ", suggestions()))
                    .append('?');
        }
        return OneLine.of(line.toString());
    }

    /**
     * A builder; rule, severity and message are required.
     *
     * @return an empty builder
     */
    static FindingBuilder builder() {
        return new FindingBuilder();
    }
}
