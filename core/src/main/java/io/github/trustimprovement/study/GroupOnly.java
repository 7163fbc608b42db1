// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.aol.LeaderGroup;
import io.github.trustimprovement.concept.Extension;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A speaker of whom the group alone is known, such as 'a chief executive'.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class GroupOnly implements Speaker permits GroupOnlyBuilder.ImmutableGroupOnly {
    GroupOnly() {}

    /**
     * The group.
     *
     * @return the group
     */
    public abstract LeaderGroup group();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this speaker's values.
     *
     * @return the builder
     */
    public abstract GroupOnlyBuilder toBuilder();

    /** The group in words, such as {@code a CEO}. */
    @Override
    public String toString() {
        return "a " + group().label();
    }

    /**
     * Someone of whom the group alone is known.
     *
     * @param group the group
     * @return the speaker
     */
    public static GroupOnly of(LeaderGroup group) {
        return builder().group(group).build();
    }

    /**
     * A builder; the group is required.
     *
     * @return an empty builder
     */
    public static GroupOnlyBuilder builder() {
        return new GroupOnlyBuilder();
    }
}
