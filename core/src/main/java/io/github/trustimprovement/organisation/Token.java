// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.organisation;

import java.util.Locale;

/**
 * A value of a closed set that documents write as one word, such as {@code below-average} for
 * {@link PerformanceProfile#BELOW_AVERAGE}.
 *
 * <p>The enums of records that are no concepts of a framework implement it.
 *
 * @since 0.1.0
 */
public interface Token {
    /**
     * The name of the constant, such as {@code BELOW_AVERAGE}.
     *
     * @return the name in Java
     */
    String name();

    /**
     * The value as it stands in documents: its name in lower case with {@code -} for {@code _}.
     *
     * @return the word, such as {@code below-average}
     */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
