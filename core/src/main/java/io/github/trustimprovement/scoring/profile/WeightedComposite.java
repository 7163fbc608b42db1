// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.Estimate;
import io.github.trustimprovement.scoring.Explanation;
import io.github.trustimprovement.scoring.ExplanationBuilder;
import io.github.trustimprovement.scoring.MeasureDescription;
import io.github.trustimprovement.scoring.NamedAnswer;
import io.github.trustimprovement.scoring.Result;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.answer.Answers;
import java.math.BigDecimal;
import java.util.NoSuchElementException;

/**
 * One number made of the ratings of several components, with weights and a way of aggregation that the caller names:
 * {@code (sum w x^r / sum w)^(1/r)}, {@code sum w_j x_(j)} or {@code min x}.
 *
 * <p>{@code WeightedComposite.of(tally.only(school), depth, ComponentWeights.equal(Component.values()),
 * Aggregation.powerMean(0))}, or {@code WeightedComposite.of(trust, "headline", school, ReviewSelection.latestUpTo(day))}
 * for one that the trust's record holds. Nothing computes a composite unless it is asked for like this;
 * {@link StrandProfile} is what to show. Every component that it applies to must be rated unless
 * {@link #withLeastShareRated} says otherwise; then the weights of those that are rated are used in proportion.
 *
 * <p>Undefined: {@link UndefinedReason#LEVEL_TOO_WEAK} where the scale does not carry the aggregation,
 * {@link UndefinedReason#NO_DATA} where no component is applicable, {@link UndefinedReason#MISSING_ABOVE_LIMIT},
 * {@link UndefinedReason#NON_POSITIVE_VALUE} for a power mean of an order other than 1 with a negative value, or of a
 * negative order with a 0, and {@link UndefinedReason#TOO_FEW_UNITS} for an ordered mean of fewer components than places.
 *
 * <p>OECD and JRC (2008), 'Handbook on Constructing Composite Indicators', doi:10.1787/9789264043466-en. SDK
 * interpretation: neither paper has a scale, a weight or a total; a component with several ratings has their mean.
 *
 * @since 0.1.0
 */
public final class WeightedComposite extends Result {
    /** What the measure is, as data. */
    public static final MeasureDescription DESCRIPTION = MeasureDescription.builder()
            .code("profile/weighted-composite")
            .title("Weighted composite")
            .question("What do the ratings of some components come to, with the caller's weights and aggregation?")
            .formula(
                    "by the caller's choice sum w x / sum w; (sum w x^r / sum w)^(1/r), for r = 0 exp(sum w ln x / sum w); "
                            + "sum w_j x_(j) with x_(1) the highest; min x; x = mean rating of a component")
            .range("from the lowest of the components' values to the highest")
            .putUndefinedCase(UndefinedReason.LEVEL_TOO_WEAK, "the scale does not carry the aggregation")
            .putUndefinedCase(UndefinedReason.NO_DATA, "no component is applicable")
            .putUndefinedCase(
                    UndefinedReason.MISSING_ABOVE_LIMIT, "more components lack a rating than the caller allows")
            .putUndefinedCase(
                    UndefinedReason.NON_POSITIVE_VALUE,
                    "a power mean of an order other than 1 with a negative value, or of a negative order with a 0")
            .putUndefinedCase(UndefinedReason.TOO_FEW_UNITS, "an ordered mean of fewer components than places")
            .addSources(
                    "OECD and JRC (2008), doi:10.1787/9789264043466-en",
                    "Yager (1988), doi:10.1109/21.87068 (ordered mean)")
            .addCaveats(Caveat.RATING_IS_A_JUDGEMENT, Caveat.STRANDS_ARE_LOOPS)
            .isOptIn(true)
            .build();

    private final ScaleReading reading;
    private final CompositeRecipe recipe;

    private WeightedComposite(ScaleReading reading, CompositeRecipe recipe) {
        this.reading = reading;
        this.recipe = recipe;
    }

    /**
     * The composite of a tally: of one organisation, or of all that it has together.
     *
     * @param tally the ratings
     * @param scale the scale that they are read on
     * @param weights which components take part, and with what weights; an ordered mean and the minimum ask for no more
     *     than which
     * @param aggregation how they are put together
     * @return the composite
     * @throws io.github.trustimprovement.concept.InvalidModelException if an ordered mean has not one place a component
     */
    public static WeightedComposite of(
            RatingTally tally, Scale scale, ComponentWeights weights, Aggregation aggregation) {
        return new WeightedComposite(tally.on(scale), CompositeRecipe.of(scale, weights, aggregation));
    }

