// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.concept.Extension;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A place that is not recorded; what a segment has unless a locator is stated.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class NoLocator implements Locator permits NoLocatorBuilder.ImmutableNoLocator {
    NoLocator() {}

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this locator's values.
     *
     * @return the builder
     */
    public abstract NoLocatorBuilder toBuilder();

    /** The words {@code no place}. */
    @Override
    public String toString() {
        return "no place";
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static NoLocatorBuilder builder() {
        return new NoLocatorBuilder();
    }
}
