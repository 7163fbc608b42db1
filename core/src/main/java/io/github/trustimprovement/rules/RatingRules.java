// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.review.Review;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.review.ScaleLevel;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules on ratings and the scales they are made on. */
final class RatingRules {
    private static final Function<TrustRecord, List<Ratings.Use>> RATINGS = Ratings::of;

    private static final RuleDescription UNDECLARED_SCALE = By.rule(
                    "helix/rating-on-undeclared-scale", Severity.ERROR, By.SDK.at("docs/spec/rules.md"), "V08")
            .title("Rating on a scale that the record does not declare")
            .rationale("Neither paper has a scale, so a level means what its declarer says. Without the declaration it "
                    + "means nothing.")
            .hint("declare the scale with its levels, or correct its id")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription LEVEL_UNKNOWN = By.rule(
                    "helix/rating-level-unknown", Severity.ERROR, By.SDK.at("docs/spec/rules.md"), "V08")
            .title("Rating at a level that its scale does not have")
            .rationale("A level that the scale does not list has no place among the others, so nothing can be read "
                    + "from it.")
            .hint("choose one of the levels of the scale, or add the level to it")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription MIXED_SCALES = By.rule(
                    "helix/mixed-scales", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "C10", "V08")
            .title("Ratings of one thing in one organisation on several scales")
            .rationale("Levels of different scales cannot be put in one order, so that no change over time and no "
                    + "agreement between reviewers can be told from them.")
            .hint("rate on one scale throughout, or read the ratings of each scale on their own")
            .schemaCanSayIt(false)
            .build();

    private static final RuleDescription REVIEW_WITHOUT_ASSESSOR = By.rule(
                    "helix/review-without-assessor", Severity.WARNING, By.SDK.at("docs/spec/rules.md"), "V21", "C70")
            .title("Rated review that does not say who assessed")
            .rationale("A rating is somebody's judgement, and others may see it differently. A reader needs to know "
                    + "from which post it was made; never the name of a person.")
            .hint("give the role or the pseudonymous id of the assessor")
            .schemaCanSayIt(true)
            .build();

    /** The levels of a scale, to look many up. */
    private record Levels(Set<String> ids, DidYouMean near) {
        static Levels of(Scale scale) {
            Set<String> ids =
                    scale.levels().stream().map(ScaleLevel::id).collect(Collectors.toCollection(LinkedHashSet::new));
            return new Levels(ids, new DidYouMean(ids));
        }
    }

    private RatingRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(UNDECLARED_SCALE, RatingRules::undeclaredScales),
                Rule.of(LEVEL_UNKNOWN, RatingRules::unknownLevels),
                Rule.of(MIXED_SCALES, RatingRules::mixedScales),
                Rule.of(REVIEW_WITHOUT_ASSESSOR, context -> {
                    withoutAssessor(
                            context, "componentReviews", context.record().componentReviews());
                    withoutAssessor(
                            context, "capabilityReviews", context.record().capabilityReviews());
                }));
    }

    private static void undeclaredScales(RuleContext<TrustRecord> context) {
        Set<String> declared = context.record().scales().stream().map(Scale::id).collect(Collectors.toSet());
        DidYouMean near = new DidYouMean(declared);
        for (Ratings.Use use : context.index(RATINGS)) {
            String scale = use.rated().scale();
            if (!declared.contains(scale)) {
                context.report(
                        use.place().then("scale"),
                        "there is no scale '" + scale + "'",
                        finding -> finding.addAllSuggestions(near.closest(scale)));
            }
        }
    }

    private static void unknownLevels(RuleContext<TrustRecord> context) {
        Map<String, Levels> scales = new HashMap<>();
        Places.unambiguous(context.record().scales(), Scale::id)
                .forEach((id, scale) -> scales.put(id, Levels.of(scale)));
        for (Ratings.Use use : context.index(RATINGS)) {
            Levels levels = scales.get(use.rated().scale());
            String level = use.rated().level();
            if (levels != null && !levels.ids().contains(level)) {
                context.report(
                        use.place().then("level"),
                        "scale '" + use.rated().scale() + "' has no level '" + level + "'",
                        finding -> finding.addAllSuggestions(levels.near().closest(level)));
            }
        }
    }

    private static void mixedScales(RuleContext<TrustRecord> context) {
        Map<String, Set<String>> scales = new HashMap<>();
        for (Ratings.Use use : context.index(RATINGS)) {
            scales.computeIfAbsent(use.series(), series -> new TreeSet<>())
                    .add(use.rated().scale());
        }
        scales.values().removeIf(all -> all.size() < 2);
        Map<String, String> messages = new HashMap<>();
        scales.forEach((series, all) -> messages.put(series, series + " is rated on the scales [" + Few.of(all) + "]"));
        for (Ratings.Use use : context.index(RATINGS)) {
            String message = messages.get(use.series());
            if (message != null) {
                context.report(use.place().then("scale"), message);
            }
        }
    }

    private static void withoutAssessor(
            RuleContext<TrustRecord> context, String property, List<? extends Review> reviews) {
        Places.each(property, reviews, (place, review) -> {
            if (review.rating() instanceof Rated && review.assessor().isEmpty()) {
                context.report(place, "review '" + review.id() + "' does not say who assessed");
            }
        });
    }
}
