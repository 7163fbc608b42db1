// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.outcome;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.organisation.Decimal;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A number that was measured, such as {@code 104.2}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Measured implements ObservedValue permits MeasuredBuilder.ImmutableMeasured {
    Measured() {}

    /**
     * The number, in the unit of its measure.
     *
     * @return the number
     */
    public abstract Decimal value();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this value's values.
     *
     * @return the builder
     */
    public abstract MeasuredBuilder toBuilder();

    /** The number in plain digits. */
    @Override
    public String toString() {
        return value().toString();
    }

    /**
     * A number that was measured.
     *
     * @param value the number
     * @return the value
     */
    public static Measured of(Decimal value) {
        return builder().value(value).build();
    }

    /**
     * A builder; the value is required.
     *
     * @return an empty builder
     */
    public static MeasuredBuilder builder() {
        return new MeasuredBuilder();
    }
}
