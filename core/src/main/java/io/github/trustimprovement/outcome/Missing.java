// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.outcome;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A value that is missing, such as one suppressed for a small cohort.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Missing implements ObservedValue permits MissingBuilder.ImmutableMissing {
    Missing() {}

    /**
     * Why it is missing.
     *
     * @return the reason, or empty where it is not stated
     */
    public abstract Optional<MissingReason> reason();

    /**
     * The reason in the record keeper's words.
     *
     * @return the note, not blank; or empty
     */
    public abstract Optional<String> note();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * The value with a note on the reason.
     *
     * @param value the note
     * @return a copy
     * @throws io.github.trustimprovement.concept.InvalidModelException if it is blank
     */
    public abstract Missing withNote(String value);

    /**
     * A builder that starts with this value's values.
     *
     * @return the builder
     */
    public abstract MissingBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("Missing.note", note());
    }

    /** The word {@code missing}, and the reason if it is stated. */
    @Override
    public String toString() {
        return "missing" + reason().map(reason -> " (" + reason.code() + ")").orElse("");
    }

    /**
     * A value that is missing.
     *
     * @param reason why
     * @return the value
     */
    public static Missing of(MissingReason reason) {
        return builder().reason(reason).build();
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static MissingBuilder builder() {
        return new MissingBuilder();
    }
}
