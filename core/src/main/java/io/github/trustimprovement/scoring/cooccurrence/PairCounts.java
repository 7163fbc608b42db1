// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.invariant.Require;
import io.github.trustimprovement.scoring.CountBasis;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How often two codes A and B occur, apart and together, such as 100, 10 and 5 of 200 segments.
 *
 * <p>{@code PairCounts.of(Window.SAME_SEGMENT, 100, 10, 5, 200)}, or from a tally. Where a unit has a code or has it
 * not ({@link UnitWindow}), the three numbers of what is together are one. Where segments overlap they differ: one long
 * segment with A may overlap three with B, so that of the segments with A one meets B, of those with B three meet A, and
 * four are together. Each is the size of a set of segments, so that no share of them exceeds 1.
 *
 * @param <W> when two codes are together
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class PairCounts<W extends Window> permits PairCountsBuilder.ImmutablePairCounts {
    PairCounts() {}

    /**
     * Where the counts come from.
     *
     * @return subject, options and caveats
     */
    public abstract CountBasis basis();

    /**
     * When two codes are together.
     *
     * @return the window
     */
    public abstract W window();

    /**
     * How many units were looked at.
     *
     * @return N
     */
    public abstract long units();

    /**
     * How many have A.
     *
     * @return n_A
     */
    public abstract long withA();

    /**
     * How many have B.
     *
     * @return n_B
     */
    public abstract long withB();

    /**
     * How many of those with A are together with B.
     *
     * @return the number, at most {@link #withA()}
     */
    public abstract long aWithB();

    /**
     * How many of those with B are together with A.
     *
     * @return the number, at most {@link #withB()}
     */
    public abstract long bWithA();

    /**
     * How many have one of the codes and are together with the other.
     *
     * @return n_AB
     */
    public abstract long both();

    /**
     * How many leaders stand behind the counts.
     *
     * @return the numbers, or empty where no segment has a speaker of the roster
     */
    public abstract Optional<PairLeaders> leaders();

    /**
     * How many leaders the units are of.
     *
     * @return the leaders of the roster of whom any unit was looked at; empty where units are leaders, or no segment has
     *     a speaker of the roster
     */
    public abstract OptionalLong leadersBehind();

    /**
     * A builder that starts with these values.
     *
     * @return the builder
     */
    public abstract PairCountsBuilder<W> toBuilder();

    /**
     * How many have A or B or both.
     *
     * @return the number; {@code n_A + n_B - n_AB} where a unit has a code or has it not
     */
    public long either() {
        return both() + (withA() - aWithB()) + (withB() - bWithA());
    }

    @Value.Check
    void check() {
        Require.count("PairCounts.units", units());
        within("aWithB", 0, aWithB(), withA());
        within("bWithA", 0, bWithA(), withB());
        if (window() instanceof UnitWindow) {
            within("aWithB", both(), aWithB(), both());
            within("bWithA", both(), bWithA(), both());
        }
        within("both", Math.max(aWithB(), bWithA()), both(), aWithB() + bWithA());
        within("either", Math.max(withA(), withB()), either(), units());
    }

    private static void within(String attribute, long least, long value, long most) {
        if (value < least || value > most) {
            throw InvalidModelException.of("PairCounts." + attribute, "from " + least + " to " + most, value);
        }
    }

    /** The counts on a line, such as {@code A 100, B 10, both 5 of 200 segments (same segment)}. */
    @Override
    public String toString() {
        return "A " + withA() + ", B " + withB() + ", both " + both() + " of " + units() + " " + window().unit() + " ("
                + window().label() + ")";
    }

    /**
     * The counts of two codes where a unit has a code or has it not.
     *
     * @param <W> when two codes are together
     * @param window when two codes are together
     * @param withA how many have A
     * @param withB how many have B
     * @param both how many have both
     * @param units how many were looked at
     * @return the counts, with nothing known of leaders
     * @throws InvalidModelException if the counts do not fit each other
     */
    public static <W extends UnitWindow> PairCounts<W> of(W window, long withA, long withB, long both, long units) {
        return PairCounts.<W>builder()
                .basis(CountBasis.builder()
                        .putOption("window", window.label())
                        .putOption("unit", window.unit())
                        .build())
                .window(window)
                .units(units)
                .withA(withA)
                .withB(withB)
                .aWithB(both)
                .bWithA(both)
                .both(both)
                .build();
    }

    /**
     * A builder; all but the leaders is required.
     *
     * @param <W> when two codes are together
     * @return an empty builder
     */
    public static <W extends Window> PairCountsBuilder<W> builder() {
        return new PairCountsBuilder<>();
    }
}
