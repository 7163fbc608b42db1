// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.numeric.Bootstrap;
import io.github.trustimprovement.numeric.SplitMix64;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.DefinedBuilder;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.Interval;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Krippendorff's alpha with a percentile interval of its replicates, such as 0.743 from 0.45 to 1, and the share of
 * replicates below a threshold that the caller names.
 *
 * <p>{@code KrippendorffAlpha.of(data).withBootstrapOfUnits(0.95, 1000, 42).withThresholds(0.667, 0.8)}. Each replicate
 * draws as many units, or leaders, as there are, with replacement. They are sorted by their values before, so that a seed
 * gives the same interval in whatever order units, coders or rows come. At either end of the interval as many replicates
 * are left out, half of what the level leaves out, rounded down.
 *
 * <p>SDK interpretation: Krippendorff resamples single differences, not units; a scheme that keeps what belongs together
 * is offered instead. A replicate in which all values are alike has no alpha; it is counted and left out, which
 * {@link Caveat#REPLICATES_LEFT_OUT} says. Replicates that are all the same give no interval and no share, for without
 * variation there is nothing to tell an error from. Fewer than 10 units or leaders are refused.
 *
 * @since 0.1.0
 */
public final class BootstrappedAlpha extends Result {
    private final KrippendorffAlpha alpha;
    private final Resampling resampling;
    private final Settings settings;
    private final double[] values;
    private final List<Double> thresholds;

    private BootstrappedAlpha(
            KrippendorffAlpha alpha,
            Resampling resampling,
            Settings settings,
            double[] values,
            List<Double> thresholds) {
        this.alpha = alpha;
        this.resampling = resampling;
        this.settings = settings;
        this.values = values;
        this.thresholds = thresholds;
    }

    static BootstrappedAlpha of(
            KrippendorffAlpha alpha, Resampling resampling, double level, int replicates, long seed) {
        Interval.requireLevel(level);
        int least = Bootstrap.leastReplicates(level);
        if (replicates < least) {
            throw InvalidModelException.of(
                    "KrippendorffAlpha.replicates", "at least " + least + " at level " + level, replicates);
        }
        boolean isRun =
                alpha.estimate() instanceof Defined && resampling.refusal().isEmpty();
        double[] values = isRun
                ? Bootstrap.replicates(
                        resampling.groups().size(), replicates, seed, drawn -> resampling.alpha(drawn, alpha.metric()))
                : new double[0];
        return new BootstrappedAlpha(alpha, resampling, new Settings(level, replicates, seed), values, List.of());
    }

    /**
     * The same with shares of replicates below thresholds in its table. Krippendorff names 0.667 and 0.8.
     *
     * @param values the thresholds
     * @return a copy
     * @throws InvalidModelException if one is not finite
     */
    public BootstrappedAlpha withThresholds(double... values) {
        List<Double> finite =
                Arrays.stream(values).mapToObj(BootstrappedAlpha::requireFinite).toList();
        return new BootstrappedAlpha(alpha, resampling, settings, this.values, finite);
    }

    private static double requireFinite(double threshold) {
        if (!Double.isFinite(threshold)) {
            throw InvalidModelException.of("KrippendorffAlpha.threshold", "finite", threshold);
        }
        return threshold;
    }

    /**
     * Alpha with its interval; without one where a bootstrap is refused.
     *
     * @return the estimate
     */
    public Estimate estimate() {
        if (!(alpha.estimate() instanceof Defined defined)) {
            return alpha.estimate();
        }
        DefinedBuilder estimate = defined.toBuilder().caveats(caveats(whyNoInterval().stream()));
        if (whyNoInterval().isEmpty()) {
            int cut = Bootstrap.cutAtEachEnd(settings.level(), values.length);
            String of = leftOut() > 0 ? values.length + " of " : "";
            String method = "percentiles of " + of + settings.replicates() + " resamples of " + resampling.what() + ", "
                    + SplitMix64.NAME;
            estimate.seed(settings.seed())
                    .interval(Interval.of(values[cut], values[values.length - 1 - cut], settings.level(), method));
        }
        if (resampling.what().equals("leaders") && resampling.refusal().isEmpty()) {
            estimate.clusters(resampling.groups().size());
        }
        return estimate.build();
    }

    /** Replicates that are all alike tell nothing of how far alpha may be off. */
    private Optional<Caveat> whyNoInterval() {
        if (values.length == 0) {
            return Optional.of(Caveat.NO_BOOTSTRAP);
        }
        return isAlike() ? Optional.of(Caveat.NO_ERROR_ESTIMATE) : Optional.empty();
    }

    private boolean isAlike() {
        return values[0] == values[values.length - 1];
    }

    private int leftOut() {
        return values.length == 0 ? 0 : settings.replicates() - values.length;
    }

    /**
     * The share of replicates below a threshold; read as the probability that alpha is below it, as far as the units
     * or leaders may be taken for a random sample.
     *
     * @param threshold the threshold
     * @return k of n replicates
     * @throws InvalidModelException if it is not finite
     */
    public Estimate probabilityBelow(double threshold) {
        requireFinite(threshold);
        if (alpha.estimate() instanceof Undefined undefined) {
            return undefined;
        }
        List<Caveat> caveats = caveats(Stream.empty());
        if (values.length == 0) {
            return Undefined.of(
                    resampling.refusal().orElse(UndefinedReason.ONE_CATEGORY),
                    resampling.groups().size(),
                    caveats);
        }
        if (isAlike()) {
            return Undefined.of(
                    UndefinedReason.NO_VARIATION, resampling.groups().size(), caveats);
        }
        long below = Arrays.stream(values).filter(value -> value < threshold).count();
        return Defined.share(below, values.length)
                .method(basis().method(KrippendorffAlpha.DESCRIPTION).toBuilder()
                        .putOption("statistic", "share of replicates below " + threshold)
                        .build())
                .seed(settings.seed())
                .caveats(caveats)
                .build();
    }

    private List<Caveat> caveats(Stream<Caveat> more) {
        return Stream.of(
                        alpha.estimate().caveats().stream(),
                        resampling.caveats().stream(),
                        more,
                        leftOut() > 0 ? Stream.of(Caveat.REPLICATES_LEFT_OUT) : Stream.<Caveat>empty())
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private CountBasis basis() {
        return alpha.basis().toBuilder()
                .putOption("resampled", resampling.what())
                .putOption("replicates", Integer.toString(settings.replicates()))
                .putOption("generator", SplitMix64.NAME)
                .build();
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = alpha.explanation(basis())
                .addSteps(Step.of(
                        resampling.what() + " to draw from", resampling.groups().size()));
        if (values.length > 0) {
            explanation.addSteps(Step.of("replicates without an alpha", leftOut()));
        }
        explanation.addAnswers(NamedAnswer.of("alpha", estimate()));
        thresholds.forEach(threshold ->
                explanation.addAnswers(NamedAnswer.of("replicates below " + threshold, probabilityBelow(threshold))));
        return explanation.build();
    }

    /** What was asked for. */
    private record Settings(double level, int replicates, long seed) {}
}
