// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.concept.Extension;
import java.util.Map;
import org.immutables.value.Value;

/**
 * No rating because nobody has assessed it yet, such as a component that a first review left out.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class NotAssessed implements Rating permits NotAssessedBuilder.ImmutableNotAssessed {
    NotAssessed() {}

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this rating's values.
     *
     * @return the builder
     */
    public abstract NotAssessedBuilder toBuilder();

    /** The words {@code not assessed}. */
    @Override
    public String toString() {
        return "not assessed";
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static NotAssessedBuilder builder() {
        return new NotAssessedBuilder();
    }
}
