// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import io.github.trustimprovement.invariant.Require;
import java.util.regex.Pattern;

/**
 * The provider reference number of a school or trust in the United Kingdom, such as {@code 10012345}.
 *
 * <p>Eight digits; in practice the first is a 1, which is left to a rule.
 *
 * @param value eight digits, such as {@code 10012345}
 * @since 0.1.0
 */
public record Ukprn(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{8}");

    /**
     * Creates a provider number.
     *
     * @param value eight digits, such as {@code 10012345}
     * @throws io.github.trustimprovement.concept.InvalidModelException if the text has another form
     */
    public Ukprn {
        Require.matches("Ukprn.value", FORM, "8 digits", value);
    }

    /**
     * The number with the given digits.
     *
     * @param value eight digits, such as {@code 10012345}
     * @return the number
     * @throws io.github.trustimprovement.concept.InvalidModelException if the text has another form
     */
    public static Ukprn of(String value) {
        return new Ukprn(value);
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text such as {@code 10012345}
     * @return the number
     * @throws io.github.trustimprovement.concept.InvalidModelException if the text has another form
     */
    public static Ukprn parse(String text) {
        return of(text);
    }

    /** The number as one token, such as {@code 10012345}. */
    @Override
    public String toString() {
        return value;
    }
}
