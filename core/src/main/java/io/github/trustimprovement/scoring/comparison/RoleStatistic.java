// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.comparison;

import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.numeric.Combinations;
import io.github.trustimprovement.numeric.Rational;
import io.github.trustimprovement.scoring.Cluster;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToLongFunction;

/**
 * What is compared between two groups of whole leaders, such as the difference of their pooled shares of positive
 * judgements; it is 0 where the groups do not differ.
 *
 * <p>{@link #pooledShareDifference()}, {@link #meanShareDifference()} and {@link #meanDifference} are computed in
 * fractions, so that equal values are equal; {@link #of} takes any function and treats values that differ by no more
 * than {@value #TOLERANCE} of the largest as equal.
 *
 * @param <T> what is known of a leader
 * @since 0.1.0
 */
public final class RoleStatistic<T> {
    /** How far, as a share of the largest absolute value, two values of a function may differ and count as equal. */
    public static final double TOLERANCE = 1e-12;

    private final String name;
    private final Predicate<T> isAssigned;
    private final Distribution<T> distribution;
    private final ToDoubleBiFunction<List<T>, List<T>> function;

    private RoleStatistic(
            String name,
            Predicate<T> isAssigned,
            Distribution<T> distribution,
            ToDoubleBiFunction<List<T>, List<T>> function) {
        Require.notBlank("RoleStatistic.name", name);
        this.name = name;
        this.isAssigned = isAssigned;
        this.distribution = distribution;
        this.function = function;
    }

    /** Goes through all assignments of so many roles to leaders; empty if some assignment has no value. */
    private interface Distribution<T> {
        Optional<NullDistribution> of(List<T> leaders, int size);
    }

    /**
     * The share of all trials of one group that are successes, minus that of the other. A leader with more trials
     * weighs more; one without any is not assigned.
     *
     * @return the statistic, exact
     */
    public static RoleStatistic<Cluster> pooledShareDifference() {
        return exact(
                "difference of pooled shares",
                cluster -> cluster.trials() > 0,
                (first, second) -> pooledShare(first).minus(pooledShare(second)));
    }

    /**
     * The mean of the leaders' own shares in one group, minus that in the other. Every leader weighs the same; one
     * without any trial is not assigned.
     *
     * @return the statistic, exact
     */
    public static RoleStatistic<Cluster> meanShareDifference() {
        return exact(
                "difference of mean shares of leaders",
                cluster -> cluster.trials() > 0,
                (first, second) -> meanShare(first).minus(meanShare(second)));
    }

    /**
     * The mean of a whole number in one group, minus that in the other, such as of the number of levers a leader
     * speaks of.
     *
     * @param <T> what is known of a leader
     * @param name the name of the statistic
     * @param value the number
     * @return the statistic, exact
     * @throws io.github.trustimprovement.concept.InvalidModelException if the name is blank
     */
    public static <T> RoleStatistic<T> meanDifference(String name, ToLongFunction<T> value) {
        return exact(name, leader -> true, (first, second) -> mean(first, value).minus(mean(second, value)));
    }

    /**
     * Any statistic.
     *
     * @param <T> what is known of a leader
     * @param name the name of the statistic
     * @param difference the value for the leaders of the first and of the second group, whatever their order
     * @return the statistic; without a value where the function gives no finite one for some assignment
     * @throws io.github.trustimprovement.concept.InvalidModelException if the name is blank
     */
    public static <T> RoleStatistic<T> of(String name, ToDoubleBiFunction<List<T>, List<T>> difference) {
        return new RoleStatistic<>(
                name,
                leader -> true,
                (leaders, size) -> approximate(Combinations.map(leaders, size, difference::applyAsDouble)),
                difference);
    }

    /**
     * The name.
     *
     * @return the name, part of the method of what is made of it
     */
    public String name() {
        return name;
    }

    boolean isAssigned(T leader) {
        return isAssigned.test(leader);
    }

    double value(List<T> first, List<T> second) {
        return function.applyAsDouble(first, second);
    }

    /** The leaders of the first group come first; empty if some assignment has no value. */
    Optional<NullDistribution> distribution(List<T> leaders, int size) {
        return distribution.of(leaders, size);
    }

    private static <T> RoleStatistic<T> exact(
            String name, Predicate<T> isAssigned, BiFunction<List<T>, List<T>, Rational> difference) {
        return new RoleStatistic<>(
                name,
                isAssigned,
                (leaders, size) -> Optional.of(NullDistribution.of(
                        Combinations.map(leaders, size, difference), Rational::abs, Rational::equals)),
                (first, second) -> difference.apply(first, second).toDouble());
    }

    private static Optional<NullDistribution> approximate(List<Double> values) {
        double largest = Collections.max(values.stream().map(Math::abs).toList());
        return values.stream().allMatch(Double::isFinite)
                ? Optional.of(NullDistribution.of(
                        values, Math::abs, (one, other) -> Math.abs(other - one) <= TOLERANCE * largest))
                : Optional.empty();
    }

    private static Rational pooledShare(List<Cluster> group) {
        return Rational.of(
                group.stream().mapToLong(Cluster::successes).sum(),
                group.stream().mapToLong(Cluster::trials).sum());
    }

    private static Rational meanShare(List<Cluster> group) {
        return group.stream()
                .map(cluster -> Rational.of(cluster.successes(), cluster.trials()))
                .reduce(Rational.ZERO, Rational::plus)
                .dividedBy(group.size());
    }

    private static <T> Rational mean(List<T> group, ToLongFunction<T> value) {
        BigInteger sum = group.stream()
                .map(leader -> BigInteger.valueOf(value.applyAsLong(leader)))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return new Rational(sum, BigInteger.valueOf(group.size()));
    }
}
