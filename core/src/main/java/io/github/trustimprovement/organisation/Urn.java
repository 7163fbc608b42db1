// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import io.github.trustimprovement.invariant.Require;
import java.util.regex.Pattern;

/**
 * The unique reference number of a school in England, such as {@code 123456}.
 *
 * <p>Six digits as the national register writes them. There is no check digit, so a well-formed number need not
 * belong to any school; the inspectorate's own numbers have another form.
 *
 * @param value six digits, such as {@code 123456}
 * @since 0.1.0
 */
public record Urn(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{6}");

    /**
     * Creates a reference number.
     *
     * @param value six digits, such as {@code 123456}
     * @throws io.github.trustimprovement.concept.InvalidModelException if the text has another form
     */
    public Urn {
        Require.matches("Urn.value", FORM, "6 digits", value);
    }

    /**
     * The number with the given digits.
     *
     * @param value six digits, such as {@code 123456}
     * @return the number
     * @throws io.github.trustimprovement.concept.InvalidModelException if the text has another form
     */
    public static Urn of(String value) {
        return new Urn(value);
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text such as {@code 123456}
     * @return the number
     * @throws io.github.trustimprovement.concept.InvalidModelException if the text has another form
     */
    public static Urn parse(String text) {
        return of(text);
    }

    /** The number as one token, such as {@code 123456}. */
    @Override
    public String toString() {
        return value;
    }
}
