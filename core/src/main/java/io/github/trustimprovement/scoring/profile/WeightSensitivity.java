// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Classification;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * How far composites of organisations, and their order, rest on the weights: over all weights a mean covers
 * {@code [min x, max x]}, and a geometric one with a 0 nothing but 0; over drawn weights, the values, ranks and {@code
 * R_S = sum |rank_ref - rank| / M}.
 *
 * <p>{@code WeightSensitivity.of(tally, depth, weights, Aggregation.weightedMean()).withDraws(10_000, 7)}. The reference
 * is the composite with the caller's weights; each draw takes weights that are uniform over all that sum to 1 (Dirichlet
 * with parameters 1), by normalised exponential spacings. A rank is 1 and the number of organisations with a higher
 * composite, so that equals share the better rank. Composites are sums of rounded numbers: one is higher only where it
 * exceeds the other by more than 5e-13 of what the two come to without the signs of their values, {@code sum w |x| /
 * sum w}, which is more than a hundred times what rounding can make and far less than a level.
 *
 * <p>Whether an order rests on weights at all needs no draws: by a mean, one is higher than another with all weights
 * exactly where it is at least as high in every component and higher in some ({@link #order}). A step of the order leads
 * from one composite to the next lower one, so that there is none between equals; it rests on weights where those of some
 * organisation above it and some below it would turn the two ({@link #stepsOnWeights}).
 *
 * <p>Undefined, for an organisation, as its {@link WeightedComposite}: {@link UndefinedReason#LEVEL_TOO_WEAK} where the
 * scale does not carry the aggregation, {@link UndefinedReason#NO_DATA} where no component is applicable,
 * {@link UndefinedReason#MISSING_ABOVE_LIMIT} where one lacks a rating, {@link UndefinedReason#NON_POSITIVE_VALUE}
 * where a power mean of an order other than 1 has a negative value, or one of a negative order a 0. It is then left out of
 * all ranks. {@link UndefinedReason#TOO_FEW_UNITS} for ranks and steps of fewer than two;
 * {@link UndefinedReason#ZERO_DENOMINATOR} for steps where all composites are equal, so that there is none;
 * {@link UndefinedReason#NEEDS_SEED} for whatever is drawn.
 *
 * <p>Saisana, Saltelli and Tarantola (2005), 'Uncertainty and sensitivity analysis techniques as tools for the quality
 * assessment of composite indicators', doi:10.1111/j.1467-985X.2005.00350.x. SDK interpretation: it is offered to show how
 * little an order may mean; every component must be rated, so that organisations are compared on the same ones, and an
 * ordered mean has the weights of its places drawn.
 *
 * @since 0.1.0
 */
public final class WeightSensitivity extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("profile/weight-sensitivity")
            .title("Sensitivity to weights")
            .question("How far do composites, and the order that they give, rest on the weights?")
            .formula(
                    "over all weights from min x to max x, for a geometric mean with an x of 0 nothing but 0; over drawn "
                            + "weights lowest and highest composite, share of draws with each rank, R_S = mean over draws "
                            + "of sum |rank_ref - rank| / M; x is at least as high as y for all weights where x_c >= y_c "
                            + "for all c; steps on weights k / n, n = steps from one composite to the next lower one, k = "
                            + "those that some x above and y below would turn")
            .range(
                    "composites within the components' values; shares 0 to 1; R_S 0 or more, 0 where no draw moves a rank; "
                            + "an order is higher, lower, equal or rests-on-weights")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the scale does not carry the aggregation")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no component of the organisation is applicable")
            .putUndefinedCase(UndefinedReason.MISSING_ABOVE_LIMIT, "a component of the organisation lacks a rating")
            .putUndefinedCase(
                    UndefinedReason.NON_POSITIVE_VALUE,
                    "a power mean of an order other than 1 with a negative value, or of a negative order with a 0")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "ranks and steps of fewer than two organisations")
            .putUndefinedCase(UndefinedReason.ZERO_DENOMINATOR, "steps where all composites are equal")
            .putUndefinedCase(UndefinedReason.NEEDS_SEED, "whatever is drawn, without draws and a seed")
            .addSources("Saisana, Saltelli and Tarantola (2005), doi:10.1111/j.1467-985X.2005.00350.x")
            .addCaveats(Caveat.RATING_IS_A_JUDGEMENT, Caveat.STRANDS_ARE_LOOPS)
            .isOptIn(true)
            .build();

    private final ScaleReading reading;
    private final CompositeRecipe recipe;
    private final Optional<MembersOfTrust> members;
    private final Answers answers;
    private final ComparedOrganisations compared;
    private final WeightOrder order;
    private final DrawnAnswers drawn;

    private WeightSensitivity(
            ScaleReading reading, CompositeRecipe recipe, Optional<MembersOfTrust> members, int replicates, long seed) {
        this.reading = reading;
        this.recipe = recipe;
        this.members = members;
        CountBasis basis = recipe.basis(reading.basisOfEach());
        answers = new Answers(DESCRIPTION, members.map(all -> all.of(basis)).orElse(basis));
        compared = new ComparedOrganisations(reading, recipe);
        order = new WeightOrder(recipe, compared);
        drawn = new DrawnAnswers(
                answers,
                compared,
                replicates == 0
                        ? Optional.empty()
                        : Optional.of(new WeightDraws(recipe, compared.ingredients(), replicates, seed)));
    }

    /**
     * The sensitivity of the organisations of a tally, each by itself.
     *
     * @param tally the ratings
     * @param scale the scale that they are read on
     * @param weights which components take part, and the weights of the reference, unless these are of places
     * @param aggregation how they are put together
     * @return the sensitivity, without what is drawn
     * @throws InvalidModelException if an ordered mean has not one place a component
     */
    public static WeightSensitivity of(
            RatingTally tally, Scale scale, ComponentWeights weights, Aggregation aggregation) {
        return new WeightSensitivity(
                tally.on(scale), CompositeRecipe.of(scale, weights, aggregation), Optional.empty(), 0, 0);
    }

    /**
     * The sensitivity of the organisations of a tally by a composite that a trust's record holds. Every component must be
     * rated, whatever the composite says of that.
     *
     * @param tally the ratings
     * @param scale the scale that the composite names
     * @param composite the composite, whose weights are those of the reference
     * @return the sensitivity, without what is drawn
     * @throws InvalidModelException if the composite names another scale, or weighs a component that no vocabulary knows
     */
    public static WeightSensitivity of(RatingTally tally, Scale scale, Composite composite) {
        return of(tally, scale, composite, Optional.empty());
    }

    /**
     * The sensitivity of a trust's schools by a composite of its record. Schools are those that belong to the trust on the
     * last day of the reviews; the others are listed.
     *
     * @param trust the record
     * @param compositeId the id of the composite, whose weights are those of the reference
     * @param selection which reviews count
     * @return the sensitivity, without what is drawn
     * @throws NoSuchElementException if the record has no such composite, or not its scale; the message lists those it has
     * @throws InvalidModelException if the composite weighs a component that no vocabulary knows
     */
    public static WeightSensitivity ofSchools(TrustRecord trust, String compositeId, ReviewSelection selection) {
        RecordedComposite found = RecordedComposite.find(trust, compositeId);
        MembersOfTrust members = MembersOfTrust.of(trust.trust(), selection);
        return of(
                RatingTally.of(trust, selection).only(members.schools()),
                found.scale(),
                found.composite(),
                Optional.of(members));
    }

    private static WeightSensitivity of(
            RatingTally tally, Scale scale, Composite composite, Optional<MembersOfTrust> members) {
        return new WeightSensitivity(
                tally.on(scale), CompositeRecipe.of(scale, composite).withLeastShare(BigDecimal.ONE), members, 0, 0);
    }

    /**
     * The same with the levels of an ordinal scale taken for 1, 2, 3 and so on; what was drawn has to be drawn again.
     *
     * @return the sensitivity
     */
    public WeightSensitivity treatingOrdinalAsInterval() {
        return new WeightSensitivity(reading, recipe.loosened(), members, 0, 0);
    }

    /**
     * The same with drawn weights.
     *
     * @param replicates how many weights to draw, positive
     * @param seed the seed; the same gives the same numbers
     * @return the sensitivity
     * @throws InvalidModelException if the number is not positive
     */
    public WeightSensitivity withDraws(int replicates, long seed) {
        if (replicates < 1) {
            throw InvalidModelException.of("WeightSensitivity.replicates", "positive", replicates);
        }
        return new WeightSensitivity(reading, recipe, members, replicates, seed);
    }

    /**
     * The organisations that are compared.
     *
     * @return those with a composite, by level and id
     */
    public List<OrganisationRef> compared() {
        return compared.all();
    }

    /**
     * The organisations that are compared, by their composites.
     *
     * @return from the highest with the weights of the reference; of equals, which no step parts, the one that is never
     *     lower comes first, then the first by id
     */
    public List<OrganisationRef> inOrder() {
        return order.ranked();
    }

    /**
     * Whether one organisation is higher than another whatever the weights: exactly where it is at least as high in every
     * component, and higher in some. An ordered mean compares place by place, from the highest value; a minimum has no
     * weights, so that nothing rests on them, and a geometric mean with a 0 is 0 whatever the weights.
     *
     * <p>Undefined where either has no composite: for the reason of the one, or else of the other.
     *
     * @param one the one
     * @param other the other
     * @return {@code higher} where the one is never lower, and higher with some weights; {@code lower}; {@code equal} with
     *     all weights; {@code rests-on-weights} where either is higher with some
     */
    public Classification order(OrganisationRef one, OrganisationRef other) {
        return whyLeftOut(one)
                .or(() -> whyLeftOut(other))
                .<Classification>map(Function.identity())
                .orElseGet(() -> answers.named(
                        order.of(one, other), recipe.weights().components().size()));
    }

    /**
     * How much of the order rests on the weights: where no step does, no weights turn any two that differ.
     *
     * @return of the steps from one composite to the next lower one, k on either side of which stand two organisations that
     *     other weights would turn; equals are no step, and undefined where there is none
     */
    public Estimate stepsOnWeights() {
        if (order.steps() > 0) {
            return answers.share(order.pairsOnWeights().size(), order.steps());
        }
        return answers.undefined(
                compared.size() < 2 ? UndefinedReason.TOO_FEW_UNITS : UndefinedReason.ZERO_DENOMINATOR,
                compared.size());
    }

    /**
     * Organisations that other weights would turn, two for each step of {@link #stepsOnWeights()}.
     *
     * @return pairs; they stand by id, and so do the two of each, which is no rank
     */
    public List<List<OrganisationRef>> pairsOnWeights() {
        return order.pairsOnWeights();
    }

    /**
     * The composite with the caller's weights.
     *
     * @param organisation the organisation
     * @return the reference; n is the number of components
     */
    public Estimate reference(OrganisationRef organisation) {
        return of(organisation, made -> recipe.value(made).value());
    }

    /**
     * The least that the composite can be, whatever the weights.
     *
     * @param organisation the organisation
     * @return the lowest value of a component; 0 for a geometric mean with a 0
     */
    public Estimate lowest(OrganisationRef organisation) {
        return of(
                organisation, made -> Arrays.stream(recipe.decisive(made)).min().orElseThrow());
    }

    /**
     * The most that the composite can be, whatever the weights.
     *
     * @param organisation the organisation
     * @return the highest value of a component; the lowest where the aggregation is the minimum, and 0 for a geometric mean
     *     with a 0
     */
    public Estimate highest(OrganisationRef organisation) {
        return of(
                organisation, made -> Arrays.stream(recipe.decisive(made)).max().orElseThrow());
    }

    private Estimate of(OrganisationRef organisation, ToDoubleFunction<CompositeRecipe.Ingredients> value) {
        return unlessLeftOut(
                organisation,
                () -> answers.number(
                        value.applyAsDouble(compared.ingredients(organisation)),
                        recipe.weights().components().size()));
    }

    /**
     * The least composite of all draws.
     *
     * @param organisation the organisation
     * @return the value; n is the number of draws
     */
    public Estimate lowestDrawn(OrganisationRef organisation) {
        return unlessLeftOut(organisation, () -> drawn.lowest(organisation));
    }

    /**
     * The greatest composite of all draws.
     *
     * @param organisation the organisation
     * @return the value; n is the number of draws
     */
    public Estimate highestDrawn(OrganisationRef organisation) {
        return unlessLeftOut(organisation, () -> drawn.highest(organisation));
    }

    /**
     * How often an organisation has a rank.
     *
     * @param organisation the organisation
     * @param rank the rank, from 1
     * @return k of all draws
     */
    public Estimate rankShare(OrganisationRef organisation, int rank) {
        return unlessLeftOut(organisation, () -> drawn.rankShare(organisation, rank));
    }

    /**
     * How far ranks move on average from those of the reference, over organisations and draws.
     *
     * @return R_S; n is the number of organisations
     */
    public Estimate rankShift() {
        return drawn.rankShift();
    }

    private Estimate unlessLeftOut(OrganisationRef organisation, Supplier<Estimate> value) {
        return whyLeftOut(organisation).<Estimate>map(Function.identity()).orElseGet(value);
    }

    private Optional<Undefined> whyLeftOut(OrganisationRef organisation) {
        return compared.whyLeftOut(organisation).map(why -> answers.undefined(why, 0));
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers.explain().addAllSteps(recipe.steps());
        for (OrganisationRef each : compared.all()) {
            explanation
                    .addAnswers(
                            NamedAnswer.of(each + ", reference", reference(each)),
                            NamedAnswer.of(each + ", at least", lowest(each)),
                            NamedAnswer.of(each + ", at most", highest(each)))
                    .addAllAnswers(drawn.of(each));
        }
        compared.leftOut()
                .forEach(each -> explanation.addAnswers(NamedAnswer.of(each + ", reference", reference(each))));
        return explanation
                .addAnswers(
                        NamedAnswer.of("steps of the order that rest on weights", stepsOnWeights()),
                        NamedAnswer.of("mean shift in ranks", rankShift()))
                .build();
    }
}
