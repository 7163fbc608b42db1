// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.Map;
import org.immutables.value.Value;

/**
 * No rating because there is nothing to assess, such as 'no sixth form'.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class NotApplicable implements Rating permits NotApplicableBuilder.ImmutableNotApplicable {
    NotApplicable() {}

    /**
     * Why there is nothing to assess.
     *
     * @return the reason, not blank
     */
    public abstract String reason();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this rating's values.
     *
     * @return the builder
     */
    public abstract NotApplicableBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("NotApplicable.reason", reason());
    }

    /** The reason, such as {@code not applicable (no sixth form)}. */
    @Override
    public String toString() {
        return "not applicable (" + reason() + ")";
    }

    /**
     * No rating because there is nothing to assess.
     *
     * @param reason why not
     * @return the rating
     * @throws io.github.trustimprovement.concept.InvalidModelException if the reason is blank
     */
    public static NotApplicable of(String reason) {
        return builder().reason(reason).build();
    }

    /**
     * A builder; the reason is required.
     *
     * @return an empty builder
     */
    public static NotApplicableBuilder builder() {
        return new NotApplicableBuilder();
    }
}
