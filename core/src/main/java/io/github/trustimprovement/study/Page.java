// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A page of a source, by its number as the source counts, such as {@code page 12}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Page implements Locator permits PageBuilder.ImmutablePage {
    Page() {}

    /**
     * The page's number.
     *
     * @return the number, not negative
     */
    public abstract int number();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this locator's values.
     *
     * @return the builder
     */
    public abstract PageBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notNegative("Page.number", number());
    }

    /** The page in words, such as {@code page 12}. */
    @Override
    public String toString() {
        return "page " + number();
    }

    /**
     * The page with a number.
     *
     * @param number the number, as the source counts
     * @return the locator
     * @throws io.github.trustimprovement.concept.InvalidModelException if the number is negative
     */
    public static Page of(int number) {
        return builder().number(number).build();
    }

    /**
     * A builder; the number is required.
     *
     * @return an empty builder
     */
    public static PageBuilder builder() {
        return new PageBuilder();
    }
}
