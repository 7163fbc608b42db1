// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.scoring.profile;

import io.github.trustimprovement.concept.Coded;
import io.github.trustimprovement.dna.Component;
import io.github.trustimprovement.organisation.Decimal;
import io.github.trustimprovement.organisation.OrganisationRef;
import io.github.trustimprovement.review.ComponentReview;
import io.github.trustimprovement.review.LevelOfMeasurement;
import io.github.trustimprovement.review.Rating;
import io.github.trustimprovement.review.ReviewKind;
import io.github.trustimprovement.review.Scale;
import io.github.trustimprovement.review.ScaleLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Scales, reviews and tallies for the tests of this package, and reviews from plain numbers. */
final class ProfileArbitraries {
    static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    static final OrganisationRef OAK = OrganisationRef.school("oak");
    static final OrganisationRef ELM = OrganisationRef.school("elm");
    static final OrganisationRef ASH = OrganisationRef.school("ash");
    static final OrganisationRef BIRCH = OrganisationRef.trust("birch");

    static final Scale SPREAD = Scale.ofOrdinal("spread", "none", "some", "most", "all");
    static final Scale DEPTH = ofValues("depth", LevelOfMeasurement.RATIO, 1, 2, 3, 5);
    static final Scale HEAT = ofValues("heat", LevelOfMeasurement.INTERVAL, -2, 0, 1, 4);

    /** What stands for a rating in a row of plain numbers, beside the positions of levels. */
    static final int NOT_ASSESSED = -1;

    static final int NOT_APPLICABLE = -2;
    static final int WITHHELD = -3;
    static final int NOT_REVIEWED = -4;
    static final int ON_ANOTHER_SCALE = -5;

    static final List<Component> COMPONENTS = List.of(Component.values());

    private ProfileArbitraries() {}

    static Scale ofValues(String id, LevelOfMeasurement level, double... values) {
        return Scale.of(
                id,
                level,
                IntStream.range(0, values.length)
                        .mapToObj(i -> ScaleLevel.of("v" + i, "level " + i, Decimal.of(values[i])))
                        .toArray(ScaleLevel[]::new));
    }

    static ComponentReview review(OrganisationRef organisation, Component component, LocalDate day, Rating rating) {
        return ComponentReview.of("r", component, organisation, day, rating);
    }

    static Rating rating(Scale scale, int outcome) {
        return switch (outcome) {
            case NOT_ASSESSED -> Rating.notAssessed();
            case NOT_APPLICABLE -> Rating.notApplicable("no sixth form");
            case WITHHELD -> Rating.withheld();
            case ON_ANOTHER_SCALE -> Rating.of("another", "high");
            default -> Rating.of(scale.id(), scale.levels().get(outcome).id());
        };
    }

    /** One organisation with an outcome for each of the first components; the rest is not reviewed. */
    static RatingTally tally(OrganisationRef organisation, Scale scale, int... outcomes) {
        return RatingTally.of(reviews(organisation, scale, outcomes), ReviewSelection.all())
                .only(organisation);
    }

    static List<ComponentReview> reviews(OrganisationRef organisation, Scale scale, int... outcomes) {
        List<ComponentReview> reviews = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            if (outcomes[i] != NOT_REVIEWED) {
                reviews.add(review(organisation, COMPONENTS.get(i), DAY, rating(scale, outcomes[i])));
            }
        }
        return reviews;
    }

    /** Outcomes of twelve components, with and without a level of a scale of four. */
    static Arbitrary<int[]> outcomes() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.integers().between(0, 3)),
                        Tuple.of(1, Arbitraries.integers().between(ON_ANOTHER_SCALE, NOT_ASSESSED)))
                .array(int[].class)
                .ofSize(Component.values().length);
    }

    /** Levels of twelve components, all rated. */
    static Arbitrary<int[]> levels() {
        return Arbitraries.integers().between(0, 3).array(int[].class).ofSize(Component.values().length);
    }

    /** Reviews of few organisations on few days, so that several often meet. */
    static Arbitrary<List<ComponentReview>> reviews() {
        Arbitrary<Coded<Component>> components = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(Component.class).map(Coded::of)),
                Tuple.of(1, Arbitraries.just(Coded.unrecognised("dna/component/listen"))));
        Arbitrary<Rating> ratings = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 3).map(position -> rating(SPREAD, position))),
                Tuple.of(
                        2,
                        Arbitraries.integers()
                                .between(ON_ANOTHER_SCALE, NOT_ASSESSED)
                                .filter(each -> each != NOT_REVIEWED)
                                .map(outcome -> rating(SPREAD, outcome))),
                Tuple.of(1, Arbitraries.integers().between(0, 30).map(i -> Rating.of("scale " + i, "level " + i))),
                Tuple.of(1, Arbitraries.just(Rating.of("spread", "no such level"))));
        return Combinators.combine(
                        components,
                        Arbitraries.of(OAK, ELM, ASH, BIRCH),
                        Arbitraries.integers().between(0, 3).map(DAY::plusDays),
                        Arbitraries.of(ReviewKind.class).optional(),
                        ratings)
                .as(ProfileArbitraries::reviewOf)
                .list()
                .ofMaxSize(60);
    }

    private static ComponentReview reviewOf(
            Coded<Component> component,
            OrganisationRef organisation,
            LocalDate day,
            Optional<ReviewKind> kind,
            Rating rating) {
        return ComponentReview.builder()
                .id("r")
                .component(component)
                .organisation(organisation)
                .date(day)
                .kind(kind)
                .rating(rating)
                .build();
    }

    static Arbitrary<ReviewSelection> selections() {
        return Arbitraries.of(
                ReviewSelection.all(),
                ReviewSelection.latestUpTo(DAY.plusDays(2)),
                ReviewSelection.latestUpTo(DAY.plusDays(2)).withKind(ReviewKind.SELF),
                ReviewSelection.between(DAY.plusDays(1), DAY.plusDays(2)));
    }

    /** Positive weights of all components, of which only the proportions matter. */
    static Arbitrary<double[]> weights() {
        return Arbitraries.integers()
                .between(1, 20)
                .map(weight -> weight / 4.0)
                .array(double[].class)
                .ofSize(Component.values().length);
    }

    static ComponentWeights weights(double... weights) {
        return ComponentWeights.of(IntStream.range(0, weights.length)
                .boxed()
                .collect(Collectors.toMap(i -> COMPONENTS.get(i), i -> weights[i])));
    }
}