    /**
     * A composite that a trust's record holds, of a tally: of one organisation, or of all that it has together.
     *
     * @param tally the ratings
     * @param scale the scale that the composite names
     * @param composite the composite
     * @return the composite; its options say which it is and who set its weights, where the record does
     * @throws io.github.trustimprovement.concept.InvalidModelException if the composite names another scale, or weighs a
     *     component that no vocabulary knows
     */
    public static WeightedComposite of(RatingTally tally, Scale scale, Composite composite) {
        return new WeightedComposite(tally.on(scale), CompositeRecipe.of(scale, composite));
    }

    /**
     * A composite that a trust's record holds, of one of its organisations, such as a school.
     *
     * @param trust the record
     * @param compositeId the id of the composite
     * @param organisation the organisation
     * @param selection which reviews count
     * @return the composite; its options say which it is and who set its weights, where the record does
     * @throws NoSuchElementException if the record has no such composite, or not its scale; the message lists those it has
     * @throws io.github.trustimprovement.concept.InvalidModelException if the composite weighs a component that no
     *     vocabulary knows
     */
    public static WeightedComposite of(
            TrustRecord trust, String compositeId, OrganisationRef organisation, ReviewSelection selection) {
        RecordedComposite found = RecordedComposite.find(trust, compositeId);
        return of(RatingTally.of(trust, selection).only(organisation), found.scale(), found.composite());
    }

    /**
     * The same where not every component must be rated.
     *
     * @param share the least share of components that must be, of those it applies to; from 0 to 1
     * @return the composite
     * @throws io.github.trustimprovement.concept.InvalidModelException if the share is out of range
     */
    public WeightedComposite withLeastShareRated(BigDecimal share) {
        return new WeightedComposite(reading, recipe.withLeastShare(share));
    }

    /**
     * The same with the levels of an ordinal scale taken for 1, 2, 3 and so on, as if they lay equally far apart. Every
     * number then says so. A scale of intervals or ratios is left as it is.
     *
     * @return the composite
     */
    public WeightedComposite treatingOrdinalAsInterval() {
        return new WeightedComposite(reading, recipe.loosened());
    }

    /**
     * The composite.
     *
     * @return the number; n is the number of components that it is made of
     */
    public Estimate estimate() {
        return estimate(recipe.ingredients(reading.means()));
    }

    /**
     * The least that it can be, whatever the missing ratings are.
     *
     * @return the composite with each missing rating at the lowest level
     */
    public Estimate lowerBound() {
        return bound(0);
    }

    /**
     * The most that it can be, whatever the missing ratings are.
     *
     * @return the composite with each missing rating at the highest level
     */
    public Estimate upperBound() {
        return bound(recipe.scale().levels().size() - 1);
    }

    private Estimate bound(int position) {
        Estimate bound = estimate(recipe.ingredients(new ComponentMeans(
                recipe.scale(), component -> reading.counts(component).withMissingAt(position))));
        boolean isAnyRated = recipe.ingredients(reading.means()).components().size() > 0;
        return !isAnyRated && bound instanceof Defined defined
                ? defined.toBuilder().addCaveats(Caveat.MISSING_BOUNDS_WIDE).build()
                : bound;
    }

    private Estimate estimate(CompositeRecipe.Ingredients made) {
        long n = made.components().size();
        Answers answers = answers();
        return recipe.whyUndefined(made)
                .<Estimate>map(reason -> answers.undefined(reason, n))
                .orElseGet(() -> answers.number(recipe.value(made).value(), n));
    }

    /**
     * Whether the composite stands at some part of the way from the lowest level of its scale to the highest, or above it.
     * Less below than rounding makes is not below.
     *
     * @param part the part, such as 0.5 for half of the way
     * @return true if it does; false also where there is no composite
     */
    public boolean reachesPartOfScale(BigDecimal part) {
        CompositeRecipe.Ingredients made = recipe.ingredients(reading.means());
        return recipe.whyUndefined(made).isEmpty() && recipe.reachesPartOfScale(recipe.value(made), part);
    }

    private Answers answers() {
        return new Answers(DESCRIPTION, recipe.basis(reading.basis()));
    }

    @Override
    public Explanation explain() {
        ExplanationBuilder explanation = answers().explain();
        CompositeRecipe.Ingredients made = recipe.ingredients(reading.means());
        if (recipe.aggregation() instanceof OrderedMean ordered) {
            explanation.addSteps(Step.of("orness", ordered.orness()));
        }
        for (int i = 0; i < made.components().size(); i++) {
            explanation.addSteps(Step.of(
                    "x, " + made.components().get(i).label(), made.values().get(i)));
        }
        return explanation
                .addAllSteps(recipe.steps())
                .addAnswers(
                        NamedAnswer.of("composite", estimate()),
                        NamedAnswer.of("at least, whatever is missing", lowerBound()),
                        NamedAnswer.of("at most, whatever is missing", upperBound()))
                .build();
    }
}
