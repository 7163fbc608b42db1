// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import java.util.regex.Pattern;

/**
 * The number of a school within its local authority, such as {@code 2114001}: authority 211, school 4001.
 *
 * <p>Written with a slash ({@code 211/4001}) or without; one token has no slash. Such a number can change when a
 * school does, and it has no check digit.
 *
 * @param value seven digits, such as {@code 2114001}
 * @since 0.1.0
 */
public record LaEstab(String value) {
    private static final int AUTHORITY_DIGITS = 3;
    private static final Pattern FORM = Pattern.compile("[0-9]{7}");

    /**
     * Creates a number.
     *
     * @param value seven digits, such as {@code 2114001}
     * @throws InvalidModelException if the text has another form
     */
    public LaEstab {
        Require.matches("LaEstab.value", FORM, "7 digits", value);
    }

    /**
     * The number with the given digits.
     *
     * @param value seven digits, such as {@code 2114001}
     * @return the number
     * @throws InvalidModelException if the text has another form
     */
    public static LaEstab of(String value) {
        return new LaEstab(value);
    }

    /**
     * The number from either common form; takes what {@link #toString()} gives.
     *
     * @param text such as {@code 211/4001} or {@code 2114001}
     * @return the number
     * @throws InvalidModelException if the text has another form
     */
    public static LaEstab parse(String text) {
        if (text.indexOf('/') == AUTHORITY_DIGITS) {
            String digits = text.substring(0, AUTHORITY_DIGITS) + text.substring(AUTHORITY_DIGITS + 1);
            if (FORM.matcher(digits).matches()) {
                return of(digits);
            }
        } else if (FORM.matcher(text).matches()) {
            return of(text);
        }
        throw InvalidModelException.of("LaEstab", "3 and 4 digits, with or without '/' between them", text);
    }

    /**
     * The local authority's part, such as {@code 211}.
     *
     * @return three digits
     */
    public String localAuthority() {
        return value.substring(0, AUTHORITY_DIGITS);
    }

    /**
     * The school's part, such as {@code 4001}.
     *
     * @return four digits
     */
    public String establishment() {
        return value.substring(AUTHORITY_DIGITS);
    }

    /** The number as one token, such as {@code 2114001}. */
    @Override
    public String toString() {
        return value;
    }
}
