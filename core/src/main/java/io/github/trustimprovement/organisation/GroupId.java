// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import io.github.trustimprovement.invariant.Require;
import java.util.regex.Pattern;

/**
 * The group id that England's national register gives a trust, such as {@code TR02343}.
 *
 * <p>Another identifier than the {@link Uid}. The syntax is checked, the existence of the trust is not.
 *
 * @param value {@code TR} and five digits, such as {@code TR02343}
 * @since 0.1.0
 */
public record GroupId(String value) {
    private static final Pattern FORM = Pattern.compile("TR[0-9]{5}");

    /**
     * Creates a group id.
     *
     * @param value {@code TR} and five digits, such as {@code TR02343}
     * @throws io.github.trustimprovement.concept.InvalidModelException if the text has another form
     */
    public GroupId {
        Require.matches("GroupId.value", FORM, "'TR' and 5 digits", value);
    }

    /**
     * The group id with the given text.
     *
     * @param value {@code TR} and five digits, such as {@code TR02343}
     * @return the id
     * @throws io.github.trustimprovement.concept.InvalidModelException if the text has another form
     */
    public static GroupId of(String value) {
        return new GroupId(value);
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text such as {@code TR02343}
     * @return the id
     * @throws io.github.trustimprovement.concept.InvalidModelException if the text has another form
     */
    public static GroupId parse(String text) {
        return of(text);
    }

    /** The id as one token, such as {@code TR02343}. */
    @Override
    public String toString() {
        return value;
    }
}
