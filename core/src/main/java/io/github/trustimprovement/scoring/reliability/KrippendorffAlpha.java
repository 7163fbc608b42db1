// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.reliability;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CodedAs;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import io.github.trustimprovement.study.CodedMaterial;
import java.util.Optional;

/**
 * How far coders agree on the values of units, beyond chance: {@code alpha = 1 - Do / De}, such as 0.743.
 *
 * <p>{@code Do} is the mean squared difference of two values of one unit, {@code De} that of any two values.
 * {@code KrippendorffAlpha.of(data).estimate()} takes the level of the categories for the metric of differences;
 * {@link #withMetric} a lower one: alike or not ({@code nominal}); how many values lie between ({@code ordinal}); the
 * difference ({@code interval}); the difference by the sum ({@code ratio}). Values may be missing; a unit with fewer
 * than two is left out. Categories that nobody used make no difference.
 *
 * <p>Undefined: {@link UndefinedReason#NO_DATA} where no unit has two values, {@link UndefinedReason#ONE_CATEGORY}
 * where all values are alike, {@link UndefinedReason#LEVEL_TOO_WEAK} where the categories do not carry the metric, and
 * what the data themselves report. A bootstrap: {@link UndefinedReason#TOO_FEW_UNITS} of fewer than 10 units,
 * {@link UndefinedReason#TOO_FEW_CLUSTERS} of fewer than 10 leaders, {@link UndefinedReason#SPEAKERS_NOT_IDENTIFIED}
 * where some of these are not known, {@link UndefinedReason#NO_VARIATION} for a share of
 * replicates that are all the same. Other software prints 0 or 1 where there is one category.
 *
 * <p>Krippendorff (2019), 'Content analysis', 4th ed., ch. 12; Hayes and Krippendorff (2007),
 * doi:10.1080/19312450709336664. The ordinal metric is Krippendorff's, from the frequencies of the categories; what
 * Gwet calls ordinal weights rests on their number alone and gives other values. Krippendorff would rely on alpha from
 * 0.800 and draw tentative conclusions from 0.667; neither number is built in.
 *
 * @since 0.1.0
 */
