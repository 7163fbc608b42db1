// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.rules;

import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.dna.Strand;
import io.github.trustimprovement.finding.JsonPointer;
import io.github.trustimprovement.finding.Severity;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.organisation.School;
import io.github.trustimprovement.organisation.Trust;
import io.github.trustimprovement.practice.TrustRecord;
import io.github.trustimprovement.review.Rated;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.scoring.Classified;
import io.github.trustimprovement.scoring.Defined;
import io.github.trustimprovement.scoring.profile.ComponentRollUp;
import io.github.trustimprovement.scoring.profile.CoverageGate;
import io.github.trustimprovement.scoring.profile.RatingRollUp;
import io.github.trustimprovement.scoring.profile.RatingTally;
import io.github.trustimprovement.scoring.profile.ReviewSelection;
import io.github.trustimprovement.scoring.profile.StrandProfile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules on what the ratings of the helix's components leave out or hide. */
final class ComponentRatingRules {
    private static final JsonPointer REVIEWS = JsonPointer.ROOT.then("componentReviews");

    /** The latest reviews up to the day of the record. */
    static final Function<TrustRecord, RatingTally> LATEST = ComponentRatingRules::latest;

    /** The organisations of which one of these is a rating, by the id of each declared scale. */
    static final Function<TrustRecord, Map<String, Set<OrganisationRef>>> RATED_ON = ComponentRatingRules::ratedOn;

    private static final Function<TrustRecord, Map<Component, LocalDate>> LATEST_OF_TRUST =
            ComponentRatingRules::latestOfTrust;
    private static final Function<TrustRecord, Set<OrganisationRef>> SCHOOLS = ComponentRatingRules::schools;

    private static final RuleDescription STRAND_NOT_RATED = By.rule(
                    "helix/strand-not-rated", Severity.WARNING, By.DNA.at("Into the future"), "V05")
            .title("Strand of which no component is rated")
            .rationale("The strands belong together. A profile in which one of them is blank shows less than it seems "
                    + "to, and invites work on the others alone.")
            .hint("review components of this strand too, and say so where they cannot be rated")
            .schemaCanSayIt(false)
            .addMeasures(StrandProfile.DESCRIPTION.code())
            .build();

    private static final RuleDescription FEW_COMPONENTS_RATED = By.rule(
                    "helix/few-components-rated", Severity.INFO, By.SDK.at("docs/spec/rules.md"), "C01")
            .title("Organisation with few components rated on a scale")
            .rationale("A profile of a few components says little of the rest. How many it takes is for its reader to "
                    + "say; that many are rated is no aim in itself.")
            .hint("rate more components on this scale, or read the profile for the rated ones alone")
            .threshold("the least share, above 0 and up to 1, of the applicable components of an organisation that are "
                    + "to be rated on a scale")
            .schemaCanSayIt(false)
            .addMeasures(CoverageGate.DESCRIPTION.code())
            .build();

    private static final RuleDescription TRUST_OUTSIDE_SCHOOLS = By.rule(
                    "helix/trust-rating-outside-schools", Severity.INFO, By.AOL.at("4.8"), "V51")
            .title("Rating of a trust that lies outside those of all its schools")
            .rationale("A view of the whole can hide how its parts see themselves. Trust and schools may well differ, "
                    + "for they look at different things; where the trust is above or below each of its schools, the "
                    + "reason is worth knowing.")
            .hint("ask trust and schools what they had in mind, and show both")
            .schemaCanSayIt(false)
            .addMeasures(RatingRollUp.DESCRIPTION.code())
            .build();

    private ComponentRatingRules() {}

    static List<Rule<TrustRecord>> all() {
        return List.of(
                Rule.of(STRAND_NOT_RATED, ComponentRatingRules::strands),
                Rule.of(FEW_COMPONENTS_RATED, ComponentRatingRules::coverage),
                Rule.of(TRUST_OUTSIDE_SCHOOLS, ComponentRatingRules::trustRatings));
    }

    private static RatingTally latest(TrustRecord trust) {
        return RatingTally.of(trust, ReviewSelection.latestUpTo(asOf(trust)));
    }

    private static LocalDate asOf(TrustRecord trust) {
        return trust.asOf().orElse(LocalDate.MAX);
    }

    /** The days of the reviews of the trust itself that are the latest of their component. */
    private static Map<Component, LocalDate> latestOfTrust(TrustRecord trust) {
        Map<Component, LocalDate> days = new EnumMap<>(Component.class);
        OrganisationRef own = trust.trust().reference();
        trust.componentReviews().stream()
                .filter(review ->
                        review.organisation().equals(own) && !review.date().isAfter(asOf(trust)))
                .forEach(review -> review.component()
                        .known()
                        .ifPresent(component -> days.merge(
                                component, review.date(), (one, other) -> one.isAfter(other) ? one : other)));
        return days;
    }

    private static Set<OrganisationRef> schools(TrustRecord trust) {
        return trust.trust().schoolsAt(asOf(trust)).stream()
                .map(School::reference)
                .collect(Collectors.toSet());
    }

