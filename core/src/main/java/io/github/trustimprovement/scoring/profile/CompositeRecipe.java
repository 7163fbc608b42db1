// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.concept.InvalidModelException;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Caveat;
import io.github.trustimprovement.scoring.CountBasis;
import io.github.trustimprovement.scoring.CountBasisBuilder;
import io.github.trustimprovement.scoring.Step;
import io.github.trustimprovement.scoring.UndefinedReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a composite is made: of which components, on which scale, with which weights, and how much may be missing; and which
 * composite of a record it is, if it is one.
 */
record CompositeRecipe(
        Scale scale,
        ComponentWeights weights,
        Aggregation aggregation,
        BigDecimal leastShare,
        boolean isLoosened,
        Optional<Composite> recorded) {
    CompositeRecipe {
        if (aggregation instanceof OrderedMean ordered
                && ordered.places() != weights.components().size()) {
            throw InvalidModelException.of(
                    "Aggregation.weights",
                    "as many as components, " + weights.components().size(),
                    ordered.places());
        }
        CoverageGate.requireShare("WeightedComposite.leastShare", leastShare);
    }

    /** What goes into a composite. */
    record Ingredients(List<Component> components, List<Double> values, int applicable) {
        double[] numbers() {
            return values.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    static CompositeRecipe of(Scale scale, ComponentWeights weights, Aggregation aggregation) {
        return new CompositeRecipe(scale, weights, aggregation, BigDecimal.ONE, false, Optional.empty());
    }

    static CompositeRecipe of(Scale scale, Composite composite) {
        if (!scale.id().equals(composite.scale())) {
            throw InvalidModelException.of(
                    "Composite.scale", "that of the scale given, " + scale.id(), composite.scale());
        }
        return new CompositeRecipe(
                scale,
                ComponentWeights.of(composite),
                Aggregation.of(composite),
                composite.leastShareRated().map(Decimal::number).orElse(BigDecimal.ONE),
                composite.ordinalAsInterval().orElse(false),
                Optional.of(composite));
    }

    CompositeRecipe withLeastShare(BigDecimal share) {
        return new CompositeRecipe(scale, weights, aggregation, share, isLoosened, recorded);
    }

    CompositeRecipe loosened() {
        return new CompositeRecipe(scale, weights, aggregation, leastShare, true, recorded);
    }

    /** Each component with its mean rating, in printed order. */
    Ingredients ingredients(ComponentMeans means) {
        List<Component> components = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        int applicable = 0;
        for (Component component : weights.components()) {
            applicable += means.isApplicable(component) ? 1 : 0;
            means.of(component).ifPresent(mean -> {
                components.add(component);
                values.add(mean);
            });
        }
        return new Ingredients(components, values, applicable);
    }

    Optional<UndefinedReason> whyUndefined(Ingredients made) {
        if (!level().isAtLeast(aggregation.needs())) {
            return Optional.of(UndefinedReason.LEVEL_TOO_WEAK);
        }
        if (made.applicable() == 0) {
            return Optional.of(UndefinedReason.NO_DATA);
        }
        int rated = made.components().size();
        return rated == 0 || !CoverageGate.isReached(leastShare, rated, made.applicable())
                ? Optional.of(UndefinedReason.MISSING_ABOVE_LIMIT)
                : aggregation.whyUndefined(made.numbers());
    }

    private LevelOfMeasurement level() {
        return isOrdinalTreated() ? LevelOfMeasurement.INTERVAL : scale.levelOfMeasurement();
    }

    private boolean isOrdinalTreated() {
        return isLoosened && scale.levelOfMeasurement() == LevelOfMeasurement.ORDINAL;
    }

    Rounded value(Ingredients made) {
        return aggregation.of(made.numbers(), aggregation.weights(weights.of(made.components())));
    }

    /** What decides which of two is higher whatever the weights, and how low and high a composite can be. */
    double[] decisive(Ingredients made) {
        return aggregation.decisive(made.numbers());
    }

    /** Whether a composite stands at a part of the way from the lowest level to the highest, or above it. */
    boolean reachesPartOfScale(Rounded composite, BigDecimal part) {
        List<BigDecimal> levels = ExactMeans.levels(scale);
        BigDecimal lowest = levels.get(0);
        BigDecimal way = levels.get(levels.size() - 1).subtract(lowest).multiply(part);
        return composite.most() >= lowest.add(way).doubleValue();
    }

    /** The weights, where there are any. */
    List<Step> steps() {
        return aggregation.steps(weights);
    }

    CountBasis basis(CountBasis ofRatings) {
        CountBasisBuilder basis = ofRatings.toBuilder().putOption("aggregation", aggregation.toString());
        if (aggregation.isOfComponentWeights()) {
            basis.putOption("weights", weights.toString());
        } else {
            basis.putOption("components", weights.names());
        }
        basis.putOption("least share rated", leastShare.toPlainString());
        recorded.ifPresent(composite -> putRecorded(basis, composite));
        if (aggregation.isCompensatory()) {
            basis.addCaveats(Caveat.COMPENSATORY);
        }
        if (isOrdinalTreated()) {
            basis.putOption("levels", "1, 2, 3 and so on").addCaveats(Caveat.ORDINAL_TREATED_AS_INTERVAL);
        }
        return basis.build();
    }

    private void putRecorded(CountBasisBuilder basis, Composite composite) {
        basis.putOption("composite", composite.id());
        CompositeRecipe asRecorded = of(scale, composite);
        List<String> changed = new ArrayList<>();
        if (leastShare.compareTo(asRecorded.leastShare()) != 0) {
            changed.add("least share rated");
        }
        if (isOrdinalTreated() != asRecorded.isOrdinalTreated()) {
            changed.add("levels");
        }
        if (!changed.isEmpty()) {
            basis.putOption("not as recorded", String.join(", ", changed));
        }
        if (aggregation.isWeighted()) {
            composite.weightsSetBy().ifPresent(who -> basis.putOption("weights set by", who));
        }
    }
}