public final class KrippendorffAlpha extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("reliability/krippendorff-alpha")
            .title("Krippendorff's alpha")
            .question("How far do coders agree on the values of units, beyond what chance would give?")
            .formula(
                    "alpha = 1 - Do / De; Do = sum of o_ck d_ck / n and De = sum of n_c n_k d_ck / (n (n - 1)) over all"
                            + " categories c and k; o_ck = pairs of values c and k within units of m values, each counted as"
                            + " 1 / (m - 1); n_c = sum of o_ck over k; n = sum of n_c; d_ck = squared difference by the metric")
            .range("up to 1; about 0 for agreement by chance, below 0 for less")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no unit has two values")
            .putUndefinedCase(UndefinedReason.ONE_CATEGORY, "all values are alike, De = 0")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the categories do not carry the metric")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "a bootstrap of fewer than 10 units")
            .putUndefinedCase(UndefinedReason.TOO_FEW_CLUSTERS, "a bootstrap of fewer than 10 leaders")
            .putUndefinedCase(UndefinedReason.NO_VARIATION, "a share of replicates that are all the same")
            .putUndefinedCase(UndefinedReason.SPEAKERS_NOT_IDENTIFIED, "a bootstrap of leaders, some of them unknown")
            .addSources(
                    "Krippendorff (2019), 'Content analysis: an introduction to its methodology', 4th ed., ch. 12",
                    "Hayes and Krippendorff (2007), doi:10.1080/19312450709336664")
            .addCaveats(Caveat.NOT_FOR_REFLEXIVE_ANALYSIS)
            .isOptIn(true)
            .build();

    private final CoincidenceTally tally;
    private final MeasurementLevel metric;
    private final ReliabilityData units;

    private KrippendorffAlpha(CoincidenceTally tally, MeasurementLevel metric, ReliabilityData units) {
        this.tally = tally;
        this.metric = metric;
        this.units = units;
    }

    /**
     * The alpha of reliability data, with the metric that the categories' level gives.
     *
     * @param data what each coder made of each unit
     * @return alpha
     */
    public static KrippendorffAlpha of(ReliabilityData data) {
        return new KrippendorffAlpha(
                CoincidenceTally.of(data), data.categories().level(), data);
    }

    /**
     * The agreement of coders of a study or rows on one code, over the segments that {@link CodingReliability} compares.
     *
     * @param material what was coded: a study, or flat rows
     * @param what the code, or the lever with a valence
     * @param coders the ids of two coders or more, each once
     * @return alpha
     * @throws InvalidModelException if the coders are fewer than two, or one is blank or named twice, or rows of one
     *     segment name two participants, or two groups
     */
    public static KrippendorffAlpha of(CodedMaterial material, CodedAs what, String... coders) {
        return of(CodingReliability.of(material, coders).data(what));
    }

    /**
     * The alpha of a tally, with the metric that the categories' level gives. A tally has forgotten its units, so that
     * no bootstrap can be had from it.
     *
     * @param tally the coincidences
     * @return alpha
     */
    public static KrippendorffAlpha of(CoincidenceTally tally) {
        return new KrippendorffAlpha(
                tally,
                tally.categories().level(),
                ReliabilityData.of(tally.categories(), new int[0][0]).withBasis(tally.basis()));
    }

    /**
     * The alpha of the same values by another metric of differences.
     *
     * @param value the level of measurement that the metric needs; undefined if the categories have a lower one
     * @return alpha
     */
    public KrippendorffAlpha withMetric(MeasurementLevel value) {
        return new KrippendorffAlpha(tally, value, units);
    }

    /**
     * The same alpha with a percentile interval by resampling units, as if they had been drawn at random one by one.
     *
     * @param level the nominal coverage, above 0 and below 1
     * @param replicates how many times to resample
     * @param seed the seed: the same gives the same interval
     * @return alpha and its replicates; without an interval where fewer than 10 units have two values
     * @throws io.github.trustimprovement.concept.InvalidModelException if the level is out of range, or the replicates
     *     are too few for it
     */
    public BootstrappedAlpha withBootstrapOfUnits(double level, int replicates, long seed) {
        return BootstrappedAlpha.of(this, Resampling.ofUnits(units), level, replicates, seed);
    }

    /**
     * The same alpha with a percentile interval by resampling leaders with all their units, as if leaders had been
     * drawn at random.
     *
     * @param level the nominal coverage, above 0 and below 1
     * @param replicates how many times to resample
     * @param seed the seed: the same gives the same interval
     * @return alpha and its replicates; without an interval where fewer than 10 leaders have a unit with two values, or
     *     the leader of one is not known
     * @throws io.github.trustimprovement.concept.InvalidModelException if the level is out of range, or the replicates
     *     are too few for it
     */
    public BootstrappedAlpha withBootstrapOfLeaders(double level, int replicates, long seed) {
        return BootstrappedAlpha.of(this, Resampling.ofLeaders(units), level, replicates, seed);
    }

    /**
     * The coincidences that alpha is made of.
     *
     * @return the tally
     */
    public CoincidenceTally coincidences() {
        return tally;
    }

    /**
     * The metric of differences.
     *
     * @return the level of measurement that it needs
     */
    public MeasurementLevel metric() {
        return metric;
    }

    /**
     * Alpha; n is the number of units with two values or more.
     *
     * @return the estimate
     */
    public Estimate estimate() {
        return new Answers(DESCRIPTION, basis())
                .unless(
                        whyUndefined(),
                        tally.pairableUnits(),
                        made -> made.value(tally.disagreement(metric).alpha()));
    }

    private Optional<UndefinedReason> whyUndefined() {
        return tally.basis().whyUndefined().or(() -> {
            if (!tally.categories().level().isAtLeast(metric)) {
                return Optional.of(UndefinedReason.LEVEL_TOO_WEAK);
            }
            if (tally.pairableUnits() == 0) {
                return Optional.of(UndefinedReason.NO_DATA);
            }
            return tally.disagreement(metric).isDefined()
                    ? Optional.empty()
                    : Optional.of(UndefinedReason.ONE_CATEGORY);
        });
    }

    /** Subject and options, with the metric among these. */
    CountBasis basis() {
        return tally.basis().toBuilder().putOption("metric", metric.code()).build();
    }

    /** The numbers on the way: none where there is no alpha. */
    ExplanationBuilder explanation(CountBasis basis) {
        ExplanationBuilder explanation = Explanation.of(DESCRIPTION, basis)
                .addSteps(
                        Step.of("units looked at", (double) tally.units()),
                        Step.of("units with two values or more", (double) tally.pairableUnits()),
                        Step.of("values in these, n", (double) tally.pairableValues()));
        if (whyUndefined().isEmpty()) {
            Disagreement disagreement = tally.disagreement(metric);
            explanation.addSteps(
                    Step.of("observed disagreement, Do", disagreement.observed()),
                    Step.of("expected disagreement, De", disagreement.expected()));
        }
        return explanation;
    }

    @Override
    public Explanation explain() {
        return explanation(basis())
                .addAnswers(NamedAnswer.of("alpha", estimate()))
                .build();
    }
}
