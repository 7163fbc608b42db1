// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.text.NumberText;
import io.github.trustimprovement.text.TextTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a share may be printed: as {@code 11 of 14}, as a percentage, or not at all.
 *
 * <p>A percentage of a few leaders looks more exact than it is. So without a declared number of leaders every share is
 * printed as k of n ({@link #countsOnly()}); {@link #percentFrom} declares from how many on a percentage may stand.
 * The guard changes what is printed, never the number.
 *
 * <p>SDK interpretation: neither paper sets such a number, and none is a default here.
 *
 * @since 0.1.0
 */
public final class ReportingGuard {
    /** What is printed in the place of what is not. */
    public static final String SUPPRESSED = "suppressed";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final ReportingGuard COUNTS_ONLY =
            new ReportingGuard(OptionalLong.empty(), OptionalLong.empty(), Optional.empty());

    private final OptionalLong percentFrom;
    private final OptionalLong suppressedBelow;
    private final Optional<PercentPrecision> precision;

    private ReportingGuard(
            OptionalLong percentFrom, OptionalLong suppressedBelow, Optional<PercentPrecision> precision) {
        this.percentFrom = percentFrom;
        this.suppressedBelow = suppressedBelow;
        this.precision = precision;
    }

    /**
     * Shares as k of n, whatever n.
     *
     * @return the default
     */
    public static ReportingGuard countsOnly() {
        return COUNTS_ONLY;
    }

    /**
     * Shares as a percentage from a declared number on, as k of n below it.
     *
     * @param leaders the smallest n that is printed as a percentage, positive
     * @return the guard
     * @throws InvalidModelException if the number is not positive
     */
    public static ReportingGuard percentFrom(long leaders) {
        return new ReportingGuard(
                positive("ReportingGuard.percentFrom", leaders), OptionalLong.empty(), Optional.empty());
    }

    /**
     * The same guard that prints nothing of fewer than a declared number, so that nobody can be told from a table.
     *
     * <p>Where n is clustered, as segments are by leaders, the clusters count: forty segments of two leaders are two.
     * Where a number sets groups against each other, the smallest of them counts: with the number of the other group, a
     * difference would tell that of the suppressed one.
     *
     * @param n the smallest n of which anything is printed, positive
     * @return the guard
     * @throws InvalidModelException if the number is not positive
     */
    public ReportingGuard withSuppressedBelow(long n) {
        return new ReportingGuard(percentFrom, positive("ReportingGuard.suppressedBelow", n), precision);
    }

    /**
     * The same guard that prints k of n instead of a percentage whose interval is too wide.
     *
     * @param value how wide it may be
     * @return the guard
     */
    public ReportingGuard withPrecision(PercentPrecision value) {
        return new ReportingGuard(percentFrom, suppressedBelow, Optional.of(value));
    }

    private static OptionalLong positive(String attribute, long value) {
        if (value < 1) {
            throw InvalidModelException.of(attribute, "positive", value);
        }
        return OptionalLong.of(value);
    }

    /**
     * Whether nothing of an answer may be printed.
     *
     * @param answer the answer
     * @return true if it rests on fewer than the number of {@link #withSuppressedBelow}; an undefined answer says
     *     nothing of anybody and is never suppressed
     */
    public boolean isSuppressed(Answer answer) {
        return !(answer instanceof Undefined) && isSuppressed(people(answer));
    }

    /**
     * Whether nothing may be printed of so many people.
     *
     * @param people how many something rests on
     * @return true if they are fewer than the number of {@link #withSuppressedBelow}
     */
    public boolean isSuppressed(long people) {
        return suppressedBelow.isPresent() && people < suppressedBelow.getAsLong();
    }

    /**
     * An answer as it may be printed: a share as said above, any other number to three places, a class by name.
     *
     * @param answer the answer
     * @return the text; {@value TextTable#MISSING} for one that is undefined, {@value #SUPPRESSED} below the number
     */
    public String text(Answer answer) {
        if (answer instanceof Undefined) {
            return TextTable.MISSING;
        }
        if (isSuppressed(answer)) {
            return SUPPRESSED;
        }
        if (answer instanceof Classified classified) {
            return classified.value();
        }
        Defined defined = (Defined) answer;
        if (defined.k().isEmpty()) {
            return NumberText.brief(defined.value());
        }
        return isPercent(defined) ? percent(defined) : defined.k().getAsLong() + " of " + defined.n();
    }

    private static long people(Answer answer) {
        if (!(answer instanceof Defined defined)) {
            return answer.n();
        }
        long all = defined.clusters().orElse(defined.n());
        return Math.min(all, defined.smallestGroup().orElse(all));
    }

    private boolean isPercent(Defined defined) {
        return percentFrom.isPresent()
                && people(defined) >= percentFrom.getAsLong()
                && precision.map(bound -> bound.allows(defined)).orElse(true);
    }

    /** A whole percentage; 0 and 100 only of none and of all. */
    private static String percent(Defined share) {
        BigDecimal percent =
                NumberText.toDecimal(share.value()).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        if (percent.signum() == 0 && share.value() > 0) {
            return "<1 %";
        }
        return (percent.compareTo(HUNDRED) == 0 && share.value() < 1 ? ">99" : percent) + " %";
    }
}
