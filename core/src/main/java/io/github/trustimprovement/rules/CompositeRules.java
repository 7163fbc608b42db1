// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.AggregationKind;
import io.github.trustimprovement.review.ComponentWeight;
import io.github.trustimprovement.review.Composite;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Undefined;
import io.github.trustimprovement.scoring.UndefinedReason;
import io.github.trustimprovement.scoring.profile.RatingTally;
import io.github.trustimprovement.scoring.profile.ReviewSelection;
import io.github.trustimprovement.scoring.profile.WeakestComponents;
import io.github.trustimprovement.scoring.profile.WeightSensitivity;
import io.github.trustimprovement.scoring.profile.WeightedComposite;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules on the numbers that a trust makes of several ratings. That it makes one is its own affair. */
final class CompositeRules {
    private static final Function<TrustRecord, List<Read>> READ = CompositeRules::read;

    private static final RuleDescription OWNER_MISSING = By.rule(
                    "composite/owner-missing", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "V21")
            .title("Composite that does not say who set its weights")
            .rationale("Weights are somebody's choice, and no paper has any. A reader who does not know whose they are "
                    + "takes them for part of the model. A minimum has no weights, and is not asked.")
            .hint("give the role of those who set the weights, and why they set them so")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription LEVEL_TOO_WEAK = By.rule(
                    "composite/level-too-weak", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "V08")
            .title("Composite that its scale does not carry")
            .rationale(
                    "A mean supposes that levels lie equally far apart, and a power mean of an order other than 1 that "
                            + "there is a true zero. A scale whose declarer says less has no such number, whatever a "
                            + "spreadsheet makes of its levels. The minimum is a level on any scale, and is not meant here.")
            .hint("say that the levels are taken as if they lay equally far apart, where that is meant and enough, or "
                    + "show the ratings themselves")
            .schemaCanSayIt(false)
            .addMeasures(WeightedComposite.DESCRIPTION.code())
            .build();

    private static final RuleDescription LOW_HIDDEN = By.rule(
                    "composite/low-component-hidden", Severity.INFO, By.SDK.at("docs/spec/rules.md"), "V08")
            .title("Composite that stands well while a component stands at the lowest level")
            .rationale("In a mean a high rating makes up for a low one, and nothing of that shows in the number. From "
                    + "where on a composite looks well is for its reader to say.")
            .hint("show the components beside the composite, or put it together so that a low rating shows")
            .threshold("how far up a composite must stand at least, as the part, above 0 and up to 1, of the way from "
                    + "the lowest level of its scale to the highest")
            .schemaCanSayIt(false)
            .addMeasures(WeakestComponents.DESCRIPTION.code(), WeightedComposite.DESCRIPTION.code())
            .build();

    private static final RuleDescription ORDER_RESTS = By.rule(
                    "composite/order-rests-on-weights", Severity.INFO, By.SDK.at("docs/spec/rules.md"), "V08")
            .title("Composite by whose weights alone schools stand in an order")
            .rationale("Where one school is higher in some components and lower in others, weights decide which of the "
                    + "two comes first, and other weights turn them round. Such an order says as much of the weights as "
                    + "of the schools.")
            .hint(
                    "show the components of the schools side by side, and no order, or put the composite together so that "
                            + "no weights decide")
            .schemaCanSayIt(false)
            .addMeasures(WeightSensitivity.DESCRIPTION.code())
            .build();

    /** Where taking the levels for numbers would not be enough. */
    private static final String NO_TRUE_ZERO =
            "put it together in a way that needs no true zero, such as the weighted mean, or show the ratings themselves";

    /** A composite that can be read: its scale is declared once, and its components are known. */
    private record Read(JsonPointer place, Composite composite, Scale scale) {
        Set<Component> components() {
            return composite.weights().stream()
                    .flatMap(line -> line.component().known().stream())
                    .collect(Collectors.toSet());
        }
    }

    /** A school with its ratings, and which of its components stand at the lowest level of a scale. */
    private record Low(OrganisationRef school, RatingTally ratings, List<Component> components) {
        Low only(Set<Component> some) {
            return new Low(
                    school, ratings, components.stream().filter(some::contains).toList());
        }
    }

