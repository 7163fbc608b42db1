// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.cooccurrence;

import io.github.trustimprovement.concept.MissingAttributesException;
import io.github.trustimprovement.scoring.CountBasis;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Builds {@link PairCounts} from named parts; written by hand, since generated builders document no type parameter.
 *
 * @param <W> when two codes are together
 * @since 0.1.0
 */
public final class PairCountsBuilder<W extends Window> {
    private @Nullable CountBasis basis;
    private @Nullable W window;
    private long units;
    private long withA;
    private long withB;
    private long aWithB;
    private long bWithA;
    private long both;
    private Optional<PairLeaders> leaders = Optional.empty();
    private OptionalLong leadersBehind = OptionalLong.empty();

    PairCountsBuilder() {}

    PairCountsBuilder(PairCounts<W> counts) {
        basis = counts.basis();
        window = counts.window();
        units = counts.units();
        withA = counts.withA();
        withB = counts.withB();
        aWithB = counts.aWithB();
        bWithA = counts.bWithA();
        both = counts.both();
        leaders = counts.leaders();
        leadersBehind = counts.leadersBehind();
    }

    /**
     * Sets {@link PairCounts#basis()}.
     *
     * @param value subject, options and caveats of the tally
     * @return this builder
     */
    public PairCountsBuilder<W> basis(CountBasis value) {
        basis = value;
        return this;
    }

    /**
     * Sets {@link PairCounts#window()}.
     *
     * @param value when two codes are together
     * @return this builder
     */
    public PairCountsBuilder<W> window(W value) {
        window = value;
        return this;
    }

    /**
     * Sets {@link PairCounts#units()}.
     *
     * @param value how many units were looked at: N
     * @return this builder
     */
    public PairCountsBuilder<W> units(long value) {
        units = value;
        return this;
    }

    /**
     * Sets {@link PairCounts#withA()}.
     *
     * @param value how many have A: n_A
     * @return this builder
     */
    public PairCountsBuilder<W> withA(long value) {
        withA = value;
        return this;
    }

    /**
     * Sets {@link PairCounts#withB()}.
     *
     * @param value how many have B: n_B
     * @return this builder
     */
    public PairCountsBuilder<W> withB(long value) {
        withB = value;
        return this;
    }

    /**
     * Sets {@link PairCounts#aWithB()}.
     *
     * @param value how many of those with A are together with B, at most n_A
     * @return this builder
     */
    public PairCountsBuilder<W> aWithB(long value) {
        aWithB = value;
        return this;
    }

    /**
     * Sets {@link PairCounts#bWithA()}.
     *
     * @param value how many of those with B are together with A, at most n_B
     * @return this builder
     */
    public PairCountsBuilder<W> bWithA(long value) {
        bWithA = value;
        return this;
    }

    /**
     * Sets {@link PairCounts#both()}.
     *
     * @param value how many have one of the codes and are together with the other: n_AB
     * @return this builder
     */
    public PairCountsBuilder<W> both(long value) {
        both = value;
        return this;
    }

    /**
     * Sets {@link PairCounts#leaders()}.
     *
     * @param value how many leaders stand behind the counts, or empty where no segment has a speaker of the roster
     * @return this builder
     */
    public PairCountsBuilder<W> leaders(Optional<PairLeaders> value) {
        leaders = value;
        return this;
    }

    /**
     * Sets {@link PairCounts#leadersBehind()}.
     *
     * @param value how many leaders of the roster the units are of; empty where units are leaders, or no segment has a speaker of the roster
     * @return this builder
     */
    public PairCountsBuilder<W> leadersBehind(OptionalLong value) {
        leadersBehind = value;
        return this;
    }

    /**
     * The counts.
     *
     * @return the counts
     * @throws MissingAttributesException if basis or window is not set
     * @throws io.github.trustimprovement.concept.InvalidModelException if the counts do not fit each other
     */
    public PairCounts<W> build() {
        if (basis == null || window == null) {
            throw new MissingAttributesException(basis == null ? "basis" : "window");
        }
        return new PairCounts<>(basis, window, units, withA, withB, aWithB, bWithA, both, leaders, leadersBehind);
    }
}
