// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import io.github.trustimprovement.invariant.Require;
import java.util.regex.Pattern;

/**
 * The identifier by which England's national register knows a trust, such as {@code 2343}.
 *
 * <p>Kept as text. SDK interpretation: the register has used four and five digits so far, and these are taken;
 * that a trust has the number is not claimed.
 *
 * @param value four or five digits, such as {@code 2343}
 * @since 0.1.0
 */
public record Uid(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{4,5}");

    /**
     * Creates an identifier.
     *
     * @param value four or five digits, such as {@code 2343}
     * @throws io.github.trustimprovement.concept.InvalidModelException if the text has another form
     */
    public Uid {
        Require.matches("Uid.value", FORM, "4 or 5 digits", value);
    }

    /**
     * The identifier with the given digits.
     *
     * @param value four or five digits, such as {@code 2343}
     * @return the identifier
     * @throws io.github.trustimprovement.concept.InvalidModelException if the text has another form
     */
    public static Uid of(String value) {
        return new Uid(value);
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text such as {@code 2343}
     * @return the identifier
     * @throws io.github.trustimprovement.concept.InvalidModelException if the text has another form
     */
    public static Uid parse(String text) {
        return of(text);
    }

    /** The identifier as one token, such as {@code 2343}. */
    @Override
    public String toString() {
        return value;
    }
}
