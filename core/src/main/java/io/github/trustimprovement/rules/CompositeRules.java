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
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rules on the numbers that a trust makes of several ratings. That it makes one is its own affair. */
final class CompositeRules {
    private static final Function<TrustRecord, List<Read>> READ = CompositeRules::read;

    private static final RuleDescription OWNER_MISSING = By.rule(
                    "composite/owner-missing", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "V21")
            .title("Composite that does not say who set its weights")
            .rationale("Weights are somebody's choice, and no paper has any. A reader who does not know whose they are "
                    + "takes them for part of the model.")
            .hint("give the role of those who set the weights, and why they set them so")
            .schemaCanSayIt(true)
            .build();

    private static final RuleDescription LEVEL_TOO_WEAK = By.rule(
                    "composite/level-too-weak", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "V08")
            .title("Composite that its scale does not carry")
            .rationale(
                    "A mean supposes that levels lie equally far apart, and a power mean that there is a true zero. A "
                            + "scale whose declarer says less has no such number, whatever a spreadsheet makes of its levels. The "
                            + "minimum is a level on any scale, and is not meant here.")
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

    /** A composite that can be read: its scale is declared once, and its components are known. */
    private record Read(JsonPointer place, Composite composite, Scale scale) {
        Set<Component> components() {
            return composite.weights().stream()
                    .flatMap(line -> line.component().known().stream())
                    .collect(Collectors.toSet());
        }
    }

    private CompositeRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(
                        OWNER_MISSING,
                        context -> context.each("composites", context.record().composites(), (place, composite) -> {
                            if (composite.weightsSetBy().isEmpty()) {
                                context.report(
                                        place, "composite '" + composite.id() + "' does not say who set its weights");
                            }
                        })),
                Rule.of(LEVEL_TOO_WEAK, context -> context.index(READ).forEach(each -> tooWeak(context, each))),
                Rule.of(LOW_HIDDEN, CompositeRules::hidden),
                Rule.of(ORDER_RESTS, context -> context.index(READ).forEach(each -> order(context, each))));
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
        if (each.composite().aggregation() != AggregationKind.MINIMUM
                && ofNothing.estimate() instanceof Undefined why
                && why.reason() == UndefinedReason.LEVEL_TOO_WEAK) {
            context.report(
                    each.place().then("aggregation"),
                    "'" + each.composite().aggregation().code() + "' needs more than the scale '"
                            + each.scale().id() + "' says of its levels, which is "
                            + each.scale().levelOfMeasurement().code());
        }
    }

    /** A part of the way outside of its range calls nothing hidden. */
    private static void hidden(RuleContext<TrustRecord> context) {
        BigDecimal least = context.threshold();
        if (least.signum() > 0 && least.compareTo(BigDecimal.ONE) <= 0) {
            context.index(READ).forEach(each -> hidden(context, each, least.doubleValue()));
        }
    }

    private static void hidden(RuleContext<TrustRecord> context, Read each, double least) {
        List<String> found = ComponentRatingRules.schoolsRatedOn(
                        context, each.scale().id())
                .stream()
                .flatMap(school -> lowest(context, each, school, least).stream())
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

    private static Optional<String> lowest(
            RuleContext<TrustRecord> context, Read each, OrganisationRef school, double least) {
        RatingTally ratings = context.index(ComponentRatingRules.LATEST).only(school);
        WeakestComponents weakest = WeakestComponents.of(ratings, each.scale());
        Set<Component> parts = each.components();
        String lowest =
                codes(weakest.components().stream().filter(parts::contains).toList());
        return !lowest.isEmpty()
                        && weakest.level() instanceof Classified level
                        && level.value().equals(each.scale().lowest().id())
                        && WeightedComposite.of(ratings, each.scale(), each.composite())
                                        .estimate()
                                instanceof Defined composite
                        && composite.value() >= up(each.scale(), least)
                ? Optional.of(school + " (" + lowest + ")")
                : Optional.empty();
    }

    private static String codes(Collection<Component> components) {
        return components.stream().map(Component::code).collect(Collectors.joining(", "));
    }

    /** Where a part of the way from the lowest level to the highest ends; levels of an ordinal scale are 1, 2, 3 and so on. */
    private static double up(Scale scale, double part) {
        boolean isOrdinal = scale.levelOfMeasurement() == LevelOfMeasurement.ORDINAL;
        double low = isOrdinal ? 1 : scale.lowest().value().orElseThrow().doubleValue();
        double high = isOrdinal
                ? scale.levels().size()
                : scale.highest().value().orElseThrow().doubleValue();
        return low + part * (high - low);
    }

    private static void order(RuleContext<TrustRecord> context, Read each) {
        Set<OrganisationRef> schools =
                ComponentRatingRules.schoolsRatedOn(context, each.scale().id());
        RatingTally ratings = context.index(ComponentRatingRules.LATEST).only(schools);
        WeightSensitivity sensitivity = WeightSensitivity.of(ratings, each.scale(), each.composite());
        List<OrganisationRef> order = sensitivity.inOrder();
        List<String> turned = IntStream.range(1, order.size())
                .filter(i -> sensitivity.order(order.get(i - 1), order.get(i)) instanceof Classified found
                        && found.value().equals("rests-on-weights"))
                .mapToObj(i -> order.get(i - 1) + " and " + order.get(i))
                .toList();
        if (!turned.isEmpty()) {
            context.report(
                    each.place().then("weights"),
                    "other weights turn round " + turned.size() + " of " + (order.size() - 1)
                            + " steps in the order of " + order.size() + " schools by '"
                            + each.composite().id() + "': " + Few.of(turned));
        }
    }
}
