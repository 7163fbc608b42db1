// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.concept.Extension;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A speaker of whom nothing is known; what a segment has unless a speaker is stated.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Unknown implements Speaker permits UnknownBuilder.ImmutableUnknown {
    Unknown() {}

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this speaker's values.
     *
     * @return the builder
     */
    public abstract UnknownBuilder toBuilder();

    /** The words {@code unknown speaker}. */
    @Override
    public String toString() {
        return "unknown speaker";
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static UnknownBuilder builder() {
        return new UnknownBuilder();
    }
}