    private CompositeRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(
                        OWNER_MISSING,
                        context -> context.each("composites", context.record().composites(), (place, composite) -> {
                            if (composite.weightsSetBy().isEmpty()
                                    && composite.aggregation() != AggregationKind.MINIMUM) {
                                context.report(
                                        place, "composite '" + composite.id() + "' does not say who set its weights");
                            }
                        })),
                Rule.of(LEVEL_TOO_WEAK, context -> context.index(READ).forEach(each -> tooWeak(context, each))),
                Rule.of(LOW_HIDDEN, CompositeRules::hidden),
                Rule.of(ORDER_RESTS, CompositeRules::orders));
    }

    private static List<Read> read(TrustRecord trust) {
        Map<String, Scale> scales = Places.unambiguous(trust.scales(), Scale::id);
        List<Read> found = new ArrayList<>();
        Places.each("composites", trust.composites(), (place, composite) -> {
            Scale scale = scales.get(composite.scale());
            if (scale != null
                    && composite.weights().stream()
                            .map(ComponentWeight::component)
                            .allMatch(component -> component.known().isPresent())) {
                found.add(new Read(place, composite, scale));
            }
        });
        return found;
    }

    private static void tooWeak(RuleContext<TrustRecord> context, Read each) {
        WeightedComposite ofNothing =
                WeightedComposite.of(RatingTally.empty(ReviewSelection.all()), each.scale(), each.composite());
        if (each.composite().aggregation() != AggregationKind.MINIMUM && isTooWeak(ofNothing)) {
            context.report(
                    each.place().then("aggregation"),
                    "'" + each.composite().aggregation().code() + "' needs more than the scale '"
                            + each.scale().id() + "' says of its levels, which is "
                            + each.scale().levelOfMeasurement().code(),
                    finding -> {
                        if (isTooWeak(ofNothing.treatingOrdinalAsInterval())) {
                            finding.hint(NO_TRUE_ZERO);
                        }
                    });
        }
    }

    private static boolean isTooWeak(WeightedComposite composite) {
        return composite.estimate() instanceof Undefined why && why.reason() == UndefinedReason.LEVEL_TOO_WEAK;
    }

    /** A part of the way outside of its range calls nothing hidden. */
    private static void hidden(RuleContext<TrustRecord> context) {
        BigDecimal least = context.threshold();
        if (least.signum() > 0 && least.compareTo(BigDecimal.ONE) <= 0) {
            Map<String, List<Low>> lowest = new HashMap<>();
            context.index(READ)
                    .forEach(each -> hidden(
                            context,
                            each,
                            lowest.computeIfAbsent(each.composite().scale(), id -> lowest(context, each.scale()))));
        }
    }

    /** The schools with components at the lowest level of a scale. */
    private static List<Low> lowest(RuleContext<TrustRecord> context, Scale scale) {
        List<Low> found = new ArrayList<>();
        for (OrganisationRef school : ComponentRatingRules.schoolsRatedOn(context, scale.id())) {
            RatingTally ratings = context.index(ComponentRatingRules.LATEST).only(school);
            WeakestComponents weakest = WeakestComponents.of(ratings, scale);
            if (weakest.level() instanceof Classified level
                    && level.value().equals(scale.lowest().id())) {
                found.add(new Low(school, ratings, weakest.components()));
            }
        }
        return found;
    }

    private static void hidden(RuleContext<TrustRecord> context, Read each, List<Low> lowest) {
        Set<Component> parts = each.components();
        List<String> found = lowest.stream()
                .map(school -> school.only(parts))
                .filter(school -> !school.components().isEmpty()
                        && WeightedComposite.of(school.ratings(), each.scale(), each.composite())
                                .reachesPartOfScale(context.threshold()))
                .map(school -> school.school() + " (" + codes(school.components()) + ")")
                .toList();
        if (!found.isEmpty()) {
            context.report(
                    each.place().then("aggregation"),
                    "'" + each.composite().id() + "' stands at "
                            + context.threshold().toPlainString()
                            + " of the way up its scale or above, with a component at the lowest level, in "
                            + found.size() + " of its schools: " + Few.of(found));
        }
    }

    private static String codes(Collection<Component> components) {
        return components.stream().map(Component::code).collect(Collectors.joining(", "));
    }

    /** The ratings on each scale are read once for all composites. */
    private static void orders(RuleContext<TrustRecord> context) {
        Map<String, RatingTally> schools = new HashMap<>();
        context.index(READ)
                .forEach(each -> order(
                        context,
                        each,
                        schools.computeIfAbsent(
                                each.composite().scale(),
                                id -> context.index(ComponentRatingRules.LATEST)
                                        .only(ComponentRatingRules.schoolsRatedOn(context, id)))));
    }

    private static void order(RuleContext<TrustRecord> context, Read each, RatingTally ratings) {
        WeightSensitivity sensitivity = WeightSensitivity.of(ratings, each.scale(), each.composite());
        List<String> turned = sensitivity.pairsOnWeights().stream()
                .map(pair -> pair.get(0) + " and " + pair.get(1))
                .toList();
        if (!turned.isEmpty()) {
            boolean isOfPlaces = each.composite().aggregation() == AggregationKind.ORDERED_MEAN;
            context.report(
                    each.place().then(isOfPlaces ? "placeWeights" : "weights"),
                    "other weights turn round " + turned.size() + " of "
                            + sensitivity.stepsOnWeights().n() + " steps in the order of "
                            + sensitivity.compared().size() + " schools by '"
                            + each.composite().id() + "'; those that turn, by id: " + Few.of(turned));
        }
    }
}