    /** The organisations of which a latest review is a rating on each declared scale. */
    private static Map<String, Set<OrganisationRef>> ratedOn(TrustRecord trust) {
        Map<String, Set<OrganisationRef>> organisations = new TreeMap<>();
        Set<String> declared = Places.unambiguous(trust.scales(), Scale::id).keySet();
        RatingTally latest = latest(trust);
        for (OrganisationRef organisation : latest.organisations()) {
            latest.only(organisation).scales().stream()
                    .filter(declared::contains)
                    .forEach(scale -> organisations
                            .computeIfAbsent(scale, id -> new TreeSet<>())
                            .add(organisation));
        }
        return organisations;
    }

    /** Read on any declared scale: what is rated on others stands beside it, and what no scale is declared for is none. */
    private static void strands(RuleContext<TrustRecord> context) {
        context.record().scales().stream()
                .findFirst()
                .ifPresent(scale -> strands(context, StrandProfile.of(context.index(LATEST), scale)));
    }

    private static void strands(RuleContext<TrustRecord> context, StrandProfile profile) {
        List<Strand> missing = Arrays.stream(Strand.values())
                .filter(strand ->
                        profile.counts(strand).rated() + profile.counts(strand).onOtherScales() == 0)
                .toList();
        if (missing.size() < Strand.values().length) {
            missing.forEach(
                    strand -> context.report(REVIEWS, "no component of the strand " + strand.code() + " is rated"));
        }
    }

    /** A share outside of its range calls nothing few. */
    private static void coverage(RuleContext<TrustRecord> context) {
        BigDecimal least = context.threshold();
        if (least.signum() <= 0 || least.compareTo(BigDecimal.ONE) > 0) {
            return;
        }
        context.index(RATED_ON)
                .forEach((id, organisations) -> context.record().scale(id).ifPresent(scale -> {
                    CoverageGate gate = CoverageGate.of(context.index(LATEST).only(organisations), scale, least);
                    organisations.stream()
                            .filter(organisation -> !gate.isOpen(organisation))
                            .forEach(organisation -> report(context, organisation, gate, id));
                }));
    }

    private static void report(
            RuleContext<TrustRecord> context, OrganisationRef organisation, CoverageGate gate, String scale) {
        if (gate.share(organisation) instanceof Defined share) {
            context.report(
                    REVIEWS,
                    organisation + " has " + share.k().orElseThrow() + " of " + share.n()
                            + " applicable components rated on the scale '" + scale + "', below the share "
                            + context.threshold().toPlainString());
        }
    }

    /** The latest reviews of the trust, each against the latest of its schools on the same scale. */
    private static void trustRatings(RuleContext<TrustRecord> context) {
        Map<Component, LocalDate> days = context.index(LATEST_OF_TRUST);
        Map<String, Optional<RatingRollUp>> schools = new HashMap<>();
        OrganisationRef trust = context.record().trust().reference();
        context.each("componentReviews", context.record().componentReviews(), (place, review) -> {
            Optional<Component> component = review.component().known();
            if (review.organisation().equals(trust)
                    && component.isPresent()
                    && review.date().equals(days.get(component.get()))
                    && review.rating() instanceof Rated rated) {
                schools.computeIfAbsent(rated.scale(), id -> schoolsOn(context, id))
                        .ifPresent(all ->
                                compare(context, place.then("rating").then("level"), rated, all.on(component.get())));
            }
        });
    }

    /** Of the schools, those alone that have a rating on the scale, so that a scale costs no more than its ratings. */
    static Set<OrganisationRef> schoolsRatedOn(RuleContext<TrustRecord> context, String id) {
        Set<OrganisationRef> schools = new TreeSet<>(context.index(RATED_ON).getOrDefault(id, Set.of()));
        schools.retainAll(context.index(SCHOOLS));
        return schools;
    }

    private static Optional<RatingRollUp> schoolsOn(RuleContext<TrustRecord> context, String id) {
        Trust trust = context.record().trust();
        Set<OrganisationRef> schools = schoolsRatedOn(context, id);
        return schools.isEmpty()
                ? Optional.empty()
                : context.record()
                        .scale(id)
                        .map(scale -> RatingRollUp.of(context.index(LATEST), scale, trust.reference(), schools));
    }

    private static void compare(
            RuleContext<TrustRecord> context, JsonPointer place, Rated own, ComponentRollUp schools) {
        Scale scale = schools.counts().scale();
        if (schools.contributors().size() > 1
                && schools.lowestPart() instanceof Classified lowest
                && schools.highestPart() instanceof Classified highest
                && scale.position(own.level()).isPresent()) {
            int position = scale.position(own.level()).getAsInt();
            if (position < scale.position(lowest.value()).orElseThrow()
                    || position > scale.position(highest.value()).orElseThrow()) {
                context.report(
                        place,
                        "the trust stands at '" + own.level() + "' on "
                                + schools.component().code() + ", and its "
                                + schools.contributors().size() + " rated schools from '" + lowest.value() + "' to '"
                                + highest.value() + "'");
            }
        }
    }
}
