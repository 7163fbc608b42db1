// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.review;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rating that exists and is not passed on, such as one that would point at a single person.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Withheld implements Rating permits WithheldBuilder.ImmutableWithheld {
    Withheld() {}

    /**
     * Why it is not passed on.
     *
     * @return the reason, not blank; or empty
     */
    public abstract Optional<String> reason();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this rating's values.
     *
     * @return the builder
     */
    public abstract WithheldBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notBlank("Withheld.reason", reason());
    }

    /** The words {@code withheld}, and the reason if it is given. */
    @Override
    public String toString() {
        return "withheld" + reason().map(reason -> " (" + reason + ")").orElse("");
    }

    /**
     * A rating that is not passed on for a reason.
     *
     * @param reason why not
     * @return the rating
     * @throws io.github.trustimprovement.concept.InvalidModelException if the reason is blank
     */
    public static Withheld of(String reason) {
        return builder().reason(reason).build();
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static WithheldBuilder builder() {
        return new WithheldBuilder();
    }
}
