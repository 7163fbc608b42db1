// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.study;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.invariant.Require;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The totals that a study reports of itself, such as 535 coded segments of which 374 concern levers; for checking that
 * they add up, never for counting.
 *
 * <p>The parts are those of Rollett (2026), s. 3. SDK interpretation: they add up only where each segment has one of
 * them, which a study with overlapping codes need not want; a rule says when they do not.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ReportedTotals permits ReportedTotalsBuilder.ImmutableReportedTotals {
    ReportedTotals() {}

    /**
     * How many segments were coded in all.
     *
     * @return the count, or empty where it is not reported
     */
    public abstract Optional<Long> segments();

    /**
     * How many of them concern aims.
     *
     * @return the count, or empty where it is not reported
     */
    public abstract Optional<Long> aims();

    /**
     * How many of them concern objects.
     *
     * @return the count, or empty where it is not reported
     */
    public abstract Optional<Long> objects();

    /**
     * How many of them concern levers.
     *
     * @return the count, or empty where it is not reported
     */
    public abstract Optional<Long> levers();

    /**
     * How many of them concern none of the three.
     *
     * @return the count, or empty where it is not reported
     */
    public abstract Optional<Long> other();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with these values.
     *
     * @return the builder
     */
    public abstract ReportedTotalsBuilder toBuilder();

    /**
     * How far the total is from the sum of the parts that are reported.
     *
     * @return total less parts; empty where no total or no part is reported
     */
    public OptionalLong residual() {
        long parts = aims().orElse(0L) + objects().orElse(0L) + levers().orElse(0L) + other().orElse(0L);
        boolean anyPart = aims().isPresent() || objects().isPresent() || levers().isPresent() || other().isPresent();
        return segments().isPresent() && anyPart ? OptionalLong.of(segments().get() - parts) : OptionalLong.empty();
    }

    /**
     * Whether every part is reported, so that they should add up to the total.
     *
     * @return true if total, aims, objects, levers and others are all reported
     */
    public boolean isComplete() {
        return segments().isPresent()
                && aims().isPresent()
                && objects().isPresent()
                && levers().isPresent()
                && other().isPresent();
    }

    @Value.Check
    void check() {
        segments().ifPresent(count -> Require.count("ReportedTotals.segments", count));
        aims().ifPresent(count -> Require.count("ReportedTotals.aims", count));
        objects().ifPresent(count -> Require.count("ReportedTotals.objects", count));
        levers().ifPresent(count -> Require.count("ReportedTotals.levers", count));
        other().ifPresent(count -> Require.count("ReportedTotals.other", count));
    }

    /**
     * A builder; nothing is required.
     *
     * @return an empty builder
     */
    public static ReportedTotalsBuilder builder() {
        return new ReportedTotalsBuilder();
    }
}
