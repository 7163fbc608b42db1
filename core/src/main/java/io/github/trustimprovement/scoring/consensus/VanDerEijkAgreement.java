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
import io.github.trustimprovement.scoring.answer.Answers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far ratings on an ordered scale agree: {@code A = sum of w_i A_i} over layers i, from -1 (half at each end) over 0
 * (evenly spread) to 1 (all on one level).
 *
 * <p>{@code VanDerEijkAgreement.of(scale, ratings).agreement()}. A layer takes the same number from
 * every level that is not yet empty; w_i is its share of all ratings. Its own agreement is 1 where S = 1 level is left,
 * and else {@code A_i = U (1 - (S - 1) / (K - 1))} with
 * {@code U = ((K - 2) TU - (K - 1) TDU) / ((K - 2) (TU + TDU))}: of each three levels in order, TU counts those of which
 * the layer has two neighbours (110, 011), TDU those of which it has the outer two (101).
 *
 * <p>Undefined: {@link UndefinedReason#TOO_FEW_CATEGORIES} below three levels, {@link UndefinedReason#NO_DATA} without
 * ratings. It needs the order of the levels alone, and all of them: an empty level at an end changes it.
 *
 * <p>Van der Eijk (2001), doi:10.1023/A:1010374114305.
 *
 * @since 0.1.0
 */
public final class VanDerEijkAgreement extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("consensus/van-der-eijk-agreement")
            .title("Agreement A of ordered ratings")
            .question("How far do the ratings agree?")
            .formula("A = sum of w_i A_i over layers; A_i = U (1 - (S - 1) / (K - 1)), 1 where S = 1;"
                    + " U = ((K - 2) TU - (K - 1) TDU) / ((K - 2) (TU + TDU)); K = levels, S = levels in the layer,"
                    + " TU = triples 110 and 011, TDU = triples 101; polarization = (1 - A) / 2")
            .range("-1 (half at each end) to 1 (one level); 0 where the ratings are evenly spread")
            .putUndefinedCase(UndefinedReason.NO_DATA, "nobody rated")
            .putUndefinedCase(UndefinedReason.TOO_FEW_CATEGORIES, "the scale has fewer than three levels")
            .addSources("Van der Eijk (2001), doi:10.1023/A:1010374114305")
            .addCaveats(Caveat.CONSENSUS_IS_NOT_CORRECTNESS)
            .build();

    private static final int LEAST_LEVELS = 3;

    private final FrequencyVector ratings;
    private final List<AgreementLayer> layers;

    private VanDerEijkAgreement(FrequencyVector ratings, List<AgreementLayer> layers) {
        this.ratings = ratings;
        this.layers = layers;
    }

    /**
     * The agreement of ratings.
     *
     * @param ratings how many ratings each level has
     * @return the agreement
     */
    public static VanDerEijkAgreement of(FrequencyVector ratings) {
        return new VanDerEijkAgreement(ratings, ratings.size() < LEAST_LEVELS ? List.of() : peel(ratings));
    }

    /**
     * The agreement of ratings on a scale.
     *
     * @param scale the scale
     * @param ratings the ratings; one that is no level of the scale is left out, and a caveat says so
     * @return the agreement
     */
    public static VanDerEijkAgreement of(Scale scale, Collection<? extends Rating> ratings) {
        return of(FrequencyVector.of(scale, ratings));
    }

    /**
     * The agreement of ratings on a scale, of which none is held.
     *
     * @param scale the scale
     * @param ratings the ratings, which are used up; one that is no level of the scale is left out, and a caveat says so
     * @return the agreement
     */
    public static VanDerEijkAgreement of(Scale scale, Stream<? extends Rating> ratings) {
        return of(FrequencyVector.of(scale, ratings));
    }

    /**
     * The agreement.
     *
     * @return A, from -1 to 1
     */
    public Estimate agreement() {
        return ratings.answer(DESCRIPTION, LEAST_LEVELS, this::sum);
    }

    /**
     * The same turned round: {@code (1 - A) / 2}.
     *
     * @return from 0 (one level) to 1 (half at each end)
     */
    public Estimate polarization() {
        return ratings.answer(
                new Answers(DESCRIPTION, ratings.basis()).with("statistic", "(1 - A) / 2"),
                LEAST_LEVELS,
                () -> (1 - sum()) / 2);
    }

    /**
     * The layers that the ratings come apart into.
     *
     * @return the layers, the widest first; empty where there is no agreement
     */
    public List<AgreementLayer> layers() {
        return layers;
    }

    private double sum() {
        double sum = 0;
        for (AgreementLayer layer : layers) {
            sum += layer.weight() * layer.agreement();
        }
        return sum;
    }

    private static List<AgreementLayer> peel(FrequencyVector ratings) {
        long[] left = ratings.toArray();
        List<AgreementLayer> layers = new ArrayList<>();
        long least = leastPositive(left);
        while (least > 0) {
            boolean[] isIn = new boolean[left.length];
            int levels = 0;
            for (int level = 0; level < left.length; level++) {
                isIn[level] = left[level] > 0;
                left[level] -= isIn[level] ? least : 0;
                levels += isIn[level] ? 1 : 0;
            }
            layers.add(new AgreementLayer(
                    pattern(isIn), Ratio.of(least, levels, ratings.total(), 1), agreement(isIn, levels)));
            least = leastPositive(left);
        }
        return List.copyOf(layers);
    }

    private static long leastPositive(long[] counts) {
        return Arrays.stream(counts).filter(count -> count > 0).min().orElse(0);
    }

    private static String pattern(boolean[] isIn) {
        StringBuilder pattern = new StringBuilder();
        for (boolean each : isIn) {
            pattern.append(each ? '1' : '0');
        }
        return pattern.toString();
    }

    /** Of each gap in the layer, the levels in it on either side give the triples that it takes part in. */
    private static double agreement(boolean[] isIn, int inLayer) {
        long k = isIn.length;
        if (inLayer == 1) {
            return 1;
        }
        if (inLayer == k) {
            return 0;
        }
        long unimodal = 0;
        long bimodal = 0;
        long below = 0;
        for (boolean each : isIn) {
            if (each) {
                below++;
            } else {
                long above = inLayer - below;
                unimodal += pairs(below) + pairs(above);
                bimodal += below * above;
            }
        }
        long numerator = (k - 2) * unimodal - (k - 1) * bimodal;
        return Ratio.of(numerator, k - inLayer, (k - 2) * (unimodal + bimodal), k - 1);
    }

    private static long pairs(long number) {
        return number * (number - 1) / 2;
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION, ratings.basis())
                .addAnswers(NamedAnswer.of("agreement A", agreement()))
                .addAnswers(NamedAnswer.of("polarization (1 - A) / 2", polarization()));
        for (int level = 0; level < ratings.size(); level++) {
            explanation.addSteps(Step.of(
                    "ratings at " + ratings.levels().get(level),
                    ratings.counts().get(level)));
        }
        layers.forEach(layer -> explanation
                .addSteps(Step.of("weight of layer " + layer.pattern(), layer.weight()))
                .addSteps(Step.of("agreement of layer " + layer.pattern(), layer.agreement())));
        return explanation.build();
    }
}
