// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.consensus;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.review.ScaleLevel;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How many ratings fall on each of K ordered levels, such as 30, 40, 210, 130, 530, 50 and 10; a level that nobody
 * chose has a 0 and is one of the K.
 *
 * <p>{@code FrequencyVector.of(30, 40, 210, 130, 530, 50, 10)}, or {@code FrequencyVector.of(scale, ratings)}. Vectors
 * over the same levels are a commutative monoid: {@link #merge} of two sets of ratings counts both.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class FrequencyVector permits FrequencyVectorBuilder.ImmutableFrequencyVector {
    FrequencyVector() {}

    /**
     * Where the counts come from.
     *
     * @return subject, options and caveats; empty unless stated
     */
    @Value.Default
    public CountBasis basis() {
        return CountBasis.builder().build();
    }

    /**
     * The levels, from the lowest to the highest.
     *
     * @return their names, each once
     */
    public abstract List<String> levels();

    /**
     * How many ratings each level has.
     *
     * @return a count a level, in the order of the levels
     */
    public abstract List<Long> counts();

    /**
     * How many ratings are none on these levels: not assessed, not applicable, withheld, or on another scale.
     *
     * @return the number, 0 unless stated
     */
    @Value.Default
    public long missing() {
        return 0;
    }

    /**
     * A builder that starts with these values.
     *
     * @return the builder
     */
    public abstract FrequencyVectorBuilder toBuilder();

    /**
     * How many levels there are.
     *
     * @return K
     */
    public int size() {
        return levels().size();
    }

    /**
     * How many ratings there are, the missing ones left out.
     *
     * @return N
     */
    public long total() {
        return counts().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The ratings of this vector and of another.
     *
     * @param other a vector over the same levels
     * @return both; the basis is that of this one, with the caveats of the other
     * @throws InvalidModelException if the levels differ
     */
    public FrequencyVector merge(FrequencyVector other) {
        if (!levels().equals(other.levels())) {
            throw InvalidModelException.of("FrequencyVector.merge", "the same levels, " + levels(), other.levels());
        }
        List<Caveat> caveats = new ArrayList<>(basis().caveats());
        other.basis().caveats().stream()
                .filter(caveat -> !caveats.contains(caveat))
                .forEach(caveats::add);
        return toBuilder()
                .basis(basis().toBuilder()
                        .caveats(caveats)
                        .whyUndefined(basis().whyUndefined().or(other.basis()::whyUndefined))
                        .build())
                .counts(IntStream.range(0, size())
                        .mapToObj(level -> counts().get(level) + other.counts().get(level))
                        .toList())
                .missing(missing() + other.missing())
                .build();
    }

    /** A number of these ratings, or why there is none: they are none, or the scale has too few levels. */
    Estimate answer(MeasureDescription measure, int leastLevels, DoubleSupplier value) {
        return answer(new Answers(measure, basis()), leastLevels, value);
    }

    Estimate answer(Answers answers, int leastLevels, DoubleSupplier value) {
        Optional<UndefinedReason> reason = total() == 0
                ? Optional.of(UndefinedReason.NO_DATA)
                : size() < leastLevels ? Optional.of(UndefinedReason.TOO_FEW_CATEGORIES) : Optional.empty();
        return answers.unless(reason, total(), made -> made.value(value.getAsDouble()));
    }

    /** The counts as an array. */
    long[] toArray() {
        return counts().stream().mapToLong(Long::longValue).toArray();
    }

    @Value.Check
    void check() {
        if (levels().isEmpty()) {
            throw InvalidModelException.of("FrequencyVector.levels", "at least 1", levels());
        }
        if (levels().stream().distinct().count() < levels().size()) {
            throw InvalidModelException.of("FrequencyVector.levels", "each once", levels());
        }
        if (counts().size() != levels().size()) {
            throw InvalidModelException.of("FrequencyVector.counts", "one a level, " + levels().size(), counts());
        }
        counts().forEach(count -> Require.count("FrequencyVector.counts", count));
        Require.count("FrequencyVector.total", total());
        Require.count("FrequencyVector.missing", missing());
    }

    /** The counts, such as {@code [30, 40, 210, 130, 530, 50, 10]}. */
    @Override
    public String toString() {
        return counts().toString();
    }

    /**
     * The counts of levels that are named 1, 2 and so on.
     *
     * @param counts a count a level, from the lowest level to the highest
     * @return the vector
     * @throws InvalidModelException if there is no level, or a count is negative
     */
    public static FrequencyVector of(long... counts) {
        return builder()
                .levels(IntStream.rangeClosed(1, counts.length)
                        .mapToObj(Integer::toString)
                        .toList())
                .counts(LongStream.of(counts).boxed().toList())
                .build();
    }

    /**
     * The counts of ratings on a scale.
     *
     * @param scale the scale
     * @param ratings the ratings; one that is no level of the scale is {@link #missing()}
     * @return the vector, about the scale
     */
    public static FrequencyVector of(Scale scale, Collection<? extends Rating> ratings) {
        return of(scale, ratings.stream());
    }

    /**
     * The counts of ratings on a scale, of which none is held.
     *
     * @param scale the scale
     * @param ratings the ratings, which are used up; one that is no level of the scale is {@link #missing()}
     * @return the vector, about the scale
     */
    public static FrequencyVector of(Scale scale, Stream<? extends Rating> ratings) {
        long[] counts = new long[scale.levels().size()];
        long missing = 0;
        for (Iterator<? extends Rating> each = ratings.iterator(); each.hasNext(); ) {
            OptionalInt position = position(scale, each.next());
            position.ifPresent(level -> counts[level]++);
            missing += position.isPresent() ? 0 : 1;
        }
        return builder()
                .basis(CountBasis.builder()
                        .putSubject("scale", scale.id())
                        .caveats(missing > 0 ? List.of(Caveat.RATINGS_MISSING) : List.of())
                        .build())
                .levels(scale.levels().stream().map(ScaleLevel::id).toList())
                .counts(LongStream.of(counts).boxed().toList())
                .missing(missing)
                .build();
    }

    private static OptionalInt position(Scale scale, Rating rating) {
        return rating instanceof Rated rated && rated.scale().equals(scale.id())
                ? scale.position(rated.level())
                : OptionalInt.empty();
    }

    /**
     * A builder; levels and counts are required.
     *
     * @return an empty builder
     */
    public static FrequencyVectorBuilder builder() {
        return new FrequencyVectorBuilder();
    }
}
