// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring;

import io.github.trustimprovement.concept.Extension;
import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.text.NumberText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A number with what it rests on, such as 11 of 14 leaders, from 10 of 13 to 11 of 13 if any one of them is left out.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Defined implements Estimate permits DefinedBuilder.ImmutableDefined {
    Defined() {}

    /**
     * The number.
     *
     * @return the value, finite; never -0
     */
    public abstract double value();

    @Override
    public abstract long n();

    /**
     * How many of n, where the number is a share {@code k / n}.
     *
     * @return k, from 0 to n, or empty where the number is no share
     */
    public abstract OptionalLong k();

    /**
     * How many clusters n falls into, such as the leaders who voiced n segments.
     *
     * @return the number of clusters, or empty where n is not clustered
     */
    public abstract OptionalLong clusters();

    /**
     * How many people the smallest group has that the number sets against another, such as 3 of 8 CEOs and 3 others: of
     * so few the number may tell something, however many n is.
     *
     * @return the number of people, or empty where the number sets no groups against each other
     */
    public abstract OptionalLong smallestGroup();

    /**
     * How the number came about.
     *
     * @return the measure and its options
     */
    public abstract Method method();

    /**
     * The range of the number when each leader in turn is left out.
     *
     * @return the range, or empty where the measure has none
     */
    public abstract Optional<LeaveOneOut> leaveOneOut();

    /**
     * An interval, if one was asked for.
     *
     * @return the interval or empty
     */
    public abstract Optional<Interval> interval();

    /**
     * The seed, where the number or its interval was drawn at random.
     *
     * @return the seed or empty
     */
    public abstract OptionalLong seed();

    @Override
    public abstract List<Caveat> caveats();

    /**
     * Properties of the document that this version does not know, by name.
     *
     * @return the properties, in the order read
     */
    public abstract Map<String, Extension> extensions();

    /**
     * A builder that starts with this number's values.
     *
     * @return the builder
     */
    public abstract DefinedBuilder toBuilder();

    @Override
    public OptionalDouble ifDefined() {
        return OptionalDouble.of(value());
    }

    /**
     * The number as text, as it stands in documents: a whole number without a decimal point, any other in its shortest
     * exact form.
     *
     * @return the text
     */
    public String valueText() {
        return NumberText.of(value());
    }

    @Override
    public String explain() {
        StringBuilder head = new StringBuilder(toString()).append('\n').append(method());
        clusters().ifPresent(leaders -> head.append("\nLeaders ").append(leaders));
        leaveOneOut().ifPresent(range -> head.append("\n").append(range));
        interval().ifPresent(interval -> head.append("\nInterval ").append(interval));
        seed().ifPresent(seed -> head.append("\nSeed ").append(seed));
        return AnswerText.of(head.toString(), caveats());
    }

    @Value.Check
    Defined check() {
        Require.finite("Defined.value", value());
        Require.count("Defined.n", n());
        if (k().isPresent() && (k().getAsLong() < 0 || k().getAsLong() > n())) {
            throw InvalidModelException.of("Defined.k", "from 0 to n = " + n(), k().getAsLong());
        }
        clusters().ifPresent(number -> Require.count("Defined.clusters", number));
        smallestGroup().ifPresent(number -> Require.count("Defined.smallestGroup", number));
        return Zero.isNegative(value()) ? toBuilder().value(0).build() : this;
    }

    /** The number and n, such as {@code 12 (n = 40)}; a share also as {@code 11 of 14}. */
    @Override
    public String toString() {
        return valueText() + (k().isPresent() ? " (" + k().getAsLong() + " of " + n() + ")" : " (n = " + n() + ")");
    }

    /**
     * A share of n: {@code k / n}.
     *
     * @param k how many, from 0 to n
     * @param n of how many, not 0
     * @return a builder with value, k and n; the method is still required
     * @throws InvalidModelException if n is 0
     */
    public static DefinedBuilder share(long k, long n) {
        if (n == 0) {
            throw InvalidModelException.of("Defined.n", "not 0 in a share", n);
        }
        return builder().value((double) k / n).k(k).n(n);
    }

    /**
     * A builder; value, n and method are required.
     *
     * @return an empty builder
     */
    public static DefinedBuilder builder() {
        return new DefinedBuilder();
    }
}
