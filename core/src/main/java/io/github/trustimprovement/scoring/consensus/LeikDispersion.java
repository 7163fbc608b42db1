// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.consensus;

import io.github.trustimprovement.numeric.Ratio;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigInteger;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * How far ratings on an ordered scale lie apart: {@code D = sum of d_i / ((K - 1) / 2)} with
 * {@code d_i = min(F_i, 1 - F_i)}, where F_i is the share of ratings at or below level i of K; 0 where all are on one
 * level, 1 where half are at each end.
 *
 * <p>{@code LeikDispersion.of(scale, ratings).estimate()}. It needs the order of the levels alone.
 *
 * <p>Undefined: {@link UndefinedReason#TOO_FEW_CATEGORIES} below two levels, {@link UndefinedReason#NO_DATA} without
 * ratings.
 *
 * <p>Leik (1966), doi:10.2307/1388242.
 *
 * @since 0.1.0
 */
public final class LeikDispersion extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("consensus/leik-dispersion")
            .title("Dispersion D of ordered ratings")
            .question("How far apart do the ratings lie?")
            .formula("D = sum of d_i / ((K - 1) / 2); d_i = min(F_i, 1 - F_i), F_i = share of ratings at or below level"
                    + " i, K = levels")
            .range("0 (one level) to 1 (half at each end)")
            .putUndefinedCase(UndefinedReason.NO_DATA, "nobody rated")
            .putUndefinedCase(UndefinedReason.TOO_FEW_CATEGORIES, "the scale has fewer than two levels")
            .addSources("Leik (1966), doi:10.2307/1388242")
            .addCaveats(Caveat.CONSENSUS_IS_NOT_CORRECTNESS)
            .build();

    private final FrequencyVector ratings;
    private final Estimate estimate;

    private LeikDispersion(FrequencyVector ratings) {
        this.ratings = ratings;
        estimate = ratings.answer(DESCRIPTION, 2, this::dispersion);
    }

    /**
     * The dispersion of ratings.
     *
     * @param ratings how many ratings each level has
     * @return the dispersion
     */
    public static LeikDispersion of(FrequencyVector ratings) {
        return new LeikDispersion(ratings);
    }

    /**
     * The dispersion of ratings on a scale.
     *
     * @param scale the scale
     * @param ratings the ratings; one that is no level of the scale is left out, and a caveat says so
     * @return the dispersion
     */
    public static LeikDispersion of(Scale scale, Collection<? extends Rating> ratings) {
        return of(FrequencyVector.of(scale, ratings));
    }

    /**
     * The dispersion of ratings on a scale, of which none is held.
     *
     * @param scale the scale
     * @param ratings the ratings, which are used up; one that is no level of the scale is left out, and a caveat says so
     * @return the dispersion
     */
    public static LeikDispersion of(Scale scale, Stream<? extends Rating> ratings) {
        return of(FrequencyVector.of(scale, ratings));
    }

    /**
     * The dispersion.
     *
     * @return D, from 0 to 1
     */
    public Estimate estimate() {
        return estimate;
    }

    /** In whole numbers up to the one division: {@code 2 sum of min(C_i, N - C_i) / (N (K - 1))}. */
    private double dispersion() {
        BigInteger sum = BigInteger.ZERO;
        long below = 0;
        for (long count : ratings.toArray()) {
            below += count;
            sum = sum.add(BigInteger.valueOf(Math.min(below, ratings.total() - below)));
        }
        return Ratio.of(sum.shiftLeft(1), Ratio.product(ratings.total(), ratings.size() - 1));
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation =
                Explanation.of(DESCRIPTION, ratings.basis()).addAnswers(NamedAnswer.of("dispersion D", estimate));
        long below = 0;
        for (int level = 0; level < ratings.size(); level++) {
            below += ratings.counts().get(level);
            explanation.addSteps(
                    Step.of("ratings at or below " + ratings.levels().get(level), (double) below));
        }
        return explanation.build();
    }
}
