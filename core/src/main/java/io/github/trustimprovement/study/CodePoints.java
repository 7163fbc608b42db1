// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A stretch of a source's text in Unicode code points, such as {@code [139,195)}.
 *
 * <p>Code points are counted from 0; the end is left out. They are not the UTF-16 units of a Java string: a character
 * above U+FFFF is one code point and two units.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class CodePoints implements Locator permits CodePointsBuilder.ImmutableCodePoints {
    CodePoints() {}

    /**
     * The first code point.
     *
     * @return the index, from 0
     */
    public abstract int startCodePoint();

    /**
     * The code point after the last one.
     *
     * @return the index, from 0
     */
    public abstract int endExclusive();

    @Override
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this locator's values.
     *
     * @return the builder
     */
    public abstract CodePointsBuilder toBuilder();

    @Value.Check
    void check() {
        Require.notNegative("CodePoints.startCodePoint", startCodePoint());
        Require.notNegative("CodePoints.endExclusive", endExclusive());
    }

    /** The stretch as a half-open range, such as {@code [139,195)}. */
    @Override
    public String toString() {
        return "[" + startCodePoint() + "," + endExclusive() + ")";
    }

    /**
     * A stretch of text.
     *
     * @param startCodePoint the first code point, from 0
     * @param endExclusive the code point after the last one
     * @return the locator
     * @throws io.github.trustimprovement.concept.InvalidModelException if a part is negative
     */
    public static CodePoints of(int startCodePoint, int endExclusive) {
        return builder()
                .startCodePoint(startCodePoint)
                .endExclusive(endExclusive)
                .build();
    }

    /**
     * A builder; start and end are required.
     *
     * @return an empty builder
     */
    public static CodePointsBuilder builder() {
        return new CodePointsBuilder();
    }
}
