// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.review.ScaleLevel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.immutables.value.Value;

/**
 * How many ratings stand at each level of a scale, and how many are missing and why, such as {@code none 1, some 2, all
 * 0; not assessed 1}.
 *
 * <p>{@code tally.counts(Component.USE_EVIDENCE, spread)}. Missing are those not assessed, withheld, not reviewed at all,
 * and those on another scale; what is not applicable is not missing.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class LevelCounts permits LevelCountsBuilder.ImmutableLevelCounts {
    LevelCounts() {}

    /**
     * The scale.
     *
     * @return the scale
     */
    public abstract Scale scale();

    /**
     * How many ratings stand at each level.
     *
     * @return the numbers, from the lowest level to the highest
     */
    public abstract List<Long> levels();

    /**
     * How many ratings stand on another scale, or at a level that this one lacks.
     *
     * @return the number
     */
    @Value.Default
    public long onOtherScales() {
        return 0;
    }

    /**
     * How many reviews came to 'not assessed'.
     *
     * @return the number
     */
    @Value.Default
    public long notAssessed() {
        return 0;
    }

    /**
     * How many ratings exist and are withheld.
     *
     * @return the number
     */
    @Value.Default
    public long withheld() {
        return 0;
    }

    /**
     * In how many organisations a component has no review that counts.
     *
     * @return the number of pairs of component and organisation
     */
    @Value.Default
    public long notReviewed() {
        return 0;
    }

    /**
     * How many reviews found nothing to assess.
     *
     * @return the number
     */
    @Value.Default
    public long notApplicable() {
        return 0;
    }

    /**
     * A builder that starts with these counts.
     *
     * @return the builder
     */
    public abstract LevelCountsBuilder toBuilder();

    /**
     * How many ratings stand at a level.
     *
     * @param level the id of a level of the scale
     * @return the number
     * @throws InvalidModelException if the scale has no such level
     */
    public long count(String level) {
        return levels().get(position(scale(), level));
    }

    /**
     * How many ratings stand on the scale.
     *
     * @return the number
     */
    public long rated() {
        return levels().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many ratings on the scale there might have been and are not.
     *
     * @return the number: on other scales, not assessed, withheld, not reviewed
     */
    public long missing() {
        return onOtherScales() + notAssessed() + withheld() + notReviewed();
    }

    /**
     * How many ratings there are or might have been.
     *
     * @return rated and missing; not what is not applicable
     */
    public long applicable() {
        return rated() + missing();
    }

    /**
     * The lower median: the lowest level that at least half of the ratings do not exceed.
     *
     * @return the level, or empty where nothing is rated
     */
    public Optional<ScaleLevel> lowerMedian() {
        return level(medianPosition());
    }

    /**
     * The lowest level with a rating.
     *
     * @return the level, or empty where nothing is rated
     */
    public Optional<ScaleLevel> lowest() {
        return level(used().findFirst());
    }

    /**
     * The highest level with a rating.
     *
     * @return the level, or empty where nothing is rated
     */
    public Optional<ScaleLevel> highest() {
        return level(used().max());
    }

    /**
     * How many levels lie between the lowest level with a rating and the highest.
     *
     * @return the number of steps, or empty where nothing is rated
     */
    public OptionalInt range() {
        OptionalInt lowest = used().findFirst();
        return lowest.isEmpty() ? lowest : OptionalInt.of(used().max().orElseThrow() - lowest.getAsInt());
    }

    OptionalInt medianPosition() {
        long half = (rated() + 1) / 2;
        long seen = 0;
        for (int position = 0; half > 0 && position < levels().size(); position++) {
            seen += levels().get(position);
            if (seen >= half) {
                return OptionalInt.of(position);
            }
        }
        return OptionalInt.empty();
    }

    /** These counts with all that is missing at one level. */
    LevelCounts withMissingAt(int position) {
        return builder()
                .scale(scale())
                .addAllLevels(IntStream.range(0, levels().size())
                        .mapToObj(each -> levels().get(each) + (each == position ? missing() : 0))
                        .toList())
                .notApplicable(notApplicable())
                .build();
    }

    static LevelCounts sum(Scale scale, List<LevelCounts> parts) {
        return builder()
                .scale(scale)
                .addAllLevels(IntStream.range(0, scale.levels().size())
                        .mapToObj(position -> total(parts, part -> part.levels().get(position)))
                        .toList())
                .onOtherScales(total(parts, LevelCounts::onOtherScales))
                .notAssessed(total(parts, LevelCounts::notAssessed))
                .withheld(total(parts, LevelCounts::withheld))
                .notReviewed(total(parts, LevelCounts::notReviewed))
                .notApplicable(total(parts, LevelCounts::notApplicable))
                .build();
    }

    private static long total(List<LevelCounts> parts, ToLongFunction<LevelCounts> number) {
        return parts.stream().mapToLong(number).sum();
    }

    static int position(Scale scale, String level) {
        return scale.position(level)
                .orElseThrow(() -> InvalidModelException.of("LevelCounts.level", "a level of " + scale, level));
    }

    private Optional<ScaleLevel> level(OptionalInt position) {
        return position.isPresent() ? Optional.of(scale().levels().get(position.getAsInt())) : Optional.empty();
    }

    private IntStream used() {
        return IntStream.range(0, levels().size()).filter(position -> levels().get(position) > 0);
    }

    @Value.Check
    void check() {
        if (levels().size() != scale().levels().size()) {
            throw InvalidModelException.of("LevelCounts.levels", "one number a level of " + scale(), levels());
        }
        levels().forEach(count -> Require.count("LevelCounts.levels", count));
        LongStream.of(onOtherScales(), notAssessed(), withheld(), notReviewed(), notApplicable())
                .forEach(count -> Require.count("LevelCounts", count));
    }

    /** The counts on one line, levels first. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int position = 0; position < levels().size(); position++) {
            text.append(position == 0 ? "" : ", ")
                    .append(scale().levels().get(position).id())
                    .append(' ')
                    .append(levels().get(position));
        }
        return text + "; missing " + missing() + ", not applicable " + notApplicable();
    }

    /**
     * Ratings on a scale of which none is missing.
     *
     * @param scale the scale
     * @param levels how many stand at each level, from the lowest to the highest
     * @return the counts
     * @throws InvalidModelException if there is not one number a level, or one is negative
     */
    public static LevelCounts of(Scale scale, long... levels) {
        return builder()
                .scale(scale)
                .addAllLevels(LongStream.of(levels).boxed().toList())
                .build();
    }

    /**
     * A builder; the scale and one number a level are required.
     *
     * @return an empty builder
     */
    public static LevelCountsBuilder builder() {
        return new LevelCountsBuilder();
    }
}
