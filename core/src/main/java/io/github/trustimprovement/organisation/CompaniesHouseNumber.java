// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import java.util.regex.Pattern;

/**
 * The number under which a trust is registered as a company, such as {@code 07654321}.
 *
 * <p>Eight characters with their leading zeros, kept as text.
 *
 * @param value eight digits, or two capital letters and six digits
 * @since 0.1.0
 */
public record CompaniesHouseNumber(String value) {
    private static final int LENGTH = 8;
    private static final Pattern STRIPPED = Pattern.compile("[0-9]{1,7}");
    private static final Pattern FORM = Pattern.compile("[0-9]{8}|[A-Z]{2}[0-9]{6}");

    /**
     * Creates a company number.
     *
     * @param value eight digits, or two capital letters and six digits
     * @throws InvalidModelException if the text has another form
     */
    public CompaniesHouseNumber {
        Require.matches("CompaniesHouseNumber.value", FORM, "8 digits, or 2 capital letters and 6 digits", value);
    }

    /**
     * The number with the given text.
     *
     * @param value eight digits, or two capital letters and six digits
     * @return the number
     * @throws InvalidModelException if the text has another form
     */
    public static CompaniesHouseNumber of(String value) {
        return new CompaniesHouseNumber(value);
    }

    /**
     * The number from a text that a spreadsheet may have stripped of leading zeros; takes what {@link #toString()}
     * gives.
     *
     * @param text such as {@code 7654321}, {@code 07654321} or {@code SC123456}
     * @return the number, with its zeros
     * @throws InvalidModelException if the text has neither one to eight digits nor two capital letters and six digits
     */
    public static CompaniesHouseNumber parse(String text) {
        if (STRIPPED.matcher(text).matches()) {
            return of("0".repeat(LENGTH - text.length()) + text);
        }
        return of(text);
    }

    /** The number as one token, such as {@code 07654321}. */
    @Override
    public String toString() {
        return value;
    }
}
