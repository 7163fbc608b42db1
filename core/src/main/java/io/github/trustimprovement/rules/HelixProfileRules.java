// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.review.ReviewKind;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.coverage.PortfolioCoverage;
import io.github.trustimprovement.scoring.coverage.StrandBalance;
import io.github.trustimprovement.scoring.profile.ComponentwiseDominance;
import io.github.trustimprovement.scoring.profile.MissingBounds;
import io.github.trustimprovement.scoring.profile.RatingTally;
import io.github.trustimprovement.scoring.profile.ReviewSelection;
import io.github.trustimprovement.scoring.profile.WeakestComponents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Rules on what the ratings of the helix's components, taken together, ask. No profile is the right one. */
final class HelixProfileRules {
    private static final JsonPointer REVIEWS = JsonPointer.ROOT.then("componentReviews");

    private static final RuleDescription WEAKEST_WITHOUT_WORK = By.rule(
                    "helix/weakest-without-work", Severity.INFO, By.DNA.at("Into the future"), "C01", "V02")
            .title("Component rated lowest, with nothing in the record that touches it")
            .rationale("Where an organisation stands lowest need not be where it works: what to improve is its own "
                    + "choice. That neither a running initiative nor a practice of the trust touches the component is "
                    + "worth a thought before it is left so.")
            .hint("see whether work on it was left out of the record, or say why others come first")
            .schemaCanSayIt(false)
            .addMeasures(
                    PortfolioCoverage.DESCRIPTION.code(),
                    StrandBalance.DESCRIPTION.code(),
                    WeakestComponents.DESCRIPTION.code())
            .build();

    private static final RuleDescription BELOW_EARLIER = By.rule(
                    "helix/review-below-earlier", Severity.INFO, By.DNA.at("Into the future"), "V04")
            .title("Reviews of a day that lower components and raise none")
            .rationale("A strand is a loop and not a stair, so that a lower rating is no failure: the organisation may "
                    + "have slipped, or see more clearly. Only reviews of one kind are set beside each other, since a "
                    + "visitor sees with other eyes; what is not rated both times is not compared.")
            .hint("ask the assessors what changed, the work or the view of it")
            .schemaCanSayIt(false)
            .addMeasures(ComponentwiseDominance.DESCRIPTION.code())
            .build();

    private static final RuleDescription COULD_TURN = By.rule(
                    "helix/missing-could-turn", Severity.INFO, By.SDK.at("docs/spec/rules.md"), "C01")
            .title("Strand of which the missing ratings could turn the picture")
            .rationale("Whatever the missing ratings are, the lower median of a strand lies between two levels. Where "
                    + "they are far apart, the ratings that there are say little. How far is for the reader to say; a "
                    + "strand without any rating is not looked at.")
            .hint("rate what is missing, or give both levels in place of one")
            .threshold("the number of levels by which the two bounds of a strand must differ, at least")
            .schemaCanSayIt(false)
            .addMeasures(MissingBounds.DESCRIPTION.code())
            .build();

    /** Whose reviews, by whom. */
    private record Series(OrganisationRef organisation, Optional<ReviewKind> kind) {
        @Override
        public String toString() {
            return organisation + kind.map(who -> " (" + who.code() + ")").orElse("");
        }
    }

    /** Looks at what one organisation has on one scale. */
    @FunctionalInterface
    private interface ProfileVisit {
        void look(OrganisationRef organisation, RatingTally ratings, Scale scale);
    }

    private HelixProfileRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(
                        WEAKEST_WITHOUT_WORK,
                        context -> context.record().asOf().ifPresent(day -> weakest(context, day))),
                Rule.of(BELOW_EARLIER, HelixProfileRules::belowEarlier),
                Rule.of(COULD_TURN, HelixProfileRules::couldTurn));
    }

    private static void each(RuleContext<TrustRecord> context, ProfileVisit visit) {
        context.index(ComponentRatingRules.RATED_ON)
                .forEach((id, organisations) -> context.record()
                        .scale(id)
                        .ifPresent(scale -> organisations.forEach(organisation -> visit.look(
                                organisation,
                                context.index(ComponentRatingRules.LATEST).only(organisation),
                                scale))));
    }

    /** Where all that is rated stands at one level, nothing is lowest. */
    private static void weakest(RuleContext<TrustRecord> context, LocalDate day) {
        Set<Component> untouched = untouched(context, day);
        each(context, (organisation, ratings, scale) -> {
            WeakestComponents weakest = WeakestComponents.of(ratings, scale);
            String without = codes(
                    weakest.components().stream().filter(untouched::contains).toList());
            if (!without.isEmpty()
                    && weakest.level() instanceof Classified level
                    && weakest.components().size() < level.n()) {
                context.report(
                        REVIEWS,
                        organisation + " stands lowest, at '" + level.value() + "' on '" + scale.id() + "', on "
                                + without + ", and neither a practice nor an initiative that runs on " + day
                                + " touches that");
            }
        });
    }

    /** The components that neither a practice nor a running initiative touches; none where nothing runs. */
    private static Set<Component> untouched(RuleContext<TrustRecord> context, LocalDate day) {
        PortfolioCoverage coverage = PortfolioCoverage.of(context.record(), day);
        return StrandBalance.of(context.record()).componentsWithout().stream()
                .filter(component -> coverage.initiatives(component) instanceof Defined share && share.value() == 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String codes(Collection<Component> components) {
        return components.stream().map(Component::code).collect(Collectors.joining(", "));
    }

    private static void belowEarlier(RuleContext<TrustRecord> context) {
        Map<String, Scale> scales = Places.unambiguous(context.record().scales(), Scale::id);
        Map<Series, List<ComponentReview>> bySeries = new HashMap<>();
        context.record().componentReviews().stream()
                .filter(review -> context.record()
                        .asOf()
                        .map(day -> !review.date().isAfter(day))
                        .orElse(true))
                .forEach(review -> bySeries.computeIfAbsent(
                                new Series(review.organisation(), review.kind()), any -> new ArrayList<>())
                        .add(review));
        bySeries.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().toString()))
                .forEach(each -> belowEarlier(context, each.getKey(), each.getValue(), scales));
    }

    private static void belowEarlier(
            RuleContext<TrustRecord> context, Series series, List<ComponentReview> reviews, Map<String, Scale> scales) {
        LocalDate last = reviews.stream()
                .map(ComponentReview::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Set<String> rated = reviews.stream()
                .filter(review -> review.date().equals(last) && review.rating() instanceof Rated)
                .map(review -> ((Rated) review.rating()).scale())
                .collect(Collectors.toCollection(TreeSet::new));
        if (rated.isEmpty() || reviews.stream().allMatch(review -> review.date().equals(last))) {
            return;
        }
        RatingTally later = RatingTally.of(reviews, ReviewSelection.latestUpTo(last));
        RatingTally earlier = RatingTally.of(reviews, ReviewSelection.latestUpTo(last.minusDays(1)));
        for (String id : rated) {
            Optional.ofNullable(scales.get(id)).ifPresent(scale -> {
                ComponentwiseDominance dominance = ComponentwiseDominance.of(later, earlier, scale);
                int comparable = dominance.lower().size() + dominance.equal().size();
                if (!dominance.lower().isEmpty() && dominance.higher().isEmpty()) {
                    context.report(
                            REVIEWS,
                            series + " stands lower since " + last + " on '" + id + "' on " + codes(dominance.lower())
                                    + ", and nowhere higher; components that can be compared: " + comparable);
                }
            });
        }
    }

    private static void couldTurn(RuleContext<TrustRecord> context) {
        each(context, (organisation, ratings, scale) -> {
            MissingBounds bounds = MissingBounds.of(ratings, scale);
            String wide = Arrays.stream(Strand.values())
                    .filter(strand -> ratings.counts(strand, scale).rated() > 0)
                    .flatMap(strand -> wide(bounds, strand, scale, Threshold.least(context)).stream())
                    .collect(Collectors.joining("; "));
            if (!wide.isEmpty()) {
                context.report(
                        REVIEWS, organisation + " could stand, whatever is missing on '" + scale.id() + "', " + wide);
            }
        });
    }

    private static Optional<String> wide(MissingBounds bounds, Strand strand, Scale scale, int least) {
        return bounds.lowest(strand) instanceof Classified low
                        && bounds.highest(strand) instanceof Classified high
                        && scale.position(high.value()).orElseThrow()
                                        - scale.position(low.value()).orElseThrow()
                                >= least
                ? Optional.of("from '" + low.value() + "' to '" + high.value() + "' in " + strand.code())
                : Optional.empty();
    }
}
